// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/order.h"

namespace store {

/// A draft as the desk keeps it (the sealed JSON of a row of `draft`): the order as the user has it, and how far the
/// service knows it.
struct StoredDraft
{
    orders::Order order;
    qint64 revision = 0;         ///< counts the user's edits
    qint64 pushedRevision = 0;   ///< the last edit that the service has accepted
    qint64 serverVersion = 0;    ///< version for `If-Match`; 0 = the service does not have the order yet
    QDateTime editedAt;
    QJsonObject serverContent;   ///< the content at `serverVersion`: the base when two desks have edited
    QStringList serverTargets = {}; ///< the services at `serverVersion`; those of a change of the entity come and go
    QList<QJsonObject> offered = {}; ///< contents sent whose answer never came; the service may hold any of them

    bool isPushed() const { return pushedRevision == revision; }

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("order", self.order);
        visit("revision", self.revision);
        visit("pushedRevision", self.pushedRevision);
        visit("serverVersion", self.serverVersion);
        visit("editedAt", self.editedAt);
        visit("serverContent", self.serverContent);
        visit("serverTargets", self.serverTargets);
        visit("offered", self.offered);
    }
    bool operator==(const StoredDraft &) const = default;
};

} // namespace store
