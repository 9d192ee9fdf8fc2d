// SPDX-License-Identifier: Apache-2.0
#include "service/practice/sample_json.h"

#include "service/clock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace service::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Offset
{
    QLatin1StringView member;
    QLatin1StringView becomes;
    bool isDate;
    int sign; ///< +1: that many days from now, -1: that many days ago
};

constexpr std::array offsets{
    Offset{"expiresInDays"_L1, "expiresOn"_L1, true, 1},
    Offset{"endInDays"_L1, "end"_L1, true, 1},
    Offset{"dueInDays"_L1, "dueOn"_L1, true, 1},
    Offset{"sinceDaysAgo"_L1, "since"_L1, true, -1},
    Offset{"updatedDaysAgo"_L1, "updatedAt"_L1, false, -1},
    Offset{"createdDaysAgo"_L1, "createdAt"_L1, false, -1},
    Offset{"sentDaysAgo"_L1, "sentAt"_L1, false, -1},
    Offset{"daysAgo"_L1, "at"_L1, false, -1},
    Offset{"deadlineInDays"_L1, "deadline"_L1, false, 1},
};

const Offset *offsetOf(const QString &member)
{
    for (const auto &offset : offsets) {
        if (member == offset.member)
            return &offset;
    }
    return nullptr;
}

QString moment(const Offset &offset, double days, const QDateTime &now)
{
    if (offset.isDate)
        return chinaDay(now).addDays(offset.sign * qint64(days)).toString(Qt::ISODate);
    constexpr double dayMs = 24.0 * 3600 * 1000;
    const auto at = now.addMSecs(offset.sign * qint64(days * dayMs));
    return QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC).toString(Qt::ISODate);
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
    const auto object = value.toObject();
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto *offset = offsetOf(it.key()))
            result.insert(offset->becomes, moment(*offset, it->toDouble(), now));
        else
            result.insert(it.key(), resolved(it.value(), now));
    }
    return result;
}

namespace {

/// The template with the variants that hold for `n`, as text. Few sets of variants occur, so each is made
/// once.
class Templates
{
public:
    Templates(const QJsonObject &specification, const QDateTime &now)
        : m_base(resolved(specification.value("template"_L1), now).toObject())
        , m_variants(resolved(specification.value("variants"_L1), now).toArray())
    {
    }

    QString textFor(int n)
    {
        QList<int> chosen;
        for (int i = 0; i < m_variants.size(); ++i) {
            const auto variant = m_variants.at(i).toObject();
            if (n % variant.value("every"_L1).toInt() == variant.value("offset"_L1).toInt())
                chosen.append(i);
        }
        auto &text = m_texts[chosen];
        if (text.isEmpty())
            text = make(chosen);
        return text;
    }

private:
    QString make(const QList<int> &chosen) const
    {
        auto record = m_base;
        for (const int i : chosen) {
            const auto set = m_variants.at(i).toObject().value("set"_L1).toObject();
            for (auto it = set.begin(); it != set.end(); ++it)
                record.insert(it.key(), it.value());
        }
        return QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact));
    }

    QJsonObject m_base;
    QJsonArray m_variants;
    QHash<QList<int>, QString> m_texts;
};

} // namespace

QList<QJsonObject> generated(const QJsonObject &specification, const QDateTime &now)
{
    const auto lists = specification.value("lists"_L1).toObject();
    const int count = specification.value("count"_L1).toInt();
    Templates templates(specification, now);
    QList<QJsonObject> records;
    records.reserve(count);
    for (int n = 1; n <= count; ++n) {
        auto text = templates.textFor(n);
        text.replace("{n}"_L1, QString::number(n));
        text.replace("{n:4}"_L1, QString::number(n).rightJustified(4, u'0'));
        for (auto it = lists.begin(); it != lists.end(); ++it) {
            const auto words = it->toArray();
            text.replace(u'{' + it.key() + u'}', words.at((n - 1) % words.size()).toString());
        }
        records.append(QJsonDocument::fromJson(text.toUtf8()).object());
    }
    return records;
}

} // namespace service::sample
