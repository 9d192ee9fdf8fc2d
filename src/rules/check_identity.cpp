// SPDX-License-Identifier: Apache-2.0
#include "filing/certificate_numbers.h"
#include "filing/text_checks.h"
#include "rules/check_context.h"

#include <algorithm>
#include <array>

/// Who the entity is and who stands for it: names, certificates, region, address (icp-facts 2, 4.1, 4.5).
namespace rules::detail {

using filing::Certificate;
using filing::Person;

namespace {

enum class Holder { Entity, Person };

/// icp-facts 4.5: the first two characters of a USCC name the registrar and the kind of organisation. Types and kinds
/// that the source does not name are not judged.
constexpr auto usccCategories = std::to_array<std::pair<QLatin1StringView, QLatin1StringView>>({
    {"91"_L1, "ENTERPRISE"_L1},
    {"92"_L1, "ENTERPRISE"_L1},
    {"11"_L1, "GOVERNMENT"_L1},
    {"12"_L1, "PUBLIC_INSTITUTION"_L1},
    {"51"_L1, "SOCIAL_ORGANISATION"_L1},
    {"52"_L1, "PRIVATE_NON_ENTERPRISE"_L1},
    {"53"_L1, "FOUNDATION"_L1},
});

void checkUsccPlace(CheckContext &context, const filing::Uscc &uscc)
{
    const auto pointer = Place{}.at(u"/certificate/number");
    const auto type = context.proposal.filing.entityType.text();
    const auto ofType = [&](const auto &row) { return row.second == type; };
    const auto ofCode = [&](const auto &row) { return uscc.category() == row.first; };
    const auto found = std::find_if(usccCategories.begin(), usccCategories.end(), ofCode);
    if (found != usccCategories.end() && found->second != type &&
        std::any_of(usccCategories.begin(), usccCategories.end(), ofType))
        context.report(pointer, "USCC_CATEGORY"_L1, {{u"entityType"_s, type}});
    // 10xxxx: registered with the state, for any province.
    const auto &province = context.proposal.filing.province;
    const auto region = uscc.region().left(2);
    if (region != province && region != "10"_L1 && context.book.region(region))
        context.report(pointer, "USCC_OTHER_PROVINCE"_L1, {{u"province"_s, province}});
}

void checkNumber(CheckContext &context, const QString &pointer, const CodeItem &type,
                 const Certificate &certificate)
{
    if (certificate.number.isEmpty())
        return;
    const auto today = context.today;
    if (type.numberFormat == "RESIDENT_ID"_L1) {
        identifier(
            context, pointer, certificate.number,
            [today](const QString &text) { return filing::ResidentId::parse(text, today); },
            [](const QString &text) { return filing::ResidentId::clean(text); });
    } else if (type.numberFormat == "USCC"_L1) {
        const auto uscc = identifier(
            context, pointer, certificate.number,
            [](const QString &text) { return filing::Uscc::parse(text); },
            [](const QString &text) { return filing::Uscc::clean(text); });
        if (uscc && !uscc->organisationCode())
            context.report(pointer, "USCC_ORGANISATION_CHECK_DIGIT"_L1);
        if (uscc)
            checkUsccPlace(context, *uscc);
    } else if (type.numberFormat == "ORGANISATION_CODE"_L1) {
        identifier(
            context, pointer, certificate.number,
            [](const QString &text) { return filing::OrganisationCode::parse(text); },
            [](const QString &text) { return filing::OrganisationCode::clean(text); });
    }
}

/// The type that the entity will have.
QString entityTypeOf(const CheckContext &context)
{
    const auto &entity = context.proposal.after.entity;
    return entity ? entity->type.text() : context.proposal.filing.entityType.text();
}

bool isAllowed(const CheckContext &context, const CodeItem &type, Holder holder)
{
    if (holder == Holder::Person)
        return type.use != "ENTITY"_L1;
    const auto entityType = entityTypeOf(context);
    const bool judged = context.book.item(u"entityTypes"_s, entityType) && !type.entityTypes.isEmpty();
    return type.use != "PERSON"_L1 && (!judged || type.entityTypes.contains(entityType));
}

void checkCertificate(CheckContext &context, const Place &place, const QString &path,
                      const Certificate &certificate, Holder holder)
{
    const auto *type = context.book.item(u"certificateTypes"_s, certificate.type);
    if (!type || certificate.masked)
        return; // an unknown type is reported by the catalogue's own check
    if (!isAllowed(context, *type, holder))
        context.report(place.at(QString(path + "/type"_L1)), "CERTIFICATE_TYPE_NOT_ALLOWED"_L1,
                       {{u"entityType"_s, entityTypeOf(context)}});
    checkNumber(context, place.at(QString(path + "/number"_L1)), *type, certificate);
}

/// `张三`, `迪丽热巴·迪力木拉提`, `JOHN O'NEILL`.
bool isPersonName(const QString &name)
{
    const auto points = name.toUcs4();
    return std::all_of(points.begin(), points.end(), [](uint c) {
        const bool mark = c < 0x10000 && QStringView(u"·•.'’-").contains(QChar(char16_t(c)));
        return mark || QChar::isLetter(c) || QChar::isSpace(c) || QChar::isMark(c);
    });
}

void checkPersonName(CheckContext &context, const QString &pointer, const QString &name)
{
    if (!isPersonName(name))
        context.report(pointer, "PERSON_NAME_CHARACTERS"_L1);
}

void checkPerson(CheckContext &context, const Place &place, const QString &path, const Person &person)
{
    if (!person.masked)
        checkPersonName(context, place.at(QString(path + "/name"_L1)), person.name);
    checkCertificate(context, place, path + "/certificate"_L1, person.certificate, Holder::Person);
}

/// icp-facts 4.1: the name is the one on the document, without letters or digits.
void checkEntityName(CheckContext &context, const filing::Entity &entity)
{
    const auto pointer = Place{}.at(u"/name");
    if (context.isIndividual())
        return checkPersonName(context, pointer, entity.name);
    if (std::any_of(entity.name.begin(), entity.name.end(), filing::isAlphanumeric))
        context.report(pointer, "ENTITY_NAME_CHARACTERS"_L1);
    // icp-facts 4.1: without a trade name it is the owner's name, and must not look like an individual's.
    const auto &owner = entity.legalRepresentative ? entity.legalRepresentative->name : entity.personInCharge.name;
    if (entity.certificate.number.startsWith("92"_L1) && !owner.isEmpty() && entity.name == owner &&
        entity.remark.isEmpty())
        context.report(pointer, "SELF_EMPLOYED_NAME"_L1);
}

/// icp-facts 4.1: an enterprise names itself or its legal representative, the others their superior body.
void checkInvestor(CheckContext &context, const filing::Entity &entity)
{
    const bool organisation = !context.isIndividual() && context.proposal.filing.entityType.text() != "ENTERPRISE"_L1;
    if (organisation && entity.investor.isEmpty())
        context.report(Place{}.at(u"/investor"), "SUPERIOR_BODY_MISSING"_L1);
}

/// icp-facts 3: an individual stands for themselves, elsewhere mostly the legal representative does.
void checkRepresentation(CheckContext &context, const filing::Entity &entity)
{
    const Place place;
    const auto &person = entity.personInCharge;
    if (person.masked || person.name.isEmpty())
        return;
    if (context.isIndividual()) {
        if (!entity.name.isEmpty() && entity.name != person.name)
            context.reportRelation({place.at(u"/personInCharge/name"), place.at(u"/name")},
                                   "INDIVIDUAL_NOT_PERSON"_L1);
        const auto &own = entity.certificate;
        const auto &other = person.certificate;
        const bool known = !own.masked && !other.masked && !own.number.isEmpty() && !other.number.isEmpty();
        if (known && (own.type != other.type || own.number != other.number))
            context.reportRelation({place.at(u"/personInCharge/certificate/number"), place.at(u"/certificate/number"),
                                    place.at(u"/personInCharge/certificate/type"), place.at(u"/certificate/type")},
                                   "INDIVIDUAL_CERTIFICATE_DIFFERS"_L1);
        return;
    }
    const bool demanded = context.province().entityPersonInCharge == "MUST_BE_LEGAL_REPRESENTATIVE"_L1;
    if (demanded && entity.legalRepresentative && !entity.legalRepresentative->masked &&
        entity.legalRepresentative->name != person.name)
        context.report(place.at(u"/personInCharge/name"), "PERSON_NOT_LEGAL_REPRESENTATIVE"_L1,
                       {{u"province"_s, context.proposal.filing.province}});
}

/// An organisation may become one of another kind (seed "Information to modify"), a personal filing is for good
/// (icp-facts 5 "personal → enterprise", finder.json ENTITY_TYPE_OTHER).
void checkType(CheckContext &context, const filing::Entity &entity)
{
    const bool personal = entity.type == filing::EntityType::Individual;
    if (personal && !context.isIndividual())
        context.report(Place{}.at(u"/type"), "LOCKED_FIELD"_L1, {{u"lock"_s, u"ENTITY_TYPE_LIMITED"_s}});
}

/// icp-facts 5 "entity replaced (other USCC)": mostly another entity, and in some cases a new code of the same.
void checkCreditCode(CheckContext &context, const filing::Entity &entity)
{
    const auto &before = context.proposal.before.entity;
    if (!before || before->certificate.masked || entity.certificate.masked ||
        before->certificate.number == entity.certificate.number)
        return;
    if (filing::Uscc::parse(before->certificate.number) && filing::Uscc::parse(entity.certificate.number))
        context.report(Place{}.at(u"/certificate/number"), "CREDIT_CODE_CHANGED"_L1);
}

/// GB/T 2260, six digits, below the filing's province.
void checkRegion(CheckContext &context, const QString &region)
{
    if (region.isEmpty())
        return;
    const auto pointer = Place{}.at(u"/region");
    const auto province = context.proposal.filing.province;
    if (region.size() != 6 || !filing::isDigits(region))
        context.report(pointer, "REGION_INVALID"_L1);
    else if (!region.startsWith(province))
        context.report(pointer, "REGION_NOT_IN_PROVINCE"_L1, {{u"province"_s, province}});
}

/// icp-facts 4.1: down to the door number, else a remark that says there is none.
void checkAddress(CheckContext &context, const filing::Entity &entity)
{
    const auto &address = entity.contactAddress;
    if (address.isEmpty() || entity.remark.contains(u"通信地址已为最详细"))
        return;
    const bool numbered = std::any_of(address.begin(), address.end(), [](QChar c) { return c.isDigit(); }) ||
                          address.contains(u'号');
    const auto pointer = Place{}.at(u"/contactAddress");
    if (!numbered)
        context.report(pointer, "ADDRESS_NO_NUMBER"_L1);
    // icp-facts 4.1: inside the chosen region, without repeating it.
    const auto *region = context.book.region(context.proposal.filing.province);
    const bool repeats = region && address.size() > 2 && address.startsWith(region->zh.left(2)) &&
                         !QStringView(u"路街大道东西南北中").contains(address.at(2)); // a street may have its name
    if (repeats)
        context.report(pointer, "ADDRESS_REPEATS_REGION"_L1, {{u"province"_s, region->code}});
}

/// provinces.json: personal filings with a local ID only, and from an age on.
void checkIndividual(CheckContext &context, const filing::Entity &entity)
{
    const auto &certificate = entity.certificate;
    const auto id = filing::ResidentId::parse(certificate.number, context.today);
    if (!context.isIndividual() || certificate.masked || certificate.type != "RESIDENT_ID"_L1 || !id)
        return;
    const auto pointer = Place{}.at(u"/certificate/number");
    const auto &province = context.proposal.filing.province;
    if (context.province().personalIdRule == "LOCAL_ID_ONLY"_L1 && !id->region().startsWith(province))
        context.report(pointer, "PERSONAL_ID_NOT_LOCAL"_L1, {{u"province"_s, province}});
    const auto minimum = context.province().personalMinAge;
    if (minimum && id->ageOn(context.today) < *minimum)
        context.report(pointer, "PERSON_TOO_YOUNG"_L1, {{u"minimum"_s, QString::number(*minimum)}});
}

} // namespace

void checkIdentity(CheckContext &context)
{
    const QString person = u"/personInCharge"_s;
    if (coversEntity(context)) {
        const auto &entity = *context.proposal.after.entity;
        checkType(context, entity);
        checkEntityName(context, entity);
        checkCertificate(context, {}, u"/certificate"_s, entity.certificate, Holder::Entity);
        checkCreditCode(context, entity);
        checkPerson(context, {}, person, entity.personInCharge);
        if (entity.legalRepresentative)
            checkPerson(context, {}, u"/legalRepresentative"_s, *entity.legalRepresentative);
        checkRepresentation(context, entity);
        checkRegion(context, entity.region);
        checkAddress(context, entity);
        checkInvestor(context, entity);
        checkIndividual(context, entity);
    }
    forEachService(context, [&](const Place &place, const auto &service) {
        checkPerson(context, place, person, service.personInCharge);
    });
}

} // namespace rules::detail
