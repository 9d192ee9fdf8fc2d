// SPDX-License-Identifier: Apache-2.0
#include "rules/check_context.h"

namespace rules::detail {

using filing::Part;
using orders::OrderKind;

namespace {

/// A change of the entity carries services with it, and may change them too (seed "Modify", icp-facts 0.5).
bool mayChange(OrderKind kind, Part part)
{
    switch (kind) {
    case OrderKind::ChangeEntity:
        return true;
    case OrderKind::ChangeWebsite:
        return part == Part::Website;
    case OrderKind::ChangeApp:
        return part == Part::App;
    default:
        return false;
    }
}

void checkLock(CheckContext &context, const QString &pointer)
{
    const auto lock = fieldLock(pointer, context.proposal.filing, context.book);
    const auto *spec = filing::fieldSpec(pointer);
    const bool partly = spec && filing::isPartly(spec->editing);
    if (!lock || (partly && lock->code == QLatin1StringView(spec->lock)))
        return; // what is out of reach is looked at by value, in check_domains.cpp and check_identity.cpp
    Params params{{u"lock"_s, lock->code}};
    if (lock->params.contains(u"province"_s))
        params.insert(u"province"_s, lock->params.value(u"province"_s));
    context.report(pointer, "LOCKED_FIELD"_L1, params);
}

} // namespace

void checkScope(CheckContext &context)
{
    const auto &proposal = context.proposal;
    for (const auto &pointer : proposal.changed) {
        const auto parsed = filing::Pointer::parse(pointer);
        if (parsed && !mayChange(proposal.kind, parsed->part))
            context.report(pointer, "NOT_IN_THIS_ORDER"_L1,
                           {{u"kind"_s, filing::Code<OrderKind>(proposal.kind).text()}});
        else if (const auto *spec = filing::fieldSpec(pointer); spec && !spec->isFor(proposal.filing.entityType))
            context.report(pointer, "NOT_FOR_INDIVIDUALS"_L1);
        else
            checkLock(context, pointer);
    }
    if (orders::isCancel(proposal.kind))
        return;
    if (proposal.changed.isEmpty())
        context.report({}, "NOTHING_CHANGED"_L1);
    const bool alone = proposal.after.websites.isEmpty() && proposal.after.apps.isEmpty();
    if (proposal.kind == OrderKind::ChangeEntity && alone)
        context.report({}, "SERVICE_NOT_ASSOCIATED"_L1);
}

} // namespace rules::detail
