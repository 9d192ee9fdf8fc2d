// SPDX-License-Identifier: Apache-2.0
#include "contract/content.h"

#include "contract/codec.h"
#include "filing/catalogue.h"
#include "filing/pointer.h"

#include <algorithm>
#include <map>

namespace contract {

using namespace Qt::Literals::StringLiterals;
using filing::Part;
using filing::Pointer;

namespace {

/// Sets `value` below `object` at `/a/b`; objects on the way are made where they are missing.
void setAt(QJsonObject &object, QStringView path, const QJsonValue &value)
{
    const auto rest = path.mid(1);
    const auto slash = rest.indexOf(u'/');
    if (slash < 0) {
        object.insert(rest.toString(), value);
        return;
    }
    const auto key = rest.left(slash).toString();
    auto inner = object.value(key).toObject();
    setAt(inner, rest.mid(slash), value);
    object.insert(key, inner);
}

QJsonValue getAt(const QJsonObject &object, QStringView path)
{
    QJsonValue at(object);
    for (const auto key : path.mid(1).split(u'/'))
        at = at.toObject().value(key.toString());
    return at;
}

/// True where a star can only be a mask: names, numbers, phones, mails and addresses have none of their own.
bool isPersonal(filing::FieldKind kind)
{
    switch (kind) {
    case filing::FieldKind::EntityName:
    case filing::FieldKind::PersonName:
    case filing::FieldKind::CertificateNumber:
    case filing::FieldKind::Mobile:
    case filing::FieldKind::Phone:
    case filing::FieldKind::Email:
    case filing::FieldKind::Address: return true;
    default: return false;
    }
}

/// True for a value as filing/masking.h leaves it, also inside a list or an object (a domain's holder).
bool holdsMask(const QJsonValue &value, filing::FieldKind kind)
{
    if (value.isString())
        return value.toString().contains(isPersonal(kind) ? "*"_L1 : "****"_L1);
    if (value.isArray()) {
        const auto items = value.toArray();
        return std::any_of(items.begin(), items.end(), [=](const auto &item) { return holdsMask(item, kind); });
    }
    const auto object = value.toObject();
    return object.value("masked"_L1).toBool() || object.value("holder"_L1).toString().endsWith(u'*');
}

struct Edits
{
    QJsonObject object;
    QStringList pointers;
};

filing::Finding fault(const QString &pointer, const QString &code) { return {.pointer = pointer, .code = code}; }

/// Decodes an edited record; a fault is reported at the pointer whose value brought it in.
template <class T>
void readBack(const Edits &edits, T &value, QList<filing::Finding> &faults)
{
    if (edits.pointers.isEmpty())
        return;
    if (auto decoded = decode<T>(edits.object, Reading::Strict)) {
        value = std::move(*decoded);
        return;
    } else {
        for (const auto &finding : decoded.error().findings) {
            const auto owner = std::find_if(edits.pointers.begin(), edits.pointers.end(), [&](const QString &p) {
                const auto parsed = Pointer::parse(p);
                return parsed && finding.pointer.startsWith(parsed->path);
            });
            faults.append(fault(owner == edits.pointers.end() ? QString() : *owner, u"VALUE_MALFORMED"_s));
        }
    }
}

template <class T>
Edits *editsOf(QList<Edits> &edits, const QList<T> &services, const QString &id)
{
    for (qsizetype i = 0; i < services.size(); ++i) {
        if (services.at(i).id == id)
            return &edits[i];
    }
    return nullptr;
}

template <class T>
QList<Edits> encodeAll(const QList<T> &services)
{
    QList<Edits> edits;
    for (const auto &service : services)
        edits.append({encode(service), {}});
    return edits;
}

/// Values of an excerpt by pointer; each part is encoded once, when it is first asked for.
class Values
{
public:
    explicit Values(const filing::Excerpt &excerpt)
        : m_excerpt(excerpt)
    {
    }

