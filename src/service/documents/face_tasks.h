// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/document_rules.h"
#include "service/documents/verifier.h"
#include "service/storage/database.h"

namespace service {

/// Brings the verifier's verdicts into the documents. What waits stands in the database, so it survives a
/// restart.
class FaceTasks
{
public:
    FaceTasks(const Clock &clock, const rules::ImageRules &rules, Verifier &verifier)
        : m_clock(clock)
        , m_rules(rules)
        , m_verifier(verifier)
    {
    }
    /// Asks about every undecided face. Answers milliseconds until the next look.
    int tick(Database &db);

private:
    const Clock &m_clock;
    const rules::ImageRules &m_rules;
    Verifier &m_verifier;
};

} // namespace service
