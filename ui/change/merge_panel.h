// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/draft_merge.h"
#include "ui/widgets/card.h"

#include <QList>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;

namespace models {
class ChangeForm;
}

namespace ui {

class Texts;

/// The choice that is left when a draft was edited on two desks: the fields that both changed, each with what was there
/// before, what was entered here and what came from there. Everything else is merged without a question. Hidden until
/// it is asked; objectNames `mergePanel`, `mergeKeepButton`, `mine:<pointer>`, `theirs:<pointer>`.
class MergePanel : public Card
{
    Q_OBJECT
public:
    MergePanel(models::ChangeForm &form, const Texts &texts, QWidget *parent);

    void ask(const QList<syncing::FieldConflict> &conflicts);
    void retranslate();

Q_SIGNALS:
    /// The panel is hidden by then. `theirFields`: where the other desk's value is taken.
    void chosen(const QStringList &theirFields);

private:
    struct Row
    {
        QLabel *label;
        QLabel *was;
        QButtonGroup *choice;
    };
    void addRow(const syncing::FieldConflict &conflict);
    void fill(const Row &row, const syncing::FieldConflict &conflict);
    QString valueText(const QString &pointer, const QJsonValue &value) const;
    void keep();

    models::ChangeForm &m_form;
    const Texts &m_texts;
    QLabel *m_explanation;
    QWidget *m_fields;
    QGridLayout *m_grid;
    QPushButton *m_keep;
    QList<syncing::FieldConflict> m_conflicts;
    QList<Row> m_rows;
};

} // namespace ui
