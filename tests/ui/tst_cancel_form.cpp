// SPDX-License-Identifier: Apache-2.0
#include "models/cancel_application.h"
#include "support/ui_fixture.h"
#include "ui/cancel/batch_panel.h"
#include "ui/cancel/cancel_page.h"
#include "ui/cancel/form_card.h"
#include "ui/widgets/check_list.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

namespace {

/// As another program reads it. It takes 示 for the radical of the same look: NFKC makes one of them, save for the few
/// radicals that Unicode leaves apart.
QString readBack(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    if (!reader.waitForFinished(20'000) || reader.exitCode() != 0)
        return {};
    auto text = QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    for (const auto &[radical, character] : {std::pair{u'⻘', u'青'}, {u'⻰', u'龙'}, {u'⻄', u'西'}, {u'⻓', u'长'}, {u'⻔', u'门'}})
        text.replace(radical, character);
    return text;
}

int pagesOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdfinfo"_s, {pdf});
    reader.waitForFinished(20'000);
    static const QRegularExpression pages(u"Pages:\\s*(\\d+)"_s);
    return pages.match(QString::fromUtf8(reader.readAllStandardOutput())).captured(1).toInt();
}

/// A long value is broken over lines: what matters is that all of it is there.
QString withoutBlanks(QString text) { return text.remove(QRegularExpression(u"\\s"_s)); }

} // namespace

/// "Without the provider": the way of each province, its form as a PDF, and many at once.
class TestCancelForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_guide = *models::readCancelGuide(u":/rules"_s);
        m_desk = std::make_unique<support::UiFixture>();
    }

    void init()
    {
        m_card = std::make_unique<ui::FormCard>(m_desk->context, m_guide);
        m_card->resize(640, 480);
        m_card->show();
    }

    void cleanup() { m_card.reset(); }

    // C10, C12, C13
    void eachProvinceHasItsWayAndItsForm_data()
    {
        QTest::addColumn<QString>("province");
        QTest::addColumn<QString>("says");
        const QStringList online{u"31"_s, u"43"_s, u"51"_s};
        for (const auto &region : m_desk->workspace.ruleBook().regions) {
            const auto says = region.code == "33"_L1          ? u"No public source names the method"_s
                              : online.contains(region.code) ? u"on its own site"_s
                                                             : u"application form with the identification documents"_s;
            QTest::newRow(qPrintable(region.en)) << region.code << says;
        }
    }

    void eachProvinceHasItsWayAndItsForm()
    {
        QFETCH(QString, province);
        QFETCH(QString, says);
        const auto subject = subjectIn(province);
        m_card->setSubject(subject);
        const auto *region = m_desk->workspace.ruleBook().region(province);
        const auto method = find<QLabel>("formMethodLabel")->text();
        QVERIFY2(method.contains(says) && method.contains(region->administration.en), qPrintable(method));
        QCOMPARE(method.contains(u"each Friday"_s), province == "43"_L1);
        QCOMPARE(method.contains(u"010-66411166"_s), province == "33"_L1); // whom to ask
        QSignalSpy site(m_card.get(), &ui::FormCard::siteRequested);
        QTest::mouseClick(find<QPushButton>("administrationSiteButton"), Qt::LeftButton);
        QCOMPARE(site.first().first().toUrl(), QUrl(u"https://"_s + region->administration.host));

        const auto path = m_folder.filePath(province + u".pdf"_s);
        QVERIFY(QMetaObject::invokeMethod(m_card.get(), "save", Q_ARG(QString, path)));
        QTRY_COMPARE(find<QLabel>("formResultLabel")->text(), u"Saved: "_s + path);
        const auto text = withoutBlanks(readBack(path));
        for (const auto &words :
             {u"ICP备案注销申请表"_s, region->administration.zh, subject.number(), u"杭州示例科技有限公司"_s,
              subject.filing.entity.certificate.number, subject.filing.entity.personInCharge.mobile,
              u"huodong-example.cn"_s, u"主办单位证件复印件,加盖公章"_s, u"法定代表人证件复印件"_s,
              region->administration.host, u"管局表格载明递交方式"_s, u"010-66411166"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" is missing in\n"_s + text));
        QCOMPARE(pagesOf(path), 1);
    }

    // C11
    void enclosuresFollowTheEntityType()
    {
        auto subject = subjectIn(u"44"_s);
        m_card->setSubject(subject);
        const auto rows = [this] {
            QStringList texts;
            for (const auto &row : m_card->findChild<ui::CheckList *>()->rows())
                texts.append(row.text);
            return texts;
        };
        QCOMPARE(rows(), (QStringList{u"Copy of the entity's certificate, sealed"_s,
                                      u"Copy of the legal representative's ID document"_s}));
        subject.filing.entity.type = filing::EntityType::Individual;
        m_card->setSubject(subject);
        QCOMPARE(rows(), QStringList{u"Copy of the ID document, both sides"_s});
        const auto path = m_folder.filePath(u"person.pdf"_s);
        QVERIFY(QMetaObject::invokeMethod(m_card.get(), "save", Q_ARG(QString, path)));
        QTRY_VERIFY(QFile::exists(path));
        const auto text = withoutBlanks(readBack(path));
        QVERIFY(text.contains(u"证件正反面复印件"_s) && text.contains(u"申请人签字"_s));
        QVERIFY(!text.contains(u"加盖公章"_s));
        for (const auto &item : m_desk->workspace.ruleBook().tables[u"entityTypes"_s].items)
            QVERIFY2(!m_guide.enclosures(item.code).isEmpty(), qPrintable(item.code));
    }

