// SPDX-License-Identifier: Apache-2.0
#include "service/storage/filings.h"

#include "contract/codec.h"

#include <QUrl>

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A row this service cannot read is a damaged database, not a reason to guess.
template<class T>
T decoded(const QString &json)
{
    const auto object = contract::parseObject(json.toUtf8());
    if (!object)
        throw StorageFailure(u"unreadable record: "_s + object.error().detail);
    auto value = contract::decode<T>(*object);
    if (!value)
        throw StorageFailure(u"unreadable record: "_s + value.error().detail);
    return std::move(*value);
}

template<class T>
QList<T> all(QSqlQuery query)
{
    QList<T> list;
    while (query.next())
        list.append(decoded<T>(query.value(0).toString()));
    return list;
}

template<class T>
std::optional<T> first(QSqlQuery query)
{
    if (!query.next())
        return {};
    return decoded<T>(query.value(0).toString());
}

QStringList ids(QSqlQuery query)
{
    QStringList list;
    while (query.next())
        list.append(query.value(0).toString());
    return list;
}

QString asciiName(const filing::Domain &domain)
{
    const auto ascii = QString::fromLatin1(QUrl::toAce(domain.name));
    return (ascii.isEmpty() ? domain.name : ascii).toLower();
}

int count(QSqlQuery query) { return query.next() ? query.value(0).toInt() : 0; }

} // namespace

QJsonObject headJson(const filing::Filing &filing)
{
    auto object = contract::encode(filing);
    object.remove("websites"_L1);
    object.remove("apps"_L1);
    return object;
}

std::optional<FilingRow> Filings::head(const QString &id) const
{
    auto query = m_db.run(u"SELECT json, account_id FROM filing WHERE id = ?"_s, {id});
    if (!query.next())
        return {};
    return FilingRow{decoded<filing::Filing>(query.value(0).toString()), query.value(1).toString()};
}

std::optional<FilingRow> Filings::whole(const QString &id) const
{
    auto row = head(id);
    if (row) {
        row->head.websites = all<filing::Website>(
            m_db.run(u"SELECT json FROM website WHERE filing_id = ? ORDER BY id"_s, {id}));
        row->head.apps =
            all<filing::App>(m_db.run(u"SELECT json FROM app WHERE filing_id = ? ORDER BY id"_s, {id}));
    }
    return row;
}

std::optional<filing::Website> Filings::website(const QString &id) const
{
    return first<filing::Website>(m_db.run(u"SELECT json FROM website WHERE id = ?"_s, {id}));
}

std::optional<filing::App> Filings::app(const QString &id) const
{
    return first<filing::App>(m_db.run(u"SELECT json FROM app WHERE id = ?"_s, {id}));
}

filing::Excerpt Filings::excerpt(const FilingRow &row, const QStringList &targets) const
{
    filing::Excerpt excerpt;
    excerpt.entity = row.head.entity;
    for (const auto &id : targets) {
        if (auto found = website(id); found && found->filingId == row.head.id)
            excerpt.websites.append(std::move(*found));
        else if (auto other = app(id); other && other->filingId == row.head.id)
            excerpt.apps.append(std::move(*other));
    }
    return excerpt;
}

QStringList Filings::websiteIds(const QString &filingId) const
{
    return ids(m_db.run(u"SELECT id FROM website WHERE filing_id = ? ORDER BY id"_s, {filingId}));
}

QStringList Filings::appIds(const QString &filingId) const
{
    return ids(m_db.run(u"SELECT id FROM app WHERE filing_id = ? ORDER BY id"_s, {filingId}));
}

std::optional<LocatedRow> Filings::byDomain(const QString &domain) const
{
    auto query = m_db.run(u"SELECT d.service_id, d.filing_id, coalesce(w.json, a.json) FROM domain d"
                          " LEFT JOIN website w ON w.id = d.service_id LEFT JOIN app a ON a.id = d.service_id"
                          " WHERE d.name = ? ORDER BY d.service_id LIMIT 1"_s,
                          {domain});
    if (!query.next())
        return {};
    const auto service = contract::parseObject(query.value(2).toString().toUtf8());
    return LocatedRow{query.value(0).toString(), query.value(1).toString(),
                      service ? service->value("serviceNumber"_L1).toString() : QString()};
}

