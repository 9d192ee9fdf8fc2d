// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

struct CheckRow
{
    enum class State { Ok, Warn, Bad, Pending };

    State state = State::Pending;
    QString text;
    QString remedyId;   ///< given back by remedyRequested()
    QString remedyText; ///< empty: no link
    QString detail = {}; ///< below the sentence: what it means

    bool operator==(const CheckRow &) const = default;
};

class CheckMark;

/// Prerequisites with their result: mark, sentence, and where there is a way out a link to it.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);

    void setRows(const QList<CheckRow> &rows);
    const QList<CheckRow> &rows() const { return m_rows; }

Q_SIGNALS:
    void remedyRequested(const QString &remedyId);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What stands in one row. Rows are kept and filled anew: nothing is laid out for a change of words.
    struct Line
    {
        QFrame *frame;
        QHBoxLayout *sentence;
        CheckMark *mark;
        QLabel *text;
        QVBoxLayout *words;
        QLabel *detail;    ///< made when a row has one
        QPushButton *link; ///< likewise
    };
    Line addLine();
    void addLink(Line &line);
    static void fillDetail(Line &line, const QString &detail);
    void fill(Line &line, const CheckRow &row);
    void refill();
    QString spoken(const CheckRow &row) const;

    QVBoxLayout *m_layout;
    QList<CheckRow> m_rows;
    QList<Line> m_lines;
};

} // namespace ui
