// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "filing/excerpt.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>

/// An order's content: proposed values by pointer (`filing/pointer.h`). A value has the shape that the resource has at
/// that pointer. Only fields of the catalogue can be proposed.
namespace contract {

/// What the excerpt becomes with the proposed values. Errors: kind Input, `POINTER_UNKNOWN`, `VALUE_MALFORMED`,
/// `MASKED_VALUE`, each as a finding at its pointer.
filing::Result<filing::Excerpt> applied(const filing::Excerpt &base, const QJsonObject &content);

/// The value at a pointer, `Undefined` where there is none.
QJsonValue valueAt(const filing::Excerpt &excerpt, const QString &pointer);

/// The values at many pointers; each part of the excerpt is encoded once.
QHash<QString, QJsonValue> valuesAt(const filing::Excerpt &excerpt, const QStringList &pointers);

/// Pointers of `content` whose value really differs from the excerpt's, in catalogue order.
QStringList changedPointers(const filing::Excerpt &base, const QJsonObject &content);

/// The content without the fields of services that the order is not about (any more).
QJsonObject withinTargets(const QJsonObject &content, const QStringList &targets);

} // namespace contract
