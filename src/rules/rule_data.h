// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/values.h"
#include "orders/codes.h"

#include <QMap>

/// Rules as data. Each struct is one shape of `resources/rules/*.json`; the JSON schemas beside them say more. A value
/// that no source gives is absent, and means "not known", never "no".
namespace rules {

struct LocalText
{
    QString en;
    QString zh;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("en", self.en);
        visit("zh", self.zh);
    }
    bool operator==(const LocalText &) const = default;
};

/// What one region's administration asks for (provinces.json).
struct ProvinceRules
{
    QString entityNameChangeAllowed; ///< `yes`, `no`, `conditional`; empty: not known
    std::optional<LocalText> entityNameChangeNote;
    QString personalToEnterpriseAllowed;
    std::optional<LocalText> personalToEnterpriseNote;
    QString enterpriseToPersonalAllowed;
    std::optional<LocalText> enterpriseToPersonalNote;
    std::optional<int> domainMinValidityDays;
    QString domainHolderRule;
    QString domainCertificateRequired;
    std::optional<LocalText> domainCertificateNote;
    QString entityPersonInCharge;
    std::optional<bool> servicePersonInChargeLetterIfNotLegalRepresentative;
    std::optional<int> idCardMinRemainingDays;
    QString personalIdRule;
    std::optional<int> personalMinAge;
    std::optional<LocalText> personalMinAgeNote;
    std::optional<bool> phoneLocalRequired;
    std::optional<LocalText> phoneNote;
    std::optional<bool> emergencyPhoneRequired;
    std::optional<LocalText> emergencyPhoneNote;
    std::optional<bool> landlineRequired;
    std::optional<LocalText> landlineNote;
    std::optional<int> domainsPerWebsiteNew; ///< how many domains a new website may be filed with
    std::optional<LocalText> domainsPerWebsiteNote;
    std::optional<LocalText> websiteNameRule;
    std::optional<int> reviewMaxWorkingDays;
    QString numberDisplay;
    QString cancelMethod; ///< PROVIDER_OR_FORM, ONLINE; empty: not known
    std::optional<LocalText> cancelNote;
    std::optional<bool> emptyShellCanAddService;
    QList<LocalText> otherNotes;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit);
};

struct Administration
{
    QString zh;
    QString en;
    QString host;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("zh", self.zh);
        visit("en", self.en);
        visit("host", self.host);
    }
};

struct Region
{
    QString code; ///< GB/T 2260, two digits
    QString zh;
    QString en;
    QStringList icpPrefixes;
    Administration administration;
    ProvinceRules rules;
    QStringList sources;
    QString asOf;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("code", self.code);
        visit("zh", self.zh);
        visit("en", self.en);
        visit("icpPrefixes", self.icpPrefixes);
        visit("administration", self.administration);
        visit("rules", self.rules);
        visit("sources", self.sources);
        visit("asOf", self.asOf);
    }
};

/// One word of a code table, with its names (code-tables.json).
struct CodeItem
{
    QString code;
    QString en;
    QString zh;
    QString use;              ///< certificate types: ENTITY, PERSON, BOTH
    QStringList entityTypes;  ///< certificate types: entity types that may hold it
    QString numberFormat;     ///< certificate types: RESIDENT_ID, USCC, ORGANISATION_CODE, FREE
    QString fingerprintAlgorithm; ///< platforms
    std::optional<bool> individual; ///< content types: open to individuals
    QString preApproval;      ///< content types: the approval that such content usually needs

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("code", self.code);
        visit("en", self.en);
        visit("zh", self.zh);
        visit("for", self.use);
        visit("entityTypes", self.entityTypes);
        visit("numberFormat", self.numberFormat);
        visit("fingerprintAlgorithm", self.fingerprintAlgorithm);
        visit("individual", self.individual);
        visit("preApproval", self.preApproval);
    }
};

/// A city (four digits) or a county, district or county-level city (six) of GB/T 2260 (districts.json).
struct District
{
    QString code;
    QString zh;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("code", self.code);
        visit("zh", self.zh);
    }
};

struct CodeTable
{
    QString source;
    QString asOf;
    QString completeness;
    QList<CodeItem> items;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("source", self.source);
        visit("asOf", self.asOf);
        visit("completeness", self.completeness);
        visit("items", self.items);
    }
};

