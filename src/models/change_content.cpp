// SPDX-License-Identifier: Apache-2.0
#include "models/change_content.h"

#include "contract/content.h"
#include "filing/text_cleaning.h"

#include <algorithm>

namespace models {

using namespace Qt::Literals::StringLiterals;
using filing::FieldKind;
using filing::Part;

namespace {

QStringList pointersOf(Part part, const QString &id, filing::EntityType type)
{
    QStringList pointers;
    for (const auto *spec : filing::fieldsOf(part)) {
        if (spec->isFor(type))
            pointers.append(filing::pointerText(part, id, QString::fromLatin1(spec->path)));
    }
    return pointers;
}

QStringList formOf(orders::OrderKind kind, filing::EntityType type, const filing::Excerpt &excerpt)
{
    QStringList pointers;
    if (kind == orders::OrderKind::ChangeEntity)
        pointers += pointersOf(Part::Entity, {}, type);
    for (const auto &website : excerpt.websites)
        pointers += pointersOf(Part::Website, website.id, type);
    for (const auto &app : excerpt.apps)
        pointers += pointersOf(Part::App, app.id, type);
    return pointers;
}

bool differs(const filing::Excerpt &before, const QString &pointer, const QJsonValue &value)
{
    return !contract::changedPointers(before, {{pointer, value}}).isEmpty();
}

} // namespace

QJsonValue cleanedValue(const filing::FieldSpec &spec, const QJsonValue &value)
{
    if (!value.isString())
        return value;
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::EntityName:
    case FieldKind::ServiceName:
    case FieldKind::PersonName:
    case FieldKind::Address: return filing::cleanText(value.toString());
    case FieldKind::LongText: return filing::cleanText(value.toString(), filing::LineEnds::Keep);
    case FieldKind::CertificateNumber:
    case FieldKind::Mobile:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::HomeUrl: return filing::cleanIdentifier(value.toString());
    default: return value;
    }
}

void sortByForm(QList<filing::Finding> &findings, const QStringList &pointers)
{
    std::stable_sort(findings.begin(), findings.end(), [&](const auto &a, const auto &b) {
        return pointers.indexOf(a.pointer) < pointers.indexOf(b.pointer);
    });
}

void ChangeContent::reset(orders::OrderKind kind, const filing::Filing &filing, const filing::Excerpt &before,
                          const QJsonObject &content)
{
    m_proposal = {kind, rules::FilingFacts::of(filing), before, before, {}};
    m_pointers = formOf(kind, filing.entity.type, before);
    m_filed = contract::valuesAt(before, m_pointers);
    m_content = content;
    for (const auto &pointer : content.keys()) {
        if (!differs(before, pointer, content.value(pointer)))
            m_content.remove(pointer);
    }
    apply();
}

QJsonValue ChangeContent::value(const QString &pointer) const
{
    const auto proposed = m_content.constFind(pointer);
    return proposed == m_content.constEnd() ? filedValue(pointer) : QJsonValue(*proposed);
}

bool ChangeContent::set(const QString &pointer, const QJsonValue &value)
{
    const auto *spec = filing::fieldSpec(pointer);
    if (!spec)
        return false;
    const auto cleaned = cleanedValue(*spec, value);
    const bool proposed = differs(m_proposal.before, pointer, cleaned);
    if (!proposed && !m_content.contains(pointer))
        return false;
    if (proposed && m_content.value(pointer) == cleaned)
        return false;
    if (proposed)
        m_content.insert(pointer, cleaned);
    else
        m_content.remove(pointer);
    apply();
    return true;
}

/// A value that cannot be applied (a date that is none) stays in the content and is a finding; the others still count.
void ChangeContent::apply()
{
    auto usable = m_content;
    m_faults.clear();
    for (auto result = contract::applied(m_proposal.before, usable);;
         result = contract::applied(m_proposal.before, usable)) {
        if (result) {
            m_proposal.after = *result;
            break;
        }
        const auto before = usable.size();
        m_faults += result.error().findings;
        for (const auto &fault : result.error().findings)
            usable.remove(fault.pointer);
        if (usable.size() == before) { // nobody can be blamed: nothing is applied
            m_proposal.after = m_proposal.before;
            break;
        }
    }
    m_proposal.changed = contract::changedPointers(m_proposal.before, m_content);
}

void ChangeContent::check(const rules::RuleBook &book, QDate today)
{
    m_findings = rules::check(m_proposal, book, today) + m_faults;
    sortByForm(m_findings, m_pointers);
}

} // namespace models
