// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/order.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace models {
class Workspace;
}

namespace ui {

/// What orders are about, by name and number. Read from the store the first time it is asked for, one record
/// each.
class TargetNames : public QObject
{
    Q_OBJECT
public:
    explicit TargetNames(models::Workspace &workspace, QObject *parent = nullptr);

    /// "示例商城 (浙ICP备2024012345号-1)"; the entity's name for its orders; empty until it is read.
    QString nameOf(const orders::Order &order);
    /// "示例商城 -1": for lists, where the whole number has no room.
    QString shortNameOf(const orders::Order &order);

Q_SIGNALS:
    void changed();

private:
    void ask(const QString &id, bool app);
    void take(const QString &id, const QString &name, const QString &number);

    models::Workspace &m_workspace;
    struct Known
    {
        QString name;
        QString number;

        bool operator==(const Known &) const = default;
    };
    Known knownOf(const orders::Order &order);

    QHash<QString, Known> m_names;
    QSet<QString> m_asked;
};

} // namespace ui
