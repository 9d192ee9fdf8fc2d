// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/widgets/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_header(new QWidget(this))
    , m_title(makeLabel({}, role::Section, m_header))
    , m_beside(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setProperty("role", QString::fromLatin1(role::Card));
    const Spacing spacing = Theme::current().spacing();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(spacing.cardPadding, spacing.cardPadding - 2, spacing.cardPadding,
                              spacing.cardPadding - 2);
    outer->setSpacing(spacing.gap - 2);
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(8);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addLayout(m_beside);
    row->addStretch(1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(spacing.gap - 4);
    outer->addWidget(m_header);
    outer->addLayout(m_body, 1);
    m_header->hide();
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_header->setVisible(!title.isEmpty());
}

QString Card::title() const { return m_title->text(); }

void Card::addHeaderWidget(QWidget *widget) { m_beside->addWidget(widget); }

void Card::addHeaderAction(QWidget *widget) { m_header->layout()->addWidget(widget); }

} // namespace ui
