// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace filing {

/// The one answer to one question: the first counts, later ones are refused. Destroyed unanswered, it gives the
/// `lastWord`, so that no asker waits for ever. One thread.
template <class T>
class Answer
{
public:
    explicit Answer(T lastWord) : m_lastWord(std::move(lastWord)) { m_promise.start(); }
    ~Answer() { give(std::move(m_lastWord)); }
    Q_DISABLE_COPY_MOVE(Answer)

    QFuture<T> future() { return m_promise.future(); }

    /// False where the question has been answered before.
    bool give(T value)
    {
        if (std::exchange(m_given, true))
            return false;
        m_promise.addResult(std::move(value));
        m_promise.finish();
        return true;
    }

private:
    T m_lastWord;
    QPromise<T> m_promise;
    bool m_given = false;
};

/// A future that is answered already.
template <class T>
QFuture<T> answered(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Calls `handler(T)` in the thread of `context` once the future is answered; never after `context` has gone. (Qt 6.4:
/// `QFuture::then(context, ...)` asserts that the context outlives the question.) Several may wait for one future, save
/// where its value moves only.
template <class T, class Handler>
void whenAnswered(const QFuture<T> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         QFuture<T> done = watcher->future();
                         if (done.resultCount() == 0)
                             return;
                         if constexpr (std::is_copy_constructible_v<T>)
                             handler(done.result());
                         else
                             handler(done.takeResult());
                     });
    watcher->setFuture(future);
}

} // namespace filing
