// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace filing {
class Clock;
}
namespace models {
class Workspace;
}
namespace secrets {
class SecretStore;
}
namespace syncing {
class SessionKeeper;
class SyncEngine;
}

namespace ui {

class Choices;
class Texts;
class ThemeController;

/// What every page may use; built once by `app/desk/composition` and handed to each page's constructor.
struct DeskContext
{
    models::Workspace &workspace;
    syncing::SyncEngine &sync;
    syncing::SessionKeeper &session;
    secrets::SecretStore &secrets;
    const filing::Clock &clock;
    ThemeController &theme;
    const Texts &texts;
    Choices &choices;
    QString profile; ///< names this profile in secret keys
};

} // namespace ui
