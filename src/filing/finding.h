// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/code.h"

#include <QHash>
#include <QString>

namespace filing {

enum class Severity { Unknown, Error, Warning };
template <>
struct CodeWords<Severity>
{
    static constexpr std::array<std::pair<Severity, QLatin1StringView>, 2> words{{
        {Severity::Error, QLatin1StringView("ERROR")},
        {Severity::Warning, QLatin1StringView("WARNING")},
    }};
};

/// Who found it: a local or service check, the provider's reviewer, the administration.
enum class FindingSource { Unknown, Check, Provider, Administration };
template <>
struct CodeWords<FindingSource>
{
    static constexpr std::array<std::pair<FindingSource, QLatin1StringView>, 3> words{{
        {FindingSource::Check, QLatin1StringView("CHECK")},
        {FindingSource::Provider, QLatin1StringView("PROVIDER")},
        {FindingSource::Administration, QLatin1StringView("ADMINISTRATION")},
    }};
};

/// One fault or doubt at one field: the same shape for a local check, the service's 422 and a reviewer's finding.
struct Finding
{
    QString pointer;                     ///< which field, e.g. `/websites/web_1/name`; empty = the whole order
    QString code;                        ///< which rule, e.g. `MOBILE_INVALID`
    QHash<QString, QString> params = {}; ///< values for the text, never personal
    QString detail = {};                 ///< a reviewer's own words
    QString suggestion = {};             ///< how to put it right, in a reviewer's own words
    Code<Severity> severity = Severity::Error;
    Code<FindingSource> source = FindingSource::Check;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("pointer", self.pointer);
        visit("code", self.code);
        visit("params", self.params);
        visit("detail", self.detail);
        visit("suggestion", self.suggestion);
        visit("severity", self.severity);
        visit("source", self.source);
    }
    bool operator==(const Finding &) const = default;
};

} // namespace filing
