// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/storage/database.h"

#include <QStringList>

#include <optional>

namespace service {

struct AccountRow
{
    QString id;
    QString name; ///< what is typed at sign-in
    QString displayName;
    QStringList roles;
    QString password; ///< Argon2id, libsodium's text form
};

class Accounts
{
public:
    explicit Accounts(Database &db)
        : m_db(db)
    {
    }
    std::optional<AccountRow> byName(const QString &name) const;
    std::optional<AccountRow> byId(const QString &id) const;
    void insert(const AccountRow &account);
    bool isEmpty() const;

private:
    Database &m_db;
};

} // namespace service
