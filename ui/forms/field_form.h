// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace models {
class ChangeForm;
}
namespace rules {
struct RuleBook;
}

namespace ui {

class FieldRow;
class Texts;

/// The form of a change, drawn from the field catalogue: a heading per group, a row per field. It shows the fields of
/// whatever the change form has open and follows it; the change form outlives it. Values survive a change of language or theme.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    FieldForm(models::ChangeForm &form, const Texts &texts, const rules::RuleBook &book, QWidget *parent = nullptr);
    ~FieldForm() override;

    /// Only the fields for which it is true; asked whenever the form is drawn anew.
    void setFilter(std::function<bool(const QString &pointer)> filter);
    /// Brings the field into view and the keyboard there. False where the form has no such field.
    bool setFocusTo(const QString &pointer);
    /// To the first field that can be edited.
    void setFocusToFirst();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void rescale();
    void dropBody();
    void addPart(const QStringList &pointers);
    void addGroup(const char *group, const QStringList &pointers);
    void refreshRow(const QString &pointer);
    void refreshAll();
    QString partTitle(const QString &pointer) const;
    void retranslate();
    void fitLabels();
    void orderTabs();

    struct Heading
    {
        QLabel *label;
        const char *source; ///< English source text of the context `Field`
    };

    models::ChangeForm &m_form;
    const Texts &m_texts;
    const rules::RuleBook &m_book;
    QVBoxLayout *m_layout;
    std::function<bool(const QString &)> m_filter;
    QList<FieldRow *> m_rows;
    QList<QWidget *> m_blocks; ///< rows, and what stands between them, from top to bottom
    QList<Heading> m_headings;
    QList<std::pair<QLabel *, QString>> m_partTitles; ///< with a pointer of the part
    QWidget *m_body = nullptr;
    qreal m_textScale = 0; ///< the rows are made for
    QTimer *m_ordering; ///< once the layout has its places
};

} // namespace ui
