// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QTableView;

namespace ui {

/// Makes a table look like the desk's tables: whole rows, no grid, a line below each row, quiet header, row
/// height that grows with the text; keeps it so when the theme changes. Lives as long as the view.
class TableStyle : public QObject
{
    Q_OBJECT
public:
    static void install(QTableView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit TableStyle(QTableView *view);
    void refresh();

    QTableView *m_view;
};

} // namespace ui
