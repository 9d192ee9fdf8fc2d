// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/guidance.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

struct DeskContext;
class Texts;

/// Questions and answers at the place where they arise (faq.json): one quiet line, "Questions"; opened, it
/// lists the questions, and each opens its answer. Takes no room where the data have no question for the
/// place.
class HelpQuestions : public QWidget
{
    Q_OBJECT
public:
    /// `place`: an id of the places of faq.json.
    HelpQuestions(const Texts &texts, const QString &place, QWidget *parent = nullptr);
    HelpQuestions(const DeskContext &context, const QString &place, QWidget *parent = nullptr);

    /// Other questions than those of the place, e.g. those of one answer.
    void setQuestions(const QStringList &ids);
    bool isEmpty() const { return m_questions.isEmpty(); }
    bool isOpen() const;
    void setOpen(bool open);
    /// Shown while closed? Something else opens it where not.
    void setHeaderVisible(bool visible);

Q_SIGNALS:
    void opened(bool open);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QPushButton *toggle; ///< named as the question, which stands beside it and wraps
        QLabel *question;
        QLabel *answer;
        QLabel *source;
    };
    void reload();
    void rebuild();
    void addEntry(const rules::FaqQuestion &question, int row);
    void showEntry(const Entry &entry, bool open);
    void retranslate();

    const Texts &m_texts;
    const QString m_place;
    QStringList m_ids;
    bool m_headerWanted = true;
    QList<rules::FaqQuestion> m_questions;
    QPushButton *m_header;
    QWidget *m_list;
    QGridLayout *m_rows;
    QList<Entry> m_entries;
};

} // namespace ui
