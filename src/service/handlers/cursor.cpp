// SPDX-License-Identifier: Apache-2.0
#include "service/handlers/cursor.h"

#include <QStringList>

namespace service {

using namespace Qt::Literals::StringLiterals;

QString Cursor::text(const QString &databaseId) const
{
    const auto plain =
        databaseId + u'.' + QString::number(seq) + u'.' + QString::number(type) + u'.' + afterId;
    return QString::fromLatin1(
        plain.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<Cursor> Cursor::parse(const QString &text, const QString &databaseId)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const auto plain = QString::fromUtf8(*decoded);
    const auto parts = plain.split(u'.');
    if (!decoded || parts.size() < 4 || parts.at(0) != databaseId)
        return {};
    bool seqOk = false;
    bool typeOk = false;
    Cursor cursor{parts.at(1).toLongLong(&seqOk), parts.at(2).toInt(&typeOk), parts.mid(3).join(u'.')};
    if (!seqOk || !typeOk || cursor.seq < 0)
        return {};
    return cursor;
}

} // namespace service
