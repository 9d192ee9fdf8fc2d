// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/document_rules.h"
#include "service/message.h"

#include <QSize>

namespace service {

/// Bytes that have been looked at: they are a picture as the rules want it.
struct Picture
{
    QByteArray bytes;
    QString mediaType;
    QString sha256; ///< hexadecimal
    QSize size;     ///< pixels as a person sees them
};

/// Errors: 413 IMAGE_TOO_LARGE (`maxBytes`), 415 IMAGE_OTHER_KIND, 422 of `images::sniff`.
Result<Picture> readPicture(const QByteArray &bytes, const rules::ImageRules &rules);

/// The same for a body that must be what its Content-Digest says (RFC 9530, sha-256).
/// Errors: also 422 DOCUMENT_DIGEST_MISSING, DOCUMENT_DIGEST_WRONG.
Result<Picture> readDigested(const Request &request, const rules::ImageRules &rules);

QString sha256Of(const QByteArray &bytes);

} // namespace service
