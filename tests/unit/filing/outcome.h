// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"

/// The outcome of a check for comparison in a table test: `OK` or the code of the refusal. A refusal of
/// another kind than Input, or one whose parameters or detail repeat the value, shows up as such.
template<class T>
QString outcome(const filing::Result<T> &result, const QString &value = {})
{
    using namespace Qt::Literals::StringLiterals;
    if (result)
        return u"OK"_s;
    const filing::Error &error = result.error();
    if (error.kind != filing::ErrorKind::Input)
        return u"wrong kind: "_s + error.code;
    const bool repeats =
        value.size() > 2 && (error.detail.contains(value) || error.params.values().contains(value));
    return repeats ? u"repeats the value: "_s + error.code : error.code;
}
