// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/cancel_form.h"

#include "filing/answer.h"
#include "filing/clock.h"
#include "filing/uuid7.h"
#include "models/workspace.h"
#include "orders/transitions.h"
#include "secrets/secret_store.h"
#include "sync/sync_engine.h"
#include "ui/cancel/password_keeping.h"
#include "ui/desk_context.h"

#include <QRandomGenerator>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::Result;
using filing::whenAnswered;
using secrets::SecretBytes;
using secrets::SecretKey;
using syncing::SyncEngine;

CancelForm::CancelForm(const DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.sync, &SyncEngine::answered, this, &CancelForm::onAnswered);
    connect(&context.sync, &SyncEngine::passwordNeeded, this, [this](const QString &orderId) {
        if (orderId == m_orderId && m_phase != Phase::Saving)
            setPhase(Phase::Editing);
    });
    connect(&context.workspace, &models::Workspace::circumstancesChanged, this, &CancelForm::changed);
    connect(&context.workspace, &models::Workspace::ordersChanged, this, &CancelForm::changed);
    connect(&context.workspace, &models::Workspace::filingsChanged, this, [this] {
        if (m_phase == Phase::Editing || m_phase == Phase::Failed)
            load();
    });
    connect(&context.secrets, &secrets::SecretStore::answeredLate, this, [this](const SecretKey &key) {
        if (key == passwordKey())
            askKeychain();
    });
}

CancelForm::~CancelForm() = default;

void CancelForm::open(orders::OrderKind kind, const QString &filingId, const QStringList &targets)
{
    m_filingId = filingId;
    m_targets = kind == orders::OrderKind::CancelEntity ? QStringList() : targets;
    m_subject = {};
    m_subject.kind = kind;
    m_error.reset();
    m_refusedKept = false;
    findOrder();
    setPhase(Phase::Loading);
    load();
    askKeychain();
}

void CancelForm::findOrder()
{
    m_orderId.clear();
    m_hasDraft = false;
    for (const auto &order : m_context.workspace.orders()) {
        const bool same =
            order.filingId == m_filingId && order.kind == m_subject.kind && order.targets == m_targets;
        if (!same || !orders::mayFire(order.state, orders::OrderEvent::Edit, orders::Role::Applicant))
            continue;
        m_orderId = order.id;
        m_hasDraft = true;
        return;
    }
}

void CancelForm::load()
{
    const int opening = ++m_opening;
    const auto head = m_context.workspace.filing(m_filingId);
    if (!head) {
        m_error = filing::Error{filing::ErrorKind::NotFound, u"FILING_UNKNOWN"_s};
        setPhase(Phase::Failed);
        return;
    }
    m_subject.filing = *head;
    whenAnswered(m_context.workspace.excerpt(m_filingId, m_targets), this,
                 [this, opening](const Result<filing::Excerpt> &excerpt) {
                     if (opening != m_opening)
                         return;
                     const bool found =
                         excerpt &&
                         (m_targets.isEmpty() || !(excerpt->websites.isEmpty() && excerpt->apps.isEmpty()));
                     if (!found) {
                         m_error = excerpt ? filing::Error{filing::ErrorKind::NotFound, u"SERVICE_UNKNOWN"_s}
                                           : excerpt.error();
                         setPhase(Phase::Failed);
                         return;
                     }
                     m_subject.excerpt = *excerpt;
                     // Who asks does not always know which it is.
                     if (m_subject.kind == orders::OrderKind::CancelWebsite && m_subject.app())
                         m_subject.kind = orders::OrderKind::CancelApp;
                     followSubmit();
                 });
    whenAnswered(m_context.workspace.services(m_filingId), this,
                 [this, opening](const Result<QList<models::ServiceRow>> &rows) {
                     if (opening != m_opening || !rows)
                         return;
                     m_subject.services = *rows;
                     Q_EMIT changed();
                 });
}

/// A submit may be on its way already, from before the page was opened.
void CancelForm::followSubmit()
{
    if (m_phase != Phase::Loading && m_phase != Phase::Failed) {
        Q_EMIT changed();
        return;
    }
    const bool underWay = !m_orderId.isEmpty() && m_context.sync.isSubmitting(m_orderId);
    setPhase(!underWay ? Phase::Editing : sendsAt() ? Phase::Undoable : Phase::Sending);
}

void CancelForm::askKeychain()
{
    m_kept = Kept::Unknown;
    // Only whether it is there matters now; what was read is wiped at once.
    whenAnswered(m_context.secrets.read(passwordKey()), this,
                 [this, key = passwordKey()](const Result<std::optional<SecretBytes>> &secret) {
                     if (!(key == passwordKey()))
                         return;
                     m_kept = !secret ? Kept::Unreachable : *secret ? Kept::Yes : Kept::No;
                     Q_EMIT changed();
                 });
}

SecretKey CancelForm::passwordKey() const
{
    return {m_context.profile, SecretKey::Purpose::FilingPassword, m_filingId};
}

QList<filing::Blocker> CancelForm::blockers() const
{
    const auto facts = m_subject.facts();
    auto blockers =
        m_context.workspace.availability(m_subject.kind, m_filingId, facts ? &*facts : nullptr).blockers;
    blockers.removeIf([this](const filing::Blocker &blocker) {
        return !m_orderId.isEmpty() && blocker.params.value(u"orderId"_s) == m_orderId;
    });
    return blockers;
}

bool CancelForm::needsPassword() const
{
    return m_context.workspace.ruleBook().policy(m_subject.kind).filingPassword;
}

