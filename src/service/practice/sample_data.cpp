// SPDX-License-Identifier: Apache-2.0
#include "service/practice/sample_data.h"

#include "contract/codec.h"
#include "service/practice/sample_json.h"
#include "service/storage/accounts.h"
#include "service/storage/practice_rows.h"

#include <QFile>

namespace service {

using namespace Qt::Literals::StringLiterals;
using orders::OrderState;

namespace {

/// Loads one file; a fault in it stops the start with the place, because practice data is part of the
/// program.
class Loader
{
public:
    Loader(Database &db, const SampleSurroundings &with, const QJsonObject &data)
        : m_db(db)
        , m_filings(db)
        , m_with(with)
        , m_data(data)
    {
    }

    Result<void> load()
    {
        Transaction transaction(m_db);
        loadAccounts();
        loadFilings();
        loadGenerated();
        for (const auto &row : std::as_const(m_heads)) {
            auto head = row;
            m_filings.recount(head.head);
            m_filings.put(head);
        }
        loadNotices();
        loadOrders();
        if (!m_fault.isEmpty())
            return fail(ErrorKind::Storage, u"PRACTICE_DATA_UNREADABLE"_s, m_fault);
        transaction.commit();
        return {};
    }

private:
    template<class T>
    std::optional<T> read(const QJsonValue &value)
    {
        auto decoded = contract::decode<T>(value.toObject());
        if (decoded)
            return std::move(*decoded);
        if (m_fault.isEmpty())
            m_fault = value.toObject().value("id"_L1).toString() + u": "_s + decoded.error().detail;
        return {};
    }

    QJsonArray list(QLatin1StringView name) const
    {
        return sample::resolved(m_data.value(name), m_with.clock.now()).toArray();
    }

    void loadAccounts()
    {
        // One hash for all: the password is on the screen, and sixteen hashes would hold up the first start.
        const auto password = m_with.hasher.hash(SecretText(m_data.value("accountPassword"_L1).toString()));
        for (const auto &item : m_data.value("accounts"_L1).toArray()) {
            const auto account = item.toObject();
            QStringList roles;
            for (const auto &role : account.value("roles"_L1).toArray())
                roles.append(role.toString());
            Accounts(m_db).insert({account.value("id"_L1).toString(), account.value("name"_L1).toString(),
                                   account.value("displayName"_L1).toString(), roles, password});
        }
    }

    void loadFilings()
    {
        const auto password = m_with.hasher.hash(SecretText(m_data.value("filingPassword"_L1).toString()));
        for (const auto &item : list("filings"_L1)) {
            auto filing = read<filing::Filing>(item);
            if (!filing)
                continue;
            const auto websites = std::exchange(filing->websites, {});
            const auto apps = std::exchange(filing->apps, {});
            const FilingRow row{*filing, item.toObject().value("accountId"_L1).toString()};
            m_filings.put(row);
            m_heads.insert(filing->id, row);
            for (const auto &website : websites)
                m_filings.put(website, row.accountId);
            for (const auto &app : apps)
                m_filings.put(app, row.accountId);
            PracticeRows(m_db).setPassword(filing->id, password);
        }
    }

    void loadGenerated()
    {
        for (const auto &item : m_data.value("generated"_L1).toArray()) {
            const auto filingId = item.toObject().value("filingId"_L1).toString();
            QList<filing::Website> websites;
            for (const auto &record :
                 sample::generated(item.toObject().value("websites"_L1).toObject(), m_with.clock.now())) {
                if (auto website = read<filing::Website>(record))
                    websites.append(std::move(*website));
            }
            m_filings.insert(websites, accountOf(filingId));
        }
    }

    void loadNotices()
    {
        for (const auto &item : list("notices"_L1)) {
            if (const auto notice = read<filing::Notice>(item))
                m_filings.put(*notice, accountOf(notice->filingId));
        }
    }

    void loadOrders()
    {
        for (const auto &item : list("orders"_L1)) {
            if (auto order = read<orders::Order>(item))
                loadOrder(std::move(*order), item.toObject().value("hold"_L1).toBool());
        }
    }

    void loadOrder(orders::Order order, bool hold)
    {
        order.rulesVersion = m_with.book.version;
        for (const auto &entry : std::as_const(order.timeline)) {
            if (entry.event == orders::OrderEvent::Submit)
                order.expectedBy = rules::expectedBy(order.kind, m_heads.value(order.filingId).head.province,
                                                     m_with.book, chinaDay(entry.at));
        }
        Orders(m_db).put({order, accountOf(order.filingId)});
        const auto situation = OrderCase::load(m_db, order, m_with.book);
        if (order.state == OrderState::SmsVerification && situation) {
            const int allowed = m_with.book.policy(order.kind).smsWrongCodesAllowed.value_or(5);
            order.verifications = m_with.regulator.sendCodes(m_db, order, situation->addressees(), allowed);
            Orders(m_db).put({order, accountOf(order.filingId)});
        } else {
            m_with.regulator.takeOrder(m_db, order);
        }
        if (hold)
            PracticeRows(m_db).removeTimers(order.id);
    }

    QString accountOf(const QString &filingId) const { return m_heads.value(filingId).accountId; }

    Database &m_db;
    Filings m_filings;
    const SampleSurroundings &m_with;
    QJsonObject m_data;
    QHash<QString, FilingRow> m_heads;
    QString m_fault;
};

} // namespace

Result<void> loadSampleData(Database &db, const QString &folder, const SampleSurroundings &surroundings)
{
    if (!Accounts(db).isEmpty())
        return {};
    QFile file(folder + u"/filings.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, u"PRACTICE_DATA_UNREADABLE"_s, file.fileName());
    const auto data = contract::parseObject(file.readAll());
    if (!data)
        return fail(ErrorKind::Storage, u"PRACTICE_DATA_UNREADABLE"_s, data.error().detail);
    return Loader(db, surroundings, *data).load();
}

} // namespace service
