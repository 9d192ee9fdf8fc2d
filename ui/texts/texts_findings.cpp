// SPDX-License-Identifier: Apache-2.0
#include "filing/catalogue.h"
#include "ui/texts/finding_texts.h"
#include "ui/texts/placeholders.h"
#include "ui/texts/texts.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using Status = rules::Prerequisite::Status;

namespace {

QString shownParam(const Texts &texts, ParamShown how, const QString &value)
{
    switch (how) {
    case ParamShown::Plain:
        break;
    case ParamShown::Date:
        return texts.date(QDate::fromString(value, Qt::ISODate));
    case ParamShown::Province:
        return texts.administrationName(value);
    case ParamShown::Region:
        return texts.regionName(value);
    case ParamShown::Kind:
        return texts.kindName(filing::Code<orders::OrderKind>::fromText(value));
    case ParamShown::Table:
        return value;
    case ParamShown::EntityType:
        return texts.codeName(u"entityTypes"_s, value);
    case ParamShown::Content:
        return texts.codeName(u"contentTypes"_s, value);
    case ParamShown::PreApproval:
        return texts.codeName(u"preApprovals"_s, value);
    case ParamShown::Document:
        return texts.documentName(value);
    case ParamShown::Platform:
        return texts.codeName(u"platforms"_s, value);
    }
    return value;
}

} // namespace

QString Texts::findingText(const filing::Finding &finding) const
{
    // A reviewer's own words go before everything the desk could say.
    if (!finding.detail.isEmpty() && finding.source != filing::FindingSource::Check)
        return finding.suggestion.isEmpty() ? finding.detail
                                            : tr("%1 Suggestion: %2").arg(finding.detail, finding.suggestion);
    if (finding.code == "LOCKED_FIELD"_L1)
        return lockText({finding.params.value(u"lock"_s), finding.params, {}});
    const auto *row = findingTextOf(finding.code);
    if (!row)
        return finding.detail.isEmpty() ? finding.code : tr("%1 (%2)").arg(finding.detail, finding.code);
    QStringList values;
    for (size_t i = 0; i < row->params.size() && row->params[i]; ++i)
        values.append(
            shownParam(*this, row->shown[i], finding.params.value(QLatin1StringView(row->params[i]))));
    return filled(QCoreApplication::translate("ui::Texts", row->text), values);
}

QString Texts::prerequisiteText(const rules::Prerequisite &p) const
{
    const auto domain = p.params.value(u"domain"_s);
    const auto days = p.params.value(u"days"_s);
    const auto needed = p.params.value(u"needed"_s);
    const bool ok = p.status == Status::Ok;
    const bool unknown = p.status == Status::Unknown;
    if (p.code == "NO_OPEN_ORDER"_L1) {
        const auto state = filing::Code<orders::OrderState>::fromText(p.params.value(u"state"_s));
        return ok ? tr("No other order of this filing is in progress.")
                  : tr("Another order of this filing is in progress (%1). Finish it or abandon it first.")
                        .arg(stateName(state));
    }
    if (p.code == "ACCOUNT"_L1) {
        return ok ? tr("The filing is under this account and connected at this provider.")
               : unknown
                   ? tr("The filing is under this account; which website or app goes with the change is chosen later.")
                   : tr("The service is not connected at this provider. Change it where it is connected.");
    }
    if (p.code == "ADMINISTRATION_OPEN"_L1) {
        const auto day = date(QDate::fromString(p.params.value(u"date"_s), Qt::ISODate));
        const auto note = p.params.value(u"note"_s);
        if (p.status == Status::Failed) {
            const auto closed = tr("The administration's system takes no orders at the moment. Wait and try again.");
            return note.isEmpty() ? closed : tr("%1 Note: %2").arg(closed, note);
        }
        return ok ? tr("The administration's system is not reported closed, and today is a work day. Its hours are not "
                       "published.")
                  : tr("Today is no work day: reviews begin on %1. An order can be sent before; the administration's "
                       "hours are not published.")
                        .arg(day);
    }
    if (p.code == "COMPANY_STATUS"_L1)
        return tr("Whether the company is in good standing is not known here: look in the public register that its "
                  "status is normal and name and address are as filed.");
    if (p.code == "DOMAIN_VALID"_L1) {
        const auto until = date(QDate::fromString(p.params.value(u"date"_s), Qt::ISODate));
        if (unknown)
            return tr("How long %1 is valid is not known here. Make sure that it is more than %2 days.")
                .arg(domain, needed);
        if (days.toInt() < 0)
            return tr("The domain %1 expired on %2. Renew it with its registrar first.").arg(domain, until);
        return ok ? tr("The domain %1 is valid until %2.").arg(domain, until)
                  : tr("The domain %1 is valid until %2; %3 more days are needed. Renew it first.")
                        .arg(domain, until, needed);
    }
    if (p.code == "REAL_NAME"_L1) {
        return ok ? tr("The domain %1 has its real-name verification.").arg(domain)
               : unknown
                   ? tr("Whether %1 has its real-name verification is not known here. Ask its registrar.")
                         .arg(domain)
                   : tr("The domain %1 has no real-name verification. Complete it with the registrar first.")
                         .arg(domain);
    }
    if (p.code == "HOLDER"_L1) {
        if (ok)
            return tr("The holder of %1 may hold it for this entity.").arg(domain);
        return unknown ? tr("The holder of %1 is not known here. It should be the entity itself.").arg(domain)
                       : tr("The holder of %1 is not the entity. Update the holder with the registrar, or "
                            "have papers ready "
                            "that show the relation.")
                             .arg(domain);
    }
    return personPrerequisite(p);
}

