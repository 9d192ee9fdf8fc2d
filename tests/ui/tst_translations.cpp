// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    bool plural = false;
    bool unfinished = false;
    QStringList translations;

    QString key() const { return context + u": "_s + source; }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.unfinished = xml.attributes().hasAttribute("type"_L1);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            message.translations.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
        else if (xml.isEndElement() && xml.name() == "translation"_L1)
            break;
    }
    if (!message.plural)
        message.translations = {text};
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && !xml.isEndElement())
            continue;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append({context, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, false, {}});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, messages.last());
    }
    return messages;
}

/// `%1`, `%2`, `%n` of a text, sorted; a plural form may leave `%n` out, so it is compared without.
QStringList placeholders(const QString &text, bool plural)
{
    static const QRegularExpression pattern(u"%(?:L?\\d+|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto word = match.next().captured();
        if (!(plural && word == "%n"_L1))
            found.append(word);
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

const auto folder = QStringLiteral(DESK_SOURCE_DIR "/translations");

} // namespace

/// The committed translations: complete, true to their placeholders, and up to date with the sources.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areComplete_data();
    void areComplete();
    void keepPlaceholders_data() { areComplete_data(); }
    void keepPlaceholders();
    void keepMnemonics();
    void areUpToDate();
};

void TestTranslations::areComplete_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("Chinese") << u"icp-filing-desk_zh_CN.ts"_s << 1;
    QTest::newRow("English") << u"icp-filing-desk_en.ts"_s << 2;
}

void TestTranslations::areComplete()
{
    QFETCH(QString, file);
    QFETCH(int, pluralForms);
    const auto messages = messagesOf(folder + u'/' + file);
    QVERIFY(messages.size() > 30);
    for (const auto &message : messages) {
        QVERIFY2(!message.unfinished, qPrintable(message.key()));
        QCOMPARE(message.translations.size(), message.plural ? pluralForms : 1);
        for (const auto &translation : message.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(message.key()));
    }
}

void TestTranslations::keepPlaceholders()
{
    QFETCH(QString, file);
    for (const auto &message : messagesOf(folder + u'/' + file)) {
        for (const auto &translation : message.translations) {
            QVERIFY2(placeholders(translation, message.plural) == placeholders(message.source, message.plural),
                     qPrintable(message.key() + u" -> "_s + translation));
        }
    }
}

void TestTranslations::keepMnemonics()
{
    static const QRegularExpression mnemonic(u"&[^&\\s]"_s);
    for (const auto &message : messagesOf(folder + u"/icp-filing-desk_zh_CN.ts"_s)) {
        for (const auto &translation : message.translations)
            QVERIFY2(message.source.contains(mnemonic) == translation.contains(mnemonic), qPrintable(message.key()));
    }
}

void TestTranslations::areUpToDate()
{
    QTemporaryDir copy;
    const QStringList files{u"icp-filing-desk_zh_CN.ts"_s, u"icp-filing-desk_en.ts"_s};
    for (const auto &file : files)
        QVERIFY(QFile::copy(folder + u'/' + file, copy.filePath(file)));
    QCOMPARE(QProcess::execute(QStringLiteral(DESK_SOURCE_DIR "/scripts/translations"), {copy.path()}), 0);
    for (const auto &file : files) {
        QStringList before;
        QStringList after;
        for (const auto &message : messagesOf(folder + u'/' + file))
            before.append(message.key());
        for (const auto &message : messagesOf(copy.filePath(file)))
            after.append(message.key());
        before.sort();
        after.sort();
        QCOMPARE(before, after); // else: run scripts/translations
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
