// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/finding.h"
#include "rules/guidance.h"

namespace rules {

/// Which of the reasons of rejections.json a finding is about: by its code where the data name it, else by the words of
/// its text, in either language. Null where the words are too few or speak as well for another reason: no guess.
/// Pure; valid while the guidance lives.
const RejectionReason *reasonOf(const Guidance &guidance, const filing::Finding &finding);

/// The reason of a state's own reason (SMS_EXPIRED, SMS_ATTEMPTS), in the same way.
const RejectionReason *reasonNamed(const Guidance &guidance, const QString &id);

} // namespace rules
