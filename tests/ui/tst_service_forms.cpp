// SPDX-License-Identifier: Apache-2.0
#include "app/desk/languages.h"
#include "app/desk/tour/clipping.h"
#include "models/change_form.h"
#include "support/ui_fixture.h"
#include "ui/forms/field_form.h"
#include "unit/packages/sample_packages.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using models::ChangeForm;
using orders::OrderKind;
using package_samples::Signer;

namespace {

constexpr auto Android = "fieldEdit:/platforms/0";
constexpr auto Ios = "fieldEdit:/platforms/1";

/// The form of one website or app on the screen.
class Shown
{
public:
    Shown(OrderKind kind, const QString &target)
        : form(desk.workspace, desk.clock, [this](const orders::Order &order) { return desk.sync.saveDraft(order); })
        , fields(form, desk.texts, desk.workspace.ruleBook())
        , part((kind == OrderKind::ChangeApp ? u"/apps/"_s : u"/websites/"_s) + target)
    {
        QSignalSpy opened(&form, &ChangeForm::opened);
        form.open({kind, u"fil_demo"_s, {target}, {}});
        if (!opened.wait(5000))
            qFatal("The form did not open.");
        fields.resize(800, 900);
        fields.show();
    }

    template <class T>
    T *find(const QString &name)
    {
        auto *found = fields.findChild<T *>(name);
        if (!found)
            qFatal("No %s", qPrintable(name));
        return found;
    }
    /// Types into a field in the place of what it has, as an input method does.
    void type(const QString &path, const QString &text)
    {
        auto *edit = find<QLineEdit>(u"fieldEdit:"_s + path);
        edit->setFocus();
        edit->selectAll();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(edit, &event);
    }
    QJsonValue value(const QString &path) { return form.value(part + path); }
    QStringList codesAt(const QString &path)
    {
        QStringList codes;
        for (const auto &finding : form.findings(part + path))
            codes.append(finding.code);
        return codes;
    }
    bool isChanged(const QString &path) { return form.isChanged(part + path); }
    QString result(const QString &row)
    {
        auto *label = find<QLabel>(row + u"/file/result"_s);
        return label->isHidden() ? QString() : label->text();
    }

    support::UiFixture desk;
    ChangeForm form;
    ui::FieldForm fields;
    QString part;
};

const Signer &signer()
{
    static const Signer one(u"示例"_s);
    return one;
}

QByteArray apk()
{
    using namespace package_samples;
    return signedByScheme(zip({{u"AndroidManifest.xml"_s, manifest(u"cn.example.fresh"_s, true)}}), signer().der(), 2);
}

} // namespace

class TestServiceForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void websiteFormCoversWhatTheGuideNames();
    void personOfAWebsiteHasAllFields();
    void aDomainIsTakenAwayAndNeverAdded();
    void approvalsHaveNumberAndValidity();
    void pastedTextIsCleanedInLists();
    void appFormCoversWhatTheGuideNames();
    void oneNameForAllPlatforms();
    void miniProgramNeedsNoPackage();
    void droppedPackageFillsItsPlatform();
    void chosenCertificateFillsKeyAndFingerprint();
    void filesThatDoNotFit_data();
    void filesThatDoNotFit();
    void aNewPlatformIsReadFromItsPackage();
    void whatWasReadFits_data();
    void whatWasReadFits();

private:
    QString fileWith(const QString &name, const QByteArray &bytes);
    void drop(QWidget *on, const QString &path);

    QTemporaryDir m_folder;
};

QString TestServiceForms::fileWith(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The sample cannot be written.");
    return file.fileName();
}

void TestServiceForms::drop(QWidget *on, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &event);
    QVERIFY(event.isAccepted());
}

