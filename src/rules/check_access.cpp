// SPDX-License-Identifier: Apache-2.0
#include "filing/ip_range.h"
#include "rules/check_context.h"

#include <algorithm>

/// Where a service is connected (icp-facts 4.2 "access", 5 "other provider", 7 "Cancel access").
namespace rules::detail {

using filing::Access;
using filing::IpRange;

namespace {

Params at(qsizetype access) { return {{u"n"_s, QString::number(access + 1)}}; }
Params at(qsizetype access, qsizetype range)
{
    return {{u"n"_s, QString::number(access + 1)}, {u"line"_s, QString::number(range + 1)}};
}

void checkRanges(CheckContext &context, const QString &pointer, const Access &access, qsizetype n)
{
    QList<IpRange> seen;
    for (qsizetype i = 0; i < access.ipRanges.size(); ++i) {
        const auto &span = access.ipRanges.at(i);
        const auto tidy = [](const QString &text) { return filing::IpAddress::clean(text); };
        const auto parsed = IpRange::parse(span.from, span.to);
        if (!parsed) {
            const bool cleanable = IpRange::parse(tidy(span.from), tidy(span.to)).has_value();
            const auto code = cleanable ? u"IDENTIFIER_NOT_CLEAN"_s : parsed.error().code;
            context.report(pointer, QLatin1StringView(code.toLatin1()), at(n, i));
            continue;
        }
        // Addresses for documentation are those of practice filings: said where an order brings one in, not
        // at each.
        const bool silent = !context.isChanged(pointer);
        if (const auto fileable = filing::checkFileable(*parsed, silent); !fileable)
            context.report(pointer, QLatin1StringView(fileable.error().code.toLatin1()), at(n, i));
        if (std::any_of(seen.begin(), seen.end(),
                        [&](const IpRange &other) { return other.overlaps(*parsed); }))
            context.report(pointer, "IP_RANGE_OVERLAPS"_L1, at(n, i));
        seen.append(*parsed);
    }
}

/// Other providers' connections are not this provider's to complete.
void checkOwn(CheckContext &context, const QString &pointer, const Access &access, qsizetype n)
{
    if (access.provider.trimmed().isEmpty())
        context.report(pointer, "ACCESS_PROVIDER_REQUIRED"_L1, at(n));
    if (access.method.isEmpty())
        context.report(pointer, "ACCESS_METHOD_REQUIRED"_L1, at(n));
    else if (context.book.tables.contains(u"accessMethods"_s) &&
             !context.book.item(u"accessMethods"_s, access.method))
        context.report(pointer, "ACCESS_METHOD_UNKNOWN"_L1, at(n));
    if (access.ipRanges.isEmpty())
        context.report(pointer, "ACCESS_IP_REQUIRED"_L1, at(n));
    checkRanges(context, pointer, access, n);
}

QList<Access> others(const QList<Access> &accesses)
{
    QList<Access> result;
    std::copy_if(accesses.begin(), accesses.end(), std::back_inserter(result),
                 [](const Access &a) { return !a.own; });
    return result;
}

/// The own connection ends by an order of its own (CANCEL_ACCESS); another provider's is changed there.
void checkChange(CheckContext &context, const QString &pointer, const QList<Access> &before,
                 const QList<Access> &after)
{
    const auto own = [](const Access &access) { return access.own; };
    const auto filed = std::find_if(before.begin(), before.end(), own);
    if (filed != before.end() && std::none_of(after.begin(), after.end(), own))
        context.report(pointer, "ACCESS_OWN_REMOVED"_L1, {{u"provider"_s, filed->provider}});
    const auto othersBefore = others(before);
    const auto othersAfter = others(after);
    for (const auto &access : othersBefore) {
        if (!othersAfter.contains(access))
            context.report(pointer, "ACCESS_OTHER_ALTERED"_L1, {{u"provider"_s, access.provider}});
    }
    for (const auto &access : othersAfter) {
        if (!othersBefore.contains(access))
            context.report(pointer, "ACCESS_OTHER_ALTERED"_L1, {{u"provider"_s, access.provider}});
    }
}

} // namespace

void checkAccess(CheckContext &context)
{
    forEachService(context, [&](const Place &place, const auto &service) {
        const auto pointer = place.at(u"/access");
        for (qsizetype n = 0; n < service.access.size(); ++n) {
            if (service.access.at(n).own)
                checkOwn(context, pointer, service.access.at(n), n);
        }
        if (const auto *before = filed(context, service))
            checkChange(context, pointer, before->access, service.access);
    });
}

} // namespace rules::detail
