// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/province_texts.h"

#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;
using rules::LocalText;
using rules::ProvinceRules;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProvinceTexts)
public:
    static QString allowed(const QString &word)
    {
        if (word == "yes"_L1)
            return tr("allowed");
        if (word == "no"_L1)
            return tr("not allowed");
        return word == "conditional"_L1 ? tr("under conditions") : word;
    }
    static QString required(const QString &word)
    {
        if (word == "yes"_L1)
            return tr("required");
        if (word == "no"_L1)
            return tr("not required");
        return word == "conditional"_L1 ? tr("required in some cases") : word;
    }
    static QString required(const std::optional<bool> &flag)
    {
        return !flag ? QString() : required(*flag ? u"yes"_s : u"no"_s);
    }
    static QString days(const std::optional<int> &count)
    {
        return count ? tr("at least %n more day(s)", nullptr, *count) : QString();
    }
    static QString workDays(const std::optional<int> &count)
    {
        return count ? tr("at most %n work day(s)", nullptr, *count) : QString();
    }
    static QString age(const std::optional<int> &years)
    {
        return years ? tr("at least %n year(s)", nullptr, *years) : QString();
    }
    static QString holder(const QString &word)
    {
        if (word == "ENTITY_NAME_ONLY"_L1)
            return tr("the entity only");
        if (word == "ENTITY_OR_LEGAL_REPRESENTATIVE"_L1)
            return tr("the entity or its legal representative");
        if (word == "ENTITY_SHAREHOLDERS_LEGAL_REP_OR_SENIOR_MANAGERS"_L1)
            return tr("the entity, its shareholders, legal representative or senior managers");
        return word;
    }
    static QString personInCharge(const QString &word)
    {
        if (word == "MUST_BE_LEGAL_REPRESENTATIVE"_L1)
            return tr("must be the legal representative");
        if (word == "LETTER_OF_AUTHORISATION_ALLOWED"_L1)
            return tr("may be somebody else with a letter of authorisation");
        return word;
    }
    static QString personalId(const QString &word)
    {
        if (word == "ANY_PROVINCE_ACCEPTED"_L1)
            return tr("of any province");
        if (word == "LOCAL_ID_ONLY"_L1)
            return tr("of this province only");
        if (word == "LOCAL_ID_OR_RESIDENCE_PERMIT"_L1)
            return tr("of this province, or a residence permit here");
        return word;
    }
    static QString cancelMethod(const QString &word)
    {
        if (word == "PROVIDER_OR_FORM"_L1)
            return tr("with the provider, or with the administration's form");
        if (word == "ONLINE"_L1)
            return tr("on the administration's own site");
        return word.isEmpty() ? tr("not known") : word;
    }
};

QString joined(const Texts &texts, const QString &value, const std::optional<LocalText> &note)
{
    const auto said = note ? texts.local(*note) : QString();
    if (value.isEmpty() || said.isEmpty())
        return value + said;
    //: A rule in short and what is said of it: "under conditions. Only where old and new name are related"
    return Words::tr("%1. %2").arg(value, said);
}

struct Line
{
    const char *member;
    const char *label;
    QString (*value)(const Texts &texts, const ProvinceRules &rules);
};

using R = const ProvinceRules &;
using T = const Texts &;

