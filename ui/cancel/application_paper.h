// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "models/cancel_application.h"

#include <QFuture>

#include <memory>

class QTextDocument;

namespace ui {

/// The application as a document of A4 pages. Any thread.
std::unique_ptr<QTextDocument> applicationDocument(const models::CancelApplication &application);

/// Writes it on a worker thread. Errors as `writePdf`.
QFuture<filing::Result<void>> saveApplication(const models::CancelApplication &application, const QString &path);

} // namespace ui
