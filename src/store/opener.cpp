// SPDX-License-Identifier: Apache-2.0
#include "store/opener.h"

#include "store/draft_table.h"
#include "store/meta_table.h"
#include "store/outbox_table.h"
#include "store/upload_table.h"
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace store {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::Result;
using Outcome = OpenReport::Outcome;

namespace {

constexpr auto keyIdName = "store/key"_L1;
// Why a file is set aside: part of its new name.
constexpr auto corrupt = "corrupt"_L1;
constexpr auto otherKeyed = "other-key"_L1;
constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerFile | QFile::ExeOwner;

enum class Condition { Empty, Good, OtherKey, Corrupt };

tl::unexpected<filing::Error> unreadable(const QString &detail)
{
    return filing::fail(ErrorKind::Storage, u"STORE_UNREADABLE"_s, detail);
}

/// Makes the folder and an empty file that only the owner may read, before the database can make a readable
/// one.
Result<void> create(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.exists() &&
        !(QDir().mkpath(folder.absolutePath()) && QDir().mkdir(folder.absoluteFilePath(), ownerFolder)))
        return unreadable(u"the folder cannot be made"_s);
    QFile file(path);
    if (!file.exists() && !file.open(QFile::WriteOnly | QFile::NewOnly, ownerFile))
        return unreadable(file.errorString());
    if (!file.setPermissions(ownerFile))
        return unreadable(file.errorString());
    return {};
}

bool isCorrupt(const filing::Error &error) { return error.code == "STORE_CORRUPT"_L1; }

/// Looks without changing what is in the file.
Result<Condition> inspect(const QString &path, const SealKey &key)
{
    const auto corruptOr = [](const filing::Error &error) -> Result<Condition> {
        if (isCorrupt(error))
            return Condition::Corrupt;
        return tl::unexpected(error);
    };
    // A rollback journal is left only by a creation that was interrupted; reading the file needs it played
    // back.
    const bool interrupted = QFile::exists(path + "-journal"_L1);
    auto database = Database::open(path, interrupted ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
    if (!database)
        return corruptOr(database.error());
    const auto version = schemaVersion(**database);
    if (!version)
        return corruptOr(version.error());
    if (size_t(*version) > migrations().size())
        return filing::fail(ErrorKind::Storage, u"STORE_TOO_NEW"_s, u"schema %1"_s.arg(*version));
    if (*version == 0) {
        const auto tables = (*database)->value(u"SELECT count(*) FROM sqlite_master"_s);
        if (!tables)
            return corruptOr(tables.error());
        return tables->toInt() == 0 ? Condition::Empty : Condition::Corrupt;
    }
    const auto keyId = MetaTable(**database).value(keyIdName);
    if (keyId && !keyId->isEmpty() && *keyId != key.id())
        return Condition::OtherKey;
    const auto check = (*database)->value(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return corruptOr(check.error());
    // A schema without the row of the key, or without the table for it, is not what this program has written.
    const bool good = check->toString() == "ok"_L1 && keyId && !keyId->isEmpty();
    return good ? Condition::Good : Condition::Corrupt;
}

Result<void> prepare(Database &database, const SealKey &key)
{
    return migrate(database).and_then([&] { return MetaTable(database).set(keyIdName, key.id()); });
}

Result<std::unique_ptr<Database>> openReady(const QString &path, const SealKey &key)
{
    auto created = create(path);
    if (!created)
        return tl::unexpected(created.error());
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database;
    if (auto prepared = prepare(**database, key); !prepared)
        return tl::unexpected(prepared.error());
    return database;
}

/// Renames the file and its log; the new path.
Result<QString> setAside(const QString &path, QLatin1StringView why, const QDateTime &now)
{
    const QString base = path + u'.' + why + u'-' + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString target = base;
    for (int n = 2; QFile::exists(target); ++n)
        target = base + u'-' + QString::number(n);
    if (!QFile::rename(path, target))
        return unreadable(u"the file cannot be set aside"_s);
    if (QFile::exists(path + "-wal"_L1) && !QFile::rename(path + "-wal"_L1, target + "-wal"_L1))
        return unreadable(u"the log cannot be set aside"_s);
    QFile::remove(path + "-shm"_L1);
    return target;
}

/// Takes over what can still be read and opened; a file that cannot be read at all yields nothing.
Result<void> rescue(const QString &from, Database &into, const SealKey &key, OpenReport &report)
{
    const auto damaged = Database::open(from, Database::Mode::ReadOnly);
    if (!damaged)
        return {};
    const auto drafts = DraftTable(**damaged, key).salvage();
    const auto outbox = OutboxTable(**damaged, key).salvage();
    const auto uploads = UploadTable(**damaged, key).salvage();
    report.droppedDrafts = int(drafts.broken.size());
    report.droppedOutbox = int(outbox.broken.size());
    return into.transaction([&]() -> Result<void> {
        for (const Draft &draft : drafts.drafts) {
            if (auto put = DraftTable(into, key).put(draft); !put)
                return put;
            ++report.rescuedDrafts;
        }
        for (const OutboxItem &item : outbox.items) {
            if (auto added = OutboxTable(into, key).add(item); !added)
                return added;
            ++report.rescuedOutbox;
        }
        for (const Upload &upload : uploads) {
            if (auto added = UploadTable(into, key).add(upload); !added)
                return added;
            ++report.rescuedUploads;
        }
        return {};
    });
}

/// Drafts and outbox items cannot be fetched again, so their loss is found and told at once; records are
/// checked when they are read.
Result<void> dropBroken(Database &database, const SealKey &key, OpenReport &report)
{
    DraftTable draftTable(database, key);
    OutboxTable outboxTable(database, key);
    const auto drafts = draftTable.read();
    const auto outbox = outboxTable.list();
    if (!drafts || !outbox)
        return tl::unexpected(!drafts ? drafts.error() : outbox.error());
    report.droppedDrafts = int(drafts->broken.size());
    report.droppedOutbox = int(outbox->broken.size());
    if (drafts->broken.isEmpty() && outbox->broken.isEmpty())
        return {};
    return database.transaction([&]() -> Result<void> {
        for (const QString &id : drafts->broken) {
            if (auto removed = draftTable.remove(id); !removed)
                return tl::unexpected(removed.error());
        }
        for (const QString &id : outbox->broken) {
            if (auto removed = outboxTable.remove(id); !removed)
                return tl::unexpected(removed.error());
        }
        return {};
    });
}

Result<Opened> beginAnew(const QString &path, const SealKey &key, QLatin1StringView why, const QDateTime &now)
{
    const auto aside = setAside(path, why, now);
    if (!aside)
        return tl::unexpected(aside.error());
    auto database = openReady(path, key);
    if (!database)
        return tl::unexpected(database.error());
    OpenReport report{.outcome = Outcome::SetAside, .setAsideTo = *aside};
    if (why == corrupt) {
        if (auto rescued = rescue(*aside, **database, key, report); !rescued)
            return tl::unexpected(rescued.error());
    }
    return Opened{std::move(*database), report};
}

Result<Opened> openInMemory(const SealKey &key)
{
    auto database = Database::openInMemory();
    if (!database)
        return tl::unexpected(database.error());
    if (auto prepared = prepare(**database, key); !prepared)
        return tl::unexpected(prepared.error());
    return Opened{std::move(*database), {}};
}

} // namespace

Result<Opened> openStore(const QString &path, const SealKey &key, OtherKey otherKey, const QDateTime &now)
{
    if (path.isEmpty())
        return openInMemory(key);
    Condition condition = Condition::Empty;
    if (QFileInfo(path).size() > 0) {
        const auto found = inspect(path, key);
        if (!found)
            return tl::unexpected(found.error());
        condition = *found;
    }
    if (condition == Condition::OtherKey && otherKey == OtherKey::Refuse)
        return filing::fail(ErrorKind::Storage, u"STORE_KEY_WRONG"_s);
    if (condition == Condition::OtherKey)
        return beginAnew(path, key, otherKeyed, now);
    if (condition == Condition::Corrupt)
        return beginAnew(path, key, corrupt, now);
    auto database = openReady(path, key);
    if (!database)
        return tl::unexpected(database.error());
    Opened opened{std::move(*database), {}};
    if (condition == Condition::Good) {
        opened.report.outcome = Outcome::Opened;
        if (auto checked = dropBroken(*opened.database, key, opened.report); !checked)
            return tl::unexpected(checked.error());
    }
    return opened;
}

} // namespace store
