// SPDX-License-Identifier: Apache-2.0
#include "ui/change/change_steps.h"

namespace ui {

ChangeSteps::ChangeSteps(orders::OrderKind kind)
    : m_steps{ChangeStep::Prepare, ChangeStep::Information, ChangeStep::Documents, ChangeStep::Confirm}
{
    if (kind == orders::OrderKind::ChangeEntity)
        m_steps.insert(2, ChangeStep::Associate);
}

QStringList ChangeSteps::titles() const
{
    QStringList titles;
    for (const auto step : m_steps) {
        switch (step) {
        case ChangeStep::Prepare: titles.append(tr("Before you begin")); break;
        case ChangeStep::Information: titles.append(tr("Information")); break;
        //: Service: 服务 (互联网信息服务)
        case ChangeStep::Associate: titles.append(tr("Associate a service")); break;
        case ChangeStep::Documents: titles.append(tr("Documents")); break;
        case ChangeStep::Confirm: titles.append(tr("Confirm")); break;
        }
    }
    //: 短信核验
    titles << tr("SMS verification") << tr("Progress");
    return titles;
}

} // namespace ui
