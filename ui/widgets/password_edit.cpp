// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/password_edit.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace ui {

namespace {

bool isUndo(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

} // namespace

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    m_reveal->setCheckable(true);
    setDragEnabled(false);
    connect(m_reveal, &QAction::toggled, this, &PasswordEdit::setRevealed);
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (isRevealed()) // what is not selected goes to no clipboard, nor to that of the middle mouse button
            deselect();
    });
    setRevealed(false);
}

PasswordEdit::~PasswordEdit() { clear(); }

void PasswordEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
    // setEchoMode() turns these hints off for readable text.
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                        Qt::ImhLatinOnly | (revealed ? Qt::ImhNone : Qt::ImhHiddenText));
    m_reveal->setChecked(revealed);
    refresh();
}

void PasswordEdit::clear()
{
    setRevealed(false); // a readable field has a second copy, for drawing
    {
        // text() shares its characters with the field, so writing through it reaches them. Characters that a
        // third party holds as well (a caller's string, a literal) are not the field's to overwrite.
        QString shared = text();
        const auto *held = shared.data_ptr().d_ptr();
        if (held && held->ref_.loadRelaxed() == 2) {
            auto *characters = reinterpret_cast<volatile char16_t *>(const_cast<QChar *>(shared.constData()));
            for (qsizetype i = 0; i < shared.size(); ++i)
                characters[i] = u'*';
        }
    }
    QLineEdit::setText({}); // drops the history with it
}

bool PasswordEdit::event(QEvent *event)
{
    // Taken from the application's undo shortcut too: it would bring a cleared password back.
    if (event->type() == QEvent::ShortcutOverride && isUndo(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    if (isUndo(event))
        return event->accept();
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : menu->actions())
        if (action->objectName() == QLatin1String("edit-undo") ||
            action->objectName() == QLatin1String("edit-redo"))
            action->setVisible(false);
    menu->popup(event->globalPos());
}

void PasswordEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void PasswordEdit::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    setRevealed(false);
}

void PasswordEdit::refresh()
{
    m_reveal->setIcon(icon(isRevealed() ? IconName::EyeOff : IconName::Eye, Theme::current(), Token::Muted));
    m_reveal->setText(isRevealed() ? tr("Hide password") : tr("Show password"));
    m_reveal->setToolTip(m_reveal->text());
}

} // namespace ui
