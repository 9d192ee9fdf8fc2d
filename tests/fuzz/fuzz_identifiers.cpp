// SPDX-License-Identifier: Apache-2.0
#include "unit/filing/identifier_properties.h"

#include <QtGlobal>

#include <cstddef>
#include <cstdint>
#include <cstring>

/// Any bytes, as UTF-8 (first bit of the first byte 0) or as UTF-16, must give every identifier an outcome.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1 || size > 2000)
        return 0;
    const auto *bytes = reinterpret_cast<const char *>(data + 1);
    const auto length = qsizetype(size - 1);
    QString text;
    if (data[0] & 1) {
        text.resize(length / 2);
        std::memcpy(text.data(), bytes, size_t(length / 2) * 2);
    } else {
        text = QString::fromUtf8(bytes, length);
    }
    const QString violation = identifier_properties::violation(text);
    if (!violation.isEmpty())
        qFatal("%s", qUtf8Printable(violation));
    return 0;
}
