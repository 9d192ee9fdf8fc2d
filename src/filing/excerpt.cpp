// SPDX-License-Identifier: Apache-2.0
#include "filing/excerpt.h"

namespace filing {

Excerpt excerptOf(const Filing &filing, const QStringList &targets)
{
    Excerpt excerpt;
    excerpt.entity = filing.entity;
    for (const auto &website : filing.websites) {
        if (targets.contains(website.id))
            excerpt.websites.append(website);
    }
    for (const auto &app : filing.apps) {
        if (targets.contains(app.id))
            excerpt.apps.append(app);
    }
    return excerpt;
}

} // namespace filing
