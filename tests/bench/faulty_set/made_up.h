// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

/// Values of filings that nobody has, sound by the published standards. Written for the faulty set alone: nothing here
/// calls the program's own identifiers or checks, which it measures.
namespace faulty_set {

/// The day all submissions are made on.
inline QDate today() { return {2026, 11, 21}; }

class MadeUp
{
public:
    explicit MadeUp(quint32 seed) : m_random(seed) {}

    int below(int bound) { return int(m_random.bounded(quint32(bound))); }
    bool chance(int percent) { return below(100) < percent; }
    QString of(const QStringList &choices) { return choices.at(below(int(choices.size()))); }
    QString digits(int count);
    QString hex(int count);
    QString letters(int count);

    QString province();
    QString personName();
    QString trade(); ///< a word of two characters
    QString residentId(const QString &province, int youngest = 20);
    /// Unified social credit code: registrar and kind, province.
    QString uscc(const QString &category, const QString &province);
    QString mobile();
    QString landline();
    QString email();
    QString domain(const QStringList &suffixes);
    QString ip();
    QString address();
    QString publicKey();

private:
    QRandomGenerator m_random;
    int m_serial = 0; ///< what must differ within a filing does
};

/// GB 11643: the last character of a resident ID's 17 digits.
QChar residentCheck(const QString &body);
/// GB 32100: the last character of a unified social credit code.
QChar usccCheck(const QString &body);
/// Another character of the alphabet than the right one.
QString withWrongEnd(const QString &number, const QString &alphabet);

} // namespace faulty_set
