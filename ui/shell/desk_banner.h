// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/sync_engine.h"
#include "ui/widgets/banner.h"

namespace ui {

struct DeskContext;

/// The one thing that stands between the desk and the service now, and the button that leads out: sign in again, try
/// again, give the filing password that an order waits for. Hidden while all is well.
class DeskBanner : public Banner
{
    Q_OBJECT
public:
    explicit DeskBanner(const DeskContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInRequested();
    /// The order's cancellation must be opened again: its password was only in memory.
    void passwordRequested(const QString &orderId);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Way { None, SignIn, Retry, Password };

    void refresh();
    void say(Kind kind, const QString &text, Way way, const QString &button);
    void act();

    const DeskContext &m_context;
    QStringList m_waiting; ///< orders that wait for their password
    Way m_way = Way::None;
};

} // namespace ui
