// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/saved_indicator.h"

#include <QEvent>

namespace ui {
using namespace Qt::Literals::StringLiterals;

SavedIndicator::SavedIndicator(QWidget *parent)
    : StatusChip(parent)
{
    setObjectName(u"savedIndicator"_s);
    refresh();
}

void SavedIndicator::showSaving()
{
    m_state = State::Saving;
    refresh();
}

void SavedIndicator::showSaved(const QDateTime &at)
{
    m_state = State::Saved;
    m_at = at;
    refresh();
}

void SavedIndicator::showFailed()
{
    m_state = State::Failed;
    refresh();
}

void SavedIndicator::clear()
{
    m_state = State::Hidden;
    refresh();
}

void SavedIndicator::refresh()
{
    switch (m_state) {
    case State::Hidden:
        setState({}, Kind::Neutral);
        break;
    case State::Saving:
        setState(tr("Saving the draft"), Kind::Info);
        break;
    case State::Saved:
        setState(tr("Draft saved %1").arg(m_at.toLocalTime().time().toString(u"HH:mm:ss"_s)), Kind::Ok);
        break;
    case State::Failed:
        setState(tr("Draft not saved"), Kind::Bad);
        break;
    }
    setAccessibleName(text());
    setVisible(m_state != State::Hidden);
}

void SavedIndicator::changeEvent(QEvent *event)
{
    StatusChip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