QString Texts::personPrerequisite(const rules::Prerequisite &p) const
{
    const bool ok = p.status == Status::Ok;
    const bool unknown = p.status == Status::Unknown;
    const int days = p.params.value(u"days"_s).toInt();
    const auto province = administrationName(p.params.value(u"province"_s));
    if (p.code == "ID_VALID"_L1) {
        const auto whose = p.params.value(u"whose"_s) == "ENTITY_PERSON"_L1
                               ? tr("person in charge of the entity")
                               : tr("person in charge of the service");
        if (unknown)
            return tr("Until when the ID of the %1 is valid is not known here. Look at it.").arg(whose);
        if (ok)
            return tr("The ID of the %1 is valid for long enough.").arg(whose);
        return days < 0 ? tr("The ID of the %1 has expired. Renew it and enter the new validity.").arg(whose)
                        : tr("The ID of the %1 ends in %2 days; %3 are usually needed. Renew it first.")
                              .arg(whose)
                              .arg(days)
                              .arg(p.params.value(u"needed"_s));
    }
    if (p.code == "CERTIFICATE_VALID"_L1) {
        const auto until = date(QDate::fromString(p.params.value(u"date"_s), Qt::ISODate));
        return ok ? tr("The entity's certificate is valid until %1.").arg(until)
                  : tr("The entity's certificate ended on %1. Enter the new one with this change.")
                        .arg(until);
    }
    if (p.code == "PHONE_LOCAL"_L1)
        return tr("%1 asks for phone numbers of the province. Compare yours.").arg(province);
    if (p.code == "NAME_CHANGE"_L1) {
        if (p.status == Status::Failed)
            return tr("%1 does not accept a change of the entity name: cancel the filing and file anew.")
                .arg(province);
        return ok        ? tr("%1 accepts a change of the entity name.").arg(province)
               : unknown ? tr("Whether %1 accepts a change of the entity name is not known. Ask the "
                              "provider's filing support.")
                               .arg(province)
                         : tr("%1 accepts a change of the entity name under conditions. Have the certificate "
                              "of change ready.")
                               .arg(province);
    }
    return p.code;
}

QString Texts::needText(unsigned need) const
{
    switch (filing::Need(need)) {
    case filing::Need::None:
        break;
    //: 变更证明
    case filing::Need::CertificateOfChange:
        return tr("Certificate of change from the registration authority");
    case filing::Need::NewCertificate:
        return tr("Photo of the new original document, in colour, all edges visible");
    case filing::Need::DomainHolderUpdate:
        return tr("Update of the domain holder with the registrar, before the order");
    //: 授权书
    case filing::Need::LetterOfAuthorisation:
        return tr("Letter of authorisation where the person is not the legal representative");
    case filing::Need::SmsToNewNumber:
        return tr("The new phone at hand: the SMS code goes to the new number");
    case filing::Need::PreApprovalPaper:
        return tr("The approval paper of the authority in charge");
    }
    return {};
}

} // namespace ui
