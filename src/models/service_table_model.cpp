// SPDX-License-Identifier: Apache-2.0
#include "models/service_table_model.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace models {

namespace {

/// With more runs than this, starting anew is cheaper for the views than following each.
constexpr int maxRuns = 64;

QString haystack(const ServiceRow &row)
{
    QString text = row.number + u'\n' + row.name;
    for (const auto &domain : row.facts.domains)
        text += u'\n' + domain.name;
    return text.toCaseFolded();
}

/// Lengths of the runs of neighbours among `positions`, ascending.
int countRuns(const std::vector<int> &positions)
{
    int runs = 0;
    for (size_t i = 0; i < positions.size(); ++i)
        runs += i == 0 || positions[i] != positions[i - 1] + 1 ? 1 : 0;
    return runs;
}

/// Calls `visit(first, last)` for each run of neighbours, the last run first.
template <class Visit>
void forRunsBackwards(const std::vector<int> &positions, Visit visit)
{
    for (auto end = positions.size(); end > 0;) {
        auto begin = end - 1;
        while (begin > 0 && positions[begin - 1] == positions[begin] - 1)
            --begin;
        visit(positions[begin], positions[end - 1]);
        end = begin;
    }
}

} // namespace

ServiceTableModel::ServiceTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_collator.setNumericMode(true);
}

void ServiceTableModel::setPainter(Painter painter)
{
    m_painter = std::move(painter);
    refresh();
}

void ServiceTableModel::setHeaders(const QStringList &headers)
{
    m_headers = headers;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ServiceTableModel::setLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    if (m_sortColumn == Name)
        show(wanted(m_rows, m_haystacks));
}

void ServiceTableModel::setRows(const QList<ServiceRow> &rows)
{
    QStringList haystacks;
    haystacks.reserve(rows.size());
    QHash<QString, int> places;
    places.reserve(rows.size());
    for (int i = 0; i < rows.size(); ++i) {
        haystacks.append(haystack(rows[i]));
        places.insert(rows[i].facts.id, i);
    }
    const auto next = wanted(rows, haystacks);
    QSet<QString> nextIds;
    nextIds.reserve(qsizetype(next.size()));
    for (const int i : next)
        nextIds.insert(rows[i].facts.id);

    dropMissing(nextIds);
    const auto before = std::exchange(m_rows, rows);
    m_haystacks = std::move(haystacks);
    std::vector<int> changed;
    for (size_t at = 0; at < m_shown.size(); ++at) {
        const auto &old = before[m_shown[at]];
        m_shown[at] = places.value(old.facts.id);
        if (m_rows[m_shown[at]] != old)
            changed.push_back(int(at));
    }
    forRunsBackwards(changed, [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    });
    show(next);
}

void ServiceTableModel::setFilter(const QString &text)
{
    const auto folded = text.simplified().toCaseFolded();
    if (folded == m_filter)
        return;
    m_filter = folded;
    show(wanted(m_rows, m_haystacks));
}

void ServiceTableModel::refresh()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

