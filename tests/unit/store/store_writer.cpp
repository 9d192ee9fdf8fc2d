// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

/// store_writer PATH REVISION: puts the draft `ord_1` again and again, from REVISION on, and prints each
/// revision once the store has answered that it is on the disk. It goes on until it is killed.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const std::vector<unsigned char> bytes(store::SealKey::Size, 'k');
    store::Store desk;
    auto opened = desk.open(arguments.at(1), std::move(*store::SealKey::fromBytes(bytes)));
    opened.waitForFinished();
    if (!opened.result()) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.result().error().code));
        return 1;
    }
    for (qint64 revision = arguments.at(2).toLongLong();; ++revision) {
        const QByteArray json = "{\"revision\":" + QByteArray::number(revision) + ",\"text\":\"" +
                                QByteArray(qsizetype(revision % 5000), 'x') + "\"}";
        auto put = desk.enqueue(
            {u"op_%1"_s.arg(revision),
             u"PUT_ORDER"_s,
             u"ord_1"_s,
             QDateTime::currentDateTimeUtc(),
             0,
             {},
             json},
            store::Draft{u"ord_1"_s, u"fil_1"_s, revision, QDateTime::currentDateTimeUtc(), json});
        put.waitForFinished();
        if (!put.result()) {
            std::fprintf(stderr, "%s\n", qPrintable(put.result().error().code));
            return 1;
        }
        std::printf("%lld\n", static_cast<long long>(revision));
        std::fflush(stdout);
    }
}
