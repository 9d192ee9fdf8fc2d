// SPDX-License-Identifier: Apache-2.0
#include "contract/codec.h"
#include "contract/messages.h"
#include "contract/problem.h"

#include <cstddef>
#include <cstdint>

namespace {

using contract::Reading;

// What decodes must encode to something that decodes to the same.
template<class T>
void check(const QJsonObject &object)
{
    for (const Reading reading : {Reading::Tolerant, Reading::Strict}) {
        const auto value = contract::decode<T>(object, reading);
        if (!value)
            continue;
        const QJsonObject once = contract::encode(*value);
        const auto again = contract::decode<T>(once, Reading::Strict);
        if (!again || contract::encode(*again) != once)
            qFatal("does not come back: %s", QJsonDocument(once).toJson().constData());
    }
}

} // namespace

/// Any bytes as the body of an answer: the first byte chooses the resource, so that a corpus grows for each.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const auto body = QByteArray::fromRawData(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    contract::fromProblem(422, body, {});
    const auto object = contract::parseObject(body);
    if (!object)
        return 0;
    switch (data[0] % 8) {
    case 0:
        check<filing::Filing>(*object);
        break;
    case 1:
        check<filing::Website>(*object);
        break;
    case 2:
        check<filing::App>(*object);
        break;
    case 3:
        check<orders::Order>(*object);
        break;
    case 4:
        check<filing::Notice>(*object);
        break;
    case 5:
        check<contract::ChangePage>(*object);
        break;
    case 6:
        check<contract::Session>(*object);
        break;
    default:
        check<contract::FindingList>(*object);
        break;
    }
    return 0;
}
