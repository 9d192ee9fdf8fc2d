// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// The data files of the source tree (not of a built program), and their check against their JSON schemas.
namespace data_files {

/// Folder `resources` of the source tree.
QString resources();

/// A file below `resources`; an empty object where it cannot be read or is not a JSON object.
QJsonObject read(const QString &path);

/// What the schema (draft 07) finds wrong with the document, one line a fault; empty: nothing.
QStringList faults(const QJsonObject &document, const QJsonObject &schema);

} // namespace data_files