// M21
void TestServiceForms::websiteFormCoversWhatTheGuideNames()
{
    Shown shown(OrderKind::ChangeWebsite, u"web_demo_1"_s);
    shown.type(u"/name"_s, u"示例优选商城"_s);
    shown.type(u"/homeUrl"_s, u"www.shop-example.cn"_s);
    auto *content = shown.find<QWidget>(u"fieldEdit:/contentTypes"_s);
    QTest::keyClick(content->findChildren<QToolButton *>().first(), Qt::Key_Delete);
    auto *languages = shown.find<QWidget>(u"fieldEdit:/languages"_s);
    QTest::keyClick(languages->findChildren<QToolButton *>().first(), Qt::Key_Delete);
    shown.type(u"/access/0/instance"_s, u"i-new-server"_s);
    shown.find<QPlainTextEdit>(u"fieldEdit:/access/0/ipRanges"_s)->setPlainText(u"8.8.8.1-8.8.8.4\n8.8.4.4"_s);
    auto *domains = shown.find<QWidget>(u"fieldEdit:/domains"_s);
    QTest::keyClick(domains->findChildren<QToolButton *>().last(), Qt::Key_Delete);
    for (const auto *path : {"/name", "/homeUrl", "/contentTypes", "/languages", "/access", "/domains"})
        QVERIFY2(shown.isChanged(QString::fromLatin1(path)), path);
    const auto access = shown.value(u"/access"_s)[0];
    QCOMPARE(access[u"instance"_s].toString(), u"i-new-server"_s);
    QCOMPARE(access[u"ipRanges"_s].toArray().size(), 2);
    QCOMPARE(access[u"ipRanges"_s][1][u"from"_s].toString(), access[u"ipRanges"_s][1][u"to"_s].toString());
}

// M21
void TestServiceForms::personOfAWebsiteHasAllFields()
{
    Shown shown(OrderKind::ChangeWebsite, u"web_demo_1"_s);
    const QString person = u"/personInCharge"_s;
    shown.type(person + u"/name"_s, u"王示例"_s);
    auto *type = shown.find<QComboBox>(u"fieldEdit:/personInCharge/certificate/type"_s);
    type->setCurrentIndex(type->findData(u"PASSPORT"_s));
    QCOMPARE(shown.value(person + u"/certificate/type"_s).toString(), u"PASSPORT"_s);
    QVERIFY2(type->findData(u"BUSINESS_LICENCE"_s) < 0, "a person holds no business licence");
    type->setCurrentIndex(type->findData(u"RESIDENT_ID"_s));
    shown.type(person + u"/certificate/number"_s, u"110105194912310020"_s);
    shown.type(person + u"/mobile"_s, u"13900009999"_s);
    shown.type(person + u"/emergencyMobile"_s, u"13900009999"_s);
    shown.type(person + u"/email"_s, u"wang@example.cn"_s);
    for (const auto *path : {"/name", "/certificate/number", "/mobile", "/emergencyMobile", "/email"})
        QVERIFY2(shown.isChanged(person + QString::fromLatin1(path)), path);
    // All findings at once, each at its field.
    QVERIFY(shown.codesAt(person + u"/certificate/number"_s).contains(u"RESIDENT_ID_CHECK_DIGIT"_s));
    QVERIFY(shown.codesAt(person + u"/emergencyMobile"_s).contains(u"EMERGENCY_PHONE_SAME"_s));
    shown.type(person + u"/certificate/number"_s, u"11010519491231002X"_s);
    shown.type(person + u"/emergencyMobile"_s, u"13900008888"_s);
    QVERIFY(shown.codesAt(person + u"/certificate/number"_s).isEmpty());
    QVERIFY(shown.codesAt(person + u"/emergencyMobile"_s).isEmpty());
}

// M7
void TestServiceForms::aDomainIsTakenAwayAndNeverAdded()
{
    Shown shown(OrderKind::ChangeWebsite, u"web_demo_1"_s);
    auto *domains = shown.find<QWidget>(u"fieldEdit:/domains"_s);
    QVERIFY2(domains->findChildren<QLineEdit *>().isEmpty() || !domains->findChild<QLineEdit *>()->isVisible(),
             "nothing to type a domain into");
    const auto crosses = [domains] {
        QList<QToolButton *> all;
        for (auto *button : domains->findChildren<QToolButton *>()) {
            if (button->parentWidget()->isVisible())
                all.append(button);
        }
        return all;
    };
    QTest::keyClick(crosses().first(), Qt::Key_Delete);
    QTest::keyClick(crosses().first(), Qt::Key_Delete);
    QCOMPARE(crosses().size(), 1);
    QVERIFY(!crosses().first()->isEnabled());
    QVERIFY2(crosses().first()->accessibleDescription().contains(u"Cancel the website"_s), "what to do with the last one");

    auto *hint = shown.find<QLabel>(u"fieldEdit:/domains/hint"_s);
    QVERIFY(hint->isVisible() && hint->text().contains(u"new website"_s));
    auto *why = shown.find<QPushButton>(u"fieldEdit:/domains/why"_s);
    QTest::mouseClick(why, Qt::LeftButton);
    bool wayToANewOne = false;
    for (auto *label : shown.fields.findChildren<QLabel *>())
        wayToANewOne |= label->isVisible() && label->text().contains(u"file a new website under the same entity"_s);
    QVERIFY(wayToANewOne);

    // Whoever gets a domain in past the form is told at the field, too.
    auto added = shown.value(u"/domains"_s).toArray();
    added.append(QJsonObject{{u"name"_s, u"fresh-example.cn"_s}});
    shown.form.setValue(shown.part + u"/domains"_s, added);
    QVERIFY(shown.codesAt(u"/domains"_s).contains(u"DOMAIN_ADDED"_s));
}

