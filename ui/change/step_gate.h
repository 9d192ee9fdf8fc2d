// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/change/change_steps.h"

namespace models {
class ChangeForm;
}

namespace ui {

class Texts;

/// What keeps a change from going on at one of its steps. Faults of single fields do not close a step: they lead to the
/// field.
class StepGate
{
    Q_DECLARE_TR_FUNCTIONS(ui::StepGate)
public:
    StepGate(const models::ChangeForm &form, const Texts &texts)
        : m_form(form)
        , m_texts(texts)
    {
    }

    /// The fields to correct that are shown at the step: the entity's at Information, its services' at Associate.
    QStringList faults(ChangeStep step) const;
    /// Those of one service.
    QStringList faultsOf(const QString &serviceId) const;
    /// Empty where it goes on.
    QString reason(ChangeStep step) const;

private:
    QString orderFault(ChangeStep step) const;

    const models::ChangeForm &m_form;
    const Texts &m_texts;
};

} // namespace ui
