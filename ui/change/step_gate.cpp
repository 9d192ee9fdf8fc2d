// SPDX-License-Identifier: Apache-2.0
#include "ui/change/step_gate.h"

#include "models/change_form.h"
#include "ui/texts/texts.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::Part;

QStringList StepGate::faults(ChangeStep step) const
{
    auto fields = m_form.fieldsToCorrect();
    if (m_form.order().kind != orders::OrderKind::ChangeEntity)
        return fields;
    const auto isEntitys = [](const QString &field) {
        const auto pointer = filing::Pointer::parse(field);
        return pointer && pointer->part == Part::Entity;
    };
    if (step == ChangeStep::Information)
        fields.removeIf([&](const QString &field) { return !isEntitys(field); });
    else if (step == ChangeStep::Associate)
        fields.removeIf(isEntitys);
    return fields;
}

QStringList StepGate::faultsOf(const QString &serviceId) const
{
    auto fields = m_form.fieldsToCorrect();
    fields.removeIf([&](const QString &field) {
        const auto pointer = filing::Pointer::parse(field);
        return !pointer || pointer->part == Part::Entity || pointer->serviceId != serviceId;
    });
    return fields;
}

/// What is wrong with the order as a whole; that no service goes with it yet is said where one is chosen.
QString StepGate::orderFault(ChangeStep step) const
{
    for (const auto &finding : m_form.findings()) {
        const bool early = step == ChangeStep::Information && finding.code == "SERVICE_NOT_ASSOCIATED"_L1;
        if (finding.pointer.isEmpty() && finding.severity == filing::Severity::Error
            && finding.source == filing::FindingSource::Check && !early)
            return m_texts.findingText(finding);
    }
    return {};
}

QString StepGate::reason(ChangeStep step) const
{
    const auto blockers = m_form.blockers();
    if (!blockers.isEmpty() && step != ChangeStep::Documents)
        return m_texts.notAvailable(m_texts.actionName(m_form.order().kind), blockers.first());
    if (step == ChangeStep::Prepare)
        return {};
    if (auto fault = orderFault(step); !fault.isEmpty())
        return fault;
    if (step != ChangeStep::Confirm)
        return {};
    if (!faults(step).isEmpty())
        return tr("Correct the marked fields first.");
    return m_form.isSaved() ? QString() : tr("The draft is being saved.");
}

} // namespace ui
