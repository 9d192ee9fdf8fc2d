// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/navigation_list.h"

#include "ui/widgets/navigation_button.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::Literals::StringLiterals;

NavigationList::NavigationList(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(8, 12, 8, 12);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void NavigationList::addEntry(const QString &id, IconName icon, const QString &text, bool atBottom)
{
    auto *button = new NavigationButton(icon, text, this);
    button->setObjectName(id + u"Navigation"_s);
    m_group->addButton(button);
    if (atBottom)
        m_layout->addWidget(button);
    else
        m_layout->insertWidget(m_topCount++, button);
    m_entries.insert(id, button);
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
}

void NavigationList::setText(const QString &id, const QString &text)
{
    if (auto *button = static_cast<NavigationButton *>(m_entries.value(id)))
        button->setEntry(text, button->badge());
}

void NavigationList::setBadge(const QString &id, int count)
{
    if (auto *button = static_cast<NavigationButton *>(m_entries.value(id)))
        button->setEntry(button->text(), count);
}

void NavigationList::setEntryVisible(const QString &id, bool visible)
{
    if (QPushButton *button = m_entries.value(id))
        button->setVisible(visible);
}

void NavigationList::setCurrent(const QString &id)
{
    if (QPushButton *button = m_entries.value(id))
        button->setChecked(true);
}

QString NavigationList::current() const
{
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        if (it.value()->isChecked())
            return it.key();
    return {};
}

void NavigationList::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    painter.setPen(theme.color(Token::Line));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace ui
