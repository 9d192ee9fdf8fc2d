// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "models/cancel_case.h"
#include "secrets/secret_bytes.h"

#include <QObject>

#include <optional>

namespace secrets {
struct SecretKey;
}

namespace ui {

struct DeskContext;

/// A cancellation on its way from the question to the service: loads what it is about, sends it, takes it
/// back. No widgets. UI thread.
///
///     Loading -> Editing -submit-> Saving -> Undoable (30 s) -> Sending -> Accepted
///                   ^                           |  take back      |  refused: the draft is kept
///                   +---------------------------+-----------------+
class CancelForm : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Loading, Failed, Editing, Saving, Undoable, Sending, Accepted };
    enum class Kept { Unknown, No, Yes, Unreachable }; ///< whether the keychain has this filing's password

    explicit CancelForm(const DeskContext &context, QObject *parent = nullptr);
    ~CancelForm() override;

    /// An open order of the same kind and target is gone on with.
    void open(orders::OrderKind kind, const QString &filingId, const QStringList &targets);
    Phase phase() const { return m_phase; }
    const models::CancelCase &subject() const { return m_subject; }
    /// Why it cannot be sent now; its own draft is no reason.
    QList<filing::Blocker> blockers() const;
    bool needsPassword() const;
    Kept kept() const { return m_kept; }
    /// What went wrong last; none once something else was tried.
    const std::optional<filing::Error> &error() const { return m_error; }
    /// Whether the refused password came from the keychain.
    bool refusedKept() const { return m_refusedKept; }
    QString orderId() const { return m_orderId; }
    bool hasDraft() const { return m_hasDraft; }
    /// When the order leaves this computer; none before and after.
    std::optional<QDateTime> sendsAt() const;

    /// `typed`: the password; none = the one in the keychain, or none needed. `keep`: what the keychain shall
    /// have once the service has accepted it.
    void submit(std::optional<secrets::SecretBytes> typed, bool keep);
    /// The time goes on: ends the span for taking back.
    void tick();
    void takeBack();
    /// Drops the draft where there is one; `dropped` follows.
    void dropDraft();
    /// Abandons another order that is in the way; `changed` follows.
    void abandonOther(const QString &orderId);

Q_SIGNALS:
    void changed();
    void accepted(const QString &orderId);
    void dropped();

private:
    void load();
    void findOrder();
    void askKeychain();
    void send(std::optional<secrets::SecretBytes> password, bool keep);
    void onAnswered(const QString &orderId, const filing::Result<orders::Order> &answer);
    void followSubmit();
    void setPhase(Phase phase);
    void fail(const filing::Error &error);
    orders::Order draft() const;
    secrets::SecretKey passwordKey() const;

    const DeskContext &m_context;
    models::CancelCase m_subject;
    QString m_filingId;
    QStringList m_targets;
    QString m_orderId;
    bool m_hasDraft = false;
    Phase m_phase = Phase::Loading;
    Kept m_kept = Kept::Unknown;
    bool m_usedKept = false;
    bool m_refusedKept = false;
    std::optional<filing::Error> m_error;
    QDateTime m_sendsAt; ///< as it was when the order began to wait
    int m_opening = 0;   ///< an answer to an older question is dropped
};

} // namespace ui
