// SPDX-License-Identifier: Apache-2.0
#include "store/meta_table.h"

namespace store {

using namespace Qt::Literals::StringLiterals;
using filing::Result;

Result<QString> MetaTable::value(const QString &key)
{
    return m_database.value(u"SELECT value FROM meta WHERE key=?"_s, {key}).map([](const QVariant &found) {
        return found.toString();
    });
}

Result<void> MetaTable::set(const QString &key, const QString &value)
{
    auto done = value.isEmpty() ? m_database.change(u"DELETE FROM meta WHERE key=?"_s, {key})
                                : m_database.change(u"INSERT INTO meta(key, value) VALUES(?, ?)"
                                                    " ON CONFLICT(key) DO UPDATE SET value=excluded.value"_s,
                                                    {key, value});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace store
