// SPDX-License-Identifier: Apache-2.0
#include "sync/rules_keeper.h"

#include "contract/codec.h"
#include "contract/rule_data.h"
#include "store/store.h"

#include <QLoggingCategory>
#include <QtConcurrent>

namespace syncing {

using namespace Qt::Literals::StringLiterals;
using filing::Result;
using filing::whenAnswered;

namespace {

Q_LOGGING_CATEGORY(log, "desk.sync.rules")

const auto rulesKey = "rules"_L1;
const auto etagKey = "rulesEtag"_L1;

} // namespace

RulesKeeper::RulesKeeper(store::Store &store, remote::FilingClient &client, Connection &connection,
                         const SyncOptions &options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_client(client)
    , m_connection(connection)
{
    if (options.rulesFolder.isEmpty())
        return;
    const auto builtIn = contract::readRules(options.rulesFolder);
    auto book = builtIn ? contract::ruleBook(*builtIn) : tl::unexpected(builtIn.error());
    if (book)
        m_book = std::move(*book);
    else
        qCWarning(log) << "no built-in rules" << book.error().code << book.error().detail;
}

void RulesKeeper::load()
{
    whenAnswered(m_store.meta(etagKey), this, [this](const Result<QString> &etag) { m_etag = etag.value_or(QString()); });
    whenAnswered(m_store.meta(rulesKey), this, [this](const Result<QString> &text) {
        if (!text || text->isEmpty())
            return;
        if (const auto rules = contract::parseObject(text->toUtf8()))
            take(*rules, m_etag, false);
    });
}

void RulesKeeper::check(const QString &version)
{
    if (version.isEmpty() || version == m_book.version || std::exchange(m_asking, true))
        return;
    m_connection.ask<remote::RulesAnswer>(
        this, [this] { return m_client.rules(m_etag); },
        [this](const Result<remote::RulesAnswer> &answer) {
            m_asking = false;
            if (!answer)
                Q_EMIT failed(answer.error());
            else if (!answer->notModified)
                take(answer->rules, answer->etag, true);
        });
}

void RulesKeeper::take(const QJsonObject &rules, const QString &etag, bool fresh)
{
    const auto work = [rules, fresh] {
        const auto text = fresh ? QString::fromUtf8(QJsonDocument(rules).toJson(QJsonDocument::Compact)) : QString();
        return std::pair(contract::ruleBook(rules), text);
    };
    whenAnswered(QtConcurrent::run(work), this, [=, this](const std::pair<Result<rules::RuleBook>, QString> &read) {
        if (!read.first) { // the rules in force stay
            Q_EMIT failed(read.first.error());
            return;
        }
        const auto builtIn = m_book.guidance;
        m_book = *read.first;
        if (m_book.guidance.isEmpty()) // of a service, or kept by a desk, that had none yet
            m_book.guidance = builtIn;
        m_etag = etag;
        if (fresh) {
            m_store.setMeta(rulesKey, read.second);
            m_store.setMeta(etagKey, etag);
        }
        Q_EMIT changed();
    });
}

} // namespace syncing