std::optional<LocatedRow> Filings::byNumber(const filing::IcpNumber &number) const
{
    // The expression of the index `filing_number`.
    auto filing = m_db.run(u"SELECT id FROM filing"
                           " WHERE CASE WHEN json_valid(json) THEN json_extract(json, '$.icpNumber') END = ?"_s,
                           {number.entityPart()});
    if (!filing.next())
        return {};
    const LocatedRow entity{{}, filing.value(0).toString(), {}};
    if (!number.isService())
        return entity;
    auto service = m_db.run(u"SELECT id FROM (SELECT id, json FROM website WHERE filing_id = ?"
                            " UNION ALL SELECT id, json FROM app WHERE filing_id = ?)"
                            " WHERE json_extract(json, '$.serviceNumber') = ?"_s,
                            {entity.filingId, entity.filingId, number.text()});
    return service.next() ? std::optional(LocatedRow{service.value(0).toString(), entity.filingId, number.text()})
                          : std::nullopt;
}

void Filings::put(const FilingRow &row)
{
    m_db.run(u"INSERT INTO filing (id, account_id, json) VALUES (?, ?, ?)"
             " ON CONFLICT (id) DO UPDATE SET json = excluded.json"_s,
             {row.head.id, row.accountId, text(headJson(row.head))});
}

void Filings::put(const filing::Website &website, const QString &accountId)
{
    m_db.run(u"INSERT INTO website (id, account_id, filing_id, json) VALUES (?, ?, ?, ?)"
             " ON CONFLICT (id) DO UPDATE SET json = excluded.json"_s,
             {website.id, accountId, website.filingId, text(contract::encode(website))});
    putDomains(website.id, website.filingId,
               website.state == filing::ServiceState::Cancelled ? QList<filing::Domain>() : website.domains);
}

void Filings::put(const filing::App &app, const QString &accountId)
{
    m_db.run(u"INSERT INTO app (id, account_id, filing_id, json) VALUES (?, ?, ?, ?)"
             " ON CONFLICT (id) DO UPDATE SET json = excluded.json"_s,
             {app.id, accountId, app.filingId, text(contract::encode(app))});
    putDomains(app.id, app.filingId,
               app.state == filing::ServiceState::Cancelled ? QList<filing::Domain>() : app.domains);
}

void Filings::insert(const QList<filing::Website> &websites, const QString &accountId)
{
    auto record =
        m_db.prepare(u"INSERT INTO website (id, account_id, filing_id, json) VALUES (?, ?, ?, ?)"_s);
    auto name =
        m_db.prepare(u"INSERT OR IGNORE INTO domain (name, service_id, filing_id) VALUES (?, ?, ?)"_s);
    for (const auto &website : websites) {
        for (const auto &value : {website.id, accountId, website.filingId, text(contract::encode(website))})
            record.addBindValue(value);
        Database::execute(record);
        for (const auto &domain : website.domains) {
            for (const auto &value : {asciiName(domain), website.id, website.filingId})
                name.addBindValue(value);
            Database::execute(name);
        }
    }
}

QList<FilingRow> Filings::heads() const
{
    QList<FilingRow> rows;
    auto query = m_db.run(u"SELECT json, account_id FROM filing ORDER BY id"_s, {});
    while (query.next())
        rows.append({decoded<filing::Filing>(query.value(0).toString()), query.value(1).toString()});
    return rows;
}

std::optional<NoticeRow> Filings::notice(const QString &id) const
{
    auto query = m_db.run(u"SELECT json, account_id FROM notice WHERE id = ?"_s, {id});
    if (!query.next())
        return {};
    return NoticeRow{decoded<filing::Notice>(query.value(0).toString()), query.value(1).toString()};
}

QList<filing::Notice> Filings::notices(const QString &filingId) const
{
    return all<filing::Notice>(m_db.run(u"SELECT json FROM notice WHERE filing_id = ? ORDER BY id"_s, {filingId}));
}

void Filings::put(const filing::Notice &notice, const QString &accountId)
{
    m_db.run(u"INSERT INTO notice (id, account_id, filing_id, json) VALUES (?, ?, ?, ?)"
             " ON CONFLICT (id) DO UPDATE SET json = excluded.json"_s,
             {notice.id, accountId, notice.filingId, text(contract::encode(notice))});
}

void Filings::recount(filing::Filing &head) const
{
    const auto live = u" WHERE filing_id = ? AND json_extract(json, '$.state') <> 'CANCELLED'"_s;
    head.websiteCount = count(m_db.run(u"SELECT count(*) FROM website"_s + live, {head.id}));
    head.appCount = count(m_db.run(u"SELECT count(*) FROM app"_s + live, {head.id}));
}

void Filings::putDomains(const QString &serviceId, const QString &filingId,
                         const QList<filing::Domain> &domains)
{
    m_db.run(u"DELETE FROM domain WHERE service_id = ?"_s, {serviceId});
    for (const auto &domain : domains)
        m_db.run(u"INSERT OR IGNORE INTO domain (name, service_id, filing_id) VALUES (?, ?, ?)"_s,
                 {asciiName(domain), serviceId, filingId});
}

} // namespace service
