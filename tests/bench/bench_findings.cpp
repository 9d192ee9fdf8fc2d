// SPDX-License-Identifier: Apache-2.0
#include "bench/faulty_set/judge.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

/// How many faults the desk finds before an order is sent, and how often it finds one that is none: 2,000 labelled faulty
/// changes and as many good ones, all made up. `--json` prints one object, `--table` the table of findings.md,
/// `--seed N` other submissions, `--check` fails under 98 % caught or over 1 % false alarms.

using namespace Qt::Literals::StringLiterals;
using faulty_set::Figures;

namespace {

constexpr int submissions = 2000;

double percent(int part, int whole) { return whole == 0 ? 0 : 100.0 * part / whole; }

QJsonObject asJson(const Figures &f, quint32 seed)
{
    QJsonArray faults;
    for (auto it = f.byFault.begin(); it != f.byFault.end(); ++it)
        faults.append(QJsonObject{{u"fault"_s, it.key()}, {u"made"_s, it->first}, {u"caught"_s, it->second}});
    QJsonObject defects;
    for (auto it = f.defects.begin(); it != f.defects.end(); ++it)
        defects.insert(it.key(), *it);
    return {{u"seed"_s, qint64(seed)},
            {u"faulty"_s, f.faulty},
            {u"caught"_s, f.caught},
            {u"caughtPercent"_s, percent(f.caught, f.faulty)},
            {u"good"_s, f.good},
            {u"goodRefused"_s, f.refused},
            {u"goodWarned"_s, f.warned},
            {u"falseAlarmPercent"_s, percent(f.refused + f.warned, f.good)},
            {u"messages"_s, f.messages},
            {u"messageDefects"_s, defects},
            {u"slowestCheckMs"_s, f.slowestCheckMs},
            {u"faults"_s, faults},
            {u"missed"_s, QJsonArray::fromStringList(f.missed)}};
}

void printTable(const Figures &f, quint32 seed)
{
    std::printf("| what | figure |\n|---|---|\n");
    std::printf("| faulty changes (%d kinds of fault) | %d |\n", int(f.byFault.size()), f.faulty);
    std::printf("| caught before sending, at the field, with the right rule | %d (%.2f %%) |\n", f.caught, percent(f.caught, f.faulty));
    std::printf("| good changes | %d |\n", f.good);
    std::printf("| of them refused / only warned (false alarms) | %d / %d (%.2f %%) |\n", f.refused, f.warned,
                percent(f.refused + f.warned, f.good));
    int defects = 0;
    for (const auto count : f.defects)
        defects += count;
    std::printf("| messages read, English and Chinese | %d |\n", f.messages);
    std::printf("| messages without field, rule, remedy or in the wrong language | %d |\n", defects);
    std::printf("\nSeed %u.\n\n| fault | made | caught |\n|---|---|---|\n", seed);
    for (auto it = f.byFault.begin(); it != f.byFault.end(); ++it)
        std::printf("| %s | %d | %d |\n", qPrintable(it.key()), it->first, it->second);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    const auto place = words.indexOf(u"--seed"_s);
    const quint32 seed = place > 0 ? words.value(place + 1).toUInt() : 20261121;
    const auto figures = faulty_set::measure(seed, submissions, {u"en"_s, u"zh_CN"_s});
    if (words.contains(u"--table"_s))
        printTable(figures, seed);
    else
        std::puts(QJsonDocument(asJson(figures, seed)).toJson(words.contains(u"--json"_s) ? QJsonDocument::Compact : QJsonDocument::Indented));
    const bool enough = percent(figures.caught, figures.faulty) >= 98 && percent(figures.refused + figures.warned, figures.good) <= 1;
    return words.contains(u"--check"_s) && !enough ? 1 : 0;
}
