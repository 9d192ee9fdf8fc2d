// SPDX-License-Identifier: Apache-2.0
#include "images/exif.h"
#include "images/format.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>

/// What reads uploads before anything is decoded. The first byte says which part.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1 || size > 64 * 1024)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    if (data[0] % 2 == 0) {
        (void)images::readExif(bytes);
        return 0;
    }
    constexpr qint64 enough = 64 * 1024;
    const auto facts = images::sniff(bytes, {.maxBytes = enough});
    if (facts && (facts->size.isEmpty() || facts->orientation < 1 || facts->orientation > 8))
        __builtin_trap();
    return 0;
}
