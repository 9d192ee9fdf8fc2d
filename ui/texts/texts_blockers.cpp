// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/texts.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QDate dateParam(const filing::Blocker &blocker, const QString &name)
{
    return QDate::fromString(blocker.params.value(name), Qt::ISODate);
}

} // namespace

QString Texts::orderReason(const filing::Blocker &blocker) const
{
    const auto sinceDay = dateParam(blocker, u"since"_s);
    const auto since = date(sinceDay);
    const auto latest = dateParam(blocker, u"expectedLatest"_s);
    if (!sinceDay.isValid())
        return orderReasonWithoutDate(blocker);
    if (blocker.code == "SYNC_DELAY"_L1)
        return tr("an order was approved on %1 and its values have not arrived here yet; this takes up to "
                  "two work days.")
            .arg(since);
    if (blocker.code == "ORDER_AT_ADMINISTRATION"_L1) {
        return latest.isValid()
                   ? tr("an order is at the administration since %1; its result is expected by %2.")
                         .arg(since, date(latest))
                   : tr("an order is at the administration since %1 and cannot be edited or withdrawn there.")
                         .arg(since);
    }
    const auto kind = kindName(filing::Code<orders::OrderKind>::fromText(blocker.params.value(u"kind"_s)));
    const auto code = filing::Code<orders::OrderState>::fromText(blocker.params.value(u"state"_s));
    const auto state = stateName(code);
    if (code == orders::OrderState::ProviderReview || code == orders::OrderState::SmsVerification)
        return tr("the order “%1” is in progress (%2). Wait for its result, or abandon it.").arg(kind, state);
    return tr("the order “%1” is in progress (%2). Finish it or abandon it first.").arg(kind, state);
}

QString Texts::orderReasonWithoutDate(const filing::Blocker &blocker) const
{
    if (blocker.code == "SYNC_DELAY"_L1)
        return tr("an order was approved and its values have not arrived here yet; this takes up to two work "
                  "days.");
    if (blocker.code == "ORDER_AT_ADMINISTRATION"_L1)
        return tr("an order is at the administration and cannot be edited or withdrawn there.");
    const auto state =
        stateName(filing::Code<orders::OrderState>::fromText(blocker.params.value(u"state"_s)));
    return tr("another order is in progress (%1). Finish it or abandon it first.").arg(state);
}

QString Texts::domainReason(const filing::Blocker &blocker) const
{
    const auto domain = blocker.params.value(u"domain"_s);
    if (blocker.code == "DOMAIN_EXPIRED"_L1)
        return tr("the domain %1 expired on %2. Renew it with its registrar first.")
            .arg(domain, date(dateParam(blocker, u"expiresOn"_s)));
    if (blocker.code == "DOMAIN_EXPIRES_SOON"_L1)
        return tr("the domain %1 is valid for %2 more days and %3 are needed. Renew it with its registrar "
                  "first.")
            .arg(domain, blocker.params.value(u"days"_s), blocker.params.value(u"needed"_s));
    return tr("the domain %1 has no real-name verification. Complete it with the registrar; it takes about "
              "three work "
              "days to arrive.")
        .arg(domain);
}

QString Texts::restrictionReason(const filing::Blocker &blocker) const
{
    QString text;
    if (blocker.code == "ADMINISTRATION_FORBIDS"_L1)
        text = tr("the administration does not permit it for this filing. Cancel the filing and file anew.");
    else if (blocker.code == "ADMINISTRATION_SYSTEM_CLOSED"_L1)
        text = tr("the administration's system takes no orders at the moment. Try again later.");
    else if (blocker.code == "PROVIDER_HOLD"_L1)
        text = tr("the provider has put the filing on hold. Contact the provider's filing support.");
    else if (blocker.code == "ENTITY_CONFLICT"_L1)
        text = tr("the same entity is under review at another provider. Wait for that result, or withdraw "
                  "that order.");
    else
        text = tr("the server does not meet the provider's conditions for filing. Ask the provider's filing "
                  "support.");
    const auto note = blocker.params.value(u"note"_s);
    return note.isEmpty() ? text : tr("%1 Note: %2").arg(text, note);
}

