// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/describe.h"
#include "filing/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The JSON codec. It knows no resource: what is on the wire is what a struct's `describe()` names. A field without a
/// value is not sent. Unknown words of an enum are kept; unknown properties are ignored (`Reading::Tolerant`, the
/// desk) or refused (`Reading::Strict`, writes at the service).
namespace contract {

enum class Reading { Tolerant, Strict };

namespace detail {

/// Collects the faults of one decoding, each with the JSON pointer where it lies.
struct Faults
{
    QList<filing::Finding> list;
    void add(const QString &pointer, const QString &code);
};

QJsonValue toJson(const QString &value);
QJsonValue toJson(const QDate &value);
QJsonValue toJson(const QDateTime &value);
QJsonValue toJson(const QStringList &value);
QJsonValue toJson(const QHash<QString, QString> &value);

bool fromJson(const QJsonValue &json, QString &value);
bool fromJson(const QJsonValue &json, bool &value);
bool fromJson(const QJsonValue &json, int &value);
bool fromJson(const QJsonValue &json, qint64 &value);
bool fromJson(const QJsonValue &json, QDate &value);
bool fromJson(const QJsonValue &json, QDateTime &value);
bool fromJson(const QJsonValue &json, QStringList &value);
bool fromJson(const QJsonValue &json, QHash<QString, QString> &value);
bool fromJson(const QJsonValue &json, QJsonObject &value);

template <filing::Described T>
QJsonObject encodeObject(const T &value);

template <class T>
QJsonValue encodeValue(const T &value)
{
    if constexpr (filing::Described<T>)
        return encodeObject(value);
    else if constexpr (filing::isCode<T>)
        return toJson(value.text());
    else if constexpr (filing::isOptional<T>)
        return value ? encodeValue(*value) : QJsonValue(QJsonValue::Undefined);
    else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, int> || std::is_same_v<T, qint64>
                       || std::is_same_v<T, QJsonObject>)
        return QJsonValue(value);
    else if constexpr (filing::isList<T> && !std::is_same_v<T, QStringList>) {
        QJsonArray array;
        for (const auto &item : value)
            array.append(encodeValue(item));
        return array;
    } else if constexpr (filing::isMap<T>) {
        QJsonObject object;
        for (auto it = value.begin(); it != value.end(); ++it)
            object.insert(it.key(), encodeValue(it.value()));
        return object;
    } else
        return toJson(value);
}

template <filing::Described T>
QJsonObject encodeObject(const T &value)
{
    QJsonObject object;
    T::describe(value, [&object](const char *name, const auto &field, filing::Mask = filing::Mask::None) {
        const auto json = encodeValue(field);
        if (!json.isUndefined())
            object.insert(QLatin1StringView(name), json);
    });
    return object;
}

template <filing::Described T>
void decodeObject(const QJsonObject &object, T &value, const QString &at, Reading reading, Faults &faults);

template <class T>
void decodeValue(const QJsonValue &json, T &value, const QString &at, Reading reading, Faults &faults)
{
    if constexpr (filing::Described<T>) {
        if (json.isObject())
            decodeObject(json.toObject(), value, at, reading, faults);
        else
            faults.add(at, QStringLiteral("NOT_AN_OBJECT"));
    } else if constexpr (filing::isCode<T>) {
        if (json.isString())
            value = T::fromText(json.toString());
        else
            faults.add(at, QStringLiteral("NOT_A_WORD"));
    } else if constexpr (filing::isOptional<T>) {
        if (json.isNull()) {
            value.reset();
        } else {
            typename T::value_type inner{};
            decodeValue(json, inner, at, reading, faults);
            value = std::move(inner);
        }
    } else if constexpr (filing::isList<T> && !std::is_same_v<T, QStringList>) {
        value.clear();
        if (json.isNull())
            return; // known to be empty
        if (!json.isArray())
            return faults.add(at, QStringLiteral("NOT_A_LIST"));
        const auto array = json.toArray();
        value.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            typename T::value_type item{};
            decodeValue(array.at(i), item, at + u'/' + QString::number(i), reading, faults);
            value.append(std::move(item));
        }
    } else if constexpr (filing::isMap<T>) {
        if (!json.isObject())
            return faults.add(at, QStringLiteral("NOT_AN_OBJECT"));
        const auto object = json.toObject();
        value.clear();
        for (auto it = object.begin(); it != object.end(); ++it)
            decodeValue(it.value(), value[it.key()], at + u'/' + it.key(), reading, faults);
    } else if (!fromJson(json, value)) {
        faults.add(at, QStringLiteral("WRONG_TYPE"));
    }
}

template <filing::Described T>
void decodeObject(const QJsonObject &object, T &value, const QString &at, Reading reading, Faults &faults)
{
    qsizetype known = 0;
    QStringList names;
    T::describe(value, [&](const char *name, auto &field, filing::Mask = filing::Mask::None) {
        const auto found = object.constFind(QLatin1StringView(name));
        if (reading == Reading::Strict)
            names.append(QString::fromLatin1(name));
        if (found == object.constEnd())
            return;
        ++known;
        decodeValue(*found, field, at + u'/' + QLatin1StringView(name), reading, faults);
    });
    if (reading == Reading::Tolerant || known == object.size())
        return;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!names.contains(it.key()))
            faults.add(at + u'/' + it.key(), QStringLiteral("UNKNOWN_PROPERTY"));
    }
}

/// The error of a decoding that found faults.
filing::Error malformed(const Faults &faults);

} // namespace detail

template <filing::Described T>
QJsonObject encode(const T &value)
{
    return detail::encodeObject(value);
}

/// Errors: `MALFORMED_BODY` (kind Protocol) with one finding per fault.
template <filing::Described T>
filing::Result<T> decode(const QJsonObject &object, Reading reading = Reading::Tolerant)
{
    T value{};
    detail::Faults faults;
    detail::decodeObject(object, value, {}, reading, faults);
    if (!faults.list.isEmpty())
        return tl::unexpected(detail::malformed(faults));
    return value;
}

/// One value, e.g. of an order's content, as a field of type T.
template <class T>
QJsonValue encodeAny(const T &value)
{
    return detail::encodeValue(value);
}

/// Bytes to a JSON object. Errors: `MALFORMED_JSON` (kind Protocol) for what is not one, or nests deeper than 64.
filing::Result<QJsonObject> parseObject(const QByteArray &bytes);

} // namespace contract
