// SPDX-License-Identifier: Apache-2.0
#include "ui/change/change_actions.h"

#include "ui/theme/theme.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QPushButton *makeButton(const QString &name, const char *role, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    if (role)
        button->setProperty("role", QString::fromLatin1(role));
    return button;
}

} // namespace

ChangeActions::ChangeActions(QWidget *parent)
    : QWidget(parent)
    , m_count(makeLabel({}, role::ErrorText, this, true))
    , m_abandon(makeButton(u"changeAbandonButton"_s, role::Link, this))
    , m_back(makeButton(u"changeBackButton"_s, nullptr, this))
    , m_next(makeButton(u"changeNextButton"_s, role::Primary, this))
    , m_submit(makeButton(u"changeSubmitButton"_s, role::Primary, this))
{
    m_count->setObjectName(u"changeCountLabel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().spacing().gap);
    auto *row = new QHBoxLayout;
    row->addWidget(m_abandon);
    row->addStretch(1);
    for (auto *button : {m_back, m_next, m_submit})
        row->addWidget(button);
    layout->addWidget(m_count);
    layout->addLayout(row);
    connect(m_abandon, &QPushButton::clicked, this, &ChangeActions::abandonRequested);
    connect(m_back, &QPushButton::clicked, this, &ChangeActions::backRequested);
    connect(m_next, &QPushButton::clicked, this, &ChangeActions::nextRequested);
    connect(m_submit, &QPushButton::clicked, this, &ChangeActions::submitRequested);
    retranslate();
}

void ChangeActions::setState(const State &state)
{
    m_state = state;
    retranslate();
}

void ChangeActions::focusForward() { (m_state.last ? m_submit : m_next)->setFocus(Qt::OtherFocusReason); }

QString ChangeActions::forwardText() const
{
    switch (m_state.forward) {
    //: 保存草稿
    case Forward::SaveDraft: return tr("Save Draft");
    //: 填写完成
    case Forward::FinishFilling: return tr("Finish Filling");
    case Forward::Next: break;
    }
    return tr("Next");
}

void ChangeActions::retranslate()
{
    //: Abandon an order: 放弃订单
    m_abandon->setText(tr("Abandon"));
    m_abandon->setAccessibleName(tr("Abandon the order"));
    m_back->setText(tr("Back"));
    m_next->setText(forwardText());
    //: 提交
    m_submit->setText(tr("Submit"));
    m_next->setVisible(!m_state.last);
    m_submit->setVisible(m_state.last && !m_state.asking);
    m_back->setEnabled(!m_state.busy && !m_state.first);
    explainDisabled(m_state.last ? m_submit : m_next, m_state.reason.isEmpty(), m_state.reason);
    explainDisabled(m_abandon, m_state.kept && !m_state.busy,
                    m_state.busy ? m_state.reason : tr("There is no draft yet: it is made with your first entry."));
    const bool wrong = m_state.wrongFields > 0;
    setRole(m_count, wrong ? role::ErrorText : role::Muted);
    m_count->setText(m_state.quiet ? QString()
                         : wrong   ? tr("%n field(s) to correct", nullptr, m_state.wrongFields)
                                   : m_state.reason);
    m_count->setVisible(!m_count->text().isEmpty());
}

void ChangeActions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