void TestServiceForms::approvalsHaveNumberAndValidity()
{
    Shown shown(OrderKind::ChangeWebsite, u"web_demo_1"_s);
    QTest::mouseClick(shown.find<QPushButton>(u"fieldEdit:/preApprovals/add"_s), Qt::LeftButton);
    auto *item = shown.find<QComboBox>(u"fieldEdit:/preApprovals/0"_s);
    item->setCurrentIndex(item->findData(u"EDUCATION"_s));
    QVERIFY(shown.codesAt(u"/preApprovals"_s).contains(u"PRE_APPROVAL_NUMBER_REQUIRED"_s));
    QVERIFY(shown.codesAt(u"/preApprovals"_s).contains(u"PRE_APPROVAL_VALIDITY_REQUIRED"_s));
    shown.type(u"/preApprovals/0/number"_s, u"浙教示例备字第0001号"_s);
    shown.type(u"/preApprovals/0/validity"_s, u"2024-01-01"_s);
    shown.type(u"/preApprovals/0/validity/end"_s, u"2036-01-01"_s);
    QCOMPARE(shown.codesAt(u"/preApprovals"_s), QStringList());
    item->setCurrentIndex(item->findData(u"NONE"_s));
    QCOMPARE(shown.codesAt(u"/preApprovals"_s), QStringList());
}

void TestServiceForms::pastedTextIsCleanedInLists()
{
    Shown shown(OrderKind::ChangeApp, u"app_demo_4"_s);
    shown.type(u"/platforms/0/packageId"_s, u"　ｃｎ．ｅｘａｍｐｌｅ。ｍａｌｌ２ "_s);
    shown.type(u"/platforms/0/fingerprint"_s, u" ２７:2B:14 F257F98184163EF0143C53C18A\r\n"_s);
    const auto android = shown.value(u"/platforms"_s)[0];
    QCOMPARE(android[u"packageId"_s].toString(), u"cn.example.mall2"_s);
    QCOMPARE(android[u"fingerprint"_s][u"value"_s].toString(), u"27:2B:14F257F98184163EF0143C53C18A"_s);
    shown.find<QPlainTextEdit>(u"fieldEdit:/access/0/ipRanges"_s)->setPlainText(u"８．８．８．８ – 8.8.8.9\r\n\r\n 8.8.4.4　"_s);
    const auto ranges = shown.value(u"/access"_s)[0][u"ipRanges"_s].toArray();
    QCOMPARE(ranges.size(), 2);
    QCOMPARE(ranges[0][u"from"_s].toString(), u"8.8.8.8"_s);
    QCOMPARE(ranges[0][u"to"_s].toString(), u"8.8.8.9"_s);

    Shown website(OrderKind::ChangeWebsite, u"web_demo_1"_s);
    QTest::mouseClick(website.find<QPushButton>(u"fieldEdit:/preApprovals/add"_s), Qt::LeftButton);
    website.type(u"/preApprovals/0/number"_s, u"　浙教示例备字第０００１号 "_s);
    QCOMPARE(website.value(u"/preApprovals"_s)[0][u"number"_s].toString(), u"浙教示例备字第0001号"_s);
}

