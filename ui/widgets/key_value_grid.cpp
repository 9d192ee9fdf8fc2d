// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/key_value_grid.h"

#include "ui/widgets/flowing_text.h"
#include "ui/widgets/styling.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace ui {

KeyValueGrid::KeyValueGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_grid->setContentsMargins(0, 2, 0, 2);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueGrid::setRows(const QList<KeyValue> &rows)
{
    const bool reusable = rows.size() == m_rows.size();
    m_rows = rows;
    if (!reusable)
        rebuild();
    for (int i = 0; i < m_rows.size(); ++i) {
        m_labels[i]->setText(m_rows[i].label);
        if (m_values[i]->toPlainText() != m_rows[i].value)
            m_values[i]->setPlain(m_rows[i].value);
        m_values[i]->setAccessibleName(m_rows[i].label);
    }
    fitLabelColumn(m_labels, width());
    m_current = qBound(0, m_current, qMax(0, int(m_rows.size()) - 1));
    describe();
}

void KeyValueGrid::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_labels.clear();
    m_values.clear();
    for (int i = 0; i < m_rows.size(); ++i) {
        m_labels.append(makeLabel({}, role::Muted, this, true));
        m_values.append(new FlowingText(this));
        m_grid->addWidget(m_labels.last(), i, 0, Qt::AlignTop);
        m_grid->addWidget(m_values.last(), i, 1);
    }
}

void KeyValueGrid::setCurrentRow(int row)
{
    if (m_rows.isEmpty())
        return;
    m_current = qBound(0, row, int(m_rows.size()) - 1);
    describe();
    update();
}

void KeyValueGrid::describe()
{
    if (m_rows.isEmpty())
        return setAccessibleDescription({});
    const KeyValue &row = m_rows[m_current];
    setAccessibleDescription(tr("%1: %2").arg(row.label, row.value));
}

void KeyValueGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !m_rows.isEmpty())
        QGuiApplication::clipboard()->setText(m_rows[m_current].value);
    else if (event->key() == Qt::Key_Down)
        setCurrentRow(m_current + 1);
    else if (event->key() == Qt::Key_Up)
        setCurrentRow(m_current - 1);
    else if (event->key() == Qt::Key_Home)
        setCurrentRow(0);
    else if (event->key() == Qt::Key_End)
        setCurrentRow(int(m_rows.size()) - 1);
    else
        QWidget::keyPressEvent(event);
}

void KeyValueGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void KeyValueGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void KeyValueGrid::paintEvent(QPaintEvent *)
{
    if (!hasFocus() || m_labels.isEmpty())
        return;
    const QRect row = m_labels[m_current]->geometry().united(m_values[m_current]->geometry());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::current();
    painter.setPen(QPen(theme.color(Token::Accent), 1));
    painter.setBrush(theme.color(Token::AccentBg));
    const QRectF box(0.5, row.top() - 2.5, width() - 1, row.height() + 5);
    painter.drawRoundedRect(box, 4, 4);
}

QSize KeyValueGrid::minimumSizeHint() const
{
    return {Theme::current().px(140), layout()->minimumSize().height()};
}

void KeyValueGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLabelColumn(m_labels, width());
}

void KeyValueGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (isThemeChange(event)) {
        fitLabelColumn(m_labels, width());
        update();
    }
}

} // namespace ui
