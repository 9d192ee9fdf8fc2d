// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/excerpt.h"
#include "filing/icp_number.h"
#include "service/storage/database.h"

#include <QJsonObject>

namespace service {

/// A filing's head (no websites, no apps) and whose it is.
struct FilingRow
{
    filing::Filing head;
    QString accountId;
};

struct NoticeRow
{
    filing::Notice notice;
    QString accountId;
};

/// What was found by a domain or a filing number.
struct LocatedRow
{
    QString serviceId; ///< empty where the number is the entity's
    QString filingId;
    QString serviceNumber;
};

/// Filings, websites, apps and notices. Writes belong into a transaction; who calls them also logs the
/// change.
class Filings
{
public:
    explicit Filings(Database &db)
        : m_db(db)
    {
    }

    std::optional<FilingRow> head(const QString &id) const;
    /// Head, websites and apps.
    std::optional<FilingRow> whole(const QString &id) const;
    std::optional<filing::Website> website(const QString &id) const;
    std::optional<filing::App> app(const QString &id) const;
    /// The entity and the named services of the filing; ids of other filings are left out.
    filing::Excerpt excerpt(const FilingRow &filing, const QStringList &targets) const;
    QStringList websiteIds(const QString &filingId) const;
    QStringList appIds(const QString &filingId) const;
    /// All of them, by id.
    QList<FilingRow> heads() const;
    std::optional<NoticeRow> notice(const QString &id) const;
    QList<filing::Notice> notices(const QString &filingId) const;
    /// `domain`: as ASCII, lower case.
    std::optional<LocatedRow> byDomain(const QString &domain) const;
    /// An entity's number, or that of one of its services.
    std::optional<LocatedRow> byNumber(const filing::IcpNumber &number) const;

    void put(const FilingRow &filing);
    void put(const filing::Website &website, const QString &accountId);
    void put(const filing::App &app, const QString &accountId);
    /// Many websites that are not there yet, as fast as the database can.
    void insert(const QList<filing::Website> &websites, const QString &accountId);
    void put(const filing::Notice &notice, const QString &accountId);
    /// Websites and apps that are not cancelled, into the counts of the head.
    void recount(filing::Filing &head) const;

private:
    void putDomains(const QString &serviceId, const QString &filingId, const QList<filing::Domain> &domains);

    Database &m_db;
};

/// The head of a filing as a record: the wire form without `websites` and `apps`.
QJsonObject headJson(const filing::Filing &filing);

} // namespace service
