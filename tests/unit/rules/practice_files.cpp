// SPDX-License-Identifier: Apache-2.0
#include "unit/rules/practice_files.h"

#include <QHash>
#include <QStringList>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace practice_files {
namespace {

struct Offset
{
    QString target;
    int sign = 1;
    bool time = false; ///< a time; otherwise a date
};

const QHash<QString, Offset> &offsets()
{
    static const QHash<QString, Offset> table{
        {u"expiresInDays"_s, {u"expiresOn"_s, 1, false}},  {u"endInDays"_s, {u"end"_s, 1, false}},
        {u"dueInDays"_s, {u"dueOn"_s, 1, false}},          {u"sinceDaysAgo"_s, {u"since"_s, -1, false}},
        {u"updatedDaysAgo"_s, {u"updatedAt"_s, -1, true}}, {u"createdDaysAgo"_s, {u"createdAt"_s, -1, true}},
        {u"sentDaysAgo"_s, {u"sentAt"_s, -1, true}},       {u"daysAgo"_s, {u"at"_s, -1, true}},
        {u"deadlineInDays"_s, {u"deadline"_s, 1, true}},
    };
    return table;
}

QJsonValue moment(const Offset &offset, double days, const QDateTime &now)
{
    constexpr double secondsADay = 86400;
    if (!offset.time)
        return now.date().addDays(offset.sign * qint64(days)).toString(Qt::ISODate);
    return now.addSecs(std::llround(offset.sign * days * secondsADay)).toUTC().toString(Qt::ISODate);
}

QString filled(QString text, int n, const QHash<QString, QString> &words)
{
    for (auto it = words.begin(); it != words.end(); ++it)
        text.replace(u'{' + it.key() + u'}', it.value());
    return text.replace(u"{n}"_s, QString::number(n)).replace(u"{n:4}"_s, u"%1"_s.arg(n, 4, 10, QChar(u'0')));
}

QJsonValue filled(const QJsonValue &value, int n, const QHash<QString, QString> &words)
{
    if (value.isString())
        return filled(value.toString(), n, words);
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &item : value.toArray())
            array.append(filled(item, n, words));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = filled(QJsonValue(it.value()), n, words);
    return object;
}

} // namespace

QJsonValue resolved(const QJsonValue &value, const QDateTime &now)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &item : value.toArray())
            array.append(resolved(item, now));
        return array;
    }
    if (!value.isObject())
        return value;
    const auto source = value.toObject();
    QJsonObject object;
    for (auto it = source.begin(); it != source.end(); ++it) {
        const auto offset = offsets().constFind(it.key());
        if (offset == offsets().constEnd())
            object.insert(it.key(), resolved(it.value(), now));
        else
            object.insert(offset->target, moment(*offset, it.value().toDouble(), now));
    }
    return object;
}

QJsonArray expanded(const QJsonObject &websites)
{
    const auto lists = websites[u"lists"_s].toObject();
    QJsonArray result;
    for (int n = 1; n <= websites[u"count"_s].toInt(); ++n) {
        auto site = websites[u"template"_s].toObject();
        for (const auto &variant : websites[u"variants"_s].toArray()) {
            if (n % variant[u"every"_s].toInt() != variant[u"offset"_s].toInt())
                continue;
            const auto set = variant[u"set"_s].toObject();
            for (auto it = set.begin(); it != set.end(); ++it)
                site.insert(it.key(), it.value());
        }
        QHash<QString, QString> words;
        for (auto it = lists.begin(); it != lists.end(); ++it) {
            const auto list = it.value().toArray();
            words.insert(it.key(), list.at((n - 1) % list.size()).toString());
        }
        result.append(filled(QJsonValue(site), n, words));
    }
    return result;
}

} // namespace practice_files
