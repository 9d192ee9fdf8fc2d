// SPDX-License-Identifier: Apache-2.0
#include "contract/rule_data.h"
#include "filing/catalogue.h"
#include "rules/blocker_codes.h"
#include "rules/finding_codes.h"
#include "rules/rule_book.h"
#include "ui/texts/finding_texts.h"
#include "ui/texts/placeholders.h"
#include "ui/texts/texts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Every code that a program of this project can say has a text of its own, in words, with every parameter in
/// it.
class TestTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void blockersHaveReasons_data();
    void blockersHaveReasons();
    void remediesLeadSomewhere();
    void findingsHaveTexts_data();
    void findingsHaveTexts();
    void findingTableHasNoSpareRows();
    void reviewersWordsGoFirst();
    void unknownCodesAreShownAsWords();
    void prerequisitesSayTheirResult_data();
    void prerequisitesSayTheirResult();
    void errorsHaveThreeParts_data();
    void errorsHaveThreeParts();
    void everyKindOfErrorHasItsOwnTitle();
    void needsHaveTexts();
    void statesAndEventsHaveNames();
    void valuesThatLookLikePlaceholdersStay();
    void datesAreWrittenOut();
    void bothLanguagesAreSpokenQuietly();

private:
    filing::Blocker blockerOf(const rules::BlockerCode &row) const;
    void checkSentence(const QString &text, const QString &code) const;

    rules::RuleBook m_book;
    ui::Texts m_texts{[this]() -> const rules::RuleBook & { return m_book; }};
};

namespace {

/// A value for each parameter that is seen in the text.
QString sample(const QString &param)
{
    static const QHash<QString, QString> values{
        {u"since"_s, u"2026-11-12"_s},
        {u"expectedLatest"_s, u"2026-12-10"_s},
        {u"expiresOn"_s, u"2026-10-01"_s},
        {u"kind"_s, u"CHANGE_WEBSITE"_s},
        {u"state"_s, u"SMS_VERIFICATION"_s},
        {u"province"_s, u"33"_s},
        {u"entityType"_s, u"ENTERPRISE"_s},
        {u"content"_s, u"GENERAL_PORTAL"_s},
        {u"item"_s, u"NEWS"_s},
        {u"platform"_s, u"ANDROID"_s},
        {u"lock"_s, u"PROVINCE_FIXED"_s},
        {u"domain"_s, u"example.cn"_s},
        {u"days"_s, u"41"_s},
        {u"needed"_s, u"90"_s},
        {u"role"_s, u"support"_s},
        {u"note"_s, u"See letter 7."_s},
    };
    return values.value(param, u"17"_s);
}

} // namespace

void TestTexts::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::China));
    m_book = *contract::ruleBook(*contract::readRules(u":/rules"_s));
}

void TestTexts::checkSentence(const QString &text, const QString &code) const
{
    QVERIFY2(text.contains(u' '), qPrintable(u"%1 has no text: %2"_s.arg(code, text)));
    QVERIFY2(!text.contains(code), qPrintable(text));
    QVERIFY2(!text.contains(QRegularExpression(u"%[0-9nL]"_s)), qPrintable(text));
    QVERIFY2(!text.contains(QRegularExpression(u"  | [.,;](\\s|$)"_s)) && !text.contains(u"()"_s) &&
                 !text.contains(u"“”"_s),
             qPrintable(text));
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
}

filing::Blocker TestTexts::blockerOf(const rules::BlockerCode &row) const
{
    filing::Blocker blocker{QString(row.code), {}, {}};
    for (const auto param : row.params) {
        if (!param.isEmpty())
            blocker.params.insert(QString(param), sample(QString(param)));
    }
    return blocker;
}

void TestTexts::blockersHaveReasons_data()
{
    QTest::addColumn<filing::Blocker>("blocker");
    for (const auto &row : rules::blockerCodes)
        QTest::newRow(row.code.data()) << blockerOf(row);
    // The service names no dates where a step of an order comes too late.
    for (const auto code :
         {"ORDER_IN_PROGRESS", "ORDER_AT_ADMINISTRATION", "SYNC_DELAY", "ORDER_CLOSED", "FILING_UNKNOWN"})
        QTest::addRow("%s without dates", code)
            << filing::Blocker{QString::fromLatin1(code), {{u"state"_s, u"APPROVED"_s}}, {}};
}

