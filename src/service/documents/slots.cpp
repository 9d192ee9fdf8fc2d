// SPDX-License-Identifier: Apache-2.0
#include "service/documents/slots.h"

#include "service/storage/filings.h"

#include <QRegularExpression>

#include <algorithm>

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

bool holdsDomain(const QList<filing::Domain> &domains, const QString &name)
{
    return std::any_of(domains.begin(), domains.end(), [&](const filing::Domain &domain) {
        return domain.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// The domains of a service that the order is about; none where it is not.
std::optional<QList<filing::Domain>> domainsOf(Database &db, const orders::Order &order, bool website,
                                               const QString &id)
{
    if (!order.targets.contains(id))
        return {};
    const Filings filings(db);
    if (website) {
        const auto found = filings.website(id);
        return found && found->filingId == order.filingId ? std::optional(found->domains) : std::nullopt;
    }
    const auto found = filings.app(id);
    return found && found->filingId == order.filingId ? std::optional(found->domains) : std::nullopt;
}

bool isPlace(Database &db, const orders::Order &order, const QString &pointer)
{
    static const QRegularExpression form(
        u"^(?:/entity(?:/personInCharge|/legalRepresentative)?"
        "|/(websites|apps)/([^/]+)(?:/personInCharge|/domains/([^/]+))?)$"_s);
    constexpr int longest = 300;
    const auto match = pointer.size() <= longest ? form.match(pointer) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return false;
    if (match.captured(2).isEmpty())
        return true;
    const auto domains = domainsOf(db, order, match.captured(1) == "websites"_L1, match.captured(2));
    return domains && (match.captured(3).isEmpty() || holdsDomain(*domains, match.captured(3)));
}

} // namespace

QList<filing::Finding> slotFaults(Database &db, const orders::Order &order, const rules::DocumentRules &rules,
                                  const contract::DocumentSlot &slot, const QString &at)
{
    QList<filing::Finding> faults;
    const auto need = [&](bool good, const QString &member, const QString &code) {
        if (!good)
            faults.append({.pointer = at + member, .code = code});
    };
    need(ruleOf(rules, slot.kind) != nullptr, u"/kind"_s, u"DOCUMENT_KIND_UNKNOWN"_s);
    need(isPlace(db, order, slot.pointer), u"/pointer"_s, u"POINTER_UNKNOWN"_s);
    need(slot.side.isEmpty() || slot.side == "FRONT"_L1 || slot.side == "BACK"_L1, u"/side"_s,
         u"CODE_UNKNOWN"_s);
    return faults;
}

contract::DocumentSlot slotOf(const orders::Document &document)
{
    return {document.kind, document.pointer, document.side, {}};
}

bool isSameSlot(const contract::DocumentSlot &a, const contract::DocumentSlot &b)
{
    return a.kind == b.kind && a.pointer == b.pointer && a.side == b.side;
}

const rules::DocumentRule *ruleOf(const rules::DocumentRules &rules, const QString &kind)
{
    const auto found = std::find_if(rules.documents.begin(), rules.documents.end(),
                                    [&](const rules::DocumentRule &rule) { return rule.kind == kind; });
    return found == rules.documents.end() ? nullptr : &*found;
}

} // namespace service
