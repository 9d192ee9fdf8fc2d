// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/codes.h"
#include "rules/availability.h"
#include "ui/widgets/chip_delegate.h"

#include <QDate>

namespace ui {

class Texts;

/// What a list says of one website or app: its state, or what presses more (a domain that ends, access elsewhere).
/// `neededDays`: how long a domain must still be valid for a change.
ChipDelegate::Chip serviceChip(const Texts &texts, const rules::ServiceFacts &facts, int neededDays, QDate today);
ChipDelegate::Chip filingChip(const Texts &texts, const filing::Code<filing::FilingState> &state);

} // namespace ui
