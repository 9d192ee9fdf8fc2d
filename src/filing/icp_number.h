// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/text_checks.h"

#include <optional>

namespace filing {

/// A filing number (备案号), of an entity or of one of its services (icp-facts 1):
///   `浙ICP备12345678号`, `浙ICP备2024012345号`   entity: 8 digits (year of two digits) or 10 (year of four)
///   `…号-1`, `…号-2A`, `…号-3X`, `…号-4K`        website, app, mini program, quick app
///   `粤B2-20090059`, `…-1`, `…-1626X`             the same for an entity with an operating licence
/// Errors: ICP_NUMBER_INVALID (not this form), ICP_NUMBER_PREFIX (no such province character),
/// ICP_NUMBER_DIGITS (params `count`: neither 8 nor 10), ICP_NUMBER_SUFFIX, ICP_NUMBER_IS_LICENCE (an ICP证
/// number: the licence, not the filing), ICP_NUMBER_IS_PUBLIC_SECURITY (公网安备: the police's filing).
class IcpNumber : public CheckedText<IcpNumber>
{
public:
    enum class Form { Filing, Licence };
    enum class Kind { Entity, Website, App, MiniProgram, QuickApp };

    static Result<IcpNumber> parse(QStringView text);
    static QString clean(QStringView text);

    Form form() const { return m_form; }
    Kind kind() const { return m_kind; }
    bool isService() const { return m_kind != Kind::Entity; }
    /// The province character, e.g. `浙`; which province it stands for is rule data.
    QString prefix() const { return text().left(1); }
    /// The number without a service's suffix: `浙ICP备2024012345号`.
    QString entityPart() const { return text().left(m_entityLength); }
    /// `-1`, `-2A`, ...; empty for an entity.
    QString serviceSuffix() const { return text().mid(m_entityLength); }
    /// The service's place in the entity's one sequence, from 1.
    std::optional<int> sequence() const { return m_sequence; }
    /// True for two services of one entity, and for a service and its entity.
    bool hasSameEntity(const IcpNumber &other) const { return entityPart() == other.entityPart(); }
    friend bool operator==(const IcpNumber &, const IcpNumber &) = default;

private:
    struct Suffix
    {
        Kind kind = Kind::Entity;
        int sequence = 0; ///< 0: none
    };
    static std::optional<Suffix> parseSuffix(QStringView text);
    IcpNumber(QStringView text, Form form, qsizetype entityLength, const Suffix &suffix);

    Form m_form;
    Kind m_kind;
    qsizetype m_entityLength;
    std::optional<int> m_sequence;
};

} // namespace filing
