// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/diff_table.h"

#include "ui/widgets/flowing_text.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace ui {
using namespace Qt::Literals::StringLiterals;

namespace {

QString html(const QString &plain) { return plain.toHtmlEscaped().replace(u'\n', "<br>"_L1); }

} // namespace

DiffTable::DiffTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 1);
}

void DiffTable::setRows(const QList<DiffRow> &rows)
{
    const bool reusable = rows.size() == m_rows.size();
    m_rows = rows;
    if (reusable)
        fill();
    else
        rebuild();
}

void DiffTable::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_labels.clear();
    m_values.clear();
    for (int i = 0; i < m_rows.size(); ++i) {
        auto *label = makeLabel({}, role::Muted, this, true);
        auto *value = new FlowingText(this);
        auto *line = new QFrame(this);
        line->setProperty("role", QString::fromLatin1(role::Line));
        m_grid->addWidget(label, 2 * i, 0, Qt::AlignTop);
        m_grid->addWidget(value, 2 * i, 1);
        m_grid->addWidget(line, 2 * i + 1, 0, 1, 2);
        m_labels.append(label);
        m_values.append(value);
    }
    fill();
}

void DiffTable::fill()
{
    const QString muted = Theme::current().color(Token::Muted).name();
    for (int i = 0; i < m_rows.size(); ++i) {
        const DiffRow &row = m_rows[i];
        const QString nothing = tr("not filed");
        const QString removed = tr("removed");
        QString before = html(row.before);
        if (row.before.isEmpty())
            before = u"<span style=\"color:%1\">%2</span>"_s.arg(muted, html(nothing));
        else
            before = u"<span style=\"color:%1;text-decoration:line-through\">%2</span>"_s.arg(muted, before);
        const QString after = row.after.isEmpty() ? u"<i>%1</i>"_s.arg(html(removed)) : html(row.after);
        m_labels[i]->setText(row.label);
        m_values[i]->setRich(before + u" → "_s + after);
        m_values[i]->setAccessibleName(tr("%1: was %2, becomes %3")
                                           .arg(row.label, row.before.isEmpty() ? nothing : row.before,
                                                row.after.isEmpty() ? removed : row.after));
    }
    fitLabelColumn(m_labels, width());
}

QSize DiffTable::minimumSizeHint() const
{
    return {Theme::current().px(140), layout()->minimumSize().height()};
}

void DiffTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLabelColumn(m_labels, width());
}

void DiffTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || isThemeChange(event))
        fill();
}

} // namespace ui