    QJsonValue at(const QString &text)
    {
        const auto pointer = Pointer::parse(text);
        if (!pointer)
            return QJsonValue(QJsonValue::Undefined);
        const auto key = std::pair(pointer->part, pointer->serviceId);
        auto known = m_encoded.find(key);
        if (known == m_encoded.end())
            known = m_encoded.emplace(key, encoded(*pointer)).first;
        return known->second ? getAt(*known->second, pointer->path) : QJsonValue(QJsonValue::Undefined);
    }

private:
    std::optional<QJsonObject> encoded(const Pointer &pointer) const
    {
        switch (pointer.part) {
        case Part::Entity: return m_excerpt.entity ? std::optional(encode(*m_excerpt.entity)) : std::nullopt;
        case Part::Website: return find(m_excerpt.websites, pointer.serviceId);
        case Part::App: return find(m_excerpt.apps, pointer.serviceId);
        }
        return {};
    }
    template <class T>
    static std::optional<QJsonObject> find(const QList<T> &services, const QString &id)
    {
        const auto found = std::find_if(services.begin(), services.end(), [&id](const T &one) { return one.id == id; });
        return found == services.end() ? std::nullopt : std::optional(encode(*found));
    }

    const filing::Excerpt &m_excerpt;
    std::map<std::pair<Part, QString>, std::optional<QJsonObject>> m_encoded;
};

/// A cleared value and one that was never there are the same to a person.
bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    const auto isEmpty = [](const QJsonValue &v) {
        return v.isUndefined() || v.isNull() || (v.isString() && v.toString().isEmpty())
            || (v.isArray() && v.toArray().isEmpty());
    };
    return (isEmpty(a) && isEmpty(b)) || a == b;
}

} // namespace

filing::Result<filing::Excerpt> applied(const filing::Excerpt &base, const QJsonObject &content)
{
    filing::Excerpt result = base;
    Edits entity{base.entity ? encode(*base.entity) : QJsonObject(), {}};
    auto websites = encodeAll(base.websites);
    auto apps = encodeAll(base.apps);
    QList<filing::Finding> faults;

    for (auto it = content.begin(); it != content.end(); ++it) {
        const auto pointer = Pointer::parse(it.key());
        const auto *spec = filing::fieldSpec(it.key());
        Edits *target = nullptr;
        if (pointer && spec) {
            if (pointer->part == Part::Entity)
                target = base.entity ? &entity : nullptr;
            else
                target = pointer->part == Part::Website ? editsOf(websites, base.websites, pointer->serviceId)
                                                        : editsOf(apps, base.apps, pointer->serviceId);
        }
        if (!target) {
            faults.append(fault(it.key(), u"POINTER_UNKNOWN"_s));
        } else if (holdsMask(it.value(), spec->kind)) {
            faults.append(fault(it.key(), u"MASKED_VALUE"_s));
        } else {
            setAt(target->object, pointer->path, it.value());
            target->pointers.append(it.key());
        }
    }
    if (result.entity)
        readBack(entity, *result.entity, faults);
    for (qsizetype i = 0; i < websites.size(); ++i)
        readBack(websites.at(i), result.websites[i], faults);
    for (qsizetype i = 0; i < apps.size(); ++i)
        readBack(apps.at(i), result.apps[i], faults);
    if (faults.isEmpty())
        return result;
    filing::Error error{.kind = filing::ErrorKind::Input, .code = faults.first().code, .pointer = faults.first().pointer};
    error.findings = faults;
    return tl::unexpected(error);
}

QJsonValue valueAt(const filing::Excerpt &excerpt, const QString &pointer) { return Values(excerpt).at(pointer); }

QHash<QString, QJsonValue> valuesAt(const filing::Excerpt &excerpt, const QStringList &pointers)
{
    Values values(excerpt);
    QHash<QString, QJsonValue> found;
    for (const auto &pointer : pointers)
        found.insert(pointer, values.at(pointer));
    return found;
}

QStringList changedPointers(const filing::Excerpt &base, const QJsonObject &content)
{
    QStringList changed;
    Values values(base);
    for (auto it = content.begin(); it != content.end(); ++it) {
        if (!sameValue(values.at(it.key()), it.value()))
            changed.append(it.key());
    }
    std::stable_sort(changed.begin(), changed.end(), [](const QString &a, const QString &b) {
        return filing::fieldSpec(a) < filing::fieldSpec(b); // one table: addresses are its order
    });
    return changed;
}

QJsonObject withinTargets(const QJsonObject &content, const QStringList &targets)
{
    auto within = content;
    for (const auto &key : content.keys()) {
        const auto pointer = Pointer::parse(key);
        if (pointer && pointer->part != Part::Entity && !targets.contains(pointer->serviceId))
            within.remove(key);
    }
    return within;
}

} // namespace contract