// M22
void TestServiceForms::appFormCoversWhatTheGuideNames()
{
    Shown shown(OrderKind::ChangeApp, u"app_demo_4"_s);
    shown.type(u"/name"_s, u"示例优选商城App"_s);
    for (const auto *list : {"/contentTypes", "/languages", "/domains"}) {
        auto *chips = shown.find<QWidget>(u"fieldEdit:"_s + QLatin1StringView(list));
        QTest::keyClick(chips->findChildren<QToolButton *>().first(), Qt::Key_Delete);
    }
    shown.type(u"/access/0/instance"_s, u"i-new-server"_s);
    shown.type(u"/platforms/1/packageId"_s, u"cn.example.fresh"_s);
    for (const auto *path : {"/name", "/contentTypes", "/languages", "/domains", "/access", "/platforms"})
        QVERIFY2(shown.isChanged(QString::fromLatin1(path)), path);
    QVERIFY2(shown.form.isReadOnly(shown.part + u"/kind"_s), "an app does not become a mini program");
    QVERIFY(shown.form.lock(shown.part + u"/kind"_s));
    QVERIFY(shown.find<QLabel>(u"fieldEdit:/domains/hint"_s)->text().contains(u"Domains of an app"_s));
}

/// icp-facts 4.3: all platforms of an app are one filing under one name: there is no second field for it.
void TestServiceForms::oneNameForAllPlatforms()
{
    Shown shown(OrderKind::ChangeApp, u"app_demo_4"_s);
    QCOMPARE(shown.value(u"/platforms"_s).toArray().size(), 3);
    for (const auto &platform : shown.value(u"/platforms"_s).toArray())
        QVERIFY(!platform.toObject().contains(u"name"_s));
    shown.type(u"/name"_s, u"测试应用"_s);
    QVERIFY(shown.codesAt(u"/name"_s).contains(u"NAME_PLACEHOLDER"_s));
}

void TestServiceForms::miniProgramNeedsNoPackage()
{
    Shown shown(OrderKind::ChangeApp, u"app_demo_7"_s);
    shown.type(u"/name"_s, u"示例优选小程序"_s);
    QCOMPARE(shown.value(u"/platforms"_s).toArray().size(), 0);
    QVERIFY(!shown.codesAt(u"/platforms"_s).contains(u"REQUIRED"_s));
    Shown app(OrderKind::ChangeApp, u"app_demo_4"_s);
    app.form.setValue(app.part + u"/platforms"_s, QJsonArray());
    QVERIFY(app.codesAt(u"/platforms"_s).contains(u"REQUIRED"_s));
}

// M22
void TestServiceForms::droppedPackageFillsItsPlatform()
{
    Shown shown(OrderKind::ChangeApp, u"app_demo_4"_s);
    const auto android = QString::fromLatin1(Android);
    drop(shown.find<QLineEdit>(android + u"/packageId"_s), fileWith(u"fresh.apk"_s, apk()));
    QTRY_COMPARE(shown.value(u"/platforms"_s)[0][u"packageId"_s].toString(), u"cn.example.fresh"_s);
    const auto platform = shown.value(u"/platforms"_s)[0];
    QCOMPARE(platform[u"publicKey"_s].toString(), signer().publicKey());
    QCOMPARE(platform[u"fingerprint"_s][u"algorithm"_s].toString(), u"MD5"_s);
    QCOMPARE(platform[u"fingerprint"_s][u"value"_s].toString(), signer().fingerprint("MD5"));
    QCOMPARE(shown.codesAt(u"/platforms"_s), QStringList());
    QVERIFY(shown.result(android).contains(u"fresh.apk"_s));
    QVERIFY(shown.find<QPushButton>(android + u"/file"_s)->accessibleDescription().contains(u"fresh.apk"_s));
}

void TestServiceForms::chosenCertificateFillsKeyAndFingerprint()
{
    Shown shown(OrderKind::ChangeApp, u"app_demo_4"_s);
    const auto ios = QString::fromLatin1(Ios);
    const auto path = fileWith(u"distribution.cer"_s, signer().der());
    QTest::mouseClick(shown.find<QPushButton>(ios + u"/file"_s), Qt::LeftButton);
    auto *dialog = shown.find<QFileDialog>(QString());
    QTRY_VERIFY(dialog->isVisible());
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_COMPARE(shown.value(u"/platforms"_s)[1][u"fingerprint"_s][u"value"_s].toString(), signer().fingerprint("SHA1"));
    QCOMPARE(shown.value(u"/platforms"_s)[1][u"packageId"_s].toString(), u"cn.example.mall"_s); // kept
    QCOMPARE(shown.codesAt(u"/platforms"_s), QStringList());
}

