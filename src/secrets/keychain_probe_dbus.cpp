// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychain_probe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QUuid>

namespace secrets {

using namespace Qt::Literals::StringLiterals;
using Status = KeychainState::Status;

namespace {

constexpr auto SecretService = "org.freedesktop.secrets"_L1;
constexpr auto SecretServicePath = "/org/freedesktop/secrets"_L1;
constexpr auto DefaultCollection = "/org/freedesktop/secrets/aliases/default"_L1;
constexpr auto KWalletService = "org.kde.kwalletd5"_L1;
constexpr auto KWalletPath = "/modules/kwalletd5"_L1;
constexpr int Patience = 10 * 60 * 1000; // ms; the bus would give up after 25 s, and the user may be at lunch

/// False where nobody has started a bus: asking for one would make the D-Bus library launch a daemon that
/// stays.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
}

/// True in the sessions in which QtKeychain prefers KWallet to the Secret Service.
bool isPlasmaSession()
{
    if (qgetenv("KDE_SESSION_VERSION") != "5")
        return false;
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || qgetenv("DESKTOP_SESSION") == "kde" ||
           !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

/// True where the bus itself says that nobody offers the service, in contrast to a service that fails.
bool isUnknownService(const QDBusError &error)
{
    return error.type() == QDBusError::ServiceUnknown ||
           error.name().startsWith("org.freedesktop.DBus.Error.Spawn"_L1);
}

class DBusProbe final : public KeychainProbe
{
public:
    ~DBusProbe() override
    {
        if (!m_connection.isEmpty())
            QDBusConnection::disconnectFromBus(m_connection);
    }

    void ask(Callback callback) override
    {
        if (!isConnected()) {
            QMetaObject::invokeMethod(
                this, [callback = std::move(callback)] { callback({}); }, Qt::QueuedConnection);
        } else if (isPlasmaSession()) {
            askKWallet(std::move(callback));
        } else {
            askSecretService(std::move(callback));
        }
    }

private:
    /// A connection of its own: the shared session bus stays broken for ever where the bus comes up late.
    bool isConnected()
    {
        if (!m_connection.isEmpty() && QDBusConnection(m_connection).isConnected())
            return true;
        if (!m_connection.isEmpty())
            QDBusConnection::disconnectFromBus(m_connection);
        m_connection.clear();
        if (!hasSessionBus())
            return false;
        m_connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connection).isConnected();
    }

    template<class Handler>
    void call(QLatin1StringView service, QLatin1StringView path, const QString &interface,
              const QString &method, const QVariantList &arguments, Handler handler)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        auto *watcher =
            new QDBusPendingCallWatcher(QDBusConnection(m_connection).asyncCall(message, Patience), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [handler = std::move(handler)](auto *done) {
                    done->deleteLater();
                    handler(done->reply());
                });
    }

    void askKWallet(Callback callback)
    {
        const auto kwallet = u"org.kde.KWallet"_s;
        call(KWalletService, KWalletPath, kwallet, u"networkWallet"_s, {},
             [=, this](const QDBusMessage &reply) {
                 if (reply.type() == QDBusMessage::ErrorMessage && isUnknownService(QDBusError(reply)))
                     return askSecretService(callback); // QtKeychain will do the same
                 if (reply.type() != QDBusMessage::ReplyMessage)
                     return callback({Status::NoAnswer, u"kwallet"_s});
                 call(KWalletService, KWalletPath, kwallet, u"isOpen"_s,
                      {reply.arguments().value(0).toString()}, [=](const QDBusMessage &open) {
                          if (open.type() != QDBusMessage::ReplyMessage)
                              return callback({Status::NoAnswer, u"kwallet"_s});
                          const bool isOpen = open.arguments().value(0).toBool();
                          callback({isOpen ? Status::Available : Status::Locked, u"kwallet"_s});
                      });
             });
    }

    void askSecretService(Callback callback)
    {
        call(SecretService, SecretServicePath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s,
             {u"default"_s}, [=, this](const QDBusMessage &message) {
                 const QDBusPendingReply<QDBusObjectPath> reply(message);
                 if (reply.isError() && isUnknownService(reply.error()))
                     return callback({});
                 if (reply.isError())
                     return callback({Status::NoAnswer, u"secret-service"_s});
                 if (reply.value().path() == "/"_L1)
                     return callback({}); // no keyring yet: there is nothing that could hold a secret
                 askLocked(callback);
             });
    }

    void askLocked(Callback callback)
    {
        call(SecretService, DefaultCollection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
             {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}, [=](const QDBusMessage &message) {
                 const QDBusPendingReply<QDBusVariant> reply(message);
                 if (reply.isError())
                     return callback({Status::NoAnswer, u"secret-service"_s});
                 const bool locked = reply.value().variant().toBool();
                 callback({locked ? Status::Locked : Status::Available, u"secret-service"_s});
             });
    }

    QString m_connection;
};

} // namespace

std::unique_ptr<KeychainProbe> KeychainProbe::create() { return std::make_unique<DBusProbe>(); }

} // namespace secrets
