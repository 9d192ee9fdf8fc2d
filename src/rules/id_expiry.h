// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/checks.h"

namespace rules {

/// What to say at the photo of a person's ID: that the ID's validity, as the form has it, has ended or ends
/// too soon to be accepted (icp-facts 9, 10 no. 31). CERTIFICATE_EXPIRED, or CERTIFICATE_EXPIRES_SOON with
/// `days` and `needed`: the finding of check() for the same person, so that form and photo say the same.
/// `person` is the pointer of the person in charge,
/// `/entity/personInCharge` or `/websites/web_1/personInCharge`. Nothing where the ID holds long enough, or
/// its validity is not known. Pure, any thread.
std::optional<filing::Finding> idExpiry(const Proposal &proposal, const QString &person, const RuleBook &book,
                                        QDate today);

} // namespace rules
