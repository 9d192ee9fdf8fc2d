// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flowing_text.h"

#include "ui/widgets/styling.h"

#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>

namespace ui {
using namespace Qt::Literals::StringLiterals;

FlowingText::FlowingText(QWidget *parent)
    : QTextEdit(parent)
    , m_measure(document()->clone())
{
    setProperty("role", u"flowing"_s);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFocusPolicy(Qt::ClickFocus);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FlowingText::~FlowingText() = default;

void FlowingText::setPlain(const QString &text)
{
    setPlainText(text);
    contentChanged();
}

void FlowingText::setRich(const QString &html)
{
    setHtml(html);
    contentChanged();
}

void FlowingText::contentChanged()
{
    document()->setDocumentMargin(0);
    m_measure.reset(document()->clone());
    m_measure->setDocumentMargin(0);
    m_measure->setDefaultTextOption(document()->defaultTextOption());
    updateGeometry();
}

bool FlowingText::hasHeightForWidth() const { return true; }

int FlowingText::heightForWidth(int width) const
{
    ensurePolished();
    m_measure->setDefaultFont(font());
    m_measure->setTextWidth(qMax(20, width));
    return int(std::ceil(m_measure->size().height()));
}

QSize FlowingText::sizeHint() const
{
    ensurePolished();
    m_measure->setDefaultFont(font());
    m_measure->setTextWidth(-1);
    const int width = int(std::ceil(m_measure->idealWidth())) + 2;
    const int shown = qMin(width, Theme::current().px(420));
    return {shown, heightForWidth(shown)};
}

QSize FlowingText::minimumSizeHint() const { return {Theme::current().px(60), fontMetrics().height()}; }

void FlowingText::wheelEvent(QWheelEvent *event) { event->ignore(); }

void FlowingText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (isThemeChange(event))
        updateGeometry();
}

} // namespace ui
