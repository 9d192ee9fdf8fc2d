// SPDX-License-Identifier: Apache-2.0
#include "packages/apk_signing_block.h"

#include "packages/byte_reader.h"

namespace packages {

namespace {

constexpr qint64 endSize = 22; ///< of the end record, without its comment
constexpr qint64 longestComment = 0xFFFF;
constexpr qint64 footerSize = 24; ///< size and magic
constexpr qint64 largestBlock = 16 << 20;
constexpr quint32 schemeV2 = 0x7109871a;
constexpr quint32 schemeV3 = 0xf05368c0;

QByteArray readAt(QIODevice &file, qint64 at, qint64 count)
{
    return at >= 0 && count >= 0 && file.seek(at) ? file.read(count) : QByteArray();
}

/// First signer, its signed data, behind the digests the certificates: all with their length in front.
QByteArray certificateOfScheme(QByteArrayView value)
{
    ByteReader all(value);
    auto signers = all.takePrefixed();
    auto signer = signers ? signers->takePrefixed() : std::nullopt;
    auto signedData = signer ? signer->takePrefixed() : std::nullopt;
    const auto digests = signedData ? signedData->takePrefixed() : std::nullopt;
    auto certificates = digests ? signedData->takePrefixed() : std::nullopt;
    const auto first = certificates ? certificates->takePrefixed() : std::nullopt;
    return first ? first->rest().toByteArray() : QByteArray();
}

/// Pairs of a 64-bit length, a 32-bit id and a value.
QByteArrayView valueOf(const ByteReader &pairs, quint32 wanted)
{
    for (qint64 at = 0;;) {
        const auto length = pairs.number<quint64>(at);
        const auto id = pairs.number<quint32>(at + 8);
        if (!length || !id || *length < 4 || *length > quint64(pairs.size()))
            return {};
        if (*id == wanted)
            return pairs.bytes(at + 12, qint64(*length) - 4).value_or(QByteArrayView());
        at += 8 + qint64(*length);
    }
}

} // namespace

std::optional<ZipEnd> zipEndOf(QIODevice &file)
{
    const auto start = qMax(qint64(0), file.size() - endSize - longestComment);
    const auto tail = readAt(file, start, endSize + longestComment);
    const auto place = tail.lastIndexOf("PK\x05\x06");
    const ByteReader end(tail);
    const auto size = end.number<quint32>(place + 12);
    const auto at = end.number<quint32>(place + 16);
    if (place < 0 || !size || !at)
        return {};
    return ZipEnd{*at, *size};
}

QByteArray certificateOfSigningBlock(QIODevice &file, const ZipEnd &end)
{
    const auto footer = readAt(file, end.directoryAt - footerSize, footerSize);
    if (!footer.endsWith("APK Sig Block 42"))
        return {};
    const auto size = ByteReader(footer).number<quint64>(0).value_or(0);
    if (size < quint64(footerSize) || size > quint64(largestBlock))
        return {};
    const auto pairs = readAt(file, end.directoryAt - qint64(size), qint64(size) - footerSize);
    const ByteReader reader(pairs);
    for (const auto scheme : {schemeV3, schemeV2}) {
        if (auto certificate = certificateOfScheme(valueOf(reader, scheme)); !certificate.isEmpty())
            return certificate;
    }
    return {};
}

} // namespace packages
