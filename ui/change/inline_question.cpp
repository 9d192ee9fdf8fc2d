// SPDX-License-Identifier: Apache-2.0
#include "ui/change/inline_question.h"

#include "ui/widgets/styling.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

InlineQuestion::InlineQuestion(const QString &name, const char *yesRole, QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel({}, role::Strong, this, true))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(this))
{
    setObjectName(name);
    m_text->setObjectName(name + u"Label"_s);
    m_yes->setObjectName(name + u"YesButton"_s);
    m_no->setObjectName(name + u"NoButton"_s);
    m_yes->setProperty("role", QString::fromLatin1(yesRole));
    setProperty("role", QString::fromLatin1(role::Card));
    auto *layout = new QVBoxLayout(this);
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    answers->addStretch(1);
    layout->addWidget(m_text);
    layout->addLayout(answers);
    hide();
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT accepted();
    });
    connect(m_no, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT declined();
    });
}

void InlineQuestion::setTexts(const QString &question, const QString &yes, const QString &no)
{
    m_text->setText(question);
    m_yes->setText(yes);
    m_no->setText(no);
    setAccessibleName(question);
    m_yes->setAccessibleDescription(question);
    m_no->setAccessibleDescription(question);
}

void InlineQuestion::ask(bool safeFirst)
{
    show();
    (safeFirst ? m_no : m_yes)->setFocus(Qt::OtherFocusReason);
    // It has its place once the layout has run.
    QTimer::singleShot(0, this, [this] {
        for (auto *above = parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above)) {
                area->ensureWidgetVisible(this);
                return;
            }
        }
    });
}

} // namespace ui
