// SPDX-License-Identifier: Apache-2.0
#include "ui/change/merge_panel.h"

#include "models/change_form.h"
#include "ui/texts/field_text.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/styling.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using syncing::FieldConflict;

namespace {

enum Choice { Mine, Theirs };

} // namespace

MergePanel::MergePanel(models::ChangeForm &form, const Texts &texts, QWidget *parent)
    : Card(parent)
    , m_form(form)
    , m_texts(texts)
    , m_explanation(makeLabel({}, role::Muted, this, true))
    , m_fields(new QWidget(this))
    , m_grid(new QGridLayout(m_fields))
    , m_keep(new QPushButton(this))
{
    setObjectName(u"mergePanel"_s);
    m_keep->setObjectName(u"mergeKeepButton"_s);
    m_keep->setProperty("role", QString::fromLatin1(role::Primary));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::current().spacing().gap);
    m_grid->setColumnStretch(1, 1);
    body()->addWidget(m_explanation);
    body()->addWidget(m_fields);
    body()->addWidget(m_keep, 0, Qt::AlignLeft);
    connect(m_keep, &QPushButton::clicked, this, &MergePanel::keep);
    hide();
}

void MergePanel::ask(const QList<FieldConflict> &conflicts)
{
    m_conflicts = conflicts;
    m_rows.clear();
    while (auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &conflict : conflicts)
        addRow(conflict);
    retranslate();
    setVisible(!conflicts.isEmpty());
    if (!conflicts.isEmpty())
        m_rows.first().choice->button(Mine)->setFocus(Qt::OtherFocusReason);
}

void MergePanel::addRow(const FieldConflict &conflict)
{
    const Row row{makeLabel({}, role::Strong, m_fields), makeLabel({}, role::Muted, m_fields, true),
                  new QButtonGroup(m_fields)};
    const int line = m_grid->rowCount();
    m_grid->addWidget(row.label, line, 0, Qt::AlignTop);
    auto *mine = new QRadioButton(m_fields);
    auto *theirs = new QRadioButton(m_fields);
    mine->setObjectName(u"mine:"_s + conflict.pointer);
    theirs->setObjectName(u"theirs:"_s + conflict.pointer);
    mine->setChecked(true);
    row.choice->addButton(mine, Mine);
    row.choice->addButton(theirs, Theirs);
    m_grid->addWidget(mine, line, 1);
    m_grid->addWidget(theirs, line + 1, 1);
    m_grid->addWidget(row.was, line + 2, 1);
    m_rows.append(row);
}

QString MergePanel::valueText(const QString &pointer, const QJsonValue &value) const
{
    const auto *spec = filing::fieldSpec(pointer);
    // A field that a draft does not name keeps what is filed.
    const auto text = spec ? fieldText(m_texts, *spec, value.isUndefined() ? m_form.filedValue(pointer) : value) : QString();
    return text.isEmpty() ? tr("nothing") : text;
}

void MergePanel::fill(const Row &row, const FieldConflict &conflict)
{
    const auto label = m_texts.fieldLabel(conflict.pointer);
    row.label->setText(label);
    row.was->setText(tr("Before: %1").arg(valueText(conflict.pointer, conflict.was)));
    const auto name = [&](Choice choice, const QString &text) {
        auto *button = row.choice->button(choice);
        button->setText(text);
        //: Of the choice between two values: "Website name: 示例商城 (entered here)"
        button->setAccessibleName(tr("%1: %2").arg(label, text));
    };
    name(Mine, tr("%1 (entered here)").arg(valueText(conflict.pointer, conflict.mine)));
    name(Theirs, tr("%1 (from the other computer)").arg(valueText(conflict.pointer, conflict.theirs)));
}

void MergePanel::retranslate()
{
    setTitle(tr("This draft was also changed on another computer"));
    m_explanation->setText(tr("What only one of you changed is kept. These fields were changed on both: choose a value for each."));
    m_keep->setText(tr("Keep these values"));
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        fill(m_rows.at(i), m_conflicts.at(i));
}

void MergePanel::keep()
{
    QStringList theirs;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).choice->checkedId() == Theirs)
            theirs.append(m_conflicts.at(i).pointer);
    }
    hide();
    Q_EMIT chosen(theirs);
}

} // namespace ui
