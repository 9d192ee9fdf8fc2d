// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace filing {

/// Why an action is not available now, and the way out. `code` and `remedy` are words the UI turns into texts and a
/// button; an unknown word is shown as it is.
struct Blocker
{
    QString code;                        ///< e.g. `ORDER_IN_PROGRESS`
    QHash<QString, QString> params = {}; ///< e.g. `orderId`, `state`, `since`, `domain`; never personal
    QString remedy = {};                 ///< e.g. `OPEN_ORDER`; empty where nothing but waiting helps

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("code", self.code);
        visit("params", self.params);
        visit("remedy", self.remedy);
    }
    bool operator==(const Blocker &) const = default;
};

} // namespace filing
