// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/target_names.h"

#include "filing/answer.h"
#include "filing/icp_number.h"
#include "models/workspace.h"

namespace ui {

using filing::Result;
using filing::whenAnswered;
using orders::OrderKind;

TargetNames::TargetNames(models::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &models::Workspace::servicesChanged, this, [this] {
        m_asked.clear(); // what is known is shown until the new name is there
        Q_EMIT changed();
    });
    // An order that took effect has given its service another name.
    connect(&workspace, &models::Workspace::ordersChanged, this, [this] { m_asked.clear(); });
}

TargetNames::Known TargetNames::knownOf(const orders::Order &order)
{
    if (order.kind == OrderKind::ChangeEntity || order.kind == OrderKind::CancelEntity ||
        order.targets.isEmpty()) {
        const auto filing = m_workspace.filing(order.filingId);
        return filing ? Known{filing->entity.name, filing->icpNumber} : Known();
    }
    const auto &id = order.targets.first();
    if (!m_asked.contains(id)) {
        m_asked.insert(id);
        ask(id, order.kind == OrderKind::ChangeApp || order.kind == OrderKind::CancelApp);
    }
    return m_names.value(id);
}

QString TargetNames::nameOf(const orders::Order &order)
{
    const auto known = knownOf(order);
    return known.name.isEmpty() ? QString() : tr("%1 (%2)", "name and number").arg(known.name, known.number);
}

QString TargetNames::shortNameOf(const orders::Order &order)
{
    const auto known = knownOf(order);
    const auto number = filing::IcpNumber::parse(known.number);
    return number && number->isService()
               ? tr("%1 %2", "name and short number").arg(known.name, number->serviceSuffix())
               : known.name;
}

void TargetNames::ask(const QString &id, bool app)
{
    if (app) {
        whenAnswered(m_workspace.app(id), this, [this, id](const Result<filing::App> &found) {
            if (found)
                take(id, found->name, found->serviceNumber);
        });
        return;
    }
    whenAnswered(m_workspace.website(id), this, [this, id](const Result<filing::Website> &website) {
        if (website)
            take(id, website->name, website->serviceNumber);
        else
            ask(id, true); // the access of an app
    });
}

void TargetNames::take(const QString &id, const QString &name, const QString &number)
{
    const Known known{name, number};
    if (m_names.value(id) == known)
        return;
    m_names.insert(id, known);
    Q_EMIT changed();
}

} // namespace ui
