// SPDX-License-Identifier: Apache-2.0
#include "rules/check_context.h"

#include <algorithm>

/// What a service offers, and the approvals for it (icp-facts 4.2 "Content type", 4.4 "Pre-approval kinds").
namespace rules::detail {

namespace {

template<class Service>
void checkContentTypes(CheckContext &context, const Place &place, const Service &service)
{
    if (!context.isIndividual() || place.part != filing::Part::Website)
        return;
    for (const auto &content : service.contentTypes) {
        const auto *item = context.book.item(u"contentTypes"_s, content);
        if (item && item->individual == false)
            context.report(place.at(u"/contentTypes"), "CONTENT_NOT_FOR_INDIVIDUALS"_L1,
                           {{u"content"_s, content}});
    }
    if (service.contentTypes.contains(u"OTHER"_s) && service.remark.trimmed().isEmpty())
        context.reportRelation({place.at(u"/contentTypes"), place.at(u"/remark")},
                               "CONTENT_REMARK_REQUIRED"_L1);
}

void checkApproval(CheckContext &context, const QString &pointer, const filing::PreApproval &approval)
{
    const Params item{{u"item"_s, approval.item}};
    if (context.isIndividual())
        return context.report(pointer, "PRE_APPROVAL_NOT_FOR_INDIVIDUALS"_L1, item);
    if (approval.number.trimmed().isEmpty())
        context.report(pointer, "PRE_APPROVAL_NUMBER_REQUIRED"_L1, item);
    const auto &validity = approval.validity;
    if (!validity || (!validity->end && !validity->longTerm))
        return context.report(pointer, "PRE_APPROVAL_VALIDITY_REQUIRED"_L1, item);
    if (!validity->longTerm && *validity->end < context.today)
        context.report(pointer, "PRE_APPROVAL_EXPIRED"_L1, item);
    if (validity->start && validity->end && *validity->end <= *validity->start)
        context.report(pointer, "VALIDITY_REVERSED"_L1);
}

/// icp-facts 4.4: that none is needed is said, too. Content with the name of an approval usually needs it.
template<class Service>
void checkStated(CheckContext &context, const Place &place, const Service &service)
{
    const auto pointer = place.at(u"/preApprovals");
    const auto content = place.at(u"/contentTypes");
    if (service.preApprovals.isEmpty() && context.isChanged(pointer))
        context.report(pointer, "PRE_APPROVAL_NOT_STATED"_L1);
    if (context.isIndividual() || place.part != filing::Part::Website || !context.isChanged(content))
        return;
    for (const auto &word : service.contentTypes) {
        const auto *item = context.book.item(u"contentTypes"_s, word);
        const auto stated = [&](const filing::PreApproval &one) { return one.item == item->preApproval; };
        if (item && !item->preApproval.isEmpty() &&
            std::none_of(service.preApprovals.begin(), service.preApprovals.end(), stated))
            context.report(content, "PRE_APPROVAL_EXPECTED"_L1,
                           {{u"content"_s, word}, {u"item"_s, item->preApproval}});
    }
}

void checkApprovals(CheckContext &context, const Place &place, const QList<filing::PreApproval> &approvals)
{
    const auto pointer = place.at(u"/preApprovals");
    const auto table = u"preApprovals"_s;
    QStringList items;
    for (const auto &approval : approvals) {
        if (items.contains(approval.item))
            context.report(pointer, "VALUE_TWICE"_L1, {{u"value"_s, approval.item}});
        items.append(approval.item);
        if (context.book.tables.contains(table) && !context.book.item(table, approval.item))
            context.report(pointer, "CODE_UNKNOWN"_L1, {{u"table"_s, table}});
        else if (approval.item != "NONE"_L1)
            checkApproval(context, pointer, approval);
    }
    if (items.contains(u"NONE"_s) && items.size() > 1)
        context.report(pointer, "PRE_APPROVAL_NONE_EXCLUDES"_L1);
}

} // namespace

void checkContent(CheckContext &context)
{
    forEachService(context, [&](const Place &place, const auto &service) {
        checkContentTypes(context, place, service);
        checkApprovals(context, place, service.preApprovals);
        checkStated(context, place, service);
    });
}

} // namespace rules::detail
