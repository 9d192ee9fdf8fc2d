// SPDX-License-Identifier: Apache-2.0
#include "contract/codec.h"

#include <QTimeZone>

#include <cmath>
#include <limits>

namespace contract {

using namespace Qt::Literals::StringLiterals;

namespace detail {

void Faults::add(const QString &pointer, const QString &code)
{
    // A hostile body can hold any number of faults; a person can use the first few.
    constexpr qsizetype most = 50;
    if (list.size() < most)
        list.append({.pointer = pointer, .code = code});
}

QJsonValue toJson(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
}

QJsonValue toJson(const QDate &value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue toJson(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue toJson(const QStringList &value) { return QJsonArray::fromStringList(value); }

QJsonValue toJson(const QHash<QString, QString> &value)
{
    if (value.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    QJsonObject object;
    for (auto it = value.begin(); it != value.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

bool fromJson(const QJsonValue &json, QString &value)
{
    if (json.isNull()) {
        value.clear();
        return true;
    }
    value = json.toString();
    return json.isString();
}

bool fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}

bool fromJson(const QJsonValue &json, qint64 &value)
{
    constexpr double most = 9007199254740992.0; // 2^53: beyond it a double skips whole numbers
    const double number = json.toDouble();
    if (!json.isDouble() || std::floor(number) != number || std::abs(number) > most)
        return false;
    value = static_cast<qint64>(number);
    return true;
}

bool fromJson(const QJsonValue &json, int &value)
{
    qint64 wide = 0;
    if (!fromJson(json, wide) || wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return false;
    value = static_cast<int>(wide);
    return true;
}

bool fromJson(const QJsonValue &json, QDate &value)
{
    const auto text = json.toString();
    value = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return value.isValid();
}

bool fromJson(const QJsonValue &json, QDateTime &value)
{
    const auto parsed = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    value = parsed.toUTC();
    return parsed.isValid() && parsed.timeSpec() != Qt::LocalTime; // RFC 3339 wants a zone
}

bool fromJson(const QJsonValue &json, QStringList &value)
{
    value.clear();
    if (json.isNull())
        return true;
    if (!json.isArray())
        return false;
    for (const auto &item : json.toArray()) {
        if (!item.isString())
            return false;
        value.append(item.toString());
    }
    return true;
}

bool fromJson(const QJsonValue &json, QHash<QString, QString> &value)
{
    if (!json.isObject())
        return false;
    const auto object = json.toObject();
    value.clear();
    for (auto it = object.begin(); it != object.end(); ++it)
        value.insert(it.key(), it->toVariant().toString());
    return true;
}

bool fromJson(const QJsonValue &json, QJsonObject &value)
{
    value = json.toObject();
    return json.isObject();
}

filing::Error malformed(const Faults &faults)
{
    filing::Error error;
    error.kind = filing::ErrorKind::Protocol;
    error.code = u"MALFORMED_BODY"_s;
    error.pointer = faults.list.first().pointer;
    error.findings = faults.list;
    error.detail = faults.list.first().code + u" at "_s + error.pointer;
    return error;
}

/// True where brackets nest deeper than any resource does. Qt's own limit is 1024, and what is parsed is walked again
/// by recursive functions.
bool nestsTooDeep(const QByteArray &bytes)
{
    constexpr int most = 64;
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '['))
            ++depth;
        else if (!inText && (c == '}' || c == ']'))
            --depth;
        if (depth > most)
            return true;
    }
    return false;
}

} // namespace detail

filing::Result<QJsonObject> parseObject(const QByteArray &bytes)
{
    if (detail::nestsTooDeep(bytes))
        return filing::fail(filing::ErrorKind::Protocol, u"MALFORMED_JSON"_s, u"nested too deep"_s);
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return filing::fail(filing::ErrorKind::Protocol, u"MALFORMED_JSON"_s,
                            u"%1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        return filing::fail(filing::ErrorKind::Protocol, u"MALFORMED_JSON"_s, u"the top level is not an object"_s);
    return document.object();
}

} // namespace contract
