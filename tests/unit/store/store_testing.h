// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

namespace store_testing {

using namespace Qt::Literals::StringLiterals;

/// A moment that stands still: it names the files that are set aside.
class StillClock final : public filing::Clock
{
public:
    QDateTime now() const override { return QDateTime({2026, 11, 21}, {8, 9, 10}, Qt::UTC); }
};
inline const StillClock stillClock;

inline store::SealKey key(char fill = 'k')
{
    const QByteArray bytes(qsizetype(store::SealKey::Size), fill);
    auto made = store::SealKey::fromBytes(
        {reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())});
    return std::move(*made);
}

/// The answer, which must come: the store answers everything.
template<class T>
filing::Result<T> settled(QFuture<filing::Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
        qFatal("The store did not answer.");
    return future.takeResult();
}

/// The error's code; empty where all went well.
template<class T>
QString code(QFuture<filing::Result<T>> future)
{
    const auto result = settled(std::move(future));
    return result ? QString() : result.error().code;
}

/// The answer's value; the error's code fails the test.
template<class T>
T value(QFuture<filing::Result<T>> future)
{
    auto result = settled(std::move(future));
    if (!result) {
        QTest::qFail(qPrintable(result.error().code + u' ' + result.error().detail), __FILE__, __LINE__);
        return T();
    }
    return std::move(*result);
}

inline store::Record website(const QString &id, qint64 version = 1, const QString &text = u"name"_s)
{
    return {store::RecordType::Website, id, u"fil_1"_s, version, u"{\"name\":\"%1\"}"_s.arg(text).toUtf8()};
}

inline store::Draft draft(const QString &id, qint64 revision = 1, const QString &text = u"edited"_s)
{
    return {id, u"fil_1"_s, revision, QDateTime::fromMSecsSinceEpoch(1763716380123 + revision, Qt::UTC),
            u"{\"content\":\"%1\"}"_s.arg(text).toUtf8()};
}

inline store::OutboxItem operation(const QString &id, const QString &subject = u"ord_1"_s)
{
    return {id,
            u"PUT_ORDER"_s,
            subject,
            QDateTime::fromMSecsSinceEpoch(1763716380000, Qt::UTC),
            0,
            QString(),
            u"{\"body\":\"%1\"}"_s.arg(id).toUtf8()};
}

inline QStringList ids(const QList<store::Record> &records)
{
    QStringList list;
    for (const auto &record : records)
        list.append(record.id);
    return list;
}

/// Runs SQL on the file of a closed store, as somebody who is after it would.
inline void tamper(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

} // namespace store_testing
