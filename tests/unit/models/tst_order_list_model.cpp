// SPDX-License-Identifier: Apache-2.0
#include "models/order_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::OrderListModel;
using orders::OrderState;
using Filter = OrderListModel::Filter;

namespace {

orders::Order orderOf(const QString &id, OrderState state)
{
    orders::Order order;
    order.id = id;
    order.state = state;
    return order;
}

QString cell(const orders::Order &order, OrderListModel::Column column)
{
    return column == OrderListModel::State ? order.state.text() : order.id;
}

QString header(OrderListModel::Column column) { return u"column %1"_s.arg(int(column)); }

} // namespace

class TestOrderListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<OrderListModel>(cell, header);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setOrders({orderOf(u"c"_s, OrderState::Draft), orderOf(u"b"_s, OrderState::Completed),
                            orderOf(u"a"_s, OrderState::SmsVerification)});
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void filtersKeepTheOrder()
    {
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->orderAt(0)->id, u"c"_s);
        QCOMPARE(m_model->orderAt(1)->id, u"a"_s);
        QCOMPARE(m_model->count(Filter::Ended), 1);
        QCOMPARE(m_model->rowOf(u"b"_s), -1);
        m_model->setFilter(Filter::Ended);
        QCOMPARE(m_model->rowOf(u"b"_s), 0);
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(!m_model->orderAt(1));
        QVERIFY(!m_model->orderAt(-1));
    }

    void changeOfOneOrderTouchesOneRow()
    {
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setOrders({orderOf(u"c"_s, OrderState::ProviderReview),
                            orderOf(u"b"_s, OrderState::Completed),
                            orderOf(u"a"_s, OrderState::SmsVerification)});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 0);
        QCOMPARE(m_model->index(0, OrderListModel::State).data().toString(), u"PROVIDER_REVIEW"_s);
        m_model->setOrders({});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void endedOrderLeavesTheList()
    {
        m_model->setOrders(
            {orderOf(u"c"_s, OrderState::Abandoned), orderOf(u"a"_s, OrderState::SmsVerification)});
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->orderAt(0)->id, u"a"_s);
    }

    void cellsAndHeaders()
    {
        QCOMPARE(m_model->columnCount(), int(OrderListModel::ColumnCount));
        QCOMPARE(m_model->headerData(2, Qt::Horizontal).toString(), u"column 2"_s);
        QVERIFY(!m_model->headerData(99, Qt::Horizontal).isValid());
        QCOMPARE(m_model->index(1, 0).data(OrderListModel::OrderIdRole).toString(), u"a"_s);
        QCOMPARE(m_model->index(1, 0).data(OrderListModel::StateRole).toString(), u"SMS_VERIFICATION"_s);
        QVERIFY(!m_model->index(1, 0).data(Qt::DecorationRole).isValid());
    }

private:
    std::unique_ptr<OrderListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestOrderListModel)
#include "tst_order_list_model.moc"
