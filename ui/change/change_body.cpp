// SPDX-License-Identifier: Apache-2.0
#include "ui/change/change_body.h"

#include "ui/change/change_actions.h"
#include "ui/change/needs_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

namespace {

/// Wrapped text says a height at its narrowest; only the height at the real width counts.
class StepBody : public QWidget
{
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    auto *body = new StepBody;
    setRole(body, role::ScrollBody);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

ChangeBody::ChangeBody(QStackedWidget *steps, NeedsPanel *needs, ChangeActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
    , m_needs(needs)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_side(new QWidget(this))
    , m_needsArea(scrolled(needs))
{
    const int gap = Theme::current().spacing().gap;
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(gap);
    side->addWidget(m_needsArea, 1);
    side->addWidget(actions);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
    m_layout->addWidget(m_steps, 1);
    m_layout->addWidget(m_side);
}

/// The editors tell the form when they lose the keyboard, even in the end: they go first.
ChangeBody::~ChangeBody() { delete m_steps; }

void ChangeBody::addStep(QWidget *step) { m_steps->addWidget(scrolled(step)); }

QScrollArea *ChangeBody::currentArea() const { return qobject_cast<QScrollArea *>(m_steps->currentWidget()); }

void ChangeBody::setCurrent(int step)
{
    m_steps->setCurrentIndex(step);
    arrange();
    if (auto *area = currentArea())
        area->verticalScrollBar()->setValue(0);
}

void ChangeBody::setShown(bool shown)
{
    m_steps->setVisible(shown);
    m_side->setVisible(shown);
}

void ChangeBody::arrange()
{
    const auto theme = Theme::current();
    const bool narrow = width() < theme.px(720);
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : std::clamp(width() * 3 / 10, theme.px(220), theme.px(330)));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_side->minimumWidth());
    m_needsArea->setVisible(!narrow);
    auto *area = narrow ? currentArea() : m_needsArea;
    if (area && !area->isAncestorOf(m_needs))
        area->widget()->layout()->addWidget(m_needs);
}

void ChangeBody::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event))
        arrange();
}

void ChangeBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
