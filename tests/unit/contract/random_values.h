// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/describe.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

/// Fills any described struct with any value that the wire can carry; a new field is filled without a line
/// here.
class RandomValues
{
public:
    explicit RandomValues(quint32 seed)
        : m_random(seed)
    {
    }

    template<filing::Described T>
    T make()
    {
        T value{};
        fill(value);
        return value;
    }

    /// At least `shortest` characters, among them Chinese, rare ones of two units, quotes and controls.
    QString text(int shortest = 0)
    {
        static const QList<QString> pieces{
            QStringLiteral("示"),   QStringLiteral("例"), QStringLiteral("a"),    QStringLiteral("Z"),
            QStringLiteral("7"),    QStringLiteral("\""), QStringLiteral("\\"),   QStringLiteral("/"),
            QStringLiteral("\n"),   QStringLiteral("𠮷"), QStringLiteral("🙂"), QStringLiteral("\u007f"),
            QStringLiteral("\x01"), QStringLiteral("～"), QStringLiteral("null"), QStringLiteral("\u2028"),
        };
        QString result;
        for (int n = shortest + int(m_random.bounded(12)); n > 0; --n)
            result += pieces.at(m_random.bounded(int(pieces.size())));
        return result;
    }

    /// A property name. Qt 6.4 sorts names beyond the basic plane in one way when it inserts and in another
    /// when it parses; the names of the contract are plain, and so are these.
    QString key() { return QStringLiteral("/k%1/示\"\\").arg(m_random.bounded(1000)); }

    template<class T>
    void fill(T &value)
    {
        if constexpr (filing::Described<T>) {
            T::describe(
                value, [this](const char *, auto &field, filing::Mask = filing::Mask::None) { fill(field); });
        } else if constexpr (filing::isCode<T>) {
            const auto &words = filing::CodeWords<std::remove_cvref_t<decltype(value.value())>>::words;
            const auto place = m_random.bounded(quint32(words.size() + 1));
            value = T::fromText(place < words.size() ? QString(words[place].second) : u'X' + text());
        } else if constexpr (filing::isOptional<T>) {
            value.reset();
            if (chance(70))
                fill(value.emplace());
        } else if constexpr (std::is_same_v<T, QStringList>) {
            for (int n = int(m_random.bounded(4)); n > 0; --n)
                value.append(text());
        } else if constexpr (filing::isList<T>) {
            for (int n = int(m_random.bounded(4)); n > 0; --n)
                fill(value.emplaceBack());
        } else if constexpr (filing::isMap<T> || std::is_same_v<T, QHash<QString, QString>>) {
            for (int n = int(m_random.bounded(4)); n > 0; --n)
                fill(value[key()]);
        } else {
            fillPlain(value);
        }
    }

private:
    bool chance(int percent) { return int(m_random.bounded(100)) < percent; }
    void fillPlain(QString &value) { value = chance(85) ? text() : QString(); }
    void fillPlain(bool &value) { value = chance(50); }
    void fillPlain(int &value) { value = int(m_random.generate()); }
    void fillPlain(qint64 &value) { value = qint64(m_random.generate64() >> 11) * (chance(50) ? 1 : -1); }
    void fillPlain(QDate &value) { value = QDate(1900, 1, 1).addDays(m_random.bounded(80'000)); }
    void fillPlain(QDateTime &value)
    {
        value = chance(85) ? QDateTime::fromSecsSinceEpoch(m_random.bounded(2'000'000'000), Qt::UTC)
                           : QDateTime();
    }
    void fillPlain(QJsonObject &value)
    {
        for (int n = int(m_random.bounded(4)); n > 0; --n)
            value.insert(key(), QJsonArray{text(), chance(50), QJsonValue::Null, int(m_random.bounded(99))});
    }

    QRandomGenerator m_random;
};
