// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/codes.h"
#include "service/storage/database.h"

#include <QDateTime>

#include <optional>

namespace service {

/// The secret half of a verification; the public half stands in the order.
struct CodeRow
{
    QString orderId;
    int n = 0;
    QString mobile;
    QString idTail;
    QString codeHash;
    int resends = 0;
    bool waiting = true;
    QDateTime sentAt;
};

/// Something the practice regulator does by itself when its time has come.
struct TimerRow
{
    QString orderId;
    filing::Code<orders::OrderEvent> event;
    bool review = false; ///< waits where reviews do not run by themselves
    QDateTime dueAt;
};

/// A message on the verifiers' phone.
struct MessageRow
{
    QDateTime at;
    QString mobile;
    QString code;
    QString textEn;
    QString textZh;
    QString orderId;
    int n = 0;
};

/// What the practice regulator remembers: codes, timers, messages, filing passwords.
class PracticeRows
{
public:
    explicit PracticeRows(Database &db)
        : m_db(db)
    {
    }

    void put(const CodeRow &row);
    std::optional<CodeRow> code(const QString &orderId, int n) const;
    /// Newest first.
    QList<CodeRow> codesFor(const QString &mobile) const;
    void endCodes(const QString &orderId);

    void put(const TimerRow &row);
    void removeTimers(const QString &orderId);
    std::optional<TimerRow> nextTimer(bool reviews) const;

    void add(const MessageRow &row);
    /// Newest first.
    QList<MessageRow> messages(int limit) const;

    void setPassword(const QString &filingId, const QString &hash);
    std::optional<QString> password(const QString &filingId) const;

private:
    Database &m_db;
};

} // namespace service
