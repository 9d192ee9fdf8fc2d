// SPDX-License-Identifier: Apache-2.0
#include "bench/faulty_set/judge.h"

#include "contract/codec.h"
#include "contract/rule_data.h"
#include "filing/excerpt.h"
#include "models/change_content.h"
#include "ui/texts/texts.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using filing::Severity;
using orders::OrderKind;

namespace faulty_set {

namespace {

constexpr OrderKind kinds[] = {OrderKind::ChangeEntity, OrderKind::ChangeWebsite, OrderKind::ChangeApp};
constexpr int mostTries = 300; ///< until a kind of entity comes that can have the fault

/// Speaks a language while it lives.
class Speaking
{
public:
    explicit Speaking(const QString &language)
    {
        (void)m_translator.load(u"icp-filing-desk_"_s + language, u":/i18n"_s);
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Speaking() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QTranslator m_translator;
};

bool isChinese(const QString &text)
{
    static const QRegularExpression ideograph(u"\\p{Han}"_s);
    return text.contains(ideograph);
}

void readMessages(Figures &figures, const QList<filing::Finding> &findings, const QString &language)
{
    const Speaking speaking(language);
    for (const auto &finding : findings) {
        figures.messages += 1;
        for (const auto &missing : missingInMessage(finding, language))
            figures.defects[language + u' ' + missing + u' ' + finding.code] += 1;
    }
}

/// Gives what was found.
QList<filing::Finding> judgeFaulty(Figures &figures, const Submission &submission)
{
    QElapsedTimer timer;
    timer.start();
    const auto findings = findingsOf(submission);
    figures.slowestCheckMs = qMax(figures.slowestCheckMs, double(timer.nsecsElapsed()) / 1e6);
    auto &[made, caught] = figures.byFault[submission.fault];
    made += 1;
    figures.faulty += 1;
    if (isCaught(submission, findings)) {
        caught += 1;
        figures.caught += 1;
    } else {
        QStringList said;
        for (const auto &finding : findings)
            said.append(finding.code);
        figures.missed.append(u"%1 (%2): said %3"_s.arg(submission.fault, filing::Code<OrderKind>(submission.kind).text(), said.join(u' ')));
    }
    return findings;
}

void judgeGood(Figures &figures, const Submission &submission)
{
    figures.good += 1;
    const auto findings = findingsOf(submission);
    const bool error = std::any_of(findings.begin(), findings.end(), [](const auto &f) { return f.severity != Severity::Warning; });
    figures.refused += error;
    figures.warned += !error && !findings.isEmpty();
    for (const auto &finding : findings)
        figures.missed.append(u"good (%1): said %2 at %3"_s.arg(filing::Code<OrderKind>(submission.kind).text(), finding.code, finding.pointer));
}

} // namespace

const rules::RuleBook &ruleBook()
{
    static const rules::RuleBook book = [] {
        const auto object = contract::readRules(QStringLiteral(DESK_RESOURCES "/rules"));
        const auto read = object ? contract::ruleBook(*object) : tl::unexpected(object.error());
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }();
    return book;
}

QList<filing::Finding> findingsOf(const Submission &submission)
{
    const auto filing = contract::decode<filing::Filing>(submission.filing);
    if (!filing)
        qFatal("%s: %s", qPrintable(submission.fault), qPrintable(filing.error().detail));
    models::ChangeContent content;
    content.reset(submission.kind, *filing, filing::excerptOf(*filing, {submission.target}), submission.content);
    content.check(ruleBook(), today());
    return content.findings();
}

bool isCaught(const Submission &submission, const QList<filing::Finding> &findings)
{
    const auto &label = submission.label;
    return std::any_of(findings.begin(), findings.end(), [&](const filing::Finding &finding) {
        return finding.pointer == label.pointer && label.codes.contains(finding.code) &&
               (!label.stops || finding.severity != Severity::Warning);
    });
}

QStringList missingInMessage(const filing::Finding &finding, const QString &language)
{
    static const ui::Texts texts([]() -> const rules::RuleBook & { return ruleBook(); });
    static const QRegularExpression unfilled(u"%L?[0-9n]"_s);
    static const QRegularExpression nextPart(u"[.:;,] |[。：；，]."_s); // behind the rule, what to do
    const auto text = texts.findingText(finding);
    const auto field = texts.fieldLabel(finding.pointer);
    QStringList missing;
    if (!finding.pointer.isEmpty() && finding.code != "POINTER_UNKNOWN"_L1 && (field.isEmpty() || field == finding.pointer))
        missing.append(u"field"_s);
    if (text.isEmpty() || text.contains(finding.code) || text.contains(unfilled))
        missing.append(u"rule"_s);
    if (!text.contains(nextPart))
        missing.append(u"remedy"_s);
    if (isChinese(text.left(4) + text.right(4)) != (language != "en"_L1) && !text.startsWith(u'“'))
        missing.append(u"language"_s);
    return missing;
}

Figures measure(quint32 seed, int count, const QStringList &languages)
{
    Figures figures;
    MadeUp made(seed);
    QList<Submission> good[std::size(kinds)];
    for (int i = 0; i < count; ++i) {
        good[i % 3].append(goodSubmission(made, kinds[i % 3]));
        judgeGood(figures, good[i % 3].last());
    }
    const int rows = 3 * faultCount();
    QList<bool> cannot(rows); // a kind of change that never has the fault
    QList<filing::Finding> said;
    for (int i = 0; figures.faulty < count; i = (i + 1) % rows) {
        const auto &bases = good[i % 3];
        Submission submission;
        for (int tries = 0; tries < mostTries && submission.fault.isEmpty() && !cannot[i]; ++tries)
            submission = faultySubmission(made, bases.at(made.below(int(bases.size()))), i / 3);
        cannot[i] = submission.fault.isEmpty();
        if (!cannot[i])
            said += judgeFaulty(figures, submission);
    }
    for (const auto &language : languages)
        readMessages(figures, said, language);
    return figures;
}

} // namespace faulty_set
