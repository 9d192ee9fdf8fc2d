// SPDX-License-Identifier: Apache-2.0
#include "rules/check_context.h"

#include "rules/finding_codes.h"

#include <algorithm>
#include <tuple>

namespace rules::detail {

using filing::Finding;
using filing::Severity;

namespace {

const FindingCode *codeOf(QLatin1StringView code)
{
    const auto found = std::find_if(findingCodes.begin(), findingCodes.end(),
                                    [=](const FindingCode &row) { return row.code == code; });
    return found == findingCodes.end() ? nullptr : &*found;
}

bool isBelow(const QString &pointer, const QString &parent)
{
    return pointer.size() > parent.size() && pointer.startsWith(parent) && pointer.at(parent.size()) == u'/';
}

/// Only what the code's text can use is kept, so that an identifier's own parameters never carry more.
Params knownParams(const FindingCode &row, const Params &params)
{
    Params known;
    for (const auto name : row.params) {
        const auto value = params.constFind(QString(name));
        if (!name.isEmpty() && value != params.constEnd())
            known.insert(value.key(), value.value());
    }
    return known;
}

template<class Service>
qsizetype placeOf(const QList<Service> &services, const QString &id)
{
    return std::find_if(services.begin(), services.end(), [&](const Service &s) { return s.id == id; }) -
           services.begin();
}

} // namespace

CheckContext::CheckContext(const Proposal &proposalOfOrder, const RuleBook &ruleBook, QDate day)
    : proposal(proposalOfOrder)
    , book(ruleBook)
    , today(day)
{
    if (const auto *region = book.region(proposal.filing.province))
        m_province = region->rules;
}

bool CheckContext::isChanged(const QString &pointer) const
{
    return std::any_of(proposal.changed.begin(), proposal.changed.end(), [&](const QString &changed) {
        return changed == pointer || isBelow(changed, pointer) || isBelow(pointer, changed);
    });
}

void CheckContext::report(const QString &pointer, QLatin1StringView code, const Params &params, Weight weight)
{
    const auto *row = codeOf(code);
    Q_ASSERT_X(row, "CheckContext::report", "a code that is not in finding_codes.h");
    if (!row)
        return;
    const bool touched = weight == Weight::Always || pointer.isEmpty() || isChanged(pointer);
    const bool counts = touched && weight != Weight::Advice;
    Finding finding;
    finding.pointer = pointer;
    finding.code = QString(code);
    finding.params = knownParams(*row, params);
    finding.severity = counts ? row->severity : Severity::Warning;
    if (!m_findings.contains(finding))
        m_findings.append(finding);
}

void CheckContext::reportRelation(const QStringList &pointers, QLatin1StringView code)
{
    for (const auto &pointer : pointers) {
        if (isChanged(pointer))
            return report(pointer, code);
    }
    report(pointers.first(), code);
}

QList<Finding> CheckContext::take()
{
    const auto key = [this](const Finding &finding) {
        const auto pointer = filing::Pointer::parse(finding.pointer);
        if (!pointer)
            return std::tuple(-1, qsizetype(0), static_cast<const filing::FieldSpec *>(nullptr));
        const auto place = pointer->part == filing::Part::Website
                               ? placeOf(proposal.after.websites, pointer->serviceId)
                               : placeOf(proposal.after.apps, pointer->serviceId);
        return std::tuple(int(pointer->part), place, filing::fieldSpec(finding.pointer));
    };
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [&](const Finding &a, const Finding &b) { return key(a) < key(b); });
    return std::exchange(m_findings, {});
}

bool coversEntity(const CheckContext &context)
{
    return context.proposal.kind == orders::OrderKind::ChangeEntity &&
           context.proposal.after.entity.has_value();
}

} // namespace rules::detail
