// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"
#include "ui/widgets/actions_delegate.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/table_roles.h"
#include "ui/widgets/table_style.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

class TestTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }

    void rowHeightFollowsText();
    void clickTriggersTheAction();
    void pressElsewhereDoesNot();
    void disabledActionExplains();
    void hoverShowsAHand();
    void chipIsPaintedInItsColour();
    void columnsHoldTheirContent();
    void providersReplaceRoles();

private:
    QPoint actionCentre(int row, const QString &id) const;

    QStandardItemModel m_model;
    std::unique_ptr<QTableView> m_view;
    ActionsDelegate *m_actions = nullptr;
};

void TestTable::init()
{
    Theme().apply(*qApp);
    m_model.clear();
    for (int row = 0; row < 3; ++row) {
        auto *domain = new QStandardItem(u"example.cn"_s);
        domain->setData(u"+2"_s, SuffixRole);
        auto *state = new QStandardItem(u"Domain expires in 41 days"_s);
        state->setData(QVariant::fromValue(Kind::Warn), ChipKindRole);
        auto *actions = new QStandardItem;
        const RowActions list{
            {u"change"_s, u"Change"_s, row != 1, row == 1 ? u"An order is in progress."_s : QString()},
            {u"cancel"_s, u"Cancel"_s, true, {}}};
        actions->setData(QVariant::fromValue(list), ActionsRole);
        m_model.appendRow({domain, state, actions});
    }
    m_view = std::make_unique<QTableView>();
    m_view->setModel(&m_model);
    TableStyle::install(m_view.get());
    m_view->setItemDelegate(new CellDelegate(m_view.get()));
    m_view->setItemDelegateForColumn(1, new ChipDelegate(m_view.get()));
    m_actions = new ActionsDelegate(m_view.get());
    m_view->setItemDelegateForColumn(2, m_actions);
    m_view->resizeColumnsToContents();
    m_view->resize(700, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QPoint TestTable::actionCentre(int row, const QString &id) const
{
    const QModelIndex index = m_model.index(row, 2);
    return m_actions->actionRect(m_view->visualRect(index), index, id).center();
}

void TestTable::rowHeightFollowsText()
{
    QCOMPARE(m_view->rowHeight(0), 35);
    QVERIFY(!m_view->showGrid());
    Theme(ThemeMode::Dark, 2.0).apply(*qApp);
    QTRY_COMPARE(m_view->rowHeight(0), 70);
    QVERIFY(m_view->horizontalHeader()->sizeHint().height() >= 24 * 2);
}

void TestTable::clickTriggersTheAction()
{
    QSignalSpy triggered(m_actions, &ActionsDelegate::actionTriggered);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, actionCentre(2, u"cancel"_s));
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered[0][0].toModelIndex(), m_model.index(2, 2));
    QCOMPARE(triggered[0][1].toString(), u"cancel"_s);
    QCOMPARE(m_view->currentIndex().row(), 2); // and chooses the row
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, actionCentre(2, u"cancel"_s));
    QCOMPARE(triggered.size(), 1);
}

void TestTable::pressElsewhereDoesNot()
{
    QSignalSpy triggered(m_actions, &ActionsDelegate::actionTriggered);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, actionCentre(0, u"change"_s));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, actionCentre(0, u"cancel"_s));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->visualRect(m_model.index(0, 0)).center());
    QCOMPARE(triggered.size(), 0);
}

void TestTable::disabledActionExplains()
{
    QSignalSpy triggered(m_actions, &ActionsDelegate::actionTriggered);
    const QPoint at = actionCentre(1, u"change"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(triggered.size(), 0);
    QHelpEvent help(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_view->viewport(), &help);
    QVERIFY(QToolTip::text().contains(u"An order is in progress."_s));
    const QPoint other = actionCentre(1, u"cancel"_s);
    QHelpEvent none(QEvent::ToolTip, other, m_view->viewport()->mapToGlobal(other));
    QApplication::sendEvent(m_view->viewport(), &none);
    QTRY_VERIFY(QToolTip::text().isEmpty());
}

void TestTable::hoverShowsAHand()
{
    QTest::mouseMove(m_view->viewport(), actionCentre(0, u"change"_s));
    QTRY_COMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(m_view->viewport(), m_view->visualRect(m_model.index(0, 0)).center());
    QTRY_COMPARE(m_view->viewport()->cursor().shape(), Qt::ArrowCursor);
    QTest::mouseMove(m_view->viewport(), actionCentre(1, u"change"_s)); // disabled
    QTest::mouseMove(m_view->viewport(), actionCentre(1, u"change"_s) + QPoint(2, 0));
    QTRY_COMPARE(m_view->viewport()->cursor().shape(), Qt::ArrowCursor);
}

void TestTable::chipIsPaintedInItsColour()
{
    const QRect cell = m_view->visualRect(m_model.index(0, 1));
    const QImage image = m_view->viewport()->grab().toImage();
    int ground = 0, text = 0;
    for (int x = cell.left(); x < cell.right(); ++x) {
        for (int y = cell.top(); y < cell.bottom(); ++y) {
            ground += image.pixelColor(x, y) == Theme().color(Token::WarnBg);
            text += image.pixelColor(x, y) == Theme().color(Token::Warn);
        }
    }
    QVERIFY(ground > 500);
    QVERIFY(text > 20);
}

void TestTable::columnsHoldTheirContent()
{
    for (const qreal scale : {1.0, 2.0}) {
        Theme(ThemeMode::Light, scale).apply(*qApp);
        m_view->resizeColumnsToContents();
        const QModelIndex actions = m_model.index(0, 2);
        const QRect cell = m_view->visualRect(actions);
        QVERIFY(cell.right() > m_actions->actionRect(cell, actions, u"cancel"_s).right());
        QVERIFY(m_view->columnWidth(1) >
                chipSize(m_model.index(0, 1).data().toString(), Theme::current()).width());
    }
}

void TestTable::providersReplaceRoles()
{
    auto *actions = new ActionsDelegate(m_view.get(), [](const QModelIndex &index) {
        return RowActions{{u"open"_s, u"Open"_s, true, {}},
                          {u"row%1"_s.arg(index.row()), u"More"_s, true, {}}};
    });
    m_view->setItemDelegateForColumn(0, actions);
    QSignalSpy triggered(actions, &ActionsDelegate::actionTriggered);
    const QModelIndex index = m_model.index(1, 0);
    const QRect target = actions->actionRect(m_view->visualRect(index), index, u"row1"_s);
    QVERIFY(!target.isEmpty());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, target.center());
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered[0][1].toString(), u"row1"_s);

    ChipDelegate chips(nullptr, [](const QModelIndex &) {
        return ChipDelegate::Chip{u"A long chip text"_s, Kind::Ok};
    });
    const QSize size = chips.sizeHint(QStyleOptionViewItem(), index);
    QVERIFY(size.width() > chipSize(u"A long chip text"_s, Theme()).width());
}

QTEST_MAIN(TestTable)
#include "tst_table.moc"
