// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/text_checks.h"

#include <array>
#include <compare>

namespace filing {

/// What an address is for (IANA special-purpose address registries, RFC 6890).
enum class IpScope { Public, Private, Shared, Loopback, LinkLocal, Multicast, Reserved, Documentation };

/// One IPv4 or IPv6 address. IPv4 strictly as four decimal numbers (`010` is refused: some read it as octal),
/// IPv6 by RFC 4291 2.2 without zone. Errors: IP_INVALID, IP_LEADING_ZERO.
class IpAddress
{
public:
    enum class Family { V4, V6 };
    using Bytes = std::array<quint8, 16>;

    static Result<IpAddress> parse(QStringView text);
    static QString clean(QStringView text);
    static IpAddress fromBytes(Family family, const Bytes &bytes) { return IpAddress(family, bytes); }

    Family family() const { return m_family; }
    /// Network order; IPv4 has four, the others are 0.
    const Bytes &bytes() const { return m_bytes; }
    /// Canonical text; IPv6 by RFC 5952.
    QString text() const;
    IpScope scope() const;
    bool isPublic() const { return scope() == IpScope::Public; }
    // NOLINTNEXTLINE(modernize-use-nullptr): a false alarm at defaulted comparisons
    auto operator<=>(const IpAddress &) const = default;

private:
    IpAddress(Family family, const Bytes &bytes)
        : m_family(family)
        , m_bytes(bytes)
    {
    }
    Family m_family;
    Bytes m_bytes;
};

/// Addresses from a first to a last one, both included; equal for a single address (icp-facts 4.2).
/// Errors: those of IpAddress, IP_RANGE_FAMILIES (IPv4 and IPv6 mixed), IP_RANGE_REVERSED, IP_RANGE_PREFIX
/// (`/n` too long, or the address has bits behind it).
class IpRange
{
public:
    static Result<IpRange> parse(QStringView from, QStringView to);
    /// One text: `a`, `a-b`, `a~b` or `a/n`.
    static Result<IpRange> parse(QStringView text);

    const IpAddress &from() const { return m_from; }
    const IpAddress &to() const { return m_to; }
    /// Number of addresses; 2^64-1 where there are more.
    quint64 count() const;
    bool contains(const IpAddress &address) const { return m_from <= address && address <= m_to; }
    bool overlaps(const IpRange &other) const { return m_from <= other.m_to && other.m_from <= m_to; }
    /// The scope of the first special block that the range touches; Documentation only where it touches no
    /// other.
    IpScope scope() const;
    bool isPublic() const { return scope() == IpScope::Public; }
    bool operator==(const IpRange &) const = default;

private:
    IpRange(const IpAddress &from, const IpAddress &to)
        : m_from(from)
        , m_to(to)
    {
    }
    static Result<IpRange> parsePrefix(QStringView address, QStringView length);
    IpAddress m_from;
    IpAddress m_to;
};

/// Whether a service can be filed at these addresses: they must be public. Documentation addresses (RFC 5737,
/// 3849, 9637) pass where `documentationAllowed`, as in the practice environment. Errors: IP_PRIVATE,
/// IP_RESERVED (any other special use), IP_DOCUMENTATION.
Result<void> checkFileable(const IpRange &range, bool documentationAllowed);

} // namespace filing
