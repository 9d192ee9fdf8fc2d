// SPDX-License-Identifier: Apache-2.0
#include "store/store_types.h"

#include <array>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array words{"FILING"_L1, "WEBSITE"_L1, "APP"_L1, "ORDER"_L1, "NOTICE"_L1, "DOCUMENT"_L1};

} // namespace

QString wordOf(RecordType type) { return words.at(size_t(type)); }

std::optional<RecordType> recordTypeOf(const QString &word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == words.at(i))
            return RecordType(i);
    }
    return std::nullopt;
}

size_t qHash(const RecordKey &key, size_t seed) { return qHashMulti(seed, int(key.type), key.id); }

} // namespace store
