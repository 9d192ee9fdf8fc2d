// SPDX-License-Identifier: Apache-2.0
#include "sync/draft_merge.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class DraftMergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mergesByField_data();
    void mergesByField();
};

namespace {

QJsonObject object(const char *json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

void DraftMergeTest::mergesByField_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged");
    QTest::addColumn<QByteArray>("withTheirs");
    QTest::addColumn<QStringList>("conflicts");

    const auto row = [](const char *name, const char *base, const char *mine, const char *theirs, const char *merged,
                        const char *yielding, const QStringList &conflicts) {
        QTest::newRow(name) << QByteArray(base) << QByteArray(mine) << QByteArray(theirs) << QByteArray(merged)
                            << QByteArray(yielding) << conflicts;
    };
    row("nobody changed", R"({"a":1})", R"({"a":1})", R"({"a":1})", R"({"a":1})", R"({"a":1})", {});
    row("only mine", R"({"a":1})", R"({"a":2})", R"({"a":1})", R"({"a":2})", R"({"a":2})", {});
    row("only theirs", R"({"a":1})", R"({"a":1})", R"({"a":3})", R"({"a":3})", R"({"a":3})", {});
    row("different fields", R"({"a":1,"b":1})", R"({"a":2,"b":1})", R"({"a":1,"b":2})", R"({"a":2,"b":2})",
        R"({"a":2,"b":2})", {});
    row("same change", R"({"a":1})", R"({"a":2})", R"({"a":2})", R"({"a":2})", R"({"a":2})", {});
    row("conflict", R"({"a":1,"b":1})", R"({"a":2,"b":1})", R"({"a":3,"b":4})", R"({"a":2,"b":4})",
        R"({"a":3,"b":4})", {u"a"_s});
    row("both add", R"({})", R"({"a":1})", R"({"b":2})", R"({"a":1,"b":2})", R"({"a":1,"b":2})", {});
    row("removed here", R"({"a":1})", R"({})", R"({"a":1})", R"({})", R"({})", {});
    row("removed there", R"({"a":1})", R"({"a":1})", R"({})", R"({})", R"({})", {});
    row("removed here, changed there", R"({"a":1})", R"({})", R"({"a":2})", R"({})", R"({"a":2})", {u"a"_s});
    row("changed here, removed there", R"({"a":1})", R"({"a":2})", R"({})", R"({"a":2})", R"({})", {u"a"_s});
    row("whole lists", R"({"a":[1]})", R"({"a":[1,2]})", R"({"a":[1]})", R"({"a":[1,2]})", R"({"a":[1,2]})", {});
}

void DraftMergeTest::mergesByField()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, merged);
    QFETCH(QByteArray, withTheirs);
    QFETCH(QStringList, conflicts);

    const auto result = syncing::merge(object(base), object(mine), object(theirs));
    QCOMPARE(result.content, object(merged));
    QCOMPARE(result.conflicts, conflicts);
    QCOMPARE(syncing::withTheirs(result, object(theirs), result.conflicts), object(withTheirs));
}

QTEST_GUILESS_MAIN(DraftMergeTest)
#include "tst_draft_merge.moc"
