// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/storage/database.h"

#include <QDateTime>

namespace service {

/// Wrong passwords within the last 15 minutes, counted per account name or per filing. A right one ends the
/// count.
class Attempts
{
public:
    static constexpr int most = 5;
    static constexpr int windowSeconds = 15 * 60;

    /// `scope`: what kind of password. `subject` is stored as a hash: people type passwords into the name
    /// field.
    Attempts(Database &db, QString scope, const QString &subject);

    /// Seconds until the next try is allowed; 0 = now.
    int lockedFor(const QDateTime &now) const;
    /// Counts a try, before it is made and until `right` says otherwise; answers how many are left.
    int wrong(const QDateTime &now);
    void right();

private:
    Database &m_db;
    QString m_scope;
    QString m_subject;
};

} // namespace service