const Line lines[] = {
    {"entityNameChangeAllowed", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Change of the entity name"),
     [](T t, R r) { return joined(t, Words::allowed(r.entityNameChangeAllowed), r.entityNameChangeNote); }},
    {"personalToEnterpriseAllowed",
     QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Change from personal to enterprise"),
     [](T t, R r) {
         return joined(t, Words::allowed(r.personalToEnterpriseAllowed), r.personalToEnterpriseNote);
     }},
    {"enterpriseToPersonalAllowed",
     QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Change from enterprise to personal"),
     [](T t, R r) {
         return joined(t, Words::allowed(r.enterpriseToPersonalAllowed), r.enterpriseToPersonalNote);
     }},
    {"domainMinValidityDays", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Domains must be valid"),
     [](T, R r) { return Words::days(r.domainMinValidityDays); }},
    {"domainHolderRule", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Who may hold the domain"),
     [](T, R r) { return Words::holder(r.domainHolderRule); }},
    {"domainCertificateRequired", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Domain name certificate"),
     [](T t, R r) {
         return joined(t, Words::required(r.domainCertificateRequired), r.domainCertificateNote);
     }},
    {"entityPersonInCharge", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Person in charge of the entity"),
     [](T, R r) { return Words::personInCharge(r.entityPersonInCharge); }},
    {"servicePersonInChargeLetterIfNotLegalRepresentative",
     QT_TRANSLATE_NOOP(
         "ui::ProvinceTexts",
         "Letter of authorisation where the person in charge of the service is not the legal representative"),
     [](T, R r) { return Words::required(r.servicePersonInChargeLetterIfNotLegalRepresentative); }},
    {"idCardMinRemainingDays", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "ID documents must be valid"),
     [](T, R r) { return Words::days(r.idCardMinRemainingDays); }},
    {"personalIdRule", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "ID document of an individual"),
     [](T, R r) { return Words::personalId(r.personalIdRule); }},
    {"personalMinAge", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Age of an individual"),
     [](T t, R r) { return joined(t, Words::age(r.personalMinAge), r.personalMinAgeNote); }},
    {"phoneLocalRequired", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Phone number of the province"),
     [](T t, R r) { return joined(t, Words::required(r.phoneLocalRequired), r.phoneNote); }},
    {"emergencyPhoneRequired", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Emergency phone"),
     [](T t, R r) { return joined(t, Words::required(r.emergencyPhoneRequired), r.emergencyPhoneNote); }},
    {"landlineRequired", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Office phone"),
     [](T t, R r) { return joined(t, Words::required(r.landlineRequired), r.landlineNote); }},
    {"domainsPerWebsiteNew", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Domains of a new website"),
     [](T t, R r) {
         const auto &most = r.domainsPerWebsiteNew;
         return joined(t, most ? Words::tr("at most %n", nullptr, *most) : QString(),
                       r.domainsPerWebsiteNote);
     }},
    {"websiteNameRule", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Website name"),
     [](T t, R r) { return joined(t, {}, r.websiteNameRule); }},
    {"reviewMaxWorkingDays", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Review by the administration"),
     [](T, R r) { return Words::workDays(r.reviewMaxWorkingDays); }},
    {"cancelMethod", QT_TRANSLATE_NOOP("ui::ProvinceTexts", "Where to cancel"),
     [](T t, R r) { return joined(t, Words::cancelMethod(r.cancelMethod), r.cancelNote); }},
    {"emptyShellCanAddService",
     QT_TRANSLATE_NOOP("ui::ProvinceTexts", "New service under an entity without services"),
     [](T, R r) {
         return r.emptyShellCanAddService ? Words::allowed(*r.emptyShellCanAddService ? u"yes"_s : u"no"_s)
                                          : QString();
     }},
};

} // namespace

ProvinceRuleText provinceRuleText(const Texts &texts, const ProvinceRules &rules, const QString &member)
{
    const auto found = std::find_if(std::begin(lines), std::end(lines), [&](const Line &line) {
        return member == QLatin1StringView(line.member);
    });
    if (found == std::end(lines))
        return {};
    return {QCoreApplication::translate("ui::ProvinceTexts", found->label), found->value(texts, rules)};
}

QStringList provinceRulesOf(OrderKind kind)
{
    QStringList members;
    if (kind == OrderKind::ChangeEntity)
        members << u"entityNameChangeAllowed"_s << u"entityPersonInCharge"_s;
    else
        members << u"servicePersonInChargeLetterIfNotLegalRepresentative"_s;
    if (kind == OrderKind::ChangeWebsite)
        members << u"websiteNameRule"_s;
    members << u"domainMinValidityDays"_s << u"domainHolderRule"_s << u"domainCertificateRequired"_s
            << u"idCardMinRemainingDays"_s << u"phoneLocalRequired"_s << u"emergencyPhoneRequired"_s
            << u"landlineRequired"_s << u"reviewMaxWorkingDays"_s;
    return members;
}

} // namespace ui
