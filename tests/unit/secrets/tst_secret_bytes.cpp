// SPDX-License-Identifier: Apache-2.0
#include "secrets/secret_bytes.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using secrets::SecretBytes;

class SecretBytesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesAndNeverCopies();
    void takesTextAndWipesIt_data();
    void takesTextAndWipesIt();
    void takesUtf8AndWipesEverySharer();
    void leavesLiteralsAlone();
    void base64RoundTrip_data();
    void base64RoundTrip();
    void refusesWhatIsNotBase64_data();
    void refusesWhatIsNotBase64();
    void comparesByContent();
    void makesDifferentKeys();
};

void SecretBytesTest::movesAndNeverCopies()
{
    static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
    SecretBytes first = SecretBytes::copyOf("secret");
    const char *place = first.view().data();
    SecretBytes second = std::move(first);
    QVERIFY(first.isEmpty());               // NOLINT(bugprone-use-after-move): the point of the test
    QVERIFY(second.view().data() == place); // not QCOMPARE: it would read the guard page
    SecretBytes third = SecretBytes::copyOf("other");
    third = std::move(second);
    QVERIFY(third.view().data() == place);
    const SecretBytes copy = third.clone();
    QVERIFY(copy.view().data() != place);
    QCOMPARE(copy.view().toByteArray(), QByteArrayLiteral("secret"));
}

void SecretBytesTest::takesTextAndWipesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << u"Beian2024"_s;
    QTest::newRow("chinese") << u"备案密码2024"_s;
    QTest::newRow("surrogates") << u"x\U0001F511y"_s;
    QTest::newRow("empty") << QString();
}

void SecretBytesTest::takesTextAndWipesIt()
{
    QFETCH(QString, text);
    QString typed(text.constData(), text.size()); // a buffer of its own, as a line edit has
    const QString watcher = typed;
    const SecretBytes secret = SecretBytes::fromText(typed);
    QCOMPARE(secret.view().toByteArray(), text.toUtf8());
    QVERIFY(typed.isEmpty());
    QCOMPARE(watcher, QString(text.size(), QChar(0)));
}

void SecretBytesTest::takesUtf8AndWipesEverySharer()
{
    QByteArray bytes("token-123", 9);
    const QByteArray sharer = bytes;
    const SecretBytes secret = SecretBytes::fromUtf8(bytes);
    QCOMPARE(secret.view().toByteArray(), QByteArrayLiteral("token-123"));
    QVERIFY(bytes.isEmpty());
    QCOMPARE(sharer, QByteArray(9, '\0'));
}

void SecretBytesTest::leavesLiteralsAlone()
{
    QString literal = u"read only"_s;
    secrets::wipe(literal);
    QVERIFY(literal.isEmpty());
    QByteArray bytes = QByteArrayLiteral("read only");
    secrets::wipe(bytes);
    QVERIFY(bytes.isEmpty());
}

void SecretBytesTest::base64RoundTrip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one byte") << QByteArray(1, '\0');
    QTest::newRow("two bytes") << QByteArray("\xff\xfe", 2);
    QTest::newRow("key") << QByteArray(32, '\x7f');
    QTest::newRow("utf-8") << u"备案"_s.toUtf8();
}

void SecretBytesTest::base64RoundTrip()
{
    QFETCH(QByteArray, bytes);
    const QString base64 = SecretBytes::copyOf(bytes).toBase64();
    QCOMPARE(base64, QString::fromLatin1(bytes.toBase64()));
    QCOMPARE(SecretBytes::fromBase64(base64.toLatin1()).view().toByteArray(), bytes);
}

void SecretBytesTest::refusesWhatIsNotBase64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("plain text") << QByteArrayLiteral("not base64!");
    QTest::newRow("cut off") << QByteArrayLiteral("QUJD=");
}

void SecretBytesTest::refusesWhatIsNotBase64()
{
    QFETCH(QByteArray, text);
    QVERIFY(SecretBytes::fromBase64(text).isEmpty());
}

void SecretBytesTest::comparesByContent()
{
    QVERIFY(SecretBytes::copyOf("a") == SecretBytes::copyOf("a"));
    QVERIFY(!(SecretBytes::copyOf("a") == SecretBytes::copyOf("b")));
    QVERIFY(!(SecretBytes::copyOf("a") == SecretBytes::copyOf("ab")));
    QVERIFY(SecretBytes() == SecretBytes::copyOf({}));
}

void SecretBytesTest::makesDifferentKeys()
{
    const SecretBytes one = SecretBytes::random(32);
    QCOMPARE(one.size(), 32);
    QVERIFY(!(one == SecretBytes::random(32)));
}

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "tst_secret_bytes.moc"
