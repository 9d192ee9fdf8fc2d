// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/describe.h"
#include "filing/filing.h"

namespace filing {

/// One value as somebody without the right to see it gets it: mobile `138****5678`, ID first and last character, name
/// `张*`, mail `z***@example.cn`, address its first six characters (usual forms: GB/T 35273 7.2, design/anchors 1.6).
QString masked(const QString &value, Mask mask);

/// Masks every personal field below `value` and sets `masked` on the objects that hold one.
template <Described T>
void maskIn(T &value)
{
    bool any = false;
    T::describe(value, [&any](const char *, auto &field, Mask mask = Mask::None) {
        using Field = std::remove_reference_t<decltype(field)>;
        if constexpr (std::is_same_v<Field, QString>) {
            if (mask != Mask::None && !field.isEmpty()) {
                field = masked(field, mask);
                any = true;
            }
        } else if constexpr (Described<Field>) {
            maskIn(field);
        } else if constexpr (isOptional<Field>) {
            if constexpr (Described<typename Field::value_type>) {
                if (field)
                    maskIn(*field);
            }
        } else if constexpr (isList<Field>) {
            if constexpr (Described<typename Field::value_type>) {
                for (auto &item : field)
                    maskIn(item);
            }
        }
    });
    if constexpr (requires { value.masked; })
        value.masked = value.masked || any;
}

/// A filing for support staff: persons masked; an organisation's own name, certificate and address stay, an
/// individual's are masked like a person's.
Filing maskedFiling(Filing filing);

} // namespace filing
