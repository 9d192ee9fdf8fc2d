// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"

#include <QFont>

class QTextDocument;

namespace ui {

/// The font of all that goes on paper. Latin letters and digits come from a Latin font and only Chinese from a Chinese
/// one: the digits that Chinese fonts have for Latin sentences carry no Unicode into a PDF, so that nobody could search
/// or copy a number.
QFont paperFont(int pointSize);

/// Writes an A4 PDF; the file is there whole or not at all. Any thread. Error kind Input, PDF_NOT_WRITTEN (param `file`,
/// detail: what the system said).
filing::Result<void> writePdf(const QTextDocument &document, const QString &title, const QString &path);

} // namespace ui