void TestTexts::blockersHaveReasons()
{
    QFETCH(filing::Blocker, blocker);
    checkSentence(m_texts.blockerText(blocker), blocker.code);
    const auto whole = m_texts.notAvailable(u"Change Entity"_s, blocker);
    QVERIFY(whole.startsWith(u"Change Entity is not available: "_s));
    for (const auto &shown : {u"domain"_s, u"note"_s}) {
        if (blocker.params.contains(shown))
            QVERIFY2(whole.contains(blocker.params.value(shown)), qPrintable(whole));
    }
    if (blocker.params.contains(u"since"_s) && blocker.code == "ORDER_AT_ADMINISTRATION"_L1)
        QCOMPARE(whole, u"Change Entity is not available: an order is at the administration since 12 Nov "
                        u"2026; its result is "
                        "expected by 10 Dec 2026."_s);
}

void TestTexts::remediesLeadSomewhere()
{
    // Those that nobody can do inside the desk have no button: the sentence says what to do.
    const QStringList outside{u"WAIT"_s,           u"GO_TO_PROVIDER"_s, u"ASK_ADMINISTRATOR"_s,
                              u"RENEW_DOMAIN"_s,   u"VERIFY_DOMAIN"_s,  u"ADD_ACCESS_FIRST"_s,
                              u"CONTACT_SUPPORT"_s};
    for (const auto remedy : rules::remedies) {
        const auto text = m_texts.remedyText(QString(remedy));
        QVERIFY2(text.isEmpty() == outside.contains(QString(remedy)), remedy.data());
    }
}

void TestTexts::findingsHaveTexts_data()
{
    QTest::addColumn<filing::Finding>("finding");
    for (const auto &row : rules::findingCodes) {
        filing::Finding finding{.pointer = u"/entity/name"_s, .code = QString(row.code)};
        for (const auto param : row.params) {
            if (!param.isEmpty())
                finding.params.insert(QString(param), sample(QString(param)));
        }
        QTest::newRow(row.code.data()) << finding;
    }
    for (const auto code :
         {"ASSOCIATED_SERVICE_MISSING", "VERIFIER_MOBILE_MISSING", "TARGET_MISSING", "TARGET_UNKNOWN",
          "TARGET_KIND_WRONG", "TARGET_TWICE", "TOO_MANY_TARGETS", "TOO_MANY_VALUES", "LENGTH_INVALID",
          "DOCUMENT_UNKNOWN", "CANNOT_BE_CHANGED", "FILING_PASSWORD_MISSING"})
        QTest::newRow(code) << filing::Finding{{}, QString::fromLatin1(code)};
}

void TestTexts::findingsHaveTexts()
{
    QFETCH(filing::Finding, finding);
    const auto text = m_texts.findingText(finding);
    checkSentence(text, finding.code);
    const auto *row = ui::findingTextOf(finding.code);
    if (!row)
        return; // LOCKED_FIELD speaks as the lock
    for (const auto *param : row->params) {
        if (param)
            QVERIFY2(finding.params.contains(QLatin1StringView(param)), param);
    }
}

void TestTexts::findingTableHasNoSpareRows()
{
    QSet<QString> seen;
    for (const auto &row : ui::findingTexts()) {
        const auto code = QString::fromLatin1(row.code);
        QVERIFY2(!seen.contains(code), row.code);
        seen.insert(code);
        int params = 0;
        while (params < int(row.params.size()) && row.params[size_t(params)])
            ++params;
        for (int i = 1; i <= 3; ++i)
            QVERIFY2(QString::fromUtf8(row.text).contains(u'%' + QString::number(i)) == (i <= params),
                     row.code);
    }
}

