// SPDX-License-Identifier: Apache-2.0
#include "filing/ip_range.h"

#include "filing/text_cleaning.h"

#include <QList>
#include <QStringList>

#include <limits>
#include <optional>

namespace filing {

using namespace Qt::Literals::StringLiterals;

namespace {

using Bytes = IpAddress::Bytes;
using Family = IpAddress::Family;

constexpr int bitsOf(Family family) { return family == Family::V4 ? 32 : 128; }

struct Block
{
    Family family;
    std::array<quint8, 4> start; // no block here has more than 32 bits
    int prefix;
    IpScope scope;
};

// Documentation stands last, so that a range which touches something worse is reported for that.
// Outside 2000::/3 no IPv6 address is assigned for global use (IANA IPv6 address space).
constexpr std::array blocks{
    Block{Family::V4, {10}, 8, IpScope::Private},
    Block{Family::V4, {172, 16}, 12, IpScope::Private},
    Block{Family::V4, {192, 168}, 16, IpScope::Private},
    Block{Family::V4, {100, 64}, 10, IpScope::Shared},
    Block{Family::V4, {127}, 8, IpScope::Loopback},
    Block{Family::V4, {169, 254}, 16, IpScope::LinkLocal},
    Block{Family::V4, {224}, 4, IpScope::Multicast},
    Block{Family::V4, {0}, 8, IpScope::Reserved},
    Block{Family::V4, {192, 0, 0}, 24, IpScope::Reserved},
    Block{Family::V4, {192, 88, 99}, 24, IpScope::Reserved},
    Block{Family::V4, {198, 18}, 15, IpScope::Reserved},
    Block{Family::V4, {240}, 4, IpScope::Reserved},
    Block{Family::V6, {0xFC}, 7, IpScope::Private},
    Block{Family::V6, {0xFE, 0x80}, 10, IpScope::LinkLocal},
    Block{Family::V6, {0xFF}, 8, IpScope::Multicast},
    Block{Family::V6, {0}, 3, IpScope::Reserved},
    Block{Family::V6, {0x40}, 2, IpScope::Reserved},
    Block{Family::V6, {0x80}, 1, IpScope::Reserved},
    Block{Family::V6, {0x20, 0x01}, 23, IpScope::Reserved},
    Block{Family::V6, {0x20, 0x02}, 16, IpScope::Reserved},
    Block{Family::V4, {192, 0, 2}, 24, IpScope::Documentation},
    Block{Family::V4, {198, 51, 100}, 24, IpScope::Documentation},
    Block{Family::V4, {203, 0, 113}, 24, IpScope::Documentation},
    Block{Family::V6, {0x20, 0x01, 0x0D, 0xB8}, 32, IpScope::Documentation},
    Block{Family::V6, {0x3F, 0xFF}, 20, IpScope::Documentation},
};

// The last address that shares the first `prefix` bits.
IpAddress lastOf(const IpAddress &first, int prefix)
{
    Bytes bytes = first.bytes();
    for (int bit = prefix; bit < bitsOf(first.family()); ++bit)
        bytes[size_t(bit / 8)] |= quint8(0x80 >> (bit % 8));
    return IpAddress::fromBytes(first.family(), bytes);
}

// The address as one number of 128 bits, upper and lower half.
std::pair<quint64, quint64> halvesOf(const IpAddress &address)
{
    const size_t length = size_t(bitsOf(address.family()) / 8);
    std::pair<quint64, quint64> halves{0, 0};
    for (size_t i = 0; i < length; ++i) {
        quint64 &half = length - i > 8 ? halves.first : halves.second;
        half = half << 8 | address.bytes()[i];
    }
    return halves;
}

IpScope scopeOf(const IpAddress &from, const IpAddress &to)
{
    const bool isLoopback = from == to && from.family() == Family::V6 && from.text() == u"::1";
    if (isLoopback)
        return IpScope::Loopback;
    for (const Block &block : blocks) {
        if (block.family != from.family())
            continue;
        Bytes bytes{};
        std::copy(block.start.begin(), block.start.end(), bytes.begin());
        const auto first = IpAddress::fromBytes(block.family, bytes);
        if (first <= to && from <= lastOf(first, block.prefix))
            return block.scope;
    }
    return IpScope::Public;
}

enum class Fault { Form, LeadingZero };

tl::expected<Bytes, Fault> parseV4(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return tl::unexpected(Fault::Form);
    Bytes bytes{};
    for (size_t i = 0; i < 4; ++i) {
        const QStringView part = parts[qsizetype(i)];
        if (!isDigits(part) || part.size() > 3 || part.toInt() > 255)
            return tl::unexpected(Fault::Form);
        if (part.size() > 1 && part.startsWith(u'0'))
            return tl::unexpected(Fault::LeadingZero);
        bytes[i] = quint8(part.toInt());
    }
    return bytes;
}

// Groups of one side of `::`; the last may be an IPv4 address where `v4Allowed`.
std::optional<QList<quint16>> parseGroups(QStringView text, bool v4Allowed)
{
    QList<quint16> groups;
    if (text.isEmpty())
        return groups;
    const auto parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts[i];
        const bool isLast = i + 1 == parts.size();
        if (isLast && v4Allowed && part.contains(u'.')) {
            const auto v4 = parseV4(part);
            if (!v4)
                return std::nullopt;
            groups << quint16(v4->at(0) << 8 | v4->at(1)) << quint16(v4->at(2) << 8 | v4->at(3));
        } else if (part.isEmpty() || part.size() > 4 || !all(part, isHex)) {
            return std::nullopt;
        } else {
            groups << quint16(part.toUInt(nullptr, 16));
        }
    }
    return groups;
}

std::optional<Bytes> parseV6(QStringView text)
{
    if (text.size() > 45) // longest form, with an IPv4 tail
        return std::nullopt;
    const qsizetype gap = text.indexOf(u"::"_s);
    const auto head = parseGroups(gap < 0 ? text : text.left(gap), gap < 0);
    const auto tail = parseGroups(gap < 0 ? QStringView() : text.mid(gap + 2), true);
    if (!head || !tail || (gap < 0 ? head->size() != 8 : head->size() + tail->size() > 7))
        return std::nullopt;
    Bytes bytes{};
    const auto put = [&bytes](qsizetype group, quint16 value) {
        bytes[size_t(2 * group)] = quint8(value >> 8);
        bytes[size_t(2 * group + 1)] = quint8(value & 0xFF);
    };
    for (qsizetype i = 0; i < head->size(); ++i)
        put(i, head->at(i));
    for (qsizetype i = 0; i < tail->size(); ++i)
        put(8 - tail->size() + i, tail->at(i));
    return bytes;
}

// RFC 5952: lower case, no leading zeros, the first longest run of two or more zero groups shortened.
QString textOfV6(const Bytes &bytes)
{
    std::array<int, 8> groups{};
    for (size_t i = 0; i < 8; ++i)
        groups[i] = bytes[2 * i] << 8 | bytes[2 * i + 1];
    size_t start = 8;
    size_t length = 1;
    for (size_t i = 0; i < 8; ++i) {
        size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > length) {
            start = i;
            length = end - i;
        }
    }
    QString result;
    for (size_t i = 0; i < 8; ++i) {
        if (i == start) {
            result += u"::"_s;
            i += length - 1;
            continue;
        }
        if (!result.isEmpty() && !result.endsWith(u':'))
            result += u':';
        result += QString::number(groups[i], 16);
    }
    return result;
}

} // namespace

