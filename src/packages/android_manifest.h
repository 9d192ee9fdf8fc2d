// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace packages {

/// The attribute `package` of the first element, `manifest`, of an `AndroidManifest.xml` in the binary form that
/// Android packages have (frameworks/base ResourceTypes.h: a string pool, then chunks); empty where it is none.
QString packageOfManifest(const QByteArray &manifest);

} // namespace packages