void TestTexts::reviewersWordsGoFirst()
{
    filing::Finding finding{.pointer = {}, .code = u"REVIEWER_REMARK"_s, .detail = u"名称与内容不符"_s};
    finding.source = filing::FindingSource::Provider;
    QCOMPARE(m_texts.findingText(finding), u"名称与内容不符"_s);
    finding.suggestion = u"Use the company's name."_s;
    QCOMPARE(m_texts.findingText(finding), u"名称与内容不符 Suggestion: Use the company's name."_s);
}

void TestTexts::unknownCodesAreShownAsWords()
{
    QCOMPARE(m_texts.findingText({.pointer = {}, .code = u"MOON_PHASE"_s}), u"MOON_PHASE"_s);
    QCOMPARE(m_texts.findingText({.pointer = {}, .code = u"MOON_PHASE"_s, .detail = u"Too full."_s}),
             u"Too full. (MOON_PHASE)"_s);
    QCOMPARE(m_texts.blockerText({u"MOON_PHASE"_s, {{u"note"_s, u"Too full."_s}}, {}}),
             u"MOON_PHASE: Too full."_s);
    QCOMPARE(m_texts.stateName(filing::Code<orders::OrderState>::fromText(u"ON_THE_MOON"_s)),
             u"ON_THE_MOON"_s);
    QCOMPARE(m_texts.fieldLabel(u"/moon/phase"_s), u"/moon/phase"_s);
    QCOMPARE(m_texts.codeName(u"languages"_s, u"KLINGON"_s), u"KLINGON"_s);
}

void TestTexts::prerequisitesSayTheirResult_data()
{
    using Status = rules::Prerequisite::Status;
    QTest::addColumn<QString>("code");
    QTest::addColumn<QList<int>>("statuses");
    const auto row = [](const char *code, QList<Status> statuses) {
        QList<int> numbers;
        for (const auto status : statuses)
            numbers.append(int(status));
        QTest::newRow(code) << QString::fromLatin1(code) << numbers;
    };
    row("NO_OPEN_ORDER", {Status::Ok, Status::Failed});
    row("ACCOUNT", {Status::Ok, Status::Failed, Status::Unknown});
    row("DOMAIN_VALID", {Status::Ok, Status::Failed, Status::Unknown});
    row("REAL_NAME", {Status::Ok, Status::Failed, Status::Unknown});
    row("HOLDER", {Status::Ok, Status::Failed, Status::Unknown});
    row("ID_VALID", {Status::Ok, Status::Failed, Status::Unknown});
    row("CERTIFICATE_VALID", {Status::Ok, Status::Failed});
    row("PHONE_LOCAL", {Status::Unknown});
    row("NAME_CHANGE", {Status::Ok, Status::Failed, Status::Warning, Status::Unknown});
}

void TestTexts::prerequisitesSayTheirResult()
{
    QFETCH(QString, code);
    QFETCH(QList<int>, statuses);
    QSet<QString> texts;
    for (const int status : statuses) {
        rules::Prerequisite line{code, rules::Prerequisite::Status(status)};
        for (const auto &param : {u"domain"_s, u"days"_s, u"needed"_s, u"province"_s, u"state"_s})
            line.params.insert(param, sample(param));
        line.params.insert(u"date"_s, u"2027-01-31"_s);
        line.params.insert(u"whose"_s, u"SERVICE_PERSON"_s);
        const auto text = m_texts.prerequisiteText(line);
        checkSentence(text, code);
        QVERIFY2(!texts.contains(text), qPrintable(text));
        texts.insert(text);
    }
}