std::optional<QDateTime> CancelForm::sendsAt() const
{
    return m_orderId.isEmpty() ? std::nullopt : m_context.sync.sendsAt(m_orderId);
}

orders::Order CancelForm::draft() const
{
    if (const auto known = m_context.workspace.order(m_orderId))
        return *known;
    orders::Order order;
    order.id = m_orderId;
    order.kind = m_subject.kind;
    order.filingId = m_filingId;
    order.targets = m_targets;
    order.baseVersion = m_subject.filing.version;
    order.rulesVersion = m_context.workspace.ruleBook().version;
    order.createdAt = m_context.clock.now();
    order.updatedAt = order.createdAt;
    return order;
}

void CancelForm::submit(std::optional<SecretBytes> typed, bool keep)
{
    if (m_phase != Phase::Editing)
        return;
    if (m_orderId.isEmpty())
        m_orderId =
            filing::newUuid7(m_context.clock.now().toMSecsSinceEpoch(), *QRandomGenerator::system());
    m_error.reset();
    m_refusedKept = false;
    m_usedKept = needsPassword() && !typed;
    setPhase(Phase::Saving);
    auto password = std::make_shared<std::optional<SecretBytes>>(std::move(typed));
    whenAnswered(m_context.sync.saveDraft(draft()), this,
                 [this, password, keep](const Result<store::StoredDraft> &draft) {
                     if (!draft)
                         return fail(draft.error());
                     m_hasDraft = true;
                     if (!m_usedKept)
                         return send(std::move(*password), keep);
                     whenAnswered(
                         m_context.secrets.read(passwordKey()), this,
                         [this, keep](Result<std::optional<SecretBytes>> secret) {
                             if (!secret)
                                 return fail(secret.error());
                             if (!*secret) {
                                 m_kept = Kept::No;
                                 return fail({filing::ErrorKind::Input, u"FILING_PASSWORD_MISSING"_s});
                             }
                             send(std::move(*secret), keep);
                         });
                 });
}

void CancelForm::send(std::optional<SecretBytes> password, bool keep)
{
    const bool write = keep && password && !m_usedKept;
    const bool remove = !keep && m_kept == Kept::Yes;
    PasswordKeeping::drop(m_context.sync, m_orderId);
    if (write || remove)
        new PasswordKeeping(m_context.sync, m_context.secrets, passwordKey(), m_orderId,
                            write ? std::optional(password->clone()) : std::nullopt); // outlives the page
    whenAnswered(m_context.sync.submit(m_orderId, std::move(password)), this,
                 [this](const Result<void> &submitted) {
                     if (!submitted)
                         return fail(submitted.error());
                     if (m_phase == Phase::Saving) // the answer may have come before
                         setPhase(sendsAt() ? Phase::Undoable : Phase::Sending);
                 });
}

void CancelForm::tick()
{
    if (m_phase != Phase::Undoable)
        return;
    const auto now = m_context.clock.now();
    const auto at = sendsAt();
    if (at && *at > now)
        return;
    if (m_sendsAt <= now)
        setPhase(Phase::Sending);
    else if (!m_context.sync.isSubmitting(m_orderId))
        setPhase(Phase::Editing); // gone before its time: taken back elsewhere, e.g. on the order's page
}

void CancelForm::takeBack()
{
    if (m_phase != Phase::Undoable)
        return;
    whenAnswered(m_context.sync.takeBack(m_orderId), this, [this](const Result<void> &taken) {
        if (!taken) {
            m_error = taken.error();
            setPhase(m_phase == Phase::Undoable ? Phase::Sending : m_phase);
            return;
        }
        PasswordKeeping::drop(m_context.sync, m_orderId);
        setPhase(Phase::Editing);
    });
}

void CancelForm::dropDraft()
{
    if (!m_hasDraft) {
        Q_EMIT dropped();
        return;
    }
    whenAnswered(m_context.sync.abandon(m_orderId), this, [this](const Result<void> &abandoned) {
        if (!abandoned) {
            m_error = abandoned.error();
            Q_EMIT changed();
            return;
        }
        m_hasDraft = false;
        m_orderId.clear();
        Q_EMIT dropped();
    });
}

void CancelForm::abandonOther(const QString &orderId)
{
    whenAnswered(m_context.sync.abandon(orderId), this, [this](const Result<void> &abandoned) {
        m_error = abandoned ? std::nullopt : std::optional(abandoned.error());
        Q_EMIT changed();
    });
}

void CancelForm::onAnswered(const QString &orderId, const Result<orders::Order> &answer)
{
    const bool waiting = m_phase == Phase::Saving || m_phase == Phase::Undoable || m_phase == Phase::Sending;
    if (orderId != m_orderId || m_orderId.isEmpty() || !waiting)
        return;
    if (!answer)
        return fail(answer.error());
    if (answer->state == orders::OrderState::Abandoned) {
        m_orderId.clear();
        m_hasDraft = false;
        return setPhase(Phase::Editing);
    }
    setPhase(Phase::Accepted);
    Q_EMIT accepted(orderId);
}

void CancelForm::fail(const filing::Error &error)
{
    m_error = error;
    m_refusedKept = m_usedKept && error.code == "FILING_PASSWORD_WRONG"_L1;
    setPhase(Phase::Editing);
}

void CancelForm::setPhase(Phase phase)
{
    m_phase = phase;
    if (phase == Phase::Undoable)
        m_sendsAt = sendsAt().value_or(m_context.clock.now());
    Q_EMIT changed();
}

} // namespace ui
