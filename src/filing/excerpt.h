// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/filing.h"

namespace filing {

/// The part of a filing that one order is about: few records, whatever the size of the filing.
struct Excerpt
{
    std::optional<Entity> entity;
    QList<Website> websites;
    QList<App> apps;

    bool operator==(const Excerpt &) const = default;
};

/// The entity and the named services of a whole filing; ids it does not have are left out.
Excerpt excerptOf(const Filing &filing, const QStringList &targets);

} // namespace filing