void TestTexts::errorsHaveThreeParts_data()
{
    using K = filing::ErrorKind;
    QTest::addColumn<filing::Error>("error");
    const auto row = [](K kind, const char *code, const QHash<QString, QString> &params = {}) {
        filing::Error error{.kind = kind, .code = QString::fromLatin1(code)};
        error.params = params;
        error.requestId = u"req_7"_s;
        QTest::addRow("%s", code) << error;
    };
    const QHash<QString, QString> left{{u"attemptsLeft"_s, u"4"_s}};
    const QHash<QString, QString> wait{{u"retryAfter"_s, u"90"_s}};
    row(K::Unauthenticated, "CREDENTIALS_WRONG", left);
    row(K::Input, "FILING_PASSWORD_WRONG", left);
    row(K::Input, "FILING_PASSWORD_MISSING");
    row(K::Input, "FILING_PASSWORD_NEEDED");
    row(K::RateLimited, "TOO_MANY_ATTEMPTS", wait);
    row(K::RateLimited, "RESEND_LIMIT", wait);
    row(K::RateLimited, "RATE_LIMITED", wait);
    for (const auto code : {"VERIFICATION_NOT_WAITING", "ALREADY_SENT", "ACTION_NOT_AVAILABLE",
                            "ACCOUNT_DIFFERS", "DRAFT_CONFLICT", "CURSOR_EXPIRED"})
        row(K::Conflict, code);
    for (const auto code : {"VERSION_STALE", "PRECONDITION_REQUIRED", "DRAFT_SUPERSEDED"})
        row(K::Stale, code);
    for (const auto code : {"CONNECTION_REFUSED", "CONNECTION_LOST", "HOST_NOT_FOUND", "TLS_FAILED"})
        row(K::Network, code);
    for (const auto code : {"ANSWER_MALFORMED", "ANSWER_TOO_LARGE", "ANSWER_WRONG_TYPE", "REDIRECT_REFUSED"})
        row(K::Protocol, code);
    for (const auto code :
         {"STORE_DISK_FULL", "STORE_READ_ONLY", "STORE_IN_USE", "STORE_CORRUPT", "STORE_UNREADABLE",
          "STORE_IO", "STORE_FAILED", "STORE_KEY_WRONG", "STORE_TOO_NEW", "RULES_UNREADABLE"})
        row(K::Storage, code);
    for (const auto code :
         {"KEYCHAIN_ABSENT", "KEYCHAIN_LOCKED", "KEYCHAIN_NO_ANSWER", "KEYCHAIN_DENIED", "KEYCHAIN_FAILED",
          "KEYCHAIN_BACKEND_CHANGED", "KEYCHAIN_ENTRY_DAMAGED", "KEYCHAIN_VALUE_TOO_LARGE"})
        row(K::Secrets, code);
    for (const auto code : {"IMAGE_EMPTY", "IMAGE_TRUNCATED", "IMAGE_DAMAGED", "IMAGE_NO_PIXELS", "IMAGE_ANIMATED", "IMAGE_CODING_UNUSUAL",
                            "IMAGE_METADATA_DAMAGED", "IMAGE_METADATA_TOO_LARGE", "IMAGE_TRAILING_DATA"})
        row(K::Input, code);
    row(K::Input, "IMAGE_TOO_LARGE", {{u"bytes"_s, u"6291456"_s}, {u"maxBytes"_s, u"4194304"_s}});
    row(K::Input, "IMAGE_TOO_MANY_PIXELS", {{u"width"_s, u"30000"_s}, {u"height"_s, u"30000"_s}});
    row(K::Input, "IMAGE_POLYGLOT", {{u"kind"_s, u"ZIP"_s}});
    for (const auto kind : {"HEIC", "AVIF", "VIDEO", "GIF", "WEBP", "SVG", "HTML", "PDF", "ZIP", "TIFF", "BMP", "PROGRAM", "UNKNOWN"})
        row(K::Input, "IMAGE_OTHER_KIND", {{u"kind"_s, QString::fromLatin1(kind)}});
    row(K::Timeout, "ANSWER_TOO_LATE");
    row(K::Server, "INTERNAL");
    row(K::Storage, "UNAVAILABLE");
    row(K::NotFound, "NOT_FOUND");
    row(K::Forbidden, "ROLE_NOT_ALLOWED");
    row(K::Input, "SERVER_NOT_SECURE");
    row(K::Cancelled, "CLIENT_CLOSED");
}

void TestTexts::errorsHaveThreeParts()
{
    QFETCH(filing::Error, error);
    const auto text = m_texts.errorText(error);
    QVERIFY(!text.title.isEmpty() && !text.title.endsWith(u'.') && !text.title.contains(error.code));
    checkSentence(text.cause, error.code);
    checkSentence(text.nextStep, error.code);
    if (error.params.contains(u"attemptsLeft"_s))
        QVERIFY(text.nextStep.contains(u'4'));
    if (error.params.contains(u"retryAfter"_s))
        QVERIFY2(text.nextStep.contains(u'2'), qPrintable(text.nextStep)); // 90 s are two minutes
    if (error.kind == filing::ErrorKind::Protocol)
        QVERIFY(text.nextStep.contains(u"req_7"_s));
}

