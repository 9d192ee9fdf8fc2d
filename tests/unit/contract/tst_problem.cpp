// SPDX-License-Identifier: Apache-2.0
#include "contract/problem.h"

#include "contract/codec.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;

namespace {

filing::Error fullError(ErrorKind kind)
{
    filing::Error error;
    error.kind = kind;
    error.code = u"FILING_PASSWORD_WRONG"_s;
    error.detail = u"for the log"_s;
    error.requestId = u"req-1"_s;
    error.params = {{u"attemptsLeft"_s, u"4"_s}};
    error.findings = {{.pointer = u"/entity/name"_s, .code = u"REQUIRED"_s}};
    error.blockers = {{u"ORDER_IN_PROGRESS"_s, {{u"orderId"_s, u"o"_s}}, u"OPEN_ORDER"_s}};
    return error;
}

QByteArray bytes(const filing::Error &error)
{
    return QJsonDocument(contract::encode(contract::toProblem(error))).toJson(QJsonDocument::Compact);
}

} // namespace

class ProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorCrossesTheWire_data();
    void errorCrossesTheWire();
    void kindsOfTheServiceSide_data();
    void kindsOfTheServiceSide();
    void ownStatusIsNotAParameter();
    void statusTellsTheKind_data();
    void statusTellsTheKind();
    void bodyThatIsNoProblem_data();
    void bodyThatIsNoProblem();
    void requestIdOfTheBodyGoesBefore();
    void titleAndTypeComeFromTheCode();
    void retryAndSignIn();
};

void ProblemTest::errorCrossesTheWire_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("input") << int(ErrorKind::Input) << 422;
    QTest::newRow("not found") << int(ErrorKind::NotFound) << 404;
    QTest::newRow("conflict") << int(ErrorKind::Conflict) << 409;
    QTest::newRow("stale") << int(ErrorKind::Stale) << 412;
    QTest::newRow("unauthenticated") << int(ErrorKind::Unauthenticated) << 401;
    QTest::newRow("forbidden") << int(ErrorKind::Forbidden) << 403;
    QTest::newRow("rate limited") << int(ErrorKind::RateLimited) << 429;
    QTest::newRow("server") << int(ErrorKind::Server) << 500;
}

void ProblemTest::errorCrossesTheWire()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    const auto error = fullError(ErrorKind(kind));
    QCOMPARE(contract::httpStatus(error), status);
    QVERIFY(contract::fromProblem(status, bytes(error), {}) == error);
}

void ProblemTest::kindsOfTheServiceSide_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("protocol") << int(ErrorKind::Protocol) << 400;
    QTest::newRow("storage") << int(ErrorKind::Storage) << 503;
    QTest::newRow("timeout") << int(ErrorKind::Timeout) << 503;
    QTest::newRow("network") << int(ErrorKind::Network) << 503;
    QTest::newRow("secrets") << int(ErrorKind::Secrets) << 500;
}

void ProblemTest::kindsOfTheServiceSide()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QCOMPARE(contract::httpStatus(fullError(ErrorKind(kind))), status);
}

void ProblemTest::ownStatusIsNotAParameter()
{
    auto error = fullError(ErrorKind::Conflict);
    error.params.insert(u"httpStatus"_s, u"410"_s);
    QCOMPARE(contract::httpStatus(error), 410);
    const auto problem = contract::toProblem(error);
    QCOMPARE(problem.status, 410);
    QVERIFY(!problem.params.contains(u"httpStatus"_s));
    QCOMPARE(problem.params.value(u"attemptsLeft"_s), u"4"_s);
}

void ProblemTest::statusTellsTheKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    for (const int status : {400, 413, 415, 422})
        QTest::addRow("%d", status) << status << int(ErrorKind::Input);
    for (const int status : {409, 410})
        QTest::addRow("%d", status) << status << int(ErrorKind::Conflict);
    for (const int status : {412, 428})
        QTest::addRow("%d", status) << status << int(ErrorKind::Stale);
    for (const int status : {418, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status << int(ErrorKind::Server);
}

void ProblemTest::statusTellsTheKind()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    QVERIFY(contract::fromProblem(status, {}, {}).kind == ErrorKind(kind));
}

void ProblemTest::bodyThatIsNoProblem_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("html of a proxy") << QByteArray("<html>502 Bad Gateway</html>");
    QTest::newRow("no code") << QByteArray(R"({"title":"x"})");
    QTest::newRow("wrong types") << QByteArray(R"({"code":"X","status":"many"})");
    QTest::newRow("list") << QByteArray("[]");
}

void ProblemTest::bodyThatIsNoProblem()
{
    QFETCH(QByteArray, body);
    const auto error = contract::fromProblem(502, body, u"req-7"_s);
    QCOMPARE(error.code, u"HTTP_502"_s);
    QCOMPARE(error.requestId, u"req-7"_s);
    QVERIFY(error.kind == ErrorKind::Server);
    QVERIFY(error.findings.isEmpty() && error.blockers.isEmpty());
}

void ProblemTest::requestIdOfTheBodyGoesBefore()
{
    QCOMPARE(contract::fromProblem(422, R"({"code":"X","requestId":"inner"})", u"header"_s).requestId,
             u"inner"_s);
    QCOMPARE(contract::fromProblem(422, R"({"code":"X"})", u"header"_s).requestId, u"header"_s);
}

void ProblemTest::titleAndTypeComeFromTheCode()
{
    const auto problem = contract::toProblem(fullError(ErrorKind::Input));
    QCOMPARE(problem.type, u"urn:icp-filing:problem:FILING_PASSWORD_WRONG"_s);
    QCOMPARE(problem.title, u"filing password wrong"_s);
}

void ProblemTest::retryAndSignIn()
{
    for (const auto kind :
         {ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Server, ErrorKind::RateLimited})
        QVERIFY(fullError(kind).isRetryable());
    for (const auto kind : {ErrorKind::Input, ErrorKind::NotFound, ErrorKind::Conflict, ErrorKind::Stale,
                            ErrorKind::Unauthenticated, ErrorKind::Forbidden, ErrorKind::Protocol})
        QVERIFY(!fullError(kind).isRetryable());
    QVERIFY(fullError(ErrorKind::Unauthenticated).needsSignIn());
    QVERIFY(!fullError(ErrorKind::Forbidden).needsSignIn());
    const auto failed = filing::fail(ErrorKind::Storage, u"STORE_UNREADABLE"_s, u"why"_s).value();
    QVERIFY(failed.kind == ErrorKind::Storage);
    QCOMPARE(failed.code, u"STORE_UNREADABLE"_s);
    QCOMPARE(failed.detail, u"why"_s);
}

QTEST_GUILESS_MAIN(ProblemTest)
#include "tst_problem.moc"