    void anEntityListsAllItsServices()
    {
        auto subject = subjectIn(u"44"_s);
        subject.kind = OrderKind::CancelEntity;
        subject.excerpt.websites.clear();
        subject.services = *support::settled(m_desk->workspace.services(u"fil_demo"_s));
        const auto paper = models::cancelApplication(subject, m_guide, m_desk->workspace.ruleBook());
        QCOMPARE(paper.services.size(), 15);
        QCOMPARE(paper.services.first().first(), u"浙ICP备2024012345号-1"_s);
        QCOMPARE(paper.fileName, u"注销申请_浙ICP备2024012345号.pdf"_s);
        m_card->setSubject(subject);
        const auto path = m_folder.filePath(u"entity.pdf"_s);
        QVERIFY(QMetaObject::invokeMethod(m_card.get(), "save", Q_ARG(QString, path)));
        QTRY_VERIFY(QFile::exists(path));
        const auto text = withoutBlanks(readBack(path));
        for (const auto &row : paper.services) {
            for (const auto &value : row)
                QVERIFY2(text.contains(withoutBlanks(value).normalized(QString::NormalizationForm_KC)),
                         qPrintable(value + u" is missing in\n"_s + text));
        }
    }

    void theFileIsAskedForAndAFaultIsSaid()
    {
        m_card->setSubject(subjectIn(u"44"_s));
        QTest::mouseClick(find<QPushButton>("formSaveButton"), Qt::LeftButton);
        auto *dialog = m_card->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().first()).fileName(), u"注销申请_浙ICP备2024012345号-5.pdf"_s);
        dialog->reject();
        QVERIFY(QMetaObject::invokeMethod(m_card.get(), "save",
                                          Q_ARG(QString, m_folder.filePath(u"no such folder/a.pdf"_s))));
        QTRY_VERIFY(find<QLabel>("formResultLabel")->text().contains(u"was not written"_s));
    }

    // C10
    void anAgencySavesManyAtOnce()
    {
        support::UiFixture agency(u"agency@example.cn"_s);
        ui::CancelPage page(agency.context, [](const QUrl &) { return true; });
        page.resize(1040, 760);
        page.show();
        page.open(OrderKind::CancelEntity, u"fil_law"_s, {});
        auto *several = page.findChild<QPushButton *>(u"formBatchButton"_s);
        QTRY_VERIFY(several->isVisible());
        several->click();
        auto *panel = page.findChild<ui::BatchPanel *>();
        auto *list = page.findChild<QListView *>(u"batchListView"_s);
        auto *all = page.findChild<QCheckBox *>(u"batchAllCheckBox"_s);
        auto *save = page.findChild<QPushButton *>(u"batchSaveButton"_s);
        const int filings = int(agency.workspace.filings().size());
        QVERIFY(panel->isVisible() && filings > 3);
        QCOMPARE(list->model()->rowCount(), filings);
        QVERIFY(save->isEnabled()); // the one of the page is marked
        QVERIFY(!all->isChecked());
        all->click();
        QTemporaryDir folder;
        QVERIFY(QMetaObject::invokeMethod(panel, "save", Q_ARG(QString, folder.path())));
        auto *result = page.findChild<QLabel *>(u"batchResultLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith(u"%1 form"_s.arg(filings)), 60'000);
        QVERIFY(!result->text().contains(u'\n')); // no failure
        for (const auto &filing : agency.workspace.filings()) {
            const auto text = withoutBlanks(readBack(folder.filePath(u"注销申请_%1.pdf"_s.arg(filing.icpNumber))));
            QVERIFY2(text.contains(filing.icpNumber), qPrintable(filing.icpNumber));
            const auto name = withoutBlanks(filing.entity.name).normalized(QString::NormalizationForm_KC);
            QVERIFY2(text.contains(name), qPrintable(name + u" is not in "_s + text));
        }
        all->click();
        QVERIFY(!save->isEnabled() && !save->toolTip().isEmpty());
        QVERIFY(QMetaObject::invokeMethod(panel, "save", Q_ARG(QString, folder.path()))); // nothing is marked
    }

private:
    template<class T>
    T *find(const char *name) const
    {
        return m_card->findChild<T *>(QString::fromLatin1(name));
    }

    /// A website of the sample filing, as if its entity were in the province.
    models::CancelCase subjectIn(const QString &province)
    {
        models::CancelCase subject;
        subject.kind = OrderKind::CancelWebsite;
        subject.filing = *m_desk->workspace.filing(u"fil_demo"_s);
        subject.filing.province = province;
        subject.excerpt = *support::settled(m_desk->workspace.excerpt(u"fil_demo"_s, {u"web_demo_5"_s}));
        return subject;
    }

    models::CancelGuide m_guide;
    std::unique_ptr<support::UiFixture> m_desk;
    std::unique_ptr<ui::FormCard> m_card;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestCancelForm)
#include "tst_cancel_form.moc"
