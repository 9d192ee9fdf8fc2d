// SPDX-License-Identifier: Apache-2.0
#include "ui/change/submit_flow.h"

#include "filing/answer.h"
#include "sync/sync_engine.h"

namespace ui {

using filing::Result;
using syncing::Link;
using syncing::SyncEngine;

SubmitFlow::SubmitFlow(SyncEngine &sync, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
{
    connect(&sync, &SyncEngine::statusChanged, this, &SubmitFlow::followLink);
    connect(&sync, &SyncEngine::answered, this, [this](const QString &orderId, const Result<orders::Order> &answer) {
        if (orderId != m_orderId || m_state == State::Idle)
            return;
        const bool abandoning = m_state == State::Abandoning;
        setState(State::Idle);
        if (!answer)
            Q_EMIT refused(answer.error());
        else if (abandoning)
            Q_EMIT abandoned();
        else
            Q_EMIT accepted(*answer);
    });
}

void SubmitFlow::follow(const QString &orderId)
{
    m_orderId = orderId;
    m_state = State::Idle;
    if (m_sync.isSubmitting(orderId))
        m_state = State::Sending;
    followLink();
    Q_EMIT stateChanged();
}

void SubmitFlow::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void SubmitFlow::followLink()
{
    if (m_state != State::Sending && m_state != State::Waiting)
        return;
    const auto link = m_sync.status().link;
    setState(link == Link::Offline || link == Link::SignedOut ? State::Waiting : State::Sending);
}

void SubmitFlow::refuse(const filing::Error &error)
{
    setState(State::Idle);
    Q_EMIT refused(error);
}

void SubmitFlow::submit()
{
    setState(State::Sending);
    followLink();
    filing::whenAnswered(m_sync.submit(m_orderId), this, [this](const Result<void> &kept) {
        if (!kept)
            refuse(kept.error());
    });
}

void SubmitFlow::takeBack()
{
    filing::whenAnswered(m_sync.takeBack(m_orderId), this, [this](const Result<void> &taken) {
        if (taken)
            setState(State::Idle);
        else
            Q_EMIT refused(taken.error());
    });
}

/// What the service does not know is dropped at once; what it knows is answered later, and the page need not wait.
void SubmitFlow::abandon()
{
    setState(State::Abandoning);
    filing::whenAnswered(m_sync.abandon(m_orderId), this, [this](const Result<void> &kept) {
        if (m_state != State::Abandoning)
            return;
        if (!kept) {
            refuse(kept.error());
            return;
        }
        setState(State::Idle);
        Q_EMIT abandoned();
    });
}

} // namespace ui
