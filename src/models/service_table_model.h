// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service_row.h"

#include <QAbstractTableModel>
#include <QCollator>

#include <functional>
#include <vector>

namespace models {

/// The websites or apps of one filing as a table: thousands of compact rows, and an index vector that says which of
/// them are shown in which order. Filters as one types; keeps the selection over changes of the data. UI thread.
///
///     all rows -> filter -> order -> shown        a change -> the least removals, moves, insertions that lead there
class ServiceTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Name, Domains, State, Updated, Actions, ColumnCount };
    Q_ENUM(Column)
    enum Role { IdRole = Qt::UserRole + 1 }; ///< QString, the service's id

    /// What the model cannot know: texts of states, chips, actions. Asked for each cell that is being shown, and only
    /// then; an invalid answer leaves the cell to the model.
    using Painter = std::function<QVariant(const ServiceRow &row, Column column, int role)>;

    explicit ServiceTableModel(QObject *parent = nullptr);

    void setPainter(Painter painter);
    void setHeaders(const QStringList &headers);
    /// Names in this language's order.
    void setLocale(const QLocale &locale);

    /// In the order that counts as unsorted.
    void setRows(const QList<ServiceRow> &rows);
    /// Shows the rows that have every word of `text` in their number, name or a domain; case does not matter.
    void setFilter(const QString &text);
    QString filter() const { return m_filter; }
    /// What the painter says has changed: circumstances, language.
    void refresh();

    int total() const { return int(m_rows.size()); }
    const ServiceRow &row(int shownRow) const { return m_rows[m_shown[size_t(shownRow)]]; }
    /// -1 where it is not shown.
    int rowOf(const QString &serviceId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Column -1 is the order of `setRows`; state and actions have none.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Indices = std::vector<int>;

    Indices wanted(const QList<ServiceRow> &rows, const QStringList &haystacks) const;
    void order(Indices &indices, const QList<ServiceRow> &rows) const;
    void show(Indices next);
    void dropMissing(const QSet<QString> &next);
    void rearrange(const Indices &next);
    void insertMissing(const Indices &next);
    void restart(Indices next);
    QString ownText(const ServiceRow &row, Column column) const;

    QList<ServiceRow> m_rows;
    QStringList m_haystacks; ///< by row: what the filter looks at
    Indices m_shown;         ///< into m_rows
    QString m_filter;
    QStringList m_headers;
    Painter m_painter;
    QCollator m_collator;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace models
