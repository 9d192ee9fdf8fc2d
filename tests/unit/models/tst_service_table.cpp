// SPDX-License-Identifier: Apache-2.0
#include "models/service_table_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using models::ServiceRow;
using models::ServiceTableModel;

namespace {

ServiceRow row(int n, const QString &name, const QStringList &domains = {})
{
    ServiceRow row;
    row.number = u"-%1"_s.arg(n);
    row.name = name;
    row.updatedOn = QDate(2026, 1, 1).addDays(n % 300);
    row.facts.id = u"web_%1"_s.arg(n);
    row.facts.state = filing::ServiceState::Filed;
    for (const auto &domain : domains)
        row.facts.domains.append({domain, {}, {}});
    return row;
}

QList<ServiceRow> group(int count)
{
    static const QStringList cities{u"上海"_s, u"杭州"_s, u"宁波"_s, u"南京"_s, u"苏州"_s, u"广州"_s, u"深圳"_s};
    QList<ServiceRow> rows;
    for (int n = 1; n <= count; ++n)
        rows.append(row(n, u"%1示例书店%2店"_s.arg(cities[n % cities.size()]).arg(n, 4, 10, QChar(u'0')),
                        {u"store%1-example.cn"_s.arg(n, 4, 10, QChar(u'0'))}));
    return rows;
}

QStringList shown(const ServiceTableModel &model)
{
    QStringList ids;
    for (int at = 0; at < model.rowCount(); ++at)
        ids.append(model.row(at).facts.id);
    return ids;
}

const QList<ServiceRow> few{row(1, u"示例商城"_s, {u"example.cn"_s, u"shop-example.cn"_s}),
                            row(2, u"示例帮助中心"_s, {u"help-example.cn"_s}), row(3, u"Open Platform"_s, {u"open-example.cn"_s}),
                            row(12, u"安装指南"_s)};

} // namespace

class TestServiceTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        const QStringList all{u"web_1"_s, u"web_2"_s, u"web_3"_s, u"web_12"_s};
        QTest::newRow("nothing") << QString() << all;
        QTest::newRow("blanks") << u"  "_s << all;
        QTest::newRow("name") << u"商城"_s << QStringList{u"web_1"_s};
        QTest::newRow("second domain") << u"shop-"_s << QStringList{u"web_1"_s};
        QTest::newRow("case") << u"oPEN plat"_s << QStringList{u"web_3"_s};
        QTest::newRow("number") << u"-1"_s << QStringList{u"web_1"_s, u"web_12"_s};
        QTest::newRow("two words") << u"示例 help"_s << QStringList{u"web_2"_s};
        QTest::newRow("none") << u"nothing like it"_s << QStringList();
    }
    void filters()
    {
        QFETCH(QString, text);
        ServiceTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(few);
        model.setFilter(text);
        QTEST(shown(model), "ids");
        model.setFilter({});
        QCOMPARE(shown(model).size(), few.size());
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("ids");
        const QStringList given{u"web_1"_s, u"web_2"_s, u"web_3"_s, u"web_12"_s};
        QTest::newRow("number") << int(ServiceTableModel::Number) << Qt::AscendingOrder << given;
        QTest::newRow("number down") << int(ServiceTableModel::Number) << Qt::DescendingOrder
                                     << QStringList{u"web_12"_s, u"web_3"_s, u"web_2"_s, u"web_1"_s};
        QTest::newRow("name, by pinyin") << int(ServiceTableModel::Name) << Qt::AscendingOrder
                                         << QStringList{u"web_12"_s, u"web_2"_s, u"web_1"_s, u"web_3"_s};
        QTest::newRow("domain") << int(ServiceTableModel::Domains) << Qt::DescendingOrder
                                << QStringList{u"web_3"_s, u"web_2"_s, u"web_1"_s, u"web_12"_s};
        QTest::newRow("updated") << int(ServiceTableModel::Updated) << Qt::DescendingOrder
                                 << QStringList{u"web_12"_s, u"web_3"_s, u"web_2"_s, u"web_1"_s};
        QTest::newRow("state has no order") << int(ServiceTableModel::State) << Qt::DescendingOrder << given;
    }
    void sorts()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        ServiceTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setLocale(QLocale(QLocale::Chinese, QLocale::China));
        model.setRows(few);
        model.sort(column, order);
        QTEST(shown(model), "ids");
        model.sort(-1);
        QCOMPARE(shown(model).first(), u"web_1"_s);
    }

    void selectionSurvivesUpdates()
    {
        ServiceTableModel model;
        QAbstractItemModelTester tester(&model);
        auto rows = group(40);
        model.setRows(rows);
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(20, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

        rows[20].name = u"新名称"_s;
        rows.removeAt(3);
        rows.insert(0, row(100, u"新网站"_s));
        model.setRows(rows);
        QCOMPARE(shown(model).first(), u"web_100"_s);
        QCOMPARE(selection.currentIndex().data(ServiceTableModel::IdRole).toString(), u"web_21"_s);
        QCOMPARE(selection.currentIndex().siblingAtColumn(ServiceTableModel::Name).data().toString(), u"新名称"_s);

        model.sort(ServiceTableModel::Number, Qt::DescendingOrder);
        QCOMPARE(selection.currentIndex().data(ServiceTableModel::IdRole).toString(), u"web_21"_s);
        model.setFilter(u"新名称"_s);
        QCOMPARE(selection.currentIndex().row(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void onlyWhatChangedIsTold()
    {
        ServiceTableModel model;
        auto rows = group(30);
        model.setRows(rows);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        model.setRows(rows);
        QCOMPARE(changes.count() + inserts.count() + removals.count(), 0);
        rows[7].facts.state = filing::ServiceState::Cancelled;
        model.setRows(rows);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 7);
        QCOMPARE(inserts.count() + removals.count(), 0);
    }

    /// Any sequence of changes, filters and orders shows what a fresh model shows.
    void randomUpdatesConverge()
    {
        QRandomGenerator random(20261121);
        ServiceTableModel model;
        QAbstractItemModelTester tester(&model);
        auto rows = group(80);
        const QStringList filters{QString(), u"上海"_s, u"store00"_s, u"1"_s, u"书店 2"_s};
        for (int turn = 0; turn < 300; ++turn) {
            switch (random.bounded(5)) {
            case 0: model.setFilter(filters[random.bounded(int(filters.size()))]); break;
            case 1: model.sort(random.bounded(-1, int(ServiceTableModel::ColumnCount)),
                               random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder); break;
            case 2: rows.insert(random.bounded(int(rows.size()) + 1), row(1000 + turn, u"上海新%1"_s.arg(turn))); break;
            case 3: rows.removeAt(random.bounded(int(rows.size()))); break;
            default: rows[random.bounded(int(rows.size()))].name = u"改名%1"_s.arg(turn);
            }
            model.setRows(rows);
            QSet<QString> expected;
            for (const auto &each : std::as_const(rows)) {
                bool all = true;
                const auto text = (each.number + u'\n' + each.name + u'\n'
                                   + (each.facts.domains.isEmpty() ? QString() : each.facts.domains.first().name)).toCaseFolded();
                for (const auto &word : model.filter().split(u' ', Qt::SkipEmptyParts))
                    all = all && text.contains(word);
                if (all)
                    expected.insert(each.facts.id);
            }
            const auto ids = shown(model);
            QCOMPARE(ids.size(), expected.size());
            QCOMPARE(QSet<QString>(ids.begin(), ids.end()), expected);
        }
    }

    void paintsOnlyWhatIsAsked()
    {
        ServiceTableModel model;
        int asked = 0;
        model.setPainter([&asked](const ServiceRow &, ServiceTableModel::Column column, int role) -> QVariant {
            ++asked;
            return column == ServiceTableModel::State && role == Qt::DisplayRole ? QVariant(u"Filed"_s) : QVariant();
        });
        model.setRows(group(5000));
        QCOMPARE(asked, 0);
        QCOMPARE(model.index(17, ServiceTableModel::State).data().toString(), u"Filed"_s);
        QCOMPARE(model.index(17, ServiceTableModel::Number).data().toString(), u"-18"_s);
        QCOMPARE(asked, 2);
    }
};

QTEST_GUILESS_MAIN(TestServiceTable)
#include "tst_service_table.moc"
