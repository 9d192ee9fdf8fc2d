// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chips_edit.h"

#include "filing/text_cleaning.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/styling.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ui {
using namespace Qt::Literals::StringLiterals;

ChipsEdit::ChipsEdit(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_add(new QPushButton(this))
    , m_entry(new QLineEdit(this))
{
    m_add->setObjectName(u"chipAddButton"_s);
    m_add->setProperty("role", QString::fromLatin1(role::Link));
    m_entry->setObjectName(u"chipEntryEdit"_s);
    m_entry->hide();
    m_entry->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &ChipsEdit::openAdding);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
    rebuild();
}

void ChipsEdit::setSubject(const QString &subject)
{
    m_subject = subject;
    retranslate();
}

void ChipsEdit::setItems(const QList<ChipItem> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    rebuild();
}

QStringList ChipsEdit::ids() const
{
    QStringList ids;
    for (const ChipItem &item : m_items)
        ids += item.id;
    return ids;
}

void ChipsEdit::setAdding(Adding adding, const QList<ChipItem> &choices)
{
    m_adding = adding;
    m_choices = choices;
    rebuild();
}

void ChipsEdit::setMinimumCount(int count, const QString &reason)
{
    m_least = count;
    m_keepReason = reason;
    rebuild();
}

void ChipsEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    rebuild();
}

void ChipsEdit::rebuild()
{
    while (m_flow->count() > 0)
        delete m_flow->takeAt(0);
    for (QWidget *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // its own cross may be what was pressed
    }
    m_chips.clear();
    const bool removable = m_items.size() > m_least;
    for (const ChipItem &item : std::as_const(m_items)) {
        QWidget *chip = makeChip(item, removable);
        m_chips.append(chip);
        m_flow->addWidget(chip);
        chip->show();
    }
    const bool full = m_adding == Adding::Choices &&
                      std::all_of(m_choices.cbegin(), m_choices.cend(),
                                  [this](const ChipItem &one) { return ids().contains(one.id); });
    m_flow->addWidget(m_entry);
    m_flow->addWidget(m_add);
    m_add->setVisible(m_adding != Adding::None && !m_readOnly && !full);
    m_flow->invalidate();
    updateGeometry();
    QWidget *before = nullptr;
    for (QWidget *chip : std::as_const(m_chips))
        if (auto *cross = chip->findChild<QToolButton *>()) {
            if (before)
                setTabOrder(before, cross);
            before = cross;
        }
    if (before)
        setTabOrder(before, m_add);
}

QWidget *ChipsEdit::makeChip(const ChipItem &item, bool removable)
{
    auto *chip = new QFrame(this);
    chip->setProperty("role", u"chipBox"_s);
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(8, 2, m_readOnly ? 8 : 4, 2);
    row->setSpacing(3);
    row->addWidget(makeLabel(item.text, "", chip));
    if (m_readOnly)
        return chip;
    auto *cross = new QToolButton(chip);
    cross->setObjectName(u"chipRemoveButton"_s);
    cross->setProperty("role", u"chipRemove"_s);
    cross->setProperty("chipId", item.id);
    cross->setFocusPolicy(Qt::StrongFocus);
    cross->setIcon(icon(IconName::Close, Theme::current(), Token::Info));
    const int side = Theme::current().px(12);
    cross->setIconSize(QSize(side, side));
    cross->setAccessibleName(tr("Remove %1").arg(item.text));
    explainDisabled(cross, removable, m_keepReason);
    if (removable)
        cross->setToolTip(cross->accessibleName());
    cross->installEventFilter(this);
    connect(cross, &QToolButton::clicked, this, [this, id = item.id] { remove(id); });
    row->addWidget(cross);
    return chip;
}

void ChipsEdit::remove(const QString &id)
{
    if (m_items.size() <= m_least)
        return;
    const auto at =
        std::find_if(m_items.cbegin(), m_items.cend(), [&](const ChipItem &one) { return one.id == id; });
    if (at == m_items.cend())
        return;
    const auto index = at - m_items.cbegin();
    m_items.erase(at);
    rebuild();
    // Keyboard users stay where they were.
    const auto next = qMin(index, m_chips.size() - 1);
    auto *cross = next >= 0 ? m_chips[next]->findChild<QToolButton *>() : nullptr;
    QWidget *focus = cross && cross->isEnabled() ? static_cast<QWidget *>(cross) : m_add;
    focus->setFocus();
    Q_EMIT itemsChanged();
}

void ChipsEdit::add(const ChipItem &item)
{
    if (item.id.isEmpty() || ids().contains(item.id))
        return;
    m_items.append(item);
    rebuild();
    Q_EMIT itemsChanged();
}

void ChipsEdit::openAdding()
{
    if (m_adding == Adding::FreeText) {
        m_entry->show();
        m_entry->setFocus();
        m_add->hide();
        updateGeometry();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"chipChoicesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ChipItem &choice : std::as_const(m_choices))
        if (!ids().contains(choice.id))
            menu->addAction(choice.text, this, [this, choice] { add(choice); });
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void ChipsEdit::endEntry(bool take)
{
    const QString text = filing::cleanText(m_entry->text());
    m_entry->clear();
    m_entry->hide();
    if (take && !text.isEmpty())
        add({text, text});
    m_add->setVisible(m_adding != Adding::None && !m_readOnly);
    updateGeometry();
}

bool ChipsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_entry && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)) {
            endEntry(key != Qt::Key_Escape);
            m_add->setFocus();
            return true;
        }
        auto *cross = qobject_cast<QToolButton *>(watched);
        if (cross && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            cross->click();
            return true;
        }
    } else if (watched == m_entry && event->type() == QEvent::FocusOut && m_entry->isVisible() &&
               static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
               static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        endEntry(true);
    }
    return QWidget::eventFilter(watched, event);
}

void ChipsEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        rebuild();
}

void ChipsEdit::retranslate()
{
    m_add->setText(tr("Add"));
    //: %1 is what is added to, such as Domains
    m_add->setAccessibleName(m_subject.isEmpty() ? tr("Add") : tr("Add to %1").arg(m_subject));
    m_entry->setAccessibleName(m_add->accessibleName());
    setAccessibleName(m_subject);
}

} // namespace ui
