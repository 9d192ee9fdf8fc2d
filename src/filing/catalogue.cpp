// SPDX-License-Identifier: Apache-2.0
#include "filing/catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace filing {
namespace {

using K = FieldKind;
using E = Editing;
using P = Parts;
using F = Filers;

constexpr Need NewIdentity = Need::NewCertificate | Need::DomainHolderUpdate;
constexpr Need NewPerson = Need::NewCertificate | Need::LetterOfAuthorisation;

constexpr const char *Identity = QT_TRANSLATE_NOOP("Field", "Identity");
constexpr const char *Registration = QT_TRANSLATE_NOOP("Field", "Registration");
constexpr const char *Content = QT_TRANSLATE_NOOP("Field", "Content");
constexpr const char *DomainGroup = QT_TRANSLATE_NOOP("Field", "Domains");
constexpr const char *AccessGroup = QT_TRANSLATE_NOOP("Field", "Access");
constexpr const char *PlatformGroup = QT_TRANSLATE_NOOP("Field", "Operating platforms");
constexpr const char *PersonGroup = QT_TRANSLATE_NOOP("Field", "Person in charge");
constexpr const char *LegalGroup = QT_TRANSLATE_NOOP("Field", "Legal representative");
constexpr const char *RemarkGroup = QT_TRANSLATE_NOOP("Field", "Remark");

// clang-format off: one line a field, so that the table reads as a table.
constexpr auto table = std::to_array<FieldSpec>({
    // Entity (icp-facts 4.1)
    {P::Entity, "/type", Identity, QT_TRANSLATE_NOOP("Field", "Entity type"), K::Choice, E::Limited, true, 0, "entityTypes", Need::CertificateOfChange | Need::NewCertificate, "ENTITY_TYPE_LIMITED"},
    {P::Entity, "/name", Identity, QT_TRANSLATE_NOOP("Field", "Entity name"), K::EntityName, E::Free, true, 100, nullptr, Need::CertificateOfChange | NewIdentity},
    {P::Entity, "/certificate/type", Registration, QT_TRANSLATE_NOOP("Field", "Certificate type"), K::CertificateType, E::Free, true, 0, "certificateTypes", NewIdentity},
    {P::Entity, "/certificate/number", Registration, QT_TRANSLATE_NOOP("Field", "Certificate number"), K::CertificateNumber, E::Free, true, 30, nullptr, NewIdentity},
    {P::Entity, "/certificate/address", Registration, QT_TRANSLATE_NOOP("Field", "Certificate address"), K::Address, E::Free, false, 200, nullptr, Need::NewCertificate},
    {P::Entity, "/certificate/validity", Registration, QT_TRANSLATE_NOOP("Field", "Certificate validity"), K::Validity, E::Free, false, 0, nullptr, Need::NewCertificate},
    {P::Entity, "/investor", Registration, QT_TRANSLATE_NOOP("Field", "Investor or superior body"), K::Text, E::Free, false, 100, nullptr, Need::None, nullptr, F::Organisations},
    {P::Entity, "/region", Registration, QT_TRANSLATE_NOOP("Field", "Region"), K::Region, E::Limited, true, 0, nullptr, Need::None, "PROVINCE_FIXED"},
    {P::Entity, "/contactAddress", Registration, QT_TRANSLATE_NOOP("Field", "Correspondence address"), K::Address, E::Free, true, 200, nullptr},
    {P::Entity, "/legalRepresentative/name", LegalGroup, QT_TRANSLATE_NOOP("Field", "Name of the legal representative"), K::PersonName, E::Free, false, 50, nullptr, NewIdentity, nullptr, F::Organisations},
    {P::Entity, "/legalRepresentative/certificate/type", LegalGroup, QT_TRANSLATE_NOOP("Field", "ID type of the legal representative"), K::CertificateType, E::Free, false, 0, "certificateTypes", NewIdentity, nullptr, F::Organisations},
    {P::Entity, "/legalRepresentative/certificate/number", LegalGroup, QT_TRANSLATE_NOOP("Field", "ID number of the legal representative"), K::CertificateNumber, E::Free, false, 30, nullptr, NewIdentity, nullptr, F::Organisations},
    // Services: website (icp-facts 4.2), app (icp-facts 4.3)
    {P::Website, "/name", Content, QT_TRANSLATE_NOOP("Field", "Website name"), K::ServiceName, E::Free, true, 60},
    {P::Website, "/domains", DomainGroup, QT_TRANSLATE_NOOP("Field", "Domains"), K::Domains, E::RemoveOnly, true, 0, nullptr, Need::None, "DOMAIN_REMOVE_ONLY"},
    {P::Website, "/homeUrl", DomainGroup, QT_TRANSLATE_NOOP("Field", "Home page"), K::HomeUrl, E::Free, true, 253},
    {P::Website, "/contentTypes", Content, QT_TRANSLATE_NOOP("Field", "Content"), K::Choices, E::Free, true, 0, "contentTypes"},
    {P::App, "/contentTypes", Content, QT_TRANSLATE_NOOP("Field", "Content"), K::Choices, E::Free, true, 0, "appContentTypes"},
    {P::Services, "/languages", Content, QT_TRANSLATE_NOOP("Field", "Languages"), K::Choices, E::Free, true, 0, "languages"},
    {P::Services, "/preApprovals", Content, QT_TRANSLATE_NOOP("Field", "Pre-approvals"), K::PreApprovals, E::Free, false, 0, "preApprovals", Need::PreApprovalPaper},
    {P::Services, "/access", AccessGroup, QT_TRANSLATE_NOOP("Field", "Access"), K::Accesses, E::Free, true, 0, "accessMethods"},
    {P::App, "/name", Content, QT_TRANSLATE_NOOP("Field", "App name"), K::ServiceName, E::Free, true, 60},
    {P::App, "/kind", Content, QT_TRANSLATE_NOOP("Field", "App kind"), K::Choice, E::Locked, true, 0, "appKinds", Need::None, "APP_KIND_FIXED"},
    {P::App, "/domains", DomainGroup, QT_TRANSLATE_NOOP("Field", "Domains"), K::Domains, E::RemoveOnly, false, 0, nullptr, Need::None, "APP_DOMAIN_REMOVE_ONLY"},
    {P::App, "/platforms", PlatformGroup, QT_TRANSLATE_NOOP("Field", "Operating platforms"), K::Platforms, E::Free, true, 0, "platforms"},
    {P::App, "/sdkServices", PlatformGroup, QT_TRANSLATE_NOOP("Field", "Third-party SDK services"), K::Strings, E::Free, false},
    {P::App, "/hostAppId", PlatformGroup, QT_TRANSLATE_NOOP("Field", "AppID at the host platform"), K::Text, E::Free, false, 64},
    // Person in charge of the entity or of the service (icp-facts 3)
    {P::All, "/personInCharge/name", PersonGroup, QT_TRANSLATE_NOOP("Field", "Name"), K::PersonName, E::Free, true, 50, nullptr, NewPerson},
    {P::All, "/personInCharge/certificate/type", PersonGroup, QT_TRANSLATE_NOOP("Field", "ID type"), K::CertificateType, E::Free, true, 0, "certificateTypes", Need::NewCertificate},
    {P::All, "/personInCharge/certificate/number", PersonGroup, QT_TRANSLATE_NOOP("Field", "ID number"), K::CertificateNumber, E::Free, true, 30, nullptr, Need::NewCertificate},
    {P::All, "/personInCharge/certificate/validity", PersonGroup, QT_TRANSLATE_NOOP("Field", "ID validity"), K::Validity, E::Free, true, 0, nullptr, Need::NewCertificate},
    {P::All, "/personInCharge/mobile", PersonGroup, QT_TRANSLATE_NOOP("Field", "Mobile"), K::Mobile, E::Free, true, 20, nullptr, Need::SmsToNewNumber},
    {P::All, "/personInCharge/emergencyMobile", PersonGroup, QT_TRANSLATE_NOOP("Field", "Emergency phone"), K::Phone, E::Free, false, 20, nullptr},
    {P::All, "/personInCharge/officePhone", PersonGroup, QT_TRANSLATE_NOOP("Field", "Office phone"), K::Phone, E::Free, false, 20, nullptr},
    {P::All, "/personInCharge/email", PersonGroup, QT_TRANSLATE_NOOP("Field", "Email"), K::Email, E::Free, true, 254, nullptr},
    // Remarks
    {P::Entity, "/remark", RemarkGroup, QT_TRANSLATE_NOOP("Field", "Remark of the entity"), K::LongText, E::Free, false, 200},
    {P::Website, "/remark", RemarkGroup, QT_TRANSLATE_NOOP("Field", "Remark of the website"), K::LongText, E::Free, false, 200},
    {P::App, "/remark", RemarkGroup, QT_TRANSLATE_NOOP("Field", "Remark of the app"), K::LongText, E::Free, false, 200},
});
// clang-format on

} // namespace

std::span<const FieldSpec> catalogue() { return table; }

const FieldSpec *fieldSpec(const QString &pointer)
{
    const auto parsed = Pointer::parse(pointer);
    if (!parsed)
        return nullptr;
    const auto found = std::find_if(table.begin(), table.end(), [&](const FieldSpec &spec) {
        return covers(spec.parts, parsed->part) && parsed->path == QLatin1StringView(spec.path);
    });
    return found == table.end() ? nullptr : &*found;
}

QList<const FieldSpec *> fieldsOf(Part part)
{
    QList<const FieldSpec *> fields;
    for (const auto &spec : table) {
        if (covers(spec.parts, part))
            fields.append(&spec);
    }
    return fields;
}

} // namespace filing
