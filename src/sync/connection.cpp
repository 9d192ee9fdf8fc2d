// SPDX-License-Identifier: Apache-2.0
#include "sync/connection.h"

namespace syncing {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::Result;

bool isUnreachable(const filing::Error &error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout;
}

bool isPassing(const filing::Error &error)
{
    // Too many wrong passwords (429) are the user's to know; too many questions are not.
    if (error.kind == ErrorKind::RateLimited)
        return !error.code.contains("PASSWORD"_L1) && !error.code.contains("ATTEMPTS"_L1);
    return error.isRetryable() || error.kind == ErrorKind::Protocol || error.kind == ErrorKind::Storage
        || error.kind == ErrorKind::Cancelled || error.needsSignIn();
}

std::chrono::milliseconds retryAfter(const filing::Error &error, std::chrono::milliseconds otherwise)
{
    bool isNumber = false;
    const int seconds = error.params.value(u"retryAfter"_s).toInt(&isNumber);
    return isNumber && seconds >= 0 ? std::chrono::seconds(std::min(seconds, 3600)) : otherwise;
}

Connection::Connection(SessionKeeper &session, Timers &timers, const SyncOptions &options, Admit admitAccount,
                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_options(options)
    , m_admit(std::move(admitAccount))
    , m_pause(timers)
    , m_silence(timers)
{
    connect(&session, &SessionKeeper::signedIn, this, [this] {
        m_pause.stop();
        if (m_started)
            admit();
    });
    connect(&session, &SessionKeeper::signedOut, this, [this] {
        m_pause.stop();
        setState(State::Down);
    });
}

Connection::~Connection() = default;

void Connection::start()
{
    if (!std::exchange(m_started, true))
        resume();
}

void Connection::stop()
{
    m_started = false;
    m_pause.stop();
    setState(State::Down);
}

void Connection::retryNow()
{
    if (m_state == State::Waiting)
        resume();
}

void Connection::note(const std::optional<filing::Error> &error)
{
    if (m_lastError == error)
        return;
    m_lastError = error;
    Q_EMIT changed();
}

void Connection::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed();
    if (state == State::Trying)
        Q_EMIT trying();
    else if (state == State::Up)
        Q_EMIT up();
    else if (state == State::Down)
        Q_EMIT down();
}

void Connection::resume()
{
    m_pause.stop();
    if (m_session.session())
        admit();
    else
        open();
}

/// Signs in with the kept refresh token; `signedIn` goes on from there.
void Connection::open()
{
    setState(State::Opening);
    filing::whenAnswered(m_session.renew(), this, [this](const Result<void> &renewed) {
        if (m_state != State::Opening || renewed)
            return;
        note(renewed.error());
        if (renewed.error().isRetryable() || renewed.error().kind == ErrorKind::Protocol)
            wait(renewed.error());
        else
            setState(State::Down);
    });
}

void Connection::admit()
{
    setState(State::Opening);
    filing::whenAnswered(m_admit(*m_session.session()), this, [this](const Result<void> &admitted) {
        if (m_state != State::Opening || !m_session.session())
            return;
        note(admitted ? std::nullopt : std::optional(admitted.error()));
        setState(admitted ? State::Trying : State::Down);
    });
}

void Connection::wait(const filing::Error &why)
{
    setState(State::Waiting);
    m_pause.set(retryAfter(why, m_backoff.next()), [this] { resume(); });
}

void Connection::begin(Patience patience)
{
    if (patience == Patience::Long || ++m_open > 1)
        return;
    m_silence.set(m_options.silence, [this] {
        m_silent = true;
        Q_EMIT changed();
    });
}

void Connection::end(Patience patience)
{
    if (patience == Patience::Long)
        return;
    --m_open;
    m_silence.stop();
    if (std::exchange(m_silent, false))
        Q_EMIT changed();
    if (m_open > 0) {
        --m_open;
        begin(patience);
    }
}

void Connection::succeeded()
{
    if (m_state != State::Trying && m_state != State::Up)
        return;
    m_backoff.reset();
    note({});
    setState(State::Up);
}

void Connection::failed(const filing::Error &error)
{
    if (error.kind == ErrorKind::Cancelled || m_state == State::Down || m_state == State::Waiting)
        return;
    const bool broken = error.isRetryable() || error.kind == ErrorKind::Protocol;
    if (!isUnreachable(error) && !(broken && m_state == State::Trying))
        return;
    note(error);
    wait(error);
}

} // namespace syncing