QString Texts::blockerText(const filing::Blocker &blocker) const
{
    const auto &code = blocker.code;
    if (code == "ORDER_IN_PROGRESS"_L1 || code == "ORDER_AT_ADMINISTRATION"_L1 || code == "SYNC_DELAY"_L1)
        return orderReason(blocker);
    if (code == "DOMAIN_EXPIRED"_L1 || code == "DOMAIN_EXPIRES_SOON"_L1 || code == "DOMAIN_NOT_VERIFIED"_L1)
        return domainReason(blocker);
    if (code == "ADMINISTRATION_FORBIDS"_L1 || code == "ADMINISTRATION_SYSTEM_CLOSED"_L1 ||
        code == "PROVIDER_HOLD"_L1 || code == "ENTITY_CONFLICT"_L1 || code == "INSTANCE_NOT_ELIGIBLE"_L1)
        return restrictionReason(blocker);
    if (code == "SIGNED_OUT"_L1)
        return tr("you are signed out. Sign in; your drafts are kept.");
    if (code == "ROLE_NOT_ALLOWED"_L1)
        return tr("your account may look but not send orders. Sign in with the applicant's account.");
    if (code == "ALREADY_CANCELLED"_L1)
        return tr("it has been cancelled already. Its record stays readable; to be online again it is filed anew, as "
                  "a first filing.");
    if (code == "ALREADY_CANCELLING"_L1)
        return tr("its cancellation is under way. Wait for the result.");
    if (code == "ENTITY_CANCELLING"_L1)
        return tr("the whole filing is being cancelled. Wait for the result.");
    if (code == "EMPTY_SHELL"_L1)
        return tr("the filing has no website or app left (an empty shell). It can be cancelled with the "
                  "administration's form.");
    if (code == "NO_SERVICE_TO_ASSOCIATE"_L1)
        return tr("a change of the entity must carry a website or app, and this filing has none. Cancel the "
                  "entity, "
                  "or file a new website first.");
    if (code == "NOT_AT_THIS_PROVIDER"_L1)
        return blocker.remedy == "GO_TO_PROVIDER"_L1 ? tr("it is not connected at this provider. Do it at "
                                                          "the provider that it is connected to.")
                                                     : tr("it is not connected at any provider. It can be "
                                                          "cancelled with the administration's form.");
    if (code == "LAST_SERVICE"_L1)
        return tr("it is the only service of the filing. Cancel the entity instead, so that no empty shell "
                  "is left.");
    if (code == "LAST_ACCESS"_L1)
        return tr("it is the only access. Add the access at the new provider first, or the administration "
                  "clears the "
                  "filing.");
    if (code == "OFFLINE"_L1)
        return tr("there is no connection to the filing service, and the filing password is never stored. "
                  "Try again "
                  "once you are back online.");
    if (code == "OTHER_ACCOUNT"_L1)
        return tr("the filing is under another account. Sign in there, or ask for an offline transfer.");
    if (code == "RULES_UNKNOWN"_L1)
        return tr("the rules of this province are not known. Ask the provider's filing support.");
    if (code == "FILING_UNKNOWN"_L1)
        return tr("the filing has not been synchronised to this computer yet. Connect, and wait a moment.");
    if (code == "ORDER_CLOSED"_L1)
        return tr("the order has ended. Start a new one from the filing.");
    return lockText(blocker);
}

QString Texts::notAvailable(const QString &action, const filing::Blocker &blocker) const
{
    return tr("%1 is not available: %2").arg(action, blockerText(blocker));
}

QString Texts::lockText(const filing::Blocker &lock) const
{
    const auto &code = lock.code;
    if (code == "ENTITY_TYPE_FIXED"_L1)
        return tr("A personal filing cannot become that of an organisation by a change: cancel the filing and "
                  "file anew.");
    if (code == "ENTITY_TYPE_LIMITED"_L1)
        return tr("An organisation can become one of another kind, but not a personal filing: for that, cancel "
                  "the filing and file anew.");
    if (code == "PERSON_IS_ENTITY"_L1)
        return tr("In a personal filing the entity itself is the person in charge: this follows what stands "
                  "above.");
    if (code == "PROVINCE_FIXED"_L1)
        return tr("City and district can be changed, the province cannot: cancel this filing, then file there anew.");
    if (code == "APP_KIND_FIXED"_L1)
        return tr(
            "An app, a mini program and a quick app are filed apart: file the other kind as a new service.");
    if (code == "DOMAIN_REMOVE_ONLY"_L1)
        return tr("Domains can be removed while one remains. A filed domain cannot be replaced; a new domain "
                  "needs a "
                  "new website.");
    if (code == "APP_DOMAIN_REMOVE_ONLY"_L1)
        return tr("Domains of an app can be removed. A filed domain cannot be replaced; a new domain is filed with a new "
                  "service.");
    if (code == "SINGLE_DOMAIN"_L1)
        return tr("The only domain cannot be removed. Cancel the website instead.");
    if (code == "PROVINCE_FORBIDS_NAME_CHANGE"_L1)
        return tr("%1 does not accept a change of the entity name: cancel the filing and file anew.")
            .arg(administrationName(lock.params.value(u"province"_s)));
    if (code == "ADMINISTRATION_FORBIDS"_L1)
        return tr(
            "The administration has closed this field for this filing: cancel the filing and file anew.");
    if (code == "ADMINISTRATION_SYSTEM_CLOSED"_L1 || code == "PROVIDER_HOLD"_L1)
        return restrictionReason(lock);
    const auto note = lock.params.value(u"note"_s);
    return note.isEmpty() ? code : tr("%1: %2").arg(code, note);
}

QString Texts::remedyText(const QString &remedy) const
{
    if (remedy == "OPEN_ORDER"_L1)
        return tr("Open the order");
    if (remedy == "ABANDON_ORDER"_L1)
        return tr("Abandon the order");
    if (remedy == "CANCEL_AND_REFILE"_L1 || remedy == "CANCEL_ENTITY"_L1)
        return tr("Cancel the entity");
    if (remedy == "CANCEL_BY_FORM"_L1)
        return tr("Cancel with the form");
    if (remedy == "CANCEL_SERVICE"_L1)
        return tr("Cancel it");
    if (remedy == "SIGN_IN"_L1 || remedy == "SIGN_IN_OTHER_ACCOUNT"_L1)
        return tr("Sign in");
    if (remedy == "GUIDE_DEREGISTERED"_L1)
        return tr("What if it is deregistered?");
    if (remedy == "REMOVE_DOMAIN"_L1)
        return tr("Remove the domain");
    if (remedy == "RECONNECT"_L1 || remedy == "SYNCHRONISE"_L1)
        return tr("Connect now");
    return {};
}

} // namespace ui
