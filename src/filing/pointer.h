// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace filing {

/// The three parts of a filing that an order can be about.
enum class Part { Entity, Website, App };

/// Names one field of one filing: `/entity/name`, `/websites/web_1/name`, `/apps/app_1/personInCharge/mobile`.
/// Services are named by id, not by place, so that a pointer stays right when the list changes.
struct Pointer
{
    Part part = Part::Entity;
    QString serviceId; ///< empty for the entity
    QString path;      ///< below the part, with a leading slash: `/personInCharge/mobile`

    /// None where the text is not of one of the three forms.
    static std::optional<Pointer> parse(const QString &text);
    QString text() const;

    bool operator==(const Pointer &) const = default;
};

/// `/websites/web_1` + `/name`: the pointer text of a field of one service, or of the entity (empty id).
QString pointerText(Part part, const QString &serviceId, const QString &path);

} // namespace filing
