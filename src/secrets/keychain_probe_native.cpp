// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychain_probe.h"

namespace secrets {

namespace {

/// Windows and macOS have one keychain that is always there; it unlocks with the user's session.
class NativeProbe final : public KeychainProbe
{
public:
    void ask(Callback callback) override
    {
        QMetaObject::invokeMethod(
            this,
            [callback = std::move(callback)] {
                callback({KeychainState::Status::Available, QStringLiteral("system")});
            },
            Qt::QueuedConnection);
    }
};

} // namespace

std::unique_ptr<KeychainProbe> KeychainProbe::create() { return std::make_unique<NativeProbe>(); }

} // namespace secrets
