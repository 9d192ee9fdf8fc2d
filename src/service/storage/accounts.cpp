// SPDX-License-Identifier: Apache-2.0
#include "service/storage/accounts.h"

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<AccountRow> first(QSqlQuery query)
{
    if (!query.next())
        return {};
    return AccountRow{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                      query.value(3).toString().split(u' ', Qt::SkipEmptyParts), query.value(4).toString()};
}

} // namespace

std::optional<AccountRow> Accounts::byName(const QString &name) const
{
    return first(m_db.run(u"SELECT id, name, display_name, roles, password FROM account WHERE name = ?"_s,
                          {name.trimmed().toLower()}));
}

std::optional<AccountRow> Accounts::byId(const QString &id) const
{
    return first(
        m_db.run(u"SELECT id, name, display_name, roles, password FROM account WHERE id = ?"_s, {id}));
}

void Accounts::insert(const AccountRow &account)
{
    m_db.run(u"INSERT INTO account (id, name, display_name, roles, password) VALUES (?, ?, ?, ?, ?)"_s,
             {account.id, account.name.toLower(), account.displayName, account.roles.join(u' '),
              account.password});
}

bool Accounts::isEmpty() const { return !m_db.run(u"SELECT 1 FROM account LIMIT 1"_s).next(); }

} // namespace service
