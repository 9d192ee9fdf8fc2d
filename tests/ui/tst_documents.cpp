// SPDX-License-Identifier: Apache-2.0
#include "app/desk/languages.h"
#include "bench/photo_set/photo_set.h"
#include "support/desk_window.h"
#include "support/fits.h"
#include "sync/document_exchange.h"
#include "ui/documents/phone_panel.h"
#include "ui/documents/qr_code.h"
#include "ui/documents/slot_card.h"
#include "ui/filing/filing_page.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

namespace {

const QString front = u"SERVICE_PERSON_ID_FRONT@/websites/web_demo_1/personInCharge"_s;
const QString back = u"SERVICE_PERSON_ID_BACK@/websites/web_demo_1/personInCharge"_s;
const QString face = u"FACE_VERIFICATION@/websites/web_demo_1/personInCharge"_s;
const QString other = u"OTHER@/entity"_s;

/// The desk with a change of the person in charge of a website, at its documents: the ID's two sides are needed.
struct Documents : support::DeskWindow
{
    explicit Documents(const QString &person = u"王示例"_s)
    {
        Q_EMIT view.findChild<ui::FilingPage *>()->changeRequested(OrderKind::ChangeWebsite, u"fil_demo"_s, {u"web_demo_1"_s}, {});
        click(u"changeNextButton"_s);
        find(u"fieldEdit:/personInCharge/name"_s)->setFocus();
        QMetaObject::invokeMethod(find(u"fieldEdit:/personInCharge/name"_s), "selectAll");
        type(u"fieldEdit:/personInCharge/name"_s, person);
        if (!QTest::qWaitFor([this] { return !fixture.client.orders().isEmpty() && fixture.workspace.openOrder(u"fil_demo"_s); }, 5000))
            qFatal("The draft was not kept.");
        orderId = fixture.workspace.openOrder(u"fil_demo"_s)->id;
        click(u"changeNextButton"_s);
        find(u"slot/"_s + front);
    }
    ui::SlotCard *slot(const QString &id) { return find<ui::SlotCard>(u"slot/"_s + id); }
    QString state(const QString &id) { return find<QLabel>(u"slotState/"_s + id)->text(); }
    QString message(const QString &id)
    {
        auto *label = seen<QLabel>(u"slotMessage/"_s + id);
        return label ? label->text() : QString();
    }
    /// As a file from a file manager.
    void drop(const QString &id, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        auto *card = slot(id);
        QDragEnterEvent enter(card->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(card, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(card->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(card, &event);
    }
    QList<orders::Document> received() { return fixture.client.documents().values(); }

    QString orderId;
};

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        good = write(u"good.jpg"_s, photo_set::sampleOf(u"GOOD"_s, photo_set::testSeed + 3).photo);
        blurred = write(u"blurred.jpg"_s, blurredPhoto());
    }

    // M27
    void aGoodPhotoIsHandedInAtOnce()
    {
        Documents desk;
        QCOMPARE(desk.state(front), u"Missing"_s);
        desk.drop(front, good);
        QTRY_COMPARE(desk.state(front), u"Handed in"_s);
        QCOMPARE(desk.received().size(), 1);
        const auto document = desk.received().first();
        QCOMPARE(document.kind, u"SERVICE_PERSON_ID_FRONT"_s);
        QCOMPARE(document.orderId, desk.orderId);
        QCOMPARE(document.mediaType, u"image/jpeg"_s);
        QVERIFY(document.width > 400 && document.size > 1000);
        QVERIFY(!document.sha256.isEmpty());
    }

    // M27
    void aDoubtfulPhotoIsShownAndLeftToThePerson()
    {
        Documents desk;
        desk.drop(front, blurred);
        QTRY_VERIFY(desk.seen<QPushButton>(u"slotUseAnywayButton/"_s + front));
        QVERIFY2(desk.message(front).contains(u"blurred"_s), qPrintable(desk.message(front)));
        QVERIFY(desk.received().isEmpty());
        desk.click(u"slotDiscardButton/"_s + front);
        QTRY_COMPARE(desk.state(front), u"Missing"_s);
        desk.drop(front, blurred);
        QTRY_VERIFY(desk.seen<QPushButton>(u"slotUseAnywayButton/"_s + front));
        desk.click(u"slotUseAnywayButton/"_s + front);
        QTRY_COMPARE(desk.state(front), u"Handed in"_s);
    }

    void whatIsNoPhotoIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("just words");
        QTest::newRow("svg with script") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        QTest::newRow("html") << QByteArray("<!doctype html><script>alert(1)</script>");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n");
        QTest::newRow("cut jpeg") << read(good).left(3000);
    }
    void whatIsNoPhotoIsRefusedWithTheReason()
    {
        QFETCH(QByteArray, bytes);
        QFile file(folder.filePath(u"renamed.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
        file.close();
        Documents desk;
        desk.drop(front, file.fileName());
        QTRY_VERIFY(!desk.message(front).isEmpty() && !desk.message(front).startsWith(u"Checking"_s));
        QVERIFY2(!desk.message(front).contains(u"IMAGE_"_s), qPrintable(desk.message(front)));
        QVERIFY2(desk.message(front).count(u'.') >= 2, qPrintable(desk.message(front))); // cause and next step
        QCOMPARE(desk.state(front), u"Missing"_s);
        QVERIFY(desk.received().isEmpty());
    }

    void placeAndTimeDoNotLeaveTheComputer()
    {
        Documents desk;
        auto bytes = read(good);
        const auto path = folder.filePath(u"tagged.jpg"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.left(2) + QByteArrayLiteral("\xff\xfe\x00\x12" "taken at home!!!") + bytes.mid(2));
        file.close();
        desk.drop(front, path);
        QTRY_COMPARE(desk.received().size(), 1);
        const auto content = support::settled(desk.fixture.client.documentContent(desk.received().first().id));
        QVERIFY(!content->contains("taken at home"));
        QVERIFY(!QImage::fromData(*content).isNull());
    }

    void submitWaitsForWhatIsNeeded()
    {
        Documents desk;
        desk.click(u"changeNextButton"_s);
        auto *submit = desk.find<QPushButton>(u"changeSubmitButton"_s);
        QVERIFY(!submit->isEnabled());
        QVERIFY2(submit->toolTip().contains(u"ID"_s), qPrintable(submit->toolTip()));
        desk.click(u"changeBackButton"_s);
        desk.drop(front, good);
        desk.drop(back, good);
        QTRY_COMPARE(desk.state(back), u"Handed in"_s);
        desk.click(u"changeNextButton"_s);
        QTRY_VERIFY(desk.find<QPushButton>(u"changeSubmitButton"_s)->isEnabled());
    }

    void offlineItIsKeptAndSentLater()
    {
        Documents desk;
        desk.fixture.client.offline = true;
        desk.drop(front, good);
        QTRY_COMPARE(desk.state(front), u"Waits to be sent"_s);
        QVERIFY(desk.received().isEmpty());
        desk.fixture.client.offline = false;
        desk.fixture.sync.syncNow();
        QTRY_COMPARE(desk.state(front), u"Handed in"_s);
    }

    void whatTheServiceDoesNotTakeSaysWhy()
    {
        Documents desk;
        desk.fixture.client.fault = [](const QString &call) -> std::optional<filing::Error> {
            if (call == u"putDocument"_s)
                return filing::Error{filing::ErrorKind::Input, u"DOCUMENT_QUOTA"_s};
            return {};
        };
        desk.drop(front, good);
        QTRY_COMPARE(desk.state(front), u"Not taken by the service"_s);
        QVERIFY(!desk.message(front).isEmpty());
        desk.fixture.client.fault = {};
        desk.click(u"slotRemoveButton/"_s + front);
        QTRY_COMPARE(desk.state(front), u"Missing"_s);
    }

    // M18
    void earlierOrdersAreOfferedWhereThePreferenceAllowsIt()
    {
        Documents desk;
        auto earlier = orders::Order(*desk.fixture.workspace.order(desk.orderId));
        earlier.id = u"01890a5d-ac96-774b-bcce-b302099a8057"_s;
        earlier.state = orders::OrderState::Completed;
        desk.fixture.client.setOrder(earlier);
        orders::Document old;
        old.id = u"doc_old"_s;
        old.orderId = earlier.id;
        old.kind = front.section(u'@', 0, 0);
        old.pointer = front.section(u'@', 1);
        old.mediaType = u"image/jpeg"_s;
        old.status = orders::DocumentStatus::Accepted;
        desk.fixture.client.addDocument(old, read(good));
        desk.fixture.choices.setReusesPictures(false);
        desk.fixture.sync.syncNow();
        QTRY_COMPARE(desk.fixture.workspace.documents(desk.orderId).earlier.size(), 1);
        QVERIFY(!desk.seen<QPushButton>(u"slotReuseButton/"_s + front));
        desk.fixture.choices.setReusesPictures(true);
        QTRY_VERIFY(desk.seen<QPushButton>(u"slotReuseButton/"_s + front));
        QVERIFY(!desk.seen<QPushButton>(u"slotReuseButton/"_s + back));
        desk.click(u"slotReuseButton/"_s + front);
        QTRY_COMPARE(desk.state(front), u"Handed in"_s);
        const auto documents = desk.fixture.workspace.documents(desk.orderId).received;
        QCOMPARE(documents.size(), 1);
        QCOMPARE(documents.first().source, orders::DocumentSource::Reused);
    }

    void preferenceIsOnThePreferencesPage()
    {
        support::DeskWindow desk;
        desk.view.showPage(u"preferences"_s);
        auto *check = desk.find<QAbstractButton>(u"reusePicturesCheck"_s);
        QCOMPARE(check->text(), u"Allow reuse of images from historical orders"_s);
        QVERIFY(check->isChecked());
        check->click();
        QVERIFY(!desk.fixture.choices.reusesPictures());
    }

    // M29
    void thePhonesPhotosArriveOnTheDesk()
    {
        Documents desk;
        desk.click(u"phoneOpenButton"_s);
        QTRY_COMPARE(desk.find<QLabel>(u"phoneUserCodeLabel"_s)->text(), u"K7M-2PX"_s);
        QVERIFY(desk.find<ui::QrCode>(u"phoneQrCode"_s)->width() >= 150);
        QVERIFY(desk.find<QLabel>(u"phoneProgressLabel"_s)->text().startsWith(u"0 of "_s));
        for (const auto &id : {front, back}) {
            orders::Document document;
            document.id = u"doc_"_s + id.left(20);
            document.orderId = desk.orderId;
            document.kind = id.section(u'@', 0, 0);
            document.pointer = id.section(u'@', 1);
            document.source = orders::DocumentSource::Phone;
            desk.fixture.client.addDocument(document, read(good));
            desk.fixture.sync.syncNow();
            QTRY_COMPARE(desk.state(id), u"Handed in"_s);
        }
        QTRY_VERIFY(desk.find<QLabel>(u"phoneProgressLabel"_s)->text().startsWith(u"2 of "_s));
        desk.click(u"changeNextButton"_s); // leaving ends the link
        QTRY_VERIFY(desk.fixture.client.calls.contains(u"revokeUploadLink lnk_1"_s));
    }

    void theLinkEndsWithItsTime()
    {
        Documents desk;
        desk.click(u"phoneOpenButton"_s);
        desk.find(u"phoneQrCode"_s);
        desk.fixture.clock.advance(std::chrono::minutes(16));
        QTRY_VERIFY(!desk.seen(u"phoneQrCode"_s));
        QVERIFY(!desk.find<QLabel>(u"phoneErrorLabel"_s)->text().contains(u"UPLOAD_LINK"_s));
        QVERIFY(desk.find(u"phoneOpenButton"_s)->isEnabled());
    }

    void theFaceIsATaskForThePhone()
    {
        Documents desk;
        QVERIFY(!desk.seen(u"slotChooseButton/"_s + face));
        orders::Document document;
        document.id = u"doc_face"_s;
        document.orderId = desk.orderId;
        document.kind = u"FACE_VERIFICATION"_s;
        document.pointer = face.section(u'@', 1);
        desk.fixture.client.addDocument(document, read(good));
        desk.fixture.sync.syncNow();
        QTRY_COMPARE(desk.state(face), u"Being verified"_s);
        document.status = orders::DocumentStatus::Accepted;
        desk.fixture.client.addDocument(document, read(good));
        desk.fixture.sync.syncNow();
        QTRY_COMPARE(desk.state(face), u"Verified"_s);
    }

    // M28
    void aDomainCertificateHasTwoWays()
    {
        support::DeskWindow desk;
        Q_EMIT desk.view.findChild<ui::FilingPage *>()->changeRequested(OrderKind::ChangeWebsite, u"fil_hunan"_s, {u"web_hunan_1"_s}, {});
        desk.click(u"changeNextButton"_s);
        desk.find(u"fieldEdit:/name"_s)->setFocus();
        desk.type(u"fieldEdit:/name"_s, u"优选"_s);
        desk.click(u"changeNextButton"_s);
        desk.click(u"registrarHereRadio"_s);
        const auto here = desk.find<QLabel>(u"registrarWayLabel"_s)->text();
        desk.click(u"registrarElsewhereRadio"_s);
        const auto elsewhere = desk.find<QLabel>(u"registrarWayLabel"_s)->text();
        QVERIFY(here.contains(u"console"_s) && elsewhere.contains(u"registrar"_s) && here != elsewhere);
    }

    void fitsInBothLanguagesAndTwiceTheText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("dark");
        QTest::newRow("en") << u"en"_s << 1.0 << false;
        QTest::newRow("zh") << u"zh_CN"_s << 1.0 << true;
        QTest::newRow("en 200 %") << u"en"_s << 2.0 << false;
        QTest::newRow("zh 200 %") << u"zh_CN"_s << 2.0 << false;
    }
    void fitsInBothLanguagesAndTwiceTheText()
    {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(bool, dark);
        Languages languages;
        languages.choose(language);
        Documents desk;
        desk.fixture.theme.setChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        desk.fixture.theme.setTextScale(scale);
        desk.drop(front, good);
        desk.drop(back, blurred);
        QTRY_VERIFY(desk.seen(u"slotUseAnywayButton/"_s + back));
        QTRY_COMPARE(desk.received().size(), 1);
        desk.click(u"phoneOpenButton"_s);
        desk.find(u"phoneQrCode"_s);
        const auto faults = support::settledFaults(desk.view.currentPage());
        const auto dir = qEnvironmentVariable("DESK_PICTURES");
        if (!dir.isEmpty())
            desk.view.grab().save(u"%1/documents-%2-%3.png"_s.arg(dir, language).arg(scale));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    QString write(const QString &name, const QImage &image)
    {
        const auto path = folder.filePath(name);
        if (!image.save(path, "JPG", 92))
            qFatal("No picture could be written.");
        return path;
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QImage blurredPhoto()
    {
        const auto sharp = photo_set::sampleOf(u"GOOD"_s, photo_set::testSeed + 3).photo;
        return sharp.scaled(sharp.size() / 14, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            .scaled(sharp.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }

    QTemporaryDir folder;
    QString good;
    QString blurred;
};

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
