// SPDX-License-Identifier: Apache-2.0
#include "sync/draft_merge.h"

#include "contract/content.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class DraftMergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mergesByField_data();
    void mergesByField();
    void mergesServices_data();
    void mergesServices();
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

void DraftMergeTest::mergesServices_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::newRow("nobody") << u"a"_s << u"a"_s << u"a"_s << u"a"_s;
    QTest::newRow("taken in here") << QString() << u"a"_s << QString() << u"a"_s;
    QTest::newRow("taken in there") << QString() << QString() << u"a"_s << u"a"_s;
    QTest::newRow("each another") << QString() << u"a"_s << u"b"_s << u"b a"_s;
    QTest::newRow("taken out here") << u"a b"_s << u"b"_s << u"a b"_s << u"b"_s;
    QTest::newRow("taken out there") << u"a b"_s << u"a b"_s << u"b"_s << u"b"_s;
    QTest::newRow("one here, another there") << u"a b"_s << u"b"_s << u"a"_s << QString();
}

/// Fields of a service that went are no part of the order any more.
void DraftMergeTest::mergesServices()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    const auto list = [](const QString &ids) { return ids.split(u' ', Qt::SkipEmptyParts); };
    const auto targets = syncing::mergeTargets(list(base), list(mine), list(theirs));
    QCOMPARE(targets, list(merged));
    const auto content = object(R"({"/entity/name":1,"/websites/a/name":2,"/apps/b/name":3})");
    const auto within = contract::withinTargets(content, targets);
    QVERIFY(within.contains(u"/entity/name"_s));
    QCOMPARE(within.contains(u"/websites/a/name"_s), targets.contains(u"a"_s));
    QCOMPARE(within.contains(u"/apps/b/name"_s), targets.contains(u"b"_s));
}

QTEST_GUILESS_MAIN(DraftMergeTest)
#include "tst_draft_merge.moc"
