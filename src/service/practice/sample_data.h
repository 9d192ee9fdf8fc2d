// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/auth/passwords.h"
#include "service/flow/order_case.h"
#include "service/regulator/practice_regulator.h"

namespace service {

/// What the sample data is loaded with.
struct SampleSurroundings
{
    const Clock &clock;
    const rules::RuleBook &book;
    const PasswordHasher &hasher;
    PracticeRegulator &regulator;
};

/// Fills a fresh database from `<folder>/filings.json` (filings.schema.json beside it says its form) in one
/// transaction; does nothing where there are accounts already. Errors: kind Storage,
/// `PRACTICE_DATA_UNREADABLE`.
Result<void> loadSampleData(Database &db, const QString &folder, const SampleSurroundings &surroundings);

} // namespace service
