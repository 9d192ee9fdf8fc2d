// SPDX-License-Identifier: Apache-2.0
#include "app/desk/tour/block_watch.h"
#include "measuring.h"
#include "models/change_form.h"
#include "support/ui_fixture.h"
#include "ui/change/change_page.h"
#include "ui/filing/filing_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdio>

/// Measures what a person waits for: the page of a group with 5,000 websites until it is painted, a keystroke in its search
/// and in the biggest form until the result is painted, the memory, and the longest time the UI thread was busy. Beside
/// it, the same search over a plain QSortFilterProxyModel. Prints one JSON object with `--json`; `page` or `form` alone
/// where that word is given.

using namespace Qt::Literals::StringLiterals;
using measuring::Keystroke;

namespace {

const QStringList searches{u"store0042"_s, u"上海示例"_s, u"-4999"_s, u"深圳 咖啡"_s, u"no such website"_s, u"example"_s};
constexpr int rounds = 5;
constexpr int websites = 5000;

double msSince(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

QList<Keystroke> typeAll(QLineEdit *edit)
{
    QList<Keystroke> strokes;
    for (int round = 0; round < rounds; ++round) {
        for (const auto &search : searches) {
            for (const auto letter : search)
                strokes.append(measuring::keystroke(edit, letter.unicode(), QString(letter)));
            for (qsizetype i = 0; i < search.size(); ++i)
                strokes.append(measuring::keystroke(edit, Qt::Key_Backspace, {}));
        }
    }
    return strokes;
}

template <class Done>
void waitFor(Done done, const char *what)
{
    if (!QTest::qWaitFor(done, 20'000))
        qFatal("%s did not come.", what);
}

QTableView *shownTable(ui::FilingPage &page)
{
    page.resize(1044, 730);
    page.show();
    auto *table = page.findChild<QTableView *>(u"websiteTableView"_s);
    waitFor([table] { return table->model()->rowCount() == websites && table->isVisible(); }, "The list of websites");
    return table;
}

QJsonObject pageFigures()
{
    support::UiFixture fixture(u"group@example.cn"_s);
    QElapsedTimer timer;
    timer.start();
    ui::FilingPage page(fixture.context);
    auto *table = shownTable(page);
    page.repaint();
    table->viewport()->repaint();
    const double firstPaint = msSince(timer);
    auto *edit = page.findChild<QLineEdit *>(u"findEdit"_s);
    edit->setFocus();
    auto figures = measuring::summary(typeAll(edit));
    figures.insert(u"firstPaintMs"_s, firstPaint);
    figures.insert(u"pssMiB"_s, measuring::pssMiB());
    return figures;
}

/// The longest single handling of the UI thread while the page opens, alone.
double longestBlockMs()
{
    support::UiFixture fixture(u"group@example.cn"_s);
    tour::BlockWatch watch;
    watch.start();
    ui::FilingPage page(fixture.context);
    shownTable(page);
    page.findChild<QLineEdit *>(u"findEdit"_s)->setText(u"store00"_s);
    QElapsedTimer more;
    more.start();
    waitFor([&more] { return more.elapsed() > 300; }, "The end of the search");
    return watch.longestMs();
}

/// What the usual way costs: the same texts in a standard model, filtered by Qt's proxy.
QJsonObject proxyFigures()
{
    QStandardItemModel source(websites, 4);
    for (int row = 0; row < websites; ++row) {
        const QStringList cells{u"-%1"_s.arg(row + 1), u"上海示例%1号店"_s.arg(row), u"store%1-example.cn"_s.arg(row, 4, 10, QChar(u'0')),
                                u"Filed"_s};
        for (int column = 0; column < int(cells.size()); ++column)
            source.setItem(row, column, new QStandardItem(cells[column]));
    }
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&source);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QWidget window;
    QTableView view(&window);
    QLineEdit edit(&window);
    view.setModel(&proxy);
    view.setGeometry(0, 40, 700, 500);
    QObject::connect(&edit, &QLineEdit::textChanged, &proxy, &QSortFilterProxyModel::setFilterFixedString);
    window.resize(1044, 730);
    window.show();
    edit.setFocus();
    return measuring::summary(typeAll(&edit));
}

/// Every text field of a change of the entity together with a website and an app, one letter after the other: checked,
/// kept as a draft, its findings painted.
QJsonObject formFigures()
{
    support::UiFixture fixture;
    fixture.sync.start();
    ui::ChangePage page(fixture.context);
    page.resize(1044, 730);
    page.show();
    page.start(orders::OrderKind::ChangeEntity, u"fil_demo"_s, {u"web_demo_1"_s, u"app_demo_4"_s});
    auto *next = page.findChild<QPushButton *>(u"changeNextButton"_s);
    waitFor([next] { return next->isVisible() && next->isEnabled(); }, "The change");
    next->click();
    QList<Keystroke> strokes;
    int fields = 0;
    for (auto *edit : page.findChildren<QLineEdit *>()) {
        if (!edit->isVisibleTo(&page) || edit->isReadOnly() || !edit->isEnabled())
            continue;
        ++fields;
        edit->setFocus();
        for (const auto letter : u"示例 2026 a@b"_s)
            strokes.append(measuring::keystroke(edit, letter.unicode(), QString(letter)));
        for (int i = 0; i < 6; ++i)
            strokes.append(measuring::keystroke(edit, Qt::Key_Backspace, {}));
    }
    auto figures = measuring::summary(strokes);
    figures.insert(u"fields"_s, fields);
    return figures;
}

void print(const QJsonObject &figures, const QString &indent = {})
{
    for (auto it = figures.constBegin(); it != figures.constEnd(); ++it) {
        if (it->isObject()) {
            std::printf("%s%s\n", qPrintable(indent), qPrintable(it.key()));
            print(it->toObject(), indent + u"  "_s);
        } else {
            std::printf("%s%-16s %10.2f\n", qPrintable(indent), qPrintable(it.key()), it->toDouble());
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    const auto wanted = [&words](const QString &part) {
        return words.contains(part) || !(words.contains(u"page"_s) || words.contains(u"form"_s));
    };
    QJsonObject figures;
    if (wanted(u"page"_s)) {
        auto page = pageFigures();
        page.insert(u"longestBlockMs"_s, longestBlockMs());
        page.insert(u"websites"_s, websites);
        figures.insert(u"page"_s, page);
        figures.insert(u"proxyModel"_s, proxyFigures());
    }
    if (wanted(u"form"_s))
        figures.insert(u"form"_s, formFigures());
    if (words.contains(u"--json"_s))
        std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    else
        print(figures);
    return 0;
}
