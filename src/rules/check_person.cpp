// SPDX-License-Identifier: Apache-2.0
#include "filing/contact.h"
#include "rules/check_context.h"

/// How the persons in charge can be reached, and how the two of an order go together (icp-facts 3,
/// provinces.json).
namespace rules::detail {

using filing::Person;

namespace {

void checkMobile(CheckContext &context, const QString &pointer, const QString &mobile)
{
    if (!mobile.isEmpty())
        identifier(
            context, pointer, mobile, [](const QString &text) { return filing::Mobile::parse(text); },
            [](const QString &text) { return filing::Mobile::clean(text); });
}

void checkPhone(CheckContext &context, const QString &pointer, const QString &phone)
{
    if (!phone.isEmpty())
        identifier(
            context, pointer, phone, [](const QString &text) { return filing::Phone::parse(text); },
            [](const QString &text) { return filing::Phone::clean(text); });
}

void checkEmail(CheckContext &context, const QString &pointer, const QString &email)
{
    if (!email.isEmpty())
        identifier(
            context, pointer, email, [](const QString &text) { return filing::EmailAddress::parse(text); },
            [](const QString &text) { return filing::EmailAddress::clean(text); });
}

void checkContact(CheckContext &context, const Place &place, const Person &person)
{
    if (person.masked)
        return;
    const auto mobile = place.at(u"/personInCharge/mobile");
    const auto emergency = place.at(u"/personInCharge/emergencyMobile");
    const auto office = place.at(u"/personInCharge/officePhone");
    checkMobile(context, mobile, person.mobile);
    checkPhone(context, emergency, person.emergencyMobile);
    checkPhone(context, office, person.officePhone);
    checkEmail(context, place.at(u"/personInCharge/email"), person.email);

    const Params province{{u"province"_s, context.proposal.filing.province}};
    if (person.emergencyMobile.isEmpty() && context.province().emergencyPhoneRequired == true)
        context.report(emergency, "EMERGENCY_PHONE_REQUIRED"_L1, province);
    if (person.officePhone.isEmpty() && context.province().landlineRequired == true)
        context.report(office, "LANDLINE_REQUIRED"_L1, province);
    if (!person.mobile.isEmpty() && person.emergencyMobile == person.mobile)
        context.reportRelation({emergency, mobile}, "EMERGENCY_PHONE_SAME"_L1);
}

enum class Identity { Same, Different, Unknown };

/// Persons are told apart by their certificate; without both numbers nothing is said about them.
Identity identityOf(const Person &a, const Person &b)
{
    if (a.masked || b.masked || a.certificate.number.isEmpty() || b.certificate.number.isEmpty())
        return Identity::Unknown;
    const bool same =
        a.certificate.type == b.certificate.type && a.certificate.number == b.certificate.number;
    return same ? Identity::Same : Identity::Different;
}

bool sameMail(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

/// Reports a relation between the same field of the entity's person and the service's.
void report(CheckContext &context, const Place &place, const QString &path, QLatin1StringView code)
{
    const auto number = u"/personInCharge/certificate/number"_s;
    context.reportRelation({place.at(path), Place{}.at(path), place.at(number), Place{}.at(number)}, code);
}

/// One ID belongs to one person: wherever it stands, it has the same name.
void compareNames(CheckContext &context, const QString &pointer, const Person &a, const QString &other, const Person &b)
{
    if (identityOf(a, b) == Identity::Same && !a.name.isEmpty() && !b.name.isEmpty() && a.name != b.name)
        context.reportRelation({pointer, other}, "SAME_ID_OTHER_NAME"_L1);
}

void compare(CheckContext &context, const Place &place, const Person &entity, const Person &service)
{
    const auto identity = identityOf(entity, service);
    const auto name = u"/personInCharge/name"_s;
    compareNames(context, place.at(name), service, Place{}.at(name), entity);
    const auto mobile = u"/personInCharge/mobile"_s;
    const auto email = u"/personInCharge/email"_s;
    const bool mobiles = !entity.mobile.isEmpty() && !service.mobile.isEmpty();
    const bool emails = !entity.email.isEmpty() && !service.email.isEmpty();
    if (identity == Identity::Same) {
        if (mobiles && entity.mobile != service.mobile)
            report(context, place, mobile, "MOBILE_DIFFERS"_L1);
        if (emails && !sameMail(entity.email, service.email))
            report(context, place, email, "EMAIL_DIFFERS"_L1);
    } else if (identity == Identity::Different) {
        if (mobiles && entity.mobile == service.mobile)
            report(context, place, mobile, "MOBILE_SHARED"_L1);
        if (emails && sameMail(entity.email, service.email))
            report(context, place, email, "EMAIL_SHARED"_L1);
        const auto emergency = u"/personInCharge/emergencyMobile"_s;
        if (mobiles && service.emergencyMobile == entity.mobile)
            context.reportRelation({place.at(emergency), Place{}.at(mobile)},
                                   "EMERGENCY_PHONE_OF_OTHER_PERSON"_L1);
        if (mobiles && entity.emergencyMobile == service.mobile)
            context.reportRelation({Place{}.at(emergency), place.at(mobile)},
                                   "EMERGENCY_PHONE_OF_OTHER_PERSON"_L1);
    }
}

} // namespace

void checkPersons(CheckContext &context)
{
    const auto &entity = context.proposal.after.entity;
    if (coversEntity(context)) {
        checkContact(context, {}, entity->personInCharge);
        if (entity->legalRepresentative)
            compareNames(context, Place{}.at(u"/personInCharge/name"), entity->personInCharge,
                         Place{}.at(u"/legalRepresentative/name"), *entity->legalRepresentative);
    }
    forEachService(context, [&](const Place &place, const auto &service) {
        checkContact(context, place, service.personInCharge);
        if (entity)
            compare(context, place, entity->personInCharge, service.personInCharge);
    });
}

} // namespace rules::detail
