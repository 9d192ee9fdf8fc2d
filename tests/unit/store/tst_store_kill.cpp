// SPDX-License-Identifier: Apache-2.0
#include "store_testing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace store;
using namespace store_testing;

/// A real process is killed in the middle of writing, again and again on the same file: what it was told to
/// be on the disk must be there.
class StoreKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acknowledgedDraftsSurviveAKill();
};

void StoreKillTest::acknowledgedDraftsSurviveAKill()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"profile/desk.db"_s);
    qint64 next = 1;
    for (int round = 1; round <= 8; ++round) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(STORE_WRITER), {path, QString::number(next)});
        QByteArray output;
        connect(&writer, &QProcess::readyReadStandardOutput, this, [&] {
            output += writer.readAllStandardOutput();
            if (output.count('\n') >= 40 * round)
                writer.kill();
        });
        QTRY_COMPARE_WITH_TIMEOUT(writer.state(), QProcess::NotRunning, 30000);
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        output += writer.readAllStandardOutput();
        const QByteArray whole = output.left(output.lastIndexOf('\n'));
        const qint64 acknowledged = whole.mid(whole.lastIndexOf('\n') + 1).toLongLong();
        QVERIFY(acknowledged >= next);

        Store desk(stillClock);
        const OpenReport report = value(desk.open(path, key()));
        QCOMPARE(report.outcome, OpenReport::Outcome::Opened);
        QCOMPARE(report.droppedDrafts + report.droppedOutbox, 0);
        const auto found = value(desk.draft(u"ord_1"_s));
        QVERIFY(found);
        QVERIFY2(found->revision >= acknowledged,
                 qPrintable(u"%1 < %2"_s.arg(found->revision).arg(acknowledged)));
        QCOMPARE(QJsonDocument::fromJson(found->json).object().value(u"revision"_s).toInteger(),
                 found->revision);
        // Draft and operation were one transaction: as many of one as of the other.
        const auto outbox = value(desk.outbox());
        QCOMPARE(outbox.size(), found->revision);
        QCOMPARE(outbox.last().operationId, u"op_%1"_s.arg(found->revision));
        next = found->revision + 1;
    }
}

QTEST_GUILESS_MAIN(StoreKillTest)
#include "tst_store_kill.moc"
