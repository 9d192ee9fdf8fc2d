// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/texts.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::FilingState;
using filing::ServiceState;
using orders::OrderEvent;
using orders::OrderKind;
using orders::OrderState;

QString Texts::actionName(OrderKind kind) const
{
    switch (kind) {
    //: Button and order kind. Entity: the filing entity, 备案主体. Change: 变更. Cancel (a filing): 注销.
    case OrderKind::ChangeEntity:
        return tr("Change Entity");
    case OrderKind::ChangeWebsite:
        return tr("Change Website");
    case OrderKind::ChangeApp:
        return tr("Change App");
    case OrderKind::CancelEntity:
        return tr("Cancel Entity");
    case OrderKind::CancelWebsite:
        return tr("Cancel Website");
    case OrderKind::CancelApp:
        return tr("Cancel App");
    //: Access: the connection at a provider, 接入.
    case OrderKind::CancelAccess:
        return tr("Cancel Access");
    case OrderKind::Unknown:
        break;
    }
    return {};
}

QString Texts::kindName(const filing::Code<OrderKind> &kind) const
{
    return kind.isKnown() ? actionName(kind) : kind.text();
}

QString Texts::stateName(const filing::Code<OrderState> &state) const
{
    switch (state.value()) {
    case OrderState::Draft:
        return tr("Draft");
    //: 服务商初审
    case OrderState::ProviderReview:
        return tr("Provider review");
    //: 短信核验
    case OrderState::SmsVerification:
        return tr("SMS verification");
    //: 管局审核
    case OrderState::AdministrationReview:
        return tr("Administration review");
    case OrderState::Approved:
        return tr("Approved");
    case OrderState::Completed:
        return tr("Completed");
    //: 退回修改
    case OrderState::Returned:
        return tr("Returned");
    //: 管局驳回
    case OrderState::Rejected:
        return tr("Rejected");
    //: 已放弃
    case OrderState::Abandoned:
        return tr("Abandoned");
    case OrderState::Unknown:
        break;
    }
    return state.text();
}

QString Texts::stateReason(const QString &code) const
{
    if (code == "SMS_EXPIRED"_L1)
        return tr(
            "The SMS verification was not completed in time. Nothing was changed; send the order again.");
    if (code == "SMS_ATTEMPTS"_L1)
        return tr("Too many wrong codes were entered. Nothing was changed; send the order again.");
    return code;
}

QString Texts::eventName(const filing::Code<OrderEvent> &event) const
{
    switch (event.value()) {
    case OrderEvent::Edit:
        return tr("Edited");
    case OrderEvent::Submit:
        return tr("Submitted");
    case OrderEvent::Pass:
        return tr("Provider review passed");
    case OrderEvent::Return:
        return tr("Returned by the provider");
    case OrderEvent::Verify:
        return tr("SMS verification completed");
    case OrderEvent::Lapse:
        return tr("SMS verification lapsed");
    case OrderEvent::Approve:
        return tr("Approved by the administration");
    case OrderEvent::Reject:
        return tr("Rejected by the administration");
    case OrderEvent::Apply:
        return tr("In force");
    case OrderEvent::Abandon:
        return tr("Abandoned");
    case OrderEvent::Unknown:
        break;
    }
    return event.text();
}

QString Texts::filingStateName(const filing::Code<FilingState> &state) const
{
    switch (state.value()) {
    case FilingState::Filed:
        return tr("Filed");
    case FilingState::Cancelling:
        return tr("Cancellation under way");
    case FilingState::Cancelled:
        return tr("Cancelled");
    //: 空壳主体
    case FilingState::Shell:
        return tr("Empty shell");
    case FilingState::Unknown:
        break;
    }
    return state.text();
}

QString Texts::serviceStateName(const filing::Code<ServiceState> &state) const
{
    switch (state.value()) {
    case ServiceState::Filed:
        return tr("Filed");
    case ServiceState::NoAccess:
        return tr("No access");
    case ServiceState::RectificationRequired:
        return tr("Correction required");
    case ServiceState::Cancelling:
        return tr("Cancellation under way");
    case ServiceState::Cancelled:
        return tr("Cancelled");
    case ServiceState::Unknown:
        break;
    }
    return state.text();
}

} // namespace ui
