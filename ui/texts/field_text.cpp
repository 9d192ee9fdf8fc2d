// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/field_text.h"

#include "contract/content.h"
#include "filing/catalogue.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::FieldKind;

namespace {

/// The sentences that field values are built from.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::FieldText)
public:
    static QString separator()
    {
        //: Between the items of a list: "Chinese, English". Chinese: 、
        return tr(", ");
    }
    static QString span(const QString &from, const QString &to) { return tr("%1 to %2").arg(from, to); }
    //: Validity of a certificate without an end: 长期
    static QString longTerm() { return tr("long-term"); }
    static QString longTermFrom(const QString &date) { return tr("from %1, long-term").arg(date); }
    static QString validUntil(const QString &date) { return tr("valid until %1").arg(date); }
    //: The access is at the provider that runs this filing service: 本服务商
    static QString thisProvider() { return tr("this provider"); }
    //: %1: name of a website or app, or "Person in charge"; %2: label of one of its fields
    static QString ofPart(const QString &name, const QString &label) { return tr("%1 · %2").arg(name, label); }
    static QString note(const QString &value, const QString &note) { return tr("%1 (%2)").arg(value, note); }
};

QDate dateOf(const QJsonValue &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

QString validityText(const Texts &texts, const QJsonObject &validity)
{
    const auto start = dateOf(validity[u"start"_s]);
    const auto end = dateOf(validity[u"end"_s]);
    const auto from = start.isValid() ? texts.date(start) : QString();
    if (validity[u"longTerm"_s].toBool())
        return from.isEmpty() ? Words::longTerm() : Words::longTermFrom(from);
    const auto to = end.isValid() ? texts.date(end) : QString();
    if (from.isEmpty() || to.isEmpty())
        return from.isEmpty() && end.isValid() ? Words::validUntil(to) : from;
    return Words::span(from, to);
}

QString domainText(const Texts &texts, const QJsonObject &domain)
{
    const auto name = domain[u"name"_s].toString();
    const auto expires = dateOf(domain[u"expiresOn"_s]);
    return expires.isValid() ? name + u"\n    "_s + Words::validUntil(texts.date(expires)) : name;
}

QString approvalText(const Texts &texts, const QJsonObject &approval)
{
    QStringList parts{texts.codeName(u"preApprovals"_s, approval[u"item"_s].toString())};
    if (const auto number = approval[u"number"_s].toString(); !number.isEmpty())
        parts.append(number);
    if (const auto validity = validityText(texts, approval[u"validity"_s].toObject()); !validity.isEmpty())
        parts.append(validity);
    return joined(parts);
}

QString accessText(const Texts &texts, const QJsonObject &access)
{
    QStringList where{access[u"own"_s].toBool() ? Words::note(access[u"provider"_s].toString(), Words::thisProvider())
                                                 : access[u"provider"_s].toString()};
    if (const auto method = access[u"method"_s].toString(); !method.isEmpty())
        where.append(texts.codeName(u"accessMethods"_s, method));
    if (const auto instance = access[u"instance"_s].toString(); !instance.isEmpty())
        where.append(instance);
    QStringList lines{joined(where)};
    for (const auto &range : access[u"ipRanges"_s].toArray()) {
        const auto from = range[u"from"_s].toString();
        const auto to = range[u"to"_s].toString();
        lines.append(from == to || to.isEmpty() ? from : Words::span(from, to));
    }
    return lines.join(u'\n');
}

QString platformText(const Texts &texts, const QJsonObject &platform)
{
    const auto print = platform[u"fingerprint"_s].toObject();
    const auto os = texts.codeName(u"platforms"_s, platform[u"os"_s].toString());
    QStringList lines{Words::note(os, platform[u"packageId"_s].toString())};
    if (const auto value = print[u"value"_s].toString(); !value.isEmpty())
        lines.append(print[u"algorithm"_s].toString() + u' ' + value);
    return lines.join(u'\n');
}

template <class Text>
QString lines(const Texts &texts, const QJsonValue &list, Text text)
{
    QStringList all;
    for (const auto &item : list.toArray())
        all.append(text(texts, item.toObject()));
    return all.join(u'\n');
}

QString regionText(const Texts &texts, const QString &code)
{
    const auto name = texts.placeName(code);
    return name == code || code.isEmpty() ? code : Words::note(name, code);
}

QStringList names(const Texts &texts, const char *table, const QJsonValue &list)
{
    QStringList all;
    for (const auto &code : list.toArray())
        all.append(table ? texts.codeName(QString::fromLatin1(table), code.toString()) : code.toString());
    return all;
}

} // namespace

QString changeLabel(const Texts &texts, orders::OrderKind kind, const filing::Excerpt &before, const QString &pointer)
{
    const auto label = texts.fieldLabel(pointer);
    const auto parsed = filing::Pointer::parse(pointer);
    if (kind != orders::OrderKind::ChangeEntity || !parsed)
        return label;
    if (parsed->part == filing::Part::Entity) {
        const bool isPersons = parsed->path.startsWith("/personInCharge/"_L1); // as the legal representative's, else
        return isPersons ? Words::ofPart(QCoreApplication::translate("Field", filing::fieldSpec(pointer)->group), label) : label;
    }
    const auto name = contract::valueAt(before, filing::pointerText(parsed->part, parsed->serviceId, u"/name"_s)).toString();
    return name.isEmpty() ? label : Words::ofPart(name, label);
}

QString joined(const QStringList &items) { return items.join(Words::separator()); }

QString fieldText(const Texts &texts, const filing::FieldSpec &spec, const QJsonValue &value)
{
    switch (spec.kind) {
    case FieldKind::CertificateType:
    case FieldKind::Choice: return texts.codeName(QString::fromLatin1(spec.table), value.toString());
    case FieldKind::Region: return regionText(texts, value.toString());
    case FieldKind::Choices:
    case FieldKind::Strings: return joined(names(texts, spec.table, value));
    case FieldKind::Validity: return validityText(texts, value.toObject());
    case FieldKind::Domains: return lines(texts, value, domainText);
    case FieldKind::PreApprovals: return lines(texts, value, approvalText);
    case FieldKind::Accesses: return lines(texts, value, accessText);
    case FieldKind::Platforms: return lines(texts, value, platformText);
    default: return value.toString();
    }
}

QList<KeyValue> fieldRows(const Texts &texts, const filing::Excerpt &excerpt, filing::Part part, const QString &serviceId)
{
    QList<KeyValue> rows;
    for (const auto *spec : filing::fieldsOf(part)) {
        const auto pointer = filing::pointerText(part, serviceId, QString::fromLatin1(spec->path));
        const auto text = fieldText(texts, *spec, contract::valueAt(excerpt, pointer));
        if (text.isEmpty())
            continue;
        auto label = texts.fieldLabel(pointer);
        if (QLatin1StringView(spec->path) == "/personInCharge/name"_L1)
            label = QCoreApplication::translate("Field", spec->group);
        rows.append({label, text});
    }
    return rows;
}

} // namespace ui
