// SPDX-License-Identifier: Apache-2.0
#include "service/documents/picture.h"

#include "images/format.h"

#include <QCryptographicHash>

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The statuses that HTTP has for two of the faults; the others are 422.
Error withStatus(Error error)
{
    if (error.code == "IMAGE_TOO_LARGE"_L1)
        error.params.insert(problemParam::httpStatus, u"413"_s);
    if (error.code == "IMAGE_OTHER_KIND"_L1)
        error.params.insert(problemParam::httpStatus, u"415"_s);
    return error;
}

} // namespace

Result<Picture> readPicture(const QByteArray &bytes, const rules::ImageRules &rules)
{
    const auto facts = images::sniff(bytes, {.maxBytes = rules.maxBytes, .mediaTypes = rules.mediaTypes});
    if (!facts)
        return tl::unexpected(withStatus(facts.error()));
    return Picture{bytes, facts->mediaType, sha256Of(bytes), facts->uprightSize()};
}

Result<void> checkDigest(const Request &request)
{
    constexpr auto before = "sha-256=:"_L1;
    for (const auto &item : request.header("content-digest").split(',')) {
        const auto digest = item.trimmed();
        if (!digest.startsWith(before) || !digest.endsWith(':'))
            continue;
        const auto wanted =
            QByteArray::fromBase64(digest.mid(before.size(), digest.size() - before.size() - 1));
        if (wanted == QCryptographicHash::hash(request.body, QCryptographicHash::Sha256))
            return {};
        return fail(ErrorKind::Input, u"DOCUMENT_DIGEST_WRONG"_s);
    }
    return fail(ErrorKind::Input, u"DOCUMENT_DIGEST_MISSING"_s);
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace service