/// A span of work days.
struct DaySpan
{
    int min = 0;
    int max = 0;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("min", self.min);
        visit("max", self.max);
    }
};

/// Who verifies an entity's change that changes a service, too (orders.json).
struct JointVerification
{
    QList<filing::Code<orders::Verifier>> verification;
    filing::Code<orders::Needed> needed = orders::Needed::All;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("verification", self.verification);
        visit("needed", self.needed);
    }
};

/// How an order of one kind goes (orders.json).
struct OrderPolicy
{
    filing::Code<orders::OrderKind> kind;
    bool filingPassword = false;
    QList<filing::Code<orders::Verifier>> verification; ///< who verifies by SMS; empty: nobody
    std::optional<JointVerification> withService; ///< where the order changes a service, too
    bool providerReview = true;
    bool administrationReview = true;
    std::optional<int> smsWindowHours;       ///< none where nobody verifies
    std::optional<int> smsWrongCodesAllowed; ///< the entry after the last allowed one returns the order
    std::optional<DaySpan> providerReviewWorkDays;       ///< none where the stage is left out
    std::optional<DaySpan> administrationReviewWorkDays; ///< the province's own maximum goes before
    std::optional<DaySpan> syncWorkDays; ///< from the approval until the values are in the filing

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("kind", self.kind);
        visit("filingPassword", self.filingPassword);
        visit("verification", self.verification);
        visit("withService", self.withService);
        visit("providerReview", self.providerReview);
        visit("administrationReview", self.administrationReview);
        visit("smsWindowHours", self.smsWindowHours);
        visit("smsWrongCodesAllowed", self.smsWrongCodesAllowed);
        visit("providerReviewWorkDays", self.providerReviewWorkDays);
        visit("administrationReviewWorkDays", self.administrationReviewWorkDays);
        visit("syncWorkDays", self.syncWorkDays);
    }
};

/// Days off and weekend days worked of one year (workdays.json).
struct WorkYear
{
    bool announced = false;
    QList<QDate> offDays;
    QList<QDate> workDays;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("announced", self.announced);
        visit("offDays", self.offDays);
        visit("workDays", self.workDays);
    }
};

template <class Self, class Visit>
void ProvinceRules::describe(Self &self, Visit &&visit)
{
    visit("entityNameChangeAllowed", self.entityNameChangeAllowed);
    visit("entityNameChangeNote", self.entityNameChangeNote);
    visit("personalToEnterpriseAllowed", self.personalToEnterpriseAllowed);
    visit("personalToEnterpriseNote", self.personalToEnterpriseNote);
    visit("enterpriseToPersonalAllowed", self.enterpriseToPersonalAllowed);
    visit("enterpriseToPersonalNote", self.enterpriseToPersonalNote);
    visit("domainMinValidityDays", self.domainMinValidityDays);
    visit("domainHolderRule", self.domainHolderRule);
    visit("domainCertificateRequired", self.domainCertificateRequired);
    visit("domainCertificateNote", self.domainCertificateNote);
    visit("entityPersonInCharge", self.entityPersonInCharge);
    visit("servicePersonInChargeLetterIfNotLegalRepresentative",
          self.servicePersonInChargeLetterIfNotLegalRepresentative);
    visit("idCardMinRemainingDays", self.idCardMinRemainingDays);
    visit("personalIdRule", self.personalIdRule);
    visit("personalMinAge", self.personalMinAge);
    visit("personalMinAgeNote", self.personalMinAgeNote);
    visit("phoneLocalRequired", self.phoneLocalRequired);
    visit("phoneNote", self.phoneNote);
    visit("emergencyPhoneRequired", self.emergencyPhoneRequired);
    visit("emergencyPhoneNote", self.emergencyPhoneNote);
    visit("landlineRequired", self.landlineRequired);
    visit("landlineNote", self.landlineNote);
    visit("domainsPerWebsiteNew", self.domainsPerWebsiteNew);
    visit("domainsPerWebsiteNote", self.domainsPerWebsiteNote);
    visit("websiteNameRule", self.websiteNameRule);
    visit("reviewMaxWorkingDays", self.reviewMaxWorkingDays);
    visit("numberDisplay", self.numberDisplay);
    visit("cancelMethod", self.cancelMethod);
    visit("cancelNote", self.cancelNote);
    visit("emptyShellCanAddService", self.emptyShellCanAddService);
    visit("otherNotes", self.otherNotes);
}

} // namespace rules
