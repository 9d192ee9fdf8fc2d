// SPDX-License-Identifier: Apache-2.0
#include "rules/id_expiry.h"

#include "rules/check_context.h"

/// How long certificates hold (icp-facts 2: an ID must be valid for more than three months; 长期 is a legal
/// value).
namespace rules::detail {

using filing::Validity;

namespace {

constexpr int threeMonths = 90;

void checkSpan(CheckContext &context, const QString &pointer, const Validity &validity)
{
    if (validity.longTerm && validity.end)
        context.report(pointer, "VALIDITY_LONG_TERM_WITH_END"_L1);
    else if (!validity.longTerm && !validity.end)
        context.report(pointer, "VALIDITY_END_REQUIRED"_L1);
    if (validity.start && validity.end && *validity.end <= *validity.start)
        context.report(pointer, "VALIDITY_REVERSED"_L1);
    if (validity.start && *validity.start > context.today)
        context.report(pointer, "VALIDITY_NOT_BEGUN"_L1);
}

bool reportExpired(CheckContext &context, const QString &pointer, const Validity &validity)
{
    const bool expired = !validity.longTerm && validity.end && *validity.end < context.today;
    if (expired)
        context.report(pointer, "CERTIFICATE_EXPIRED"_L1);
    return expired;
}

/// Where no source gives the province's own limit, three months is advice and not a bar.
void checkRemaining(CheckContext &context, const QString &pointer, const Validity &validity)
{
    if (validity.longTerm || !validity.end)
        return;
    const auto own = context.province().idCardMinRemainingDays;
    const auto days = context.today.daysTo(*validity.end);
    const Params params{{u"days"_s, QString::number(days)},
                        {u"needed"_s, QString::number(own.value_or(threeMonths))}};
    if (days < own.value_or(threeMonths))
        context.report(pointer, "CERTIFICATE_EXPIRES_SOON"_L1, params,
                       own ? Weight::ByTouch : Weight::Advice);
}

void checkPerson(CheckContext &context, const Place &place, const filing::Person &person)
{
    const auto &validity = person.certificate.validity;
    if (!validity || person.masked || person.certificate.masked)
        return;
    const auto pointer = place.at(u"/personInCharge/certificate/validity");
    checkSpan(context, pointer, *validity);
    if (!reportExpired(context, pointer, *validity))
        checkRemaining(context, pointer, *validity);
}

} // namespace

void checkValidities(CheckContext &context)
{
    if (coversEntity(context)) {
        const auto &entity = *context.proposal.after.entity;
        if (entity.certificate.validity) {
            const auto pointer = Place{}.at(u"/certificate/validity");
            checkSpan(context, pointer, *entity.certificate.validity);
            reportExpired(context, pointer, *entity.certificate.validity);
        }
        checkPerson(context, {}, entity.personInCharge);
    }
    forEachService(context, [&](const Place &place, const auto &service) {
        checkPerson(context, place, service.personInCharge);
    });
}

} // namespace rules::detail

namespace rules {

std::optional<filing::Finding> idExpiry(const Proposal &proposal, const QString &person, const RuleBook &book,
                                        QDate today)
{
    detail::CheckContext context(proposal, book, today);
    detail::checkValidities(context);
    const auto pointer = QString(person + QStringLiteral("/certificate/validity"));
    for (auto &finding : context.take()) {
        if (finding.pointer == pointer && finding.code.startsWith(QLatin1StringView("CERTIFICATE_")))
            return std::move(finding);
    }
    return {};
}

} // namespace rules
