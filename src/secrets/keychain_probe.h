// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace secrets {

/// What the system's keychain is like at this moment.
struct KeychainState
{
    enum class Status {
        Available,
        Locked,
        Absent,   ///< no session bus, no service on it, or a service without any keyring
        NoAnswer, ///< there is a service and it fails; it must not be asked for secrets
    };
    Status status = Status::Absent;
    QString backend; ///< `secret-service`, `kwallet` or `system`; empty where absent
};

/// Asks the system about its keychain without reading any secret and without blocking. QtKeychain alone
/// cannot tell "locked" from "no entry" (both are EntryNotFound), waits for a frozen service without end, and
/// turns to another backend when KWallet is busy: this is asked first.
class KeychainProbe : public QObject
{
public:
    using Callback = std::function<void(const KeychainState &)>;
    using QObject::QObject;
    ~KeychainProbe() override;

    /// The probe of this platform.
    static std::unique_ptr<KeychainProbe> create();

    /// Calls `callback` once, from the event loop of this thread; never after the probe is destroyed. A
    /// service that is stuck is waited for (minutes): deadlines are the asker's, and a late answer is an
    /// answer.
    virtual void ask(Callback callback) = 0;
};

} // namespace secrets
