// SPDX-License-Identifier: Apache-2.0
#include "filing/masking.h"

namespace filing {
namespace {

constexpr auto Stars = "****"_L1;

/// The first character, which may take two units: a name can begin with a rare one.
QString first(const QString &value)
{
    return value.left(value.at(0).isHighSurrogate() && value.size() > 1 ? 2 : 1);
}

QString maskedEnds(const QString &value, int head, int tail)
{
    if (value.size() <= head + tail)
        return first(value) + Stars;
    return value.left(head) + Stars + value.right(tail);
}

QString maskedMail(const QString &value)
{
    const auto at = value.indexOf(u'@');
    return at < 1 ? maskedEnds(value, 1, 0) : value.left(1) + "***"_L1 + value.mid(at);
}

} // namespace

QString masked(const QString &value, Mask mask)
{
    if (value.isEmpty())
        return value;
    switch (mask) {
    case Mask::None: return value;
    case Mask::Name: return first(value) + u'*';
    case Mask::Number: return maskedEnds(value, 1, 1);
    case Mask::Phone: return maskedEnds(value, 3, 4);
    case Mask::Email: return maskedMail(value);
    case Mask::Address: return value.size() > 6 ? value.left(6) + Stars : maskedEnds(value, 1, 0);
    }
    return value;
}

Filing maskedFiling(Filing filing)
{
    const auto publicEntity = filing.entity;
    const bool individual = publicEntity.type == EntityType::Individual;
    maskIn(filing);
    if (individual) {
        filing.entity.name = masked(publicEntity.name, Mask::Name);
        filing.entity.investor.clear();
    } else {
        filing.entity.certificate = publicEntity.certificate;
        filing.entity.contactAddress = publicEntity.contactAddress;
    }
    return filing;
}

} // namespace filing
