// SPDX-License-Identifier: Apache-2.0
#include "app/desk/connection.h"

#include "filing/answer.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// An applicant acts as one; somebody with other roles only is asked for as the first of them.
filing::Code<orders::Role> roleOf(const contract::Session &session)
{
    const filing::Code<orders::Role> applicant(orders::Role::Applicant);
    if (session.roles.isEmpty() || session.roles.contains(applicant.text()))
        return applicant;
    return filing::Code<orders::Role>::fromText(session.roles.first());
}

} // namespace

Connection::Connection(const QUrl &server, const QString &storePath, const QString &profile,
                       secrets::SecretStore &keychain, secrets::SecretStore &secrets, const filing::Clock &clock,
                       const syncing::SyncOptions &options, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_client(server)
    , m_store(clock)
    , m_opening(m_store, keychain, profile, storePath)
    , m_workspace(m_store, clock)
    , m_session(m_client, secrets, clock, profile)
    , m_sync(m_store, m_client, m_session, clock, options)
{
    connect(&m_opening, &StoreOpening::opened, this, &Connection::onOpened);
    connect(&m_opening, &StoreOpening::failed, this, &Connection::failed);
    connect(&m_sync, &syncing::SyncEngine::ruleBookChanged, this,
            [this] { m_workspace.setRuleBook(m_sync.ruleBook()); });
    connect(&m_session, &syncing::SessionKeeper::signedOut, this, &Connection::followCircumstances);
    connect(&m_session, &syncing::SessionKeeper::signedIn, this, &Connection::followCircumstances);
    connect(&m_sync, &syncing::SyncEngine::statusChanged, this, &Connection::followCircumstances);
}

Connection::~Connection() = default;

void Connection::open() { m_opening.start(); }

void Connection::onOpened(const QList<ui::StartNote> &notes)
{
    m_workspace.setRuleBook(m_sync.ruleBook());
    followCircumstances();
    m_sync.start();
    filing::whenAnswered(m_workspace.load(), this, [this, notes](const filing::Result<void> &loaded) {
        if (loaded)
            Q_EMIT opened(notes);
        else
            Q_EMIT failed(loaded.error());
    });
}

void Connection::followCircumstances()
{
    auto now = m_workspace.circumstances();
    const auto session = m_session.session();
    rules::Circumstances next = now;
    next.signedIn = session.has_value();
    next.role = session ? roleOf(*session) : filing::Code<orders::Role>(orders::Role::Applicant);
    next.online = m_sync.status().link != syncing::Link::Offline;
    if (next.signedIn != now.signedIn || next.role != now.role || next.online != now.online)
        m_workspace.setCircumstances(next);
}
