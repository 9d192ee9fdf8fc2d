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

Result<Picture> sniffed(const QByteArray &bytes, const QString &sha256, const rules::ImageRules &rules)
{
    const auto facts = images::sniff(bytes, {.maxBytes = rules.maxBytes, .mediaTypes = rules.mediaTypes});
    if (!facts)
        return tl::unexpected(withStatus(facts.error()));
    return Picture{bytes, facts->mediaType, sha256, facts->uprightSize()};
}

/// The SHA-256 that the header names, hexadecimal; empty where it names none.
QString namedDigest(const QByteArray &header)
{
    constexpr QByteArrayView before("sha-256=:");
    for (const auto &item : header.split(',')) {
        const auto digest = item.trimmed();
        if (digest.startsWith(before) && digest.endsWith(':'))
            return QString::fromLatin1(QByteArray::fromBase64(digest.mid(before.size()).chopped(1)).toHex());
    }
    return {};
}

} // namespace

Result<Picture> readPicture(const QByteArray &bytes, const rules::ImageRules &rules)
{
    return sniffed(bytes, sha256Of(bytes), rules);
}

Result<Picture> readDigested(const Request &request, const rules::ImageRules &rules)
{
    const auto named = namedDigest(request.header("content-digest"));
    if (named.isEmpty())
        return fail(ErrorKind::Input, u"DOCUMENT_DIGEST_MISSING"_s);
    const auto sha256 = sha256Of(request.body);
    if (named != sha256)
        return fail(ErrorKind::Input, u"DOCUMENT_DIGEST_WRONG"_s);
    return sniffed(request.body, sha256, rules);
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace service