void TestTexts::everyKindOfErrorHasItsOwnTitle()
{
    QSet<QString> titles;
    for (int kind = 0; kind <= int(filing::ErrorKind::Cancelled); ++kind)
        titles.insert(m_texts.errorText({.kind = filing::ErrorKind(kind), .code = u"NEW_WORD"_s}).title);
    QCOMPARE(titles.size(), int(filing::ErrorKind::Cancelled) + 1);
    QVERIFY(!titles.contains(QString()));
}

void TestTexts::needsHaveTexts()
{
    for (unsigned need = 1; need <= unsigned(filing::Need::PreApprovalPaper); need *= 2)
        QVERIFY2(m_texts.needText(need).contains(u' '), qPrintable(QString::number(need)));
    QVERIFY(m_texts.needText(0).isEmpty());
}

void TestTexts::statesAndEventsHaveNames()
{
    const auto checkWords = [](const auto &words, auto nameOf) {
        QSet<QString> names;
        for (const auto &[value, word] : words) {
            const auto name = nameOf(value);
            QVERIFY2(!name.isEmpty() && name != word, word.data());
            names.insert(name);
        }
        QCOMPARE(size_t(names.size()), words.size());
    };
    checkWords(filing::CodeWords<orders::OrderState>::words,
               [&](auto state) { return m_texts.stateName(state); });
    checkWords(filing::CodeWords<orders::OrderKind>::words,
               [&](auto kind) { return m_texts.kindName(kind); });
    checkWords(filing::CodeWords<orders::OrderEvent>::words,
               [&](auto event) { return m_texts.eventName(event); });
    checkWords(filing::CodeWords<filing::FilingState>::words,
               [&](auto state) { return m_texts.filingStateName(state); });
    checkWords(filing::CodeWords<filing::ServiceState>::words,
               [&](auto state) { return m_texts.serviceStateName(state); });
    for (const auto &code : {u"SMS_EXPIRED"_s, u"SMS_ATTEMPTS"_s})
        checkSentence(m_texts.stateReason(code), code);
    for (const auto &field : filing::catalogue())
        QVERIFY(!QString::fromUtf8(field.label).isEmpty());
}

void TestTexts::valuesThatLookLikePlaceholdersStay()
{
    QCOMPARE(ui::filled(u"%1 and %2"_s, {u"%2"_s, u"%1"_s}), u"%2 and %1"_s);
    QCOMPARE(ui::filled(u"100 % of %1"_s, {u"it"_s}), u"100 % of it"_s);
    QVERIFY(
        m_texts.findingText({.pointer = {}, .code = u"VALUE_TWICE"_s, .params = {{u"value"_s, u"%1%2"_s}}})
            .contains(u"“%1%2”"_s));
}

void TestTexts::datesAreWrittenOut()
{
    QCOMPARE(m_texts.date({2026, 11, 2}), u"2 Nov 2026"_s);
    QCOMPARE(m_texts.dateTime(QDateTime({2026, 11, 2}, {7, 5}, Qt::UTC)),
             u"2 Nov 2026 15:05"_s); // the test runs in China
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QCOMPARE(m_texts.date({2026, 11, 2}), u"2026年11月2日"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::China));
}

void TestTexts::bothLanguagesAreSpokenQuietly()
{
    struct Listener : QObject
    {
        int changes = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            changes += event->type() == QEvent::LanguageChange;
            return false;
        }
    } listener;
    QWidget window;
    window.installEventFilter(&listener);
    const QLocale before;
    const auto both = ui::inBothLanguages([&] { return m_texts.administrationName(u"33"_s); });
    QCOMPARE(both, u"Zhejiang Communications Administration\n浙江省通信管理局"_s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(listener.changes, 0);
    QCOMPARE(QLocale(), before);
}

QTEST_MAIN(TestTexts)
#include "tst_texts.moc"
