// SPDX-License-Identifier: Apache-2.0
#include "rules/checks.h"

#include "rules/check_context.h"

namespace rules {

QList<filing::Finding> check(const Proposal &proposal, const RuleBook &book, QDate today)
{
    detail::CheckContext context(proposal, book, today);
    detail::checkScope(context);
    if (orders::isCancel(proposal.kind))
        return context.take(); // a cancellation asks nothing of the values it ends
    for (const auto theme : {detail::checkFields, detail::checkIdentity, detail::checkValidities,
                             detail::checkPersons, detail::checkServiceNames, detail::checkContent,
                             detail::checkDomains, detail::checkAccess, detail::checkApps})
        theme(context);
    return context.take();
}

} // namespace rules
