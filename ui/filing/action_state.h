// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/blocker.h"
#include "orders/codes.h"
#include "rules/availability.h"

#include <QAbstractButton>
#include <QPointer>

#include <optional>

namespace ui {

struct DeskContext;
class ReasonStrip;

/// Whether one action can be started, as buttons, row actions and the reason strip show it.
struct ActionState
{
    orders::OrderKind kind = orders::OrderKind::Unknown;
    std::optional<filing::Blocker> blocker; ///< the most important one; none = allowed

    bool allowed() const { return !blocker; }
};

/// What `models::Workspace::availability` says. `service` is null for the entity kinds.
ActionState actionState(const DeskContext &context, orders::OrderKind kind, const QString &filingId,
                        const rules::ServiceFacts *service);

/// "Change Website is not available: ..."; empty where the action is allowed.
QString reasonText(const DeskContext &context, const ActionState &state);

/// Enables the button or disables it with its reason.
void showState(const DeskContext &context, const ActionState &state, QAbstractButton *button);

/// Says in a strip why disabled actions are disabled: each reason once, with the first way out there is, and copies it
/// in both languages. `remedy()` is what the strip's button stands for.
class ReasonTeller
{
public:
    ReasonTeller(const DeskContext &context, ReasonStrip *strip);
    void tell(const QList<ActionState> &states);
    std::optional<filing::Blocker> remedy() const { return m_remedy; }

private:
    QString text() const;

    const DeskContext &m_context;
    ReasonStrip *m_strip;
    QList<ActionState> m_told;
    std::optional<filing::Blocker> m_remedy;
};

} // namespace ui
