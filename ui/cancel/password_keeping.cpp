// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/password_keeping.h"

#include "sync/sync_engine.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using orders::OrderState;

namespace {

QString nameFor(const QString &orderId) { return u"keeping/"_s + orderId; }

/// An answer can also be that the order was abandoned meanwhile.
bool wasAccepted(const filing::Result<orders::Order> &answer)
{
    return answer && answer->state != OrderState::Draft && answer->state != OrderState::Abandoned;
}

} // namespace

void PasswordKeeping::drop(syncing::SyncEngine &sync, const QString &orderId)
{
    qDeleteAll(sync.findChildren<PasswordKeeping *>(nameFor(orderId), Qt::FindDirectChildrenOnly));
}

PasswordKeeping::PasswordKeeping(syncing::SyncEngine &sync, secrets::SecretStore &secrets,
                                 secrets::SecretKey key, QString orderId,
                                 std::optional<secrets::SecretBytes> password)
    : QObject(&sync)
    , m_secrets(secrets)
    , m_key(std::move(key))
    , m_password(std::move(password))
{
    setObjectName(nameFor(orderId));
    connect(&sync, &syncing::SyncEngine::answered, this,
            [this, orderId = std::move(orderId)](const QString &answered,
                                                 const filing::Result<orders::Order> &answer) {
                if (answered != orderId)
                    return;
                if (wasAccepted(answer))
                    apply();
                m_password.reset();
                deleteLater();
            });
}

void PasswordKeeping::apply()
{
    // A keychain that does not take it is no reason to disturb: the order is accepted, and the password is
    // asked again.
    if (m_password)
        m_secrets.write(m_key, std::move(*m_password));
    else
        m_secrets.remove(m_key);
}

} // namespace ui