Result<IpAddress> IpAddress::parse(QStringView text)
{
    if (text.contains(u':')) {
        if (const auto bytes = parseV6(text))
            return IpAddress(Family::V6, *bytes);
        return refuse(u"IP_INVALID"_s);
    }
    const auto bytes = parseV4(text);
    if (!bytes)
        return refuse(bytes.error() == Fault::LeadingZero ? u"IP_LEADING_ZERO"_s : u"IP_INVALID"_s);
    return IpAddress(Family::V4, *bytes);
}

QString IpAddress::clean(QStringView text) { return cleanIdentifier(text).toLower(); }

QString IpAddress::text() const
{
    if (m_family == Family::V6)
        return textOfV6(m_bytes);
    return u"%1.%2.%3.%4"_s.arg(m_bytes[0]).arg(m_bytes[1]).arg(m_bytes[2]).arg(m_bytes[3]);
}

IpScope IpAddress::scope() const { return scopeOf(*this, *this); }

Result<IpRange> IpRange::parse(QStringView from, QStringView to)
{
    const auto first = IpAddress::parse(from);
    if (!first)
        return tl::unexpected(first.error());
    const auto last = IpAddress::parse(to);
    if (!last)
        return tl::unexpected(last.error());
    if (first->family() != last->family())
        return refuse(u"IP_RANGE_FAMILIES"_s);
    if (*first > *last)
        return refuse(u"IP_RANGE_REVERSED"_s);
    return IpRange(*first, *last);
}

Result<IpRange> IpRange::parsePrefix(QStringView address, QStringView length)
{
    const auto first = IpAddress::parse(address);
    if (!first)
        return tl::unexpected(first.error());
    const int prefix = isDigits(length) && length.size() <= 3 ? length.toInt() : 129;
    if (prefix > bitsOf(first->family()))
        return refuse(u"IP_RANGE_PREFIX"_s);
    for (int bit = prefix; bit < bitsOf(first->family()); ++bit) {
        if (first->bytes()[size_t(bit / 8)] & (0x80 >> (bit % 8)))
            return refuse(u"IP_RANGE_PREFIX"_s);
    }
    return IpRange(*first, lastOf(*first, prefix));
}

Result<IpRange> IpRange::parse(QStringView text)
{
    if (const qsizetype slash = text.indexOf(u'/'); slash >= 0)
        return parsePrefix(text.left(slash), text.mid(slash + 1));
    qsizetype dash = text.indexOf(u'-');
    if (dash < 0)
        dash = text.indexOf(u'~');
    return dash < 0 ? parse(text, text) : parse(text.left(dash), text.mid(dash + 1));
}

quint64 IpRange::count() const
{
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    const auto [fromHigh, fromLow] = halvesOf(m_from);
    const auto [toHigh, toLow] = halvesOf(m_to);
    const quint64 high = toHigh - fromHigh - (toLow < fromLow ? 1 : 0);
    const quint64 low = toLow - fromLow;
    return high > 0 || low == most ? most : low + 1;
}

IpScope IpRange::scope() const { return scopeOf(m_from, m_to); }

Result<void> checkFileable(const IpRange &range, bool documentationAllowed)
{
    switch (range.scope()) {
    case IpScope::Public:
        return {};
    case IpScope::Documentation:
        if (documentationAllowed)
            return {};
        return refuse(u"IP_DOCUMENTATION"_s);
    case IpScope::Private:
        return refuse(u"IP_PRIVATE"_s);
    default:
        return refuse(u"IP_RESERVED"_s);
    }
}

} // namespace filing