void TestServiceForms::filesThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("package of another platform") << apk() << u"package for Android"_s;
    QTest::newRow("text") << QByteArray("hello") << u"of another kind"_s;
    QTest::newRow("private key") << signer().privateKeyPem() << u"private key"_s;
    QTest::newRow("broken zip") << apk().left(200) << u"damaged"_s;
    const auto bomb = package_samples::zip({{u"AndroidManifest.xml"_s, QByteArray(32 << 20, '\0')}});
    QTest::newRow("zip bomb") << bomb << u"too large"_s;
}

/// Nothing is taken, and the reason stands at the platform.
void TestServiceForms::filesThatDoNotFit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    Shown shown(OrderKind::ChangeApp, u"app_demo_4"_s);
    const auto ios = QString::fromLatin1(Ios);
    const auto before = shown.value(u"/platforms"_s);
    drop(shown.find<QPlainTextEdit>(ios + u"/publicKey"_s), fileWith(u"sample"_s, bytes));
    QTRY_VERIFY2_WITH_TIMEOUT(shown.result(ios).contains(said), qPrintable(shown.result(ios)), 10'000);
    QCOMPARE(shown.value(u"/platforms"_s), before);
    QVERIFY(!shown.isChanged(u"/platforms"_s));
}

void TestServiceForms::aNewPlatformIsReadFromItsPackage()
{
    Shown shown(OrderKind::ChangeApp, u"app_demo_7"_s);
    QTest::mouseClick(shown.find<QPushButton>(u"fieldEdit:/platforms/add"_s), Qt::LeftButton);
    const auto row = u"fieldEdit:/platforms/0"_s;
    drop(shown.find<QLineEdit>(row + u"/packageId"_s), fileWith(u"some.cer"_s, signer().pem()));
    QTRY_VERIFY(shown.result(row).contains(u"not chosen"_s));
    drop(shown.find<QLineEdit>(row + u"/packageId"_s), fileWith(u"fresh.apk"_s, apk()));
    QTRY_COMPARE(shown.value(u"/platforms"_s)[0][u"os"_s].toString(), u"ANDROID"_s);
    QCOMPARE(shown.value(u"/platforms"_s)[0][u"packageId"_s].toString(), u"cn.example.fresh"_s);
    QCOMPARE(shown.codesAt(u"/platforms"_s), QStringList());
}

void TestServiceForms::whatWasReadFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const auto *language : {"en", "zh_CN"}) {
        QTest::addRow("%s", language) << QString::fromLatin1(language) << 1.0;
        QTest::addRow("%s 200 %%", language) << QString::fromLatin1(language) << 2.0;
    }
}

void TestServiceForms::whatWasReadFits()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    Languages languages;
    languages.choose(language);
    Shown shown(OrderKind::ChangeApp, u"app_demo_4"_s);
    shown.desk.theme.setTextScale(scale);
    shown.fields.resize(int(800 * scale), 900);
    QCoreApplication::processEvents(); // the form is made anew for the size of its text
    drop(shown.find<QLineEdit>(QString::fromLatin1(Android) + u"/packageId"_s), fileWith(u"fresh.apk"_s, apk()));
    drop(shown.find<QLineEdit>(QString::fromLatin1(Ios) + u"/packageId"_s), fileWith(u"other.apk"_s, apk()));
    QTRY_VERIFY(shown.isChanged(u"/platforms"_s));
    QTRY_VERIFY(shown.result(QString::fromLatin1(Ios)).size() > 20);
    // As high as its texts want it, as the page's scroll area has it.
    const auto settled = [&shown] {
        shown.fields.resize(shown.fields.width(), shown.fields.layout()->totalHeightForWidth(shown.fields.width()));
        QCoreApplication::sendPostedEvents();
        return tour::clippedTexts(&shown.fields).isEmpty();
    };
    (void)QTest::qWaitFor(settled, 2000);
    const auto dir = qEnvironmentVariable("DESK_PICTURES");
    if (!dir.isEmpty())
        shown.fields.grab().save(u"%1/app-form-%2-%3.png"_s.arg(dir, language).arg(scale));
    const auto faults = tour::clippedTexts(&shown.fields);
    shown.desk.theme.setTextScale(1.0);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestServiceForms)
#include "tst_service_forms.moc"
