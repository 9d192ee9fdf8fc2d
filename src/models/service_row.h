// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/availability.h"

namespace models {

/// One website or app as a list shows it: compact, so that thousands fit; details are read when shown.
struct ServiceRow
{
    QString number; ///< the suffix of the service number, `-1`, `-2A`
    QString name;
    QString provider;
    QDate updatedOn;
    std::optional<QDate> idEndsOn; ///< of the person in charge; none: long-term, or not known
    filing::Code<filing::AppKind> appKind; ///< unknown for websites
    rules::ServiceFacts facts;             ///< id, state, access, domains

    static ServiceRow of(const filing::Website &website);
    static ServiceRow of(const filing::App &app);
    bool operator==(const ServiceRow &) const = default;
};

} // namespace models
