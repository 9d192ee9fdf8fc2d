// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/answer.h"
#include "filing/error.h"
#include "sync/session_keeper.h"
#include "sync/sync_options.h"
#include "sync/timers.h"

#include <QObject>

namespace syncing {

/// True where the service could not be reached, whatever was asked.
bool isUnreachable(const filing::Error &error);

/// Whether the service can be asked, and the one way in which it is asked.
///
///     Down -start-> Opening -session-> Trying -any answer-> Up -no connection-> Waiting -pause-> Trying
///     signed out, stopped -> Down
///
/// While Trying only the puller asks; everything else waits for Up.
class Connection final : public QObject
{
    Q_OBJECT
public:
    enum class State { Down, Opening, Trying, Up, Waiting };
    /// Long: the answer may take its time (a picture) without the service seeming to be away.
    enum class Patience { Short, Long };
    /// Asked once per session before anything else: may this account use this profile?
    using Admit = std::function<QFuture<filing::Result<void>>(const contract::Session &)>;

    Connection(SessionKeeper &session, Timers &timers, const SyncOptions &options, Admit admit, QObject *parent);
    ~Connection() override;

    void start();
    void stop();
    /// Ends a pause between tries.
    void retryNow();

    State state() const { return m_state; }
    bool isUp() const { return m_state == State::Up; }
    bool mayPull() const { return m_state == State::Up || m_state == State::Trying; }
    /// True while a question waits suspiciously long for its answer.
    bool isSilent() const { return m_silent; }
    std::optional<filing::Error> lastError() const { return m_lastError; }
    void note(const std::optional<filing::Error> &error);

    /// Asks; where the service wants a new sign-in the session is renewed once and the question repeated.
    /// `handler(const filing::Result<T> &)` is called in any case while `context` lives, after the state has changed.
    template <class T>
    void ask(QObject *context, std::function<QFuture<filing::Result<T>>()> question,
             std::function<void(const filing::Result<T> &)> handler, Patience patience = Patience::Short,
             bool mayRenew = true)
    {
        begin(patience);
        filing::whenAnswered(question(), context,
                             [this, context, question, handler, patience, mayRenew](const filing::Result<T> &answer) {
                                 end(patience);
                                 if (answer || !answer.error().needsSignIn() || !mayRenew) {
                                     answer ? succeeded() : failed(answer.error());
                                     handler(answer);
                                     return;
                                 }
                                 filing::whenAnswered(m_session.renew(), context,
                                                      [=, this](const filing::Result<void> &renewed) {
                                                          if (renewed)
                                                              return ask<T>(context, question, handler, patience, false);
                                                          failed(renewed.error());
                                                          handler(tl::unexpected(isUnreachable(renewed.error())
                                                                                     ? renewed.error()
                                                                                     : answer.error()));
                                                      });
                             });
    }

Q_SIGNALS:
    void changed();
    /// The service may be there: pull.
    void trying();
    /// The service answers: push.
    void up();
    void down();

private:
    void setState(State state);
    void open();
    void admit();
    void wait(const filing::Error &why);
    void resume();
    void begin(Patience patience);
    void end(Patience patience);
    void succeeded();
    void failed(const filing::Error &error);

    SessionKeeper &m_session;
    SyncOptions m_options;
    Admit m_admit;
    State m_state = State::Down;
    Backoff m_backoff;
    Alarm m_pause;
    Alarm m_silence;
    int m_open = 0; ///< questions without an answer
    bool m_started = false;
    bool m_silent = false;
    std::optional<filing::Error> m_lastError;
};

/// A failure after which the same question, with the same operation id, is worth asking again.
bool isPassing(const filing::Error &error);
/// The pause that a `429` asks for, else `otherwise`.
std::chrono::milliseconds retryAfter(const filing::Error &error, std::chrono::milliseconds otherwise);

} // namespace syncing
