// SPDX-License-Identifier: Apache-2.0
#include "images/exif.h"

#include <QtEndian>

namespace images {

namespace {

constexpr int mostDirectories = 8;
constexpr quint16 mostEntries = 512;
constexpr quint16 tagOrientation = 0x0112;
constexpr quint16 tagGps = 0x8825;
constexpr quint16 lastPlaceTag = 4; ///< 1..4: latitude and longitude; 0 is the version alone

class Tiff
{
public:
    explicit Tiff(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_big(bytes.startsWith("MM"))
    {
    }

    bool isTiff() const { return (m_big || m_bytes.startsWith("II")) && number<quint16>(2) == 42; }
    qsizetype size() const { return m_bytes.size(); }

    template<class Number>
    std::optional<Number> number(qint64 at) const
    {
        if (at < 0 || at > m_bytes.size() - qint64(sizeof(Number)))
            return {};
        const auto *from = m_bytes.data() + at;
        return m_big ? qFromBigEndian<Number>(from) : qFromLittleEndian<Number>(from);
    }

private:
    QByteArrayView m_bytes;
    bool m_big;
};

struct Entry
{
    quint16 tag = 0;
    quint16 type = 0;
    quint32 count = 0;
    qint64 valueAt = 0;
};

int sizeOfType(quint16 type)
{
    constexpr int sizes[] = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
    return type < std::size(sizes) ? sizes[type] : 0;
}

/// Calls `visit` for every entry; gives the place of the next directory (0: none), nothing where it is
/// malformed.
template<class Visit>
std::optional<quint32> readDirectory(const Tiff &tiff, qint64 at, Visit visit)
{
    const auto count = tiff.number<quint16>(at);
    if (!count || *count > mostEntries)
        return {};
    for (int i = 0; i < *count; ++i) {
        const qint64 place = at + 2 + 12 * qint64(i);
        const auto value = tiff.number<quint32>(place + 8);
        if (!value)
            return {};
        const Entry entry{*tiff.number<quint16>(place), *tiff.number<quint16>(place + 2),
                          *tiff.number<quint32>(place + 4), place + 8};
        if (qint64(entry.count) * sizeOfType(entry.type) > tiff.size())
            return {};
        visit(entry);
    }
    // Some cameras leave the pointer to the next directory away.
    return tiff.number<quint32>(at + 2 + 12 * qint64(*count)).value_or(0);
}

} // namespace

std::optional<Exif> readExif(QByteArrayView bytes)
{
    const Tiff tiff(bytes);
    const auto first = tiff.isTiff() ? tiff.number<quint32>(4) : std::nullopt;
    if (!first)
        return {};
    Exif exif;
    quint32 gps = 0;
    quint32 at = *first;
    for (int directory = 0; at != 0; ++directory) {
        if (directory == mostDirectories)
            return {};
        const auto next = readDirectory(tiff, at, [&](const Entry &entry) {
            if (directory == 0 && entry.tag == tagOrientation)
                exif.orientation = tiff.number<quint16>(entry.valueAt).value_or(1);
            else if (entry.tag == tagGps)
                gps = tiff.number<quint32>(entry.valueAt).value_or(0);
        });
        if (!next)
            return {};
        at = *next;
    }
    if (gps != 0 && !readDirectory(tiff, gps, [&](const Entry &entry) {
            exif.hasLocation |= entry.tag >= 1 && entry.tag <= lastPlaceTag;
        }))
        return {};
    if (exif.orientation < 1 || exif.orientation > 8)
        exif.orientation = 1;
    return exif;
}

bool xmpHasLocation(QByteArrayView packet)
{
    return packet.contains("GPSLatitude") || packet.contains("GPSLongitude") ||
           packet.contains("LocationCreated") || packet.contains("LocationShown");
}

} // namespace images
