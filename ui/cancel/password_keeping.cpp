// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/password_keeping.h"

#include "sync/sync_engine.h"

namespace ui {

PasswordKeeping::PasswordKeeping(syncing::SyncEngine &sync, secrets::SecretStore &secrets, secrets::SecretKey key,
                                 QString orderId, std::optional<secrets::SecretBytes> password)
    : QObject(&sync), m_secrets(secrets), m_key(std::move(key)), m_password(std::move(password))
{
    connect(&sync, &syncing::SyncEngine::answered, this,
            [this, orderId = std::move(orderId)](const QString &answered, const filing::Result<orders::Order> &answer) {
                if (answered != orderId)
                    return;
                if (answer)
                    apply();
                m_password.reset();
                deleteLater();
            });
}

void PasswordKeeping::apply()
{
    // A keychain that does not take it is no reason to disturb: the order is accepted, and the password is asked again.
    if (m_password)
        m_secrets.write(m_key, std::move(*m_password));
    else
        m_secrets.remove(m_key);
}

} // namespace ui
