// SPDX-License-Identifier: Apache-2.0
#include "ui/filing/action_state.h"

#include "models/workspace.h"
#include "ui/desk_context.h"
#include "ui/texts/texts.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/styling.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

ActionState actionState(const DeskContext &context, OrderKind kind, const QString &filingId,
                        const rules::ServiceFacts *service)
{
    const auto availability = context.workspace.availability(kind, filingId, service);
    return {kind, availability.allowed() ? std::nullopt : std::optional(availability.blockers.first())};
}

QString reasonText(const DeskContext &context, const ActionState &state)
{
    if (state.allowed())
        return {};
    return context.texts.notAvailable(context.texts.actionName(state.kind), *state.blocker);
}

void showState(const DeskContext &context, const ActionState &state, QAbstractButton *button)
{
    explainDisabled(button, state.allowed(), reasonText(context, state));
}

ReasonTeller::ReasonTeller(const DeskContext &context, ReasonStrip *strip)
    : m_context(context)
    , m_strip(strip)
{
    QObject::connect(strip, &ReasonStrip::copyRequested, strip,
                     [this] { QGuiApplication::clipboard()->setText(inBothLanguages([this] { return text(); })); });
}

void ReasonTeller::tell(const QList<ActionState> &states)
{
    m_told.clear();
    m_remedy.reset();
    for (const auto &state : states) {
        const auto same = [&](const ActionState &told) { return told.blocker == state.blocker; };
        if (!state.allowed() && std::none_of(m_told.cbegin(), m_told.cend(), same))
            m_told.append(state);
    }
    QString button;
    for (const auto &told : std::as_const(m_told)) {
        if (!button.isEmpty())
            break;
        button = m_context.texts.remedyText(told.blocker->remedy);
        m_remedy = told.blocker;
    }
    const auto minor = [](const ActionState &told) { return told.kind == OrderKind::CancelAccess; };
    const bool calm = std::all_of(m_told.cbegin(), m_told.cend(), minor);
    m_strip->setReason(calm ? Kind::Info : Kind::Warn, text(), button);
}

QString ReasonTeller::text() const
{
    QStringList lines;
    for (const auto &told : m_told)
        lines.append(reasonText(m_context, told));
    return lines.join(u'\n');
}

} // namespace ui
