// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "orders/order.h"

#include <QObject>

namespace syncing {
class SyncEngine;
}

namespace ui {

/// Sends or abandons one order and waits for what becomes of it. An answer may take long: offline it comes after the
/// connection does.
class SubmitFlow : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Sending,    ///< asked, the service has not answered
        Waiting,    ///< asked while offline; it goes out by itself once there is a connection
        Abandoning,
    };

    explicit SubmitFlow(syncing::SyncEngine &sync, QObject *parent = nullptr);

    /// The order this flow is about; a submit of it that still waits, also of an earlier run, is taken up.
    void follow(const QString &orderId);
    void submit();
    void takeBack();
    void abandon();
    State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();
    void accepted(const orders::Order &order);
    void refused(const filing::Error &error);
    void abandoned();

private:
    void setState(State state);
    void followLink();
    void refuse(const filing::Error &error);

    syncing::SyncEngine &m_sync;
    QString m_orderId;
    State m_state = State::Idle;
};

} // namespace ui
