// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

class FlowingText;

struct DiffRow
{
    QString label;
    QString before; ///< empty: nothing was filed
    QString after;  ///< empty: is removed

    bool operator==(const DiffRow &) const = default;
};

/// What an order changes: one row a field, the old value struck through, then the new one.
class DiffTable : public QWidget
{
    Q_OBJECT
public:
    explicit DiffTable(QWidget *parent = nullptr);

    void setRows(const QList<DiffRow> &rows);
    const QList<DiffRow> &rows() const { return m_rows; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void fill();

    QGridLayout *m_grid;
    QList<DiffRow> m_rows;
    QList<QLabel *> m_labels;
    QList<FlowingText *> m_values;
};

} // namespace ui
