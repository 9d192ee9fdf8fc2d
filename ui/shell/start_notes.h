// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/open_report.h"
#include "ui/widgets/banner.h"

namespace ui {

/// What the user is told once, at the start.
struct StartNote
{
    enum class What {
        KeychainAbsent,  ///< no keychain: this session only
        KeychainLocked,  ///< locked or not answering: this session only
        StoreSetAside,   ///< `report` says what was rescued
        StoreKeyLost,    ///< the keychain has no key for the store that is there: it was set aside
        SignInNotKept,   ///< the refresh token could not be kept
        DamageDropped,   ///< records were not authentic and come back with the next synchronisation
    };
    What what = What::KeychainAbsent;
    store::OpenReport report = {};
};

/// Shows start notes one after the other; each goes when it is dismissed.
class StartNotes : public Banner
{
    Q_OBJECT
public:
    explicit StartNotes(QWidget *parent = nullptr);
    /// The same note is not shown twice.
    void add(const StartNote &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    static QString sentence(const StartNote &note);

    QList<StartNote> m_notes;
};

} // namespace ui
