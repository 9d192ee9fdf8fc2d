// SPDX-License-Identifier: Apache-2.0
#include "service/storage/migrations.h"

#include <array>

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Step n brings the schema from version n to n + 1. A step that has been released is never edited.
const QStringList &step(int number)
{
    static const std::array<QStringList, 3> steps{{
        {
            u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE account (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, display_name TEXT NOT "
            u"NULL,"
            " roles TEXT NOT NULL, password TEXT NOT NULL)"_s,
            // Hashes only: whoever reads the file has no session.
            u"CREATE TABLE session (id INTEGER PRIMARY KEY, family TEXT NOT NULL, account_id TEXT NOT NULL "
            u"REFERENCES account,"
            " access_hash TEXT NOT NULL UNIQUE, access_until INTEGER NOT NULL, refresh_hash TEXT NOT NULL "
            "UNIQUE,"
            " refresh_until INTEGER NOT NULL, used_at INTEGER, revoked INTEGER NOT NULL DEFAULT 0)"_s,
            u"CREATE INDEX session_family ON session (family)"_s,
            u"CREATE TABLE attempt (scope TEXT NOT NULL, subject TEXT NOT NULL, at INTEGER NOT NULL)"_s,
            u"CREATE INDEX attempt_subject ON attempt (scope, subject, at)"_s,
            u"CREATE TABLE filing (id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account, json TEXT NOT NULL)"_s,
            u"CREATE INDEX filing_account ON filing (account_id, id)"_s,
            u"CREATE TABLE website (id TEXT PRIMARY KEY, account_id TEXT NOT NULL, filing_id TEXT NOT NULL "
            u"REFERENCES filing,"
            " json TEXT NOT NULL)"_s,
            u"CREATE INDEX website_account ON website (account_id, id)"_s,
            u"CREATE INDEX website_filing ON website (filing_id, id)"_s,
            u"CREATE TABLE app (id TEXT PRIMARY KEY, account_id TEXT NOT NULL, filing_id TEXT NOT NULL "
            u"REFERENCES filing,"
            " json TEXT NOT NULL)"_s,
            u"CREATE INDEX app_account ON app (account_id, id)"_s,
            u"CREATE INDEX app_filing ON app (filing_id, id)"_s,
            u"CREATE TABLE domain (name TEXT NOT NULL, service_id TEXT NOT NULL, filing_id TEXT NOT NULL "
            u"REFERENCES filing,"
            " PRIMARY KEY (name, service_id)) WITHOUT ROWID"_s,
            u"CREATE INDEX domain_service ON domain (service_id)"_s,
            u"CREATE TABLE customer_order (id TEXT PRIMARY KEY, account_id TEXT NOT NULL, filing_id TEXT NOT "
            u"NULL REFERENCES filing,"
            " state TEXT NOT NULL, open INTEGER NOT NULL, json TEXT NOT NULL)"_s,
            u"CREATE INDEX order_account ON customer_order (account_id, id)"_s,
            // The last defence of "one open order per filing", whatever the code above it does.
            u"CREATE UNIQUE INDEX order_open ON customer_order (filing_id) WHERE open = 1"_s,
            u"CREATE TABLE notice (id TEXT PRIMARY KEY, account_id TEXT NOT NULL, filing_id TEXT NOT NULL "
            u"REFERENCES filing,"
            " json TEXT NOT NULL)"_s,
            u"CREATE INDEX notice_account ON notice (account_id, id)"_s,
            u"CREATE TABLE change_log (seq INTEGER PRIMARY KEY AUTOINCREMENT, account_id TEXT NOT NULL, type "
            u"TEXT NOT NULL,"
            " op TEXT NOT NULL, id TEXT NOT NULL, filing_id TEXT NOT NULL, at INTEGER NOT NULL)"_s,
            u"CREATE INDEX change_log_account ON change_log (account_id, seq)"_s,
            u"CREATE TABLE idempotency (account_id TEXT NOT NULL, key TEXT NOT NULL, order_id TEXT NOT NULL, "
            u"action TEXT NOT NULL,"
            " body_hash TEXT NOT NULL, status INTEGER NOT NULL, etag TEXT NOT NULL, body BLOB NOT NULL,"
            " PRIMARY KEY (account_id, key)) WITHOUT ROWID"_s,
            u"CREATE TABLE audit (seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, actor TEXT NOT "
            u"NULL, role TEXT NOT NULL,"
            " action TEXT NOT NULL, subject TEXT NOT NULL, filing_id TEXT NOT NULL, pointer TEXT NOT NULL, "
            "reason TEXT NOT NULL,"
            " request_id TEXT NOT NULL, hash TEXT NOT NULL)"_s,
            u"CREATE TABLE verification (order_id TEXT NOT NULL REFERENCES customer_order, n INTEGER NOT "
            u"NULL, mobile TEXT NOT NULL,"
            " id_tail TEXT NOT NULL, code_hash TEXT NOT NULL, resends INTEGER NOT NULL, waiting INTEGER NOT "
            "NULL,"
            " sent_at INTEGER NOT NULL, PRIMARY KEY (order_id, n)) WITHOUT ROWID"_s,
            u"CREATE INDEX verification_mobile ON verification (mobile)"_s,
            u"CREATE TABLE filing_password (filing_id TEXT PRIMARY KEY REFERENCES filing, password TEXT NOT NULL)"_s,
            u"CREATE TABLE timer (order_id TEXT NOT NULL, event TEXT NOT NULL, review INTEGER NOT NULL, "
            u"due_at INTEGER NOT NULL,"
            " PRIMARY KEY (order_id, event)) WITHOUT ROWID"_s,
            u"CREATE INDEX timer_due ON timer (due_at)"_s,
            u"CREATE TABLE message (seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, mobile TEXT "
            u"NOT NULL, code TEXT NOT NULL,"
            " text_en TEXT NOT NULL, text_zh TEXT NOT NULL, order_id TEXT NOT NULL, n INTEGER NOT NULL)"_s,
        },
        {
            // A damaged row has no number, and stays readable for what can be saved of it.
            u"CREATE INDEX filing_number ON filing (CASE WHEN json_valid(json) THEN json_extract(json, '$.icpNumber') END)"_s,
        },
        {
            u"CREATE TABLE blob (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL)"_s,
            u"CREATE TABLE document (id TEXT PRIMARY KEY, account_id TEXT NOT NULL, filing_id TEXT NOT NULL REFERENCES filing,"
            " order_id TEXT NOT NULL REFERENCES customer_order, sha256 TEXT NOT NULL REFERENCES blob,"
            " undecided INTEGER NOT NULL, json TEXT NOT NULL)"_s,
            u"CREATE INDEX document_account ON document (account_id, id)"_s,
            u"CREATE INDEX document_order ON document (order_id, id)"_s,
            u"CREATE INDEX document_bytes ON document (sha256)"_s,
            u"CREATE INDEX document_undecided ON document (id) WHERE undecided = 1"_s,
            // An upload that is repeated late must not put away what has taken its place.
            u"CREATE TABLE document_removed (id TEXT PRIMARY KEY) WITHOUT ROWID"_s,
            u"CREATE TABLE upload_link (id TEXT PRIMARY KEY, token_hash TEXT NOT NULL UNIQUE, browser_hash TEXT NOT NULL,"
            " account_id TEXT NOT NULL, order_id TEXT NOT NULL REFERENCES customer_order, user_code TEXT NOT NULL,"
            " slots TEXT NOT NULL, expires_at INTEGER NOT NULL, ended INTEGER NOT NULL)"_s,
            u"CREATE INDEX upload_link_order ON upload_link (order_id)"_s,
        },
    }};
    return steps.at(size_t(number));
}

constexpr int newest = 3;

int userVersion(Database &db)
{
    auto query = db.run(u"PRAGMA user_version"_s);
    return query.next() ? query.value(0).toInt() : 0;
}

} // namespace

int schemaVersion() { return newest; }

filing::Result<void> migrate(Database &db)
{
    if (userVersion(db) > newest)
        return filing::fail(
            filing::ErrorKind::Storage, u"DATABASE_TOO_NEW"_s,
            u"the file has schema %1, this program knows %2"_s.arg(userVersion(db)).arg(newest));
    while (userVersion(db) < newest) {
        Transaction transaction(db);
        const int at = userVersion(db); // another process may have been faster
        if (at < newest) {
            for (const auto &statement : step(at))
                db.run(statement);
            db.run(u"PRAGMA user_version=%1"_s.arg(at + 1));
        }
        transaction.commit();
    }
    return {};
}

} // namespace service
