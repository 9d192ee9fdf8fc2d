// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

class FlowingText;

struct KeyValue
{
    QString label;
    QString value; ///< several lines where it has several values

    bool operator==(const KeyValue &) const = default;
};

/// Label and value rows of a detail pane. Values wrap and can be selected with the mouse; by keyboard the
/// grid is one stop: arrows choose a row, Ctrl+C copies its value.
class KeyValueGrid : public QWidget
{
    Q_OBJECT
public:
    explicit KeyValueGrid(QWidget *parent = nullptr);

    void setRows(const QList<KeyValue> &rows);
    const QList<KeyValue> &rows() const { return m_rows; }
    int currentRow() const { return m_current; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void setCurrentRow(int row);
    void describe();

    QGridLayout *m_grid;
    QList<KeyValue> m_rows;
    QList<QLabel *> m_labels;
    QList<FlowingText *> m_values;
    int m_current = 0;
};

} // namespace ui
