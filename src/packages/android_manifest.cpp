// SPDX-License-Identifier: Apache-2.0
#include "packages/android_manifest.h"

#include "packages/byte_reader.h"

namespace packages {

using namespace Qt::Literals::StringLiterals;

namespace {

// ResourceTypes.h of Android
constexpr quint16 xmlChunk = 0x0003;
constexpr quint16 stringPoolChunk = 0x0001;
constexpr quint16 startElementChunk = 0x0102;
constexpr quint32 utf8Flag = 1u << 8;
constexpr quint8 stringType = 0x03;
constexpr qint64 headerSize = 8;
constexpr qint64 extensionAt = 16; ///< of an element: behind chunk header, line and comment

/// ResStringPool: offsets of its strings, then the strings, each with its length in front.
class StringPool
{
public:
    explicit StringPool(ByteReader chunk) : m_chunk(chunk) {}

    QString at(quint32 index) const
    {
        const auto count = m_chunk.number<quint32>(8);
        const auto flags = m_chunk.number<quint32>(16);
        const auto start = m_chunk.number<quint32>(20);
        const auto header = m_chunk.number<quint16>(2);
        if (!count || !flags || !start || !header || index >= *count)
            return {};
        const auto offset = m_chunk.number<quint32>(*header + 4 * qint64(index));
        if (!offset)
            return {};
        return *flags & utf8Flag ? utf8(qint64(*start) + *offset) : utf16(qint64(*start) + *offset);
    }

private:
    /// Two lengths, of characters and of bytes, each in one byte or two.
    QString utf8(qint64 at) const
    {
        qint64 length = 0;
        for (int i = 0; i < 2; ++i) {
            const auto first = m_chunk.number<quint8>(at++);
            if (!first)
                return {};
            length = *first & 0x7F;
            if (*first & 0x80)
                length = length << 8 | m_chunk.number<quint8>(at++).value_or(0);
        }
        const auto bytes = m_chunk.bytes(at, length);
        return bytes ? QString::fromUtf8(*bytes) : QString();
    }

    QString utf16(qint64 at) const
    {
        const auto first = m_chunk.number<quint16>(at);
        if (!first)
            return {};
        qint64 length = *first & 0x7FFF;
        at += 2;
        if (*first & 0x8000) {
            length = length << 16 | m_chunk.number<quint16>(at).value_or(0);
            at += 2;
        }
        const auto bytes = m_chunk.bytes(at, 2 * length);
        if (!bytes)
            return {};
        QString text(length, Qt::Uninitialized);
        qFromLittleEndian<quint16>(bytes->data(), length, text.data());
        return text;
    }

    ByteReader m_chunk;
};

QString attributeOf(const ByteReader &element, const StringPool &pool, QLatin1StringView wanted)
{
    const auto start = element.number<quint16>(extensionAt + 8);
    const auto size = element.number<quint16>(extensionAt + 10);
    const auto count = element.number<quint16>(extensionAt + 12);
    if (!start || !size || !count)
        return {};
    for (qint64 i = 0; i < *count; ++i) {
        const qint64 at = extensionAt + *start + i * *size;
        const auto name = element.number<quint32>(at + 4);
        const auto type = element.number<quint8>(at + 15);
        const auto data = element.number<quint32>(at + 16);
        if (!name || !type || !data)
            return {};
        if (*type == stringType && pool.at(*name) == wanted)
            return pool.at(*data);
    }
    return {};
}

} // namespace

QString packageOfManifest(const QByteArray &manifest)
{
    const ByteReader all(manifest);
    if (all.number<quint16>(0) != xmlChunk)
        return {};
    std::optional<StringPool> pool;
    for (qint64 at = headerSize;;) {
        const auto type = all.number<quint16>(at);
        const auto size = all.number<quint32>(at + 4);
        const auto bytes = size && *size >= headerSize ? all.bytes(at, *size) : std::nullopt;
        if (!type || !bytes)
            return {};
        const ByteReader chunk(*bytes);
        if (*type == stringPoolChunk && !pool)
            pool.emplace(chunk);
        if (*type == startElementChunk) {
            const auto name = chunk.number<quint32>(extensionAt + 4);
            const bool isManifest = pool && name && pool->at(*name) == "manifest"_L1;
            return isManifest ? attributeOf(chunk, *pool, "package"_L1) : QString();
        }
        at += *size;
    }
}

} // namespace packages
