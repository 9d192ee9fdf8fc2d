// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/codes.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace ui {

/// The steps of a change that are shown on its page, in their order; SMS verification and progress come after them.
enum class ChangeStep { Prepare, Information, Associate, Documents, Confirm };

/// Which steps a kind of change has. A change of the entity takes services with it, which is a step of its own
/// (seed "Modify the information").
class ChangeSteps
{
    Q_DECLARE_TR_FUNCTIONS(ui::ChangeSteps)
public:
    explicit ChangeSteps(orders::OrderKind kind);

    /// All that the step bar shows, in the language of the moment.
    QStringList titles() const;
    int placeOf(ChangeStep step) const { return int(m_steps.indexOf(step)); }
    /// The nearest one where there is none at the place.
    ChangeStep at(int place) const { return m_steps.at(qBound(0, place, int(m_steps.size()) - 1)); }
    ChangeStep after(ChangeStep step) const { return at(placeOf(step) + 1); }
    ChangeStep before(ChangeStep step) const { return at(placeOf(step) - 1); }

private:
    QList<ChangeStep> m_steps;
};

} // namespace ui