ServiceTableModel::Indices ServiceTableModel::wanted(const QList<ServiceRow> &rows, const QStringList &haystacks) const
{
    const auto words = m_filter.split(u' ', Qt::SkipEmptyParts);
    Indices indices;
    indices.reserve(size_t(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        const auto has = [&text = haystacks[i]](const QString &word) { return text.contains(word); };
        if (std::all_of(words.begin(), words.end(), has))
            indices.push_back(i);
    }
    order(indices, rows);
    return indices;
}

void ServiceTableModel::order(Indices &indices, const QList<ServiceRow> &rows) const
{
    const auto sortBy = [&](auto key) {
        using Key = decltype(key(rows.first()));
        std::vector<std::pair<Key, int>> keyed;
        keyed.reserve(indices.size());
        for (const int i : indices)
            keyed.emplace_back(key(rows[i]), i);
        const bool down = m_sortOrder == Qt::DescendingOrder;
        std::stable_sort(keyed.begin(), keyed.end(), [down](const auto &a, const auto &b) {
            return down ? b.first < a.first : a.first < b.first;
        });
        for (size_t at = 0; at < indices.size(); ++at)
            indices[at] = keyed[at].second;
    };
    if (indices.empty())
        return;
    switch (m_sortColumn) {
    case Number:
        if (m_sortOrder == Qt::DescendingOrder)
            std::reverse(indices.begin(), indices.end());
        break;
    case Name: sortBy([this](const ServiceRow &row) { return m_collator.sortKey(row.name); }); break;
    case Domains:
        sortBy([](const ServiceRow &row) { return row.facts.domains.isEmpty() ? QString() : row.facts.domains.first().name; });
        break;
    case Updated: sortBy([](const ServiceRow &row) { return row.updatedOn; }); break;
    default: break;
    }
}

void ServiceTableModel::sort(int column, Qt::SortOrder sortOrder)
{
    m_sortColumn = column == State || column == Actions ? -1 : column;
    m_sortOrder = sortOrder;
    show(wanted(m_rows, m_haystacks));
}

void ServiceTableModel::show(Indices next)
{
    if (next == m_shown)
        return;
    std::vector<char> stays(size_t(m_rows.size()), 0);
    for (const int i : next)
        stays[size_t(i)] = 1;
    std::vector<char> was(size_t(m_rows.size()), 0);
    std::vector<int> gone;
    for (size_t at = 0; at < m_shown.size(); ++at) {
        was[size_t(m_shown[at])] = 1;
        if (!stays[size_t(m_shown[at])])
            gone.push_back(int(at));
    }
    std::vector<int> come;
    for (size_t at = 0; at < next.size(); ++at) {
        if (!was[size_t(next[at])])
            come.push_back(int(at));
    }
    if (countRuns(gone) + countRuns(come) > maxRuns) {
        restart(std::move(next));
        return;
    }
    forRunsBackwards(gone, [this](int first, int last) {
        beginRemoveRows({}, first, last);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        endRemoveRows();
    });
    Indices kept;
    std::copy_if(next.begin(), next.end(), std::back_inserter(kept), [&was](int i) { return was[size_t(i)] != 0; });
    rearrange(kept);
    insertMissing(next);
}

/// Rows that a new set of rows does not have any more, or does not show, go before the rows are exchanged.
void ServiceTableModel::dropMissing(const QSet<QString> &next)
{
    std::vector<int> gone;
    for (size_t at = 0; at < m_shown.size(); ++at) {
        if (!next.contains(m_rows[m_shown[at]].facts.id))
            gone.push_back(int(at));
    }
    if (countRuns(gone) > maxRuns) {
        restart({});
        return;
    }
    forRunsBackwards(gone, [this](int first, int last) {
        beginRemoveRows({}, first, last);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        endRemoveRows();
    });
}

void ServiceTableModel::rearrange(const Indices &next)
{
    if (next == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged();
    std::vector<int> places(size_t(m_rows.size()), -1);
    for (size_t at = 0; at < next.size(); ++at)
        places[size_t(next[at])] = int(at);
    const auto before = persistentIndexList();
    QModelIndexList after;
    for (const auto &old : before)
        after.append(index(places[size_t(m_shown[size_t(old.row())])], old.column()));
    m_shown = next;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

/// `m_shown` is `next` without some of its rows, in the same order.
void ServiceTableModel::insertMissing(const Indices &next)
{
    for (size_t at = 0; at < next.size(); ++at) {
        if (at < m_shown.size() && m_shown[at] == next[at])
            continue;
        auto end = at;
        while (end < next.size() && (at >= m_shown.size() || next[end] != m_shown[at]))
            ++end;
        beginInsertRows({}, int(at), int(end) - 1);
        m_shown.insert(m_shown.begin() + qsizetype(at), next.begin() + qsizetype(at), next.begin() + qsizetype(end));
        endInsertRows();
        at = end - 1;
    }
}

void ServiceTableModel::restart(Indices next)
{
    beginResetModel();
    m_shown = std::move(next);
    endResetModel();
}

int ServiceTableModel::rowOf(const QString &serviceId) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](int i) { return m_rows[i].facts.id == serviceId; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int ServiceTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }
int ServiceTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ServiceTableModel::ownText(const ServiceRow &row, Column column) const
{
    switch (column) {
    case Number: return row.number;
    case Name: return row.name;
    case Domains: return row.facts.domains.isEmpty() ? QString() : row.facts.domains.first().name;
    case State: return row.facts.state.text();
    case Updated: return row.updatedOn.toString(Qt::ISODate);
    default: return {};
    }
}

QVariant ServiceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &shown = row(index.row());
    if (role == IdRole)
        return shown.facts.id;
    const auto column = Column(index.column());
    if (m_painter) {
        const auto painted = m_painter(shown, column, role);
        if (painted.isValid())
            return painted;
    }
    return role == Qt::DisplayRole ? QVariant(ownText(shown, column)) : QVariant();
}

QVariant ServiceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    return {};
}

} // namespace models
