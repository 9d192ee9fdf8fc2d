// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <span>

namespace ui {

/// How a parameter of a finding is shown.
enum class ParamShown { Plain, Date, Province, Region, Kind, Table, EntityType, Content, PreApproval, Platform, Document };

/// The text of one code. `%1` ... `%3` are the parameters in the order of `params`.
struct FindingText
{
    const char *code;
    const char *text; ///< English source text of the context `ui::Texts`
    std::array<const char *, 3> params = {};
    std::array<ParamShown, 3> shown = {};
};

/// All codes of rules/finding_codes.h and of the service's own checks (sorted as there, by theme).
std::span<const FindingText> findingTexts();

/// Null for a code that this version does not know.
const FindingText *findingTextOf(const QString &code);

} // namespace ui
