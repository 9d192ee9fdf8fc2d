// SPDX-License-Identifier: Apache-2.0
#include "contract/codec.h"
#include "contract/rule_data.h"
#include "rules/documents.h"
#include "models/change_form.h"
#include "support/desk_fixture.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using filing::Finding;
using filing::Result;
using models::ChangeForm;
using orders::Order;
using orders::OrderKind;
using orders::OrderState;
using store::RecordType;
using store::StoredDraft;
using support::DeskFixture;
using support::settled;

namespace {

constexpr auto Name = "/websites/web_demo_1/name";
constexpr auto Mobile = "/websites/web_demo_1/personInCharge/mobile";
constexpr auto Domains = "/websites/web_demo_1/domains";

QString at(const char *pointer) { return QString::fromLatin1(pointer); }

ChangeForm::Save saverOf(DeskFixture &desk)
{
    return [&desk](const Order &order) { return desk.sync.saveDraft(order); };
}

/// Opens the form and waits for it.
void open(ChangeForm &form, const models::ChangeWish &wish)
{
    QSignalSpy opened(&form, &ChangeForm::opened);
    form.open(wish);
    QTRY_COMPARE(opened.size(), 1);
}

void openShop(ChangeForm &form, const QJsonObject &prefill = {})
{
    open(form, {OrderKind::ChangeWebsite, u"fil_demo"_s, {u"web_demo_1"_s}, prefill});
}

QStringList codesAt(const ChangeForm &form, const QString &pointer)
{
    QStringList codes;
    for (const auto &finding : form.findings(pointer))
        codes.append(finding.code);
    return codes;
}

/// A keeper of drafts that answers when it is told to.
struct SlowKeeper
{
    QList<Order> asked;
    QList<std::shared_ptr<filing::Answer<Result<StoredDraft>>>> answers;

    ChangeForm::Save save()
    {
        return [this](const Order &order) {
            asked.append(order);
            answers.append(std::make_shared<filing::Answer<Result<StoredDraft>>>(
                filing::fail(filing::ErrorKind::Cancelled, u"CLOSED"_s)));
            return answers.last()->future();
        };
    }
    void give(qsizetype n)
    {
        StoredDraft draft;
        draft.order = asked.at(n);
        answers.at(n)->give(draft);
    }
};

QJsonObject websiteOf(const DeskFixture &desk, const QString &id)
{
    auto record = settled(const_cast<DeskFixture &>(desk).store.record(RecordType::Website, id));
    return *contract::parseObject((*record)->json);
}

/// The filing has gone on: the website has other values, and the head counts it.
void changeFiled(DeskFixture &desk, const QJsonObject &website)
{
    auto head = contract::encode(*desk.workspace.filing(website[u"filingId"_s].toString()));
    head[u"version"_s] = head[u"version"_s].toInteger() + 1;
    auto site = website;
    site[u"version"_s] = site[u"version"_s].toInteger() + 1;
    const auto done = settled(desk.store.applyPage({.upserts = {support::sampleRecord(RecordType::Filing, head),
                                                                support::sampleRecord(RecordType::Website, site)}}));
    QVERIFY(done.has_value());
}

} // namespace

class TestChangeForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsFiled();
    void checksAndKeepsEveryEdit();
    void aRevertedEditIsNone();
    void cleansPastedText_data();
    void cleansPastedText();
    void writesOneAtATime();
    void aFailedWriteIsTriedAgain();
    void goesOnWithItsDraft();
    void goesOnAfterARestart();
    void prefillIsAnEdit();
    void locks_data();
    void locks();
    void domainsGoWhileOneRemains();
    void aValueThatIsNoneIsAFinding();
    void practiceAddressesAreNotSaid();
    void reviewersFindingsStayUntilTheEdit();
    void ofARefusedSubmit();
    void followsWhatIsFiled();
    void saysThatTheBaseHasChanged();
    void saysThatTheOrderWentOn();
    void takesWhatAnotherDeskWrote();
    void ownDraftIsNoBlocker();
    void cannotOpen_data();
    void cannotOpen();
    void smsGoesToTheNewNumber();
    void documents_data();
    void documents();
};

void TestChangeForm::showsWhatIsFiled()
{
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    openShop(form);
    QVERIFY(form.isOpen());
    QVERIFY(!form.wasResumed());
    QCOMPARE(form.subject(), u"示例商城"_s);
    QCOMPARE(form.value(at(Name)), QJsonValue(u"示例商城"_s));
    QCOMPARE(form.pointers().size(), filing::fieldsOf(filing::Part::Website).size());
    QCOMPARE(form.changedPointers(), QStringList());
    QCOMPARE(form.fieldsToCorrect(), QStringList());
    QCOMPARE(codesAt(form, {}), QStringList{u"NOTHING_CHANGED"_s});
    QVERIFY(!desk.workspace.order(form.order().id));
}

void TestChangeForm::checksAndKeepsEveryEdit()
{
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    openShop(form);
    QSignalSpy saved(&form, &ChangeForm::saved);
    form.setValue(at(Name), u"12345678"_s);
    QCOMPARE(form.fieldsToCorrect(), QStringList{at(Name)});
    QVERIFY(codesAt(form, at(Name)).contains(u"NAME_ONLY_DIGITS"_s));
    QVERIFY(!form.isSaved());
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(form.isSaved());

    const auto kept = settled(desk.sync.draft(form.order().id));
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->order.content, (QJsonObject{{at(Name), u"12345678"_s}}));
    QCOMPARE((*kept)->order.baseVersion, desk.workspace.filing(u"fil_demo"_s)->version);
    form.setValue(at(Name), u"示例优选商城"_s);
    QCOMPARE(form.fieldsToCorrect(), QStringList());
    QCOMPARE(form.changedPointers(), QStringList{at(Name)});
}

void TestChangeForm::aRevertedEditIsNone()
{
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    openShop(form);
    form.setValue(at(Name), u"示例优选商城"_s);
    QVERIFY(form.isChanged(at(Name)));
    form.setValue(at(Name), u"示例商城"_s);
    QVERIFY(!form.isChanged(at(Name)));
    QCOMPARE(form.order().content, QJsonObject());
    // A field that was never filled in and one that was emptied are the same.
    form.setValue(u"/websites/web_demo_1/remark"_s, QString());
    QCOMPARE(form.order().content, QJsonObject());
}

void TestChangeForm::cleansPastedText_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("taken");
    QTest::newRow("name") << u"/name"_s << u"\u3000示例\u00a0优选商城\u200b "_s << u"示例 优选商城"_s;
    QTest::newRow("mobile") << u"/personInCharge/mobile"_s << u"１３９ 0000 3333"_s << u"13900003333"_s;
    QTest::newRow("mail") << u"/personInCharge/email"_s << u" new＠example.cn\n"_s << u"new@example.cn"_s;
    QTest::newRow("remark") << u"/remark"_s << u"一\r\n二 "_s << u"一\n二"_s;
}

void TestChangeForm::cleansPastedText()
{
    QFETCH(QString, field);
    QFETCH(QString, pasted);
    QFETCH(QString, taken);
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    openShop(form);
    const auto pointer = u"/websites/web_demo_1"_s + field;
    form.setValue(pointer, pasted);
    QCOMPARE(form.value(pointer).toString(), taken);
}

void TestChangeForm::writesOneAtATime()
{
    DeskFixture desk;
    SlowKeeper keeper;
    ChangeForm form(desk.workspace, desk.clock, keeper.save());
    openShop(form);
    for (const auto &name : {u"示例商城一"_s, u"示例商城二"_s, u"示例商城三"_s, u"示例商城四"_s})
        form.setValue(at(Name), name);
    QCOMPARE(keeper.asked.size(), 1);
    keeper.give(0);
    QTRY_COMPARE(keeper.asked.size(), 2);
    QCOMPARE(keeper.asked.last().content.value(at(Name)), QJsonValue(u"示例商城四"_s));
    QVERIFY(!form.isSaved());
    keeper.give(1);
    QTRY_VERIFY(form.isSaved());
    QCOMPARE(keeper.asked.size(), 2);
    QCOMPARE(keeper.asked.first().id, keeper.asked.last().id);
}

void TestChangeForm::aFailedWriteIsTriedAgain()
{
    DeskFixture desk;
    bool full = true;
    ChangeForm form(desk.workspace, desk.clock, [&](const Order &order) -> QFuture<Result<StoredDraft>> {
        if (full)
            return filing::answered(Result<StoredDraft>(filing::fail(filing::ErrorKind::Storage, u"STORE_DISK_FULL"_s)));
        return desk.sync.saveDraft(order);
    });
    openShop(form);
    QSignalSpy failed(&form, &ChangeForm::saveFailed);
    QSignalSpy saved(&form, &ChangeForm::saved);
    form.setValue(at(Name), u"示例优选商城"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!form.isSaved());
    full = false;
    form.saveAgain();
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(form.isSaved());
}

void TestChangeForm::goesOnWithItsDraft()
{
    DeskFixture desk;
    QString id;
    {
        ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
        openShop(form);
        form.setValue(at(Name), u"示例优选商城"_s);
        id = form.order().id;
        QTRY_VERIFY(form.isSaved());
        QTRY_VERIFY(desk.workspace.order(id));
    }
    ChangeForm again(desk.workspace, desk.clock, saverOf(desk));
    openShop(again);
    QVERIFY(again.wasResumed());
    QCOMPARE(again.order().id, id);
    QCOMPARE(again.value(at(Name)), QJsonValue(u"示例优选商城"_s));
    // Another website of the filing is another change.
    ChangeForm other(desk.workspace, desk.clock, saverOf(desk));
    open(other, {OrderKind::ChangeWebsite, u"fil_demo"_s, {u"web_demo_2"_s}, {}});
    QVERIFY(!other.wasResumed());
}

void TestChangeForm::goesOnAfterARestart()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"store.db"_s);
    const auto key = [] {
        const QByteArray bytes(qsizetype(store::SealKey::Size), 'k');
        return std::move(*store::SealKey::fromBytes(
            {reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())}));
    };
    support::FakeClock clock;
    QString id;
    for (const bool first : {true, false}) {
        store::Store store(clock);
        models::Workspace workspace(store, clock);
        QVERIFY(settled(store.open(path, key())).has_value());
        if (first) {
            const auto data = support::sampleData(u"demo@example.cn"_s, clock.now());
            QVERIFY(settled(store.applyPage({.upserts = data.records, .snapshotStart = true, .snapshotEnd = true})));
        }
        QVERIFY(settled(workspace.load()).has_value());
        qint64 revision = 0;
        ChangeForm form(workspace, clock, [&](const Order &order) -> QFuture<Result<StoredDraft>> {
            StoredDraft draft;
            draft.order = order;
            draft.revision = ++revision;
            draft.editedAt = clock.now();
            const auto json = QJsonDocument(contract::encode(draft)).toJson(QJsonDocument::Compact);
            const auto kept = settled(store.putDraft({order.id, order.filingId, draft.revision, clock.now(), json}));
            return filing::answered(kept ? Result<StoredDraft>(draft) : Result<StoredDraft>(tl::unexpected(kept.error())));
        });
        openShop(form);
        QCOMPARE(form.wasResumed(), !first);
        if (first) {
            id = form.order().id;
            form.setValue(at(Name), u"示例优选商城"_s);
            QTRY_VERIFY(form.isSaved());
        } else {
            QCOMPARE(form.order().id, id);
            QCOMPARE(form.value(at(Name)), QJsonValue(u"示例优选商城"_s));
        }
    }
}

void TestChangeForm::prefillIsAnEdit()
{
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    openShop(form, {{at(Mobile), u"139 0000 3333"_s}});
    QCOMPARE(form.value(at(Mobile)), QJsonValue(u"13900003333"_s));
    QTRY_VERIFY(form.isSaved());
    QVERIFY(settled(desk.sync.draft(form.order().id)).value().has_value());
}

void TestChangeForm::locks_data()
{
    QTest::addColumn<QString>("filing");
    QTest::addColumn<QString>("website");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("lock");
    QTest::addColumn<bool>("readOnly");
    const auto row = [](const char *name, const QString &filing, const QString &website, const QString &pointer,
                        const QString &lock, bool readOnly) {
        QTest::newRow(name) << filing << website << pointer << lock << readOnly;
    };
    row("Zhejiang, name", u"fil_demo"_s, u"web_demo_1"_s, u"/entity/name"_s, {}, false);
    row("Hunan, name", u"fil_hunan"_s, u"web_hunan_1"_s, u"/entity/name"_s, u"ADMINISTRATION_FORBIDS"_s, true);
    row("Hunan, mail", u"fil_hunan"_s, u"web_hunan_1"_s, u"/entity/personInCharge/email"_s, {}, false);
    row("Jiangsu, region", u"fil_jiangsu"_s, u"web_jiangsu_1"_s, u"/entity/region"_s, u"PROVINCE_FIXED"_s, false);
    row("Jiangsu, type", u"fil_jiangsu"_s, u"web_jiangsu_1"_s, u"/entity/type"_s, u"ENTITY_TYPE_LIMITED"_s, false);
    row("Zhejiang, domains", u"fil_demo"_s, u"web_demo_1"_s, at(Domains), u"DOMAIN_REMOVE_ONLY"_s, false);
}

void TestChangeForm::locks()
{
    QFETCH(QString, filing);
    QFETCH(QString, website);
    QFETCH(QString, pointer);
    QFETCH(QString, lock);
    QFETCH(bool, readOnly);
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    open(form, {OrderKind::ChangeEntity, filing, {website}, {}});
    const auto found = form.lock(pointer);
    QCOMPARE(found ? found->code : QString(), lock);
    QCOMPARE(form.isReadOnly(pointer), readOnly);
    if (!readOnly)
        return;
    const auto before = form.value(pointer);
    form.setValue(pointer, u"另一个"_s);
    QCOMPARE(form.value(pointer), before);
    QCOMPARE(form.changedPointers(), QStringList());
}

void TestChangeForm::domainsGoWhileOneRemains()
{
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    openShop(form);
    auto domains = form.value(at(Domains)).toArray();
    QCOMPARE(domains.size(), 3);
    domains.removeAt(2);
    form.setValue(at(Domains), domains);
    QCOMPARE(form.fieldsToCorrect(), QStringList());
    QCOMPARE(form.changedPointers(), QStringList{at(Domains)});
    form.setValue(at(Domains), QJsonArray());
    QVERIFY(codesAt(form, at(Domains)).contains(u"DOMAIN_LAST_REMOVED"_s));
    auto other = domains;
    other.append(QJsonObject{{u"name"_s, u"new-example.cn"_s}});
    form.setValue(at(Domains), other);
    QVERIFY(codesAt(form, at(Domains)).contains(u"DOMAIN_ADDED"_s));
}

void TestChangeForm::aValueThatIsNoneIsAFinding()
{
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    openShop(form);
    const auto validity = u"/websites/web_demo_1/personInCharge/certificate/validity"_s;
    form.setValue(validity, QJsonObject{{u"start"_s, u"2026-13-40"_s}, {u"longTerm"_s, true}});
    form.setValue(at(Name), u"12345678"_s);
    QVERIFY(codesAt(form, validity).contains(u"VALUE_MALFORMED"_s));
    QVERIFY(codesAt(form, at(Name)).contains(u"NAME_ONLY_DIGITS"_s)); // the others still count
    QCOMPARE(form.fieldsToCorrect().size(), 2);
}

void TestChangeForm::practiceAddressesAreNotSaid()
{
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    openShop(form);
    const auto pointer = u"/websites/web_demo_1/access"_s;
    auto access = form.value(pointer).toArray();
    auto own = access.at(0).toObject();
    own[u"instance"_s] = u"i-demo0099"_s;
    access[0] = own;
    form.setValue(pointer, access);
    QVERIFY(codesAt(form, pointer).contains(u"IP_DOCUMENTATION"_s));
    form.hideCodes({u"IP_DOCUMENTATION"_s});
    QVERIFY(!codesAt(form, pointer).contains(u"IP_DOCUMENTATION"_s));
}

void TestChangeForm::reviewersFindingsStayUntilTheEdit()
{
    DeskFixture desk(u"agency@example.cn"_s);
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    QSignalSpy opened(&form, &ChangeForm::opened);
    form.resume(u"01993a40-000b-7abc-8def-00000000000b"_s);
    QTRY_COMPARE(opened.size(), 1);
    const auto mobile = u"/websites/web_law_1/personInCharge/mobile"_s;
    const auto name = u"/websites/web_law_1/name"_s;
    QVERIFY(codesAt(form, mobile).contains(u"PHONE_NOT_ANSWERED"_s));
    QVERIFY(codesAt(form, name).contains(u"NAME_NOT_RELATED"_s));
    QVERIFY(!form.fieldsToCorrect().contains(name)); // a reviewer's word is advice
    form.setValue(mobile, u"13900002099"_s);
    QVERIFY(!codesAt(form, mobile).contains(u"PHONE_NOT_ANSWERED"_s));
    QVERIFY(codesAt(form, name).contains(u"NAME_NOT_RELATED"_s));
    QCOMPARE(form.order().state, filing::Code(OrderState::Draft));
}

void TestChangeForm::ofARefusedSubmit()
{
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    openShop(form);
    form.setValue(at(Name), u"示例优选商城"_s);
    form.setAnswer({{.pointer = at(Name), .code = u"NAME_SENSITIVE_WORD"_s, .params = {{u"word"_s, u"优选"_s}}}});
    QVERIFY(codesAt(form, at(Name)).contains(u"NAME_SENSITIVE_WORD"_s));
    form.setValue(at(Name), u"示例精选商城"_s);
    QVERIFY(!codesAt(form, at(Name)).contains(u"NAME_SENSITIVE_WORD"_s));
}

void TestChangeForm::followsWhatIsFiled()
{
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    openShop(form);
    form.setValue(at(Name), u"示例优选商城"_s);
    QTRY_VERIFY(form.isSaved());
    QSignalSpy rebased(&form, &ChangeForm::rebased);
    auto website = websiteOf(desk, u"web_demo_1"_s);
    website[u"homeUrl"_s] = u"https://shop-example.cn"_s;
    changeFiled(desk, website);
    QTRY_COMPARE(rebased.size(), 1);
    QCOMPARE(rebased.first().first().toStringList(), QStringList{u"/websites/web_demo_1/homeUrl"_s});
    QCOMPARE(form.value(u"/websites/web_demo_1/homeUrl"_s), QJsonValue(u"https://shop-example.cn"_s));
    QCOMPARE(form.value(at(Name)), QJsonValue(u"示例优选商城"_s)); // what was entered stays
    // What has become true by itself is no change any more.
    website[u"name"_s] = u"示例优选商城"_s;
    website[u"version"_s] = website[u"version"_s].toInteger() + 1;
    changeFiled(desk, website);
    QTRY_COMPARE(rebased.size(), 2);
    QCOMPARE(form.changedPointers(), QStringList());
}

void TestChangeForm::saysThatTheBaseHasChanged()
{
    DeskFixture desk;
    {
        ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
        openShop(form, {{at(Name), u"示例优选商城"_s}});
        QTRY_VERIFY(form.isSaved());
        QTRY_VERIFY(desk.workspace.order(form.order().id));
    }
    const auto before = desk.workspace.filing(u"fil_demo"_s)->version;
    changeFiled(desk, websiteOf(desk, u"web_demo_1"_s));
    QTRY_COMPARE(desk.workspace.filing(u"fil_demo"_s)->version, before + 1);
    ChangeForm again(desk.workspace, desk.clock, saverOf(desk));
    QSignalSpy rebased(&again, &ChangeForm::rebased);
    openShop(again);
    QCOMPARE(rebased.size(), 1);
    QCOMPARE(rebased.first().first().toStringList(), QStringList{at(Name)});
    QCOMPARE(again.order().baseVersion, before + 1);
}

void TestChangeForm::saysThatTheOrderWentOn()
{
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    openShop(form);
    form.setValue(at(Name), u"示例优选商城"_s);
    QTRY_VERIFY(form.isSaved());
    QSignalSpy moved(&form, &ChangeForm::orderMoved);
    auto order = form.order();
    order.state = OrderState::ProviderReview;
    order.version = 2;
    const auto sent = support::sampleRecord(RecordType::Order, contract::encode(order));
    QVERIFY(settled(desk.store.applyPage({.upserts = {sent}, .finishedDrafts = {order.id}})));
    QTRY_COMPARE(moved.size(), 1);
    form.setValue(at(Name), u"示例精选商城"_s);
    QCOMPARE(form.value(at(Name)), QJsonValue(u"示例优选商城"_s));
    // Coming into force makes no new draft of it.
    QSignalSpy saving(&form, &ChangeForm::saving);
    const auto before = desk.workspace.filing(u"fil_demo"_s)->version;
    auto website = websiteOf(desk, u"web_demo_1"_s);
    website[u"name"_s] = u"示例优选商城"_s;
    changeFiled(desk, website);
    QTRY_COMPARE(desk.workspace.filing(u"fil_demo"_s)->version, before + 1);
    QVERIFY(settled(desk.workspace.excerpt(u"fil_demo"_s, {u"web_demo_1"_s})).has_value());
    QCOMPARE(saving.size(), 0);
}

void TestChangeForm::takesWhatAnotherDeskWrote()
{
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    openShop(form);
    form.setValue(at(Name), u"示例优选商城"_s);
    QTRY_VERIFY(form.isSaved());
    form.setValue(at(Name), u"示例精选商城"_s);
    QTRY_VERIFY(form.isSaved());
    const auto put = [&](const QString &name, int revision, int seconds) {
        StoredDraft draft;
        draft.order = form.order();
        draft.order.content = {{at(Name), name}};
        draft.revision = revision;
        draft.editedAt = desk.clock.now().addSecs(seconds);
        const auto json = QJsonDocument(contract::encode(draft)).toJson(QJsonDocument::Compact);
        QVERIFY(settled(desk.store.putDraft({draft.order.id, u"fil_demo"_s, revision, draft.editedAt, json})));
    };
    QSignalSpy read(&desk.workspace, &models::Workspace::ordersChanged);
    put(u"示例优选商城"_s, 50, 30); // an own word of before, read late
    QTRY_VERIFY(!read.isEmpty());
    QTRY_COMPARE(desk.workspace.order(form.order().id)->content.value(at(Name)), QJsonValue(u"示例优选商城"_s));
    QCOMPARE(form.value(at(Name)), QJsonValue(u"示例精选商城"_s));
    QSignalSpy changed(&form, &ChangeForm::valueChanged);
    put(u"示例严选商城"_s, 51, 60);
    QTRY_COMPARE(form.value(at(Name)), QJsonValue(u"示例严选商城"_s));
    QCOMPARE(changed.first().first().toString(), at(Name));
}

void TestChangeForm::ownDraftIsNoBlocker()
{
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    openShop(form);
    QCOMPARE(form.blockers(), QList<filing::Blocker>());
    form.setValue(at(Name), u"示例优选商城"_s);
    QTRY_VERIFY(desk.workspace.openOrder(u"fil_demo"_s));
    QCOMPARE(form.blockers(), QList<filing::Blocker>());
    const auto lines = form.prerequisites();
    QCOMPARE(lines.first().code, u"NO_OPEN_ORDER"_s);
    QCOMPARE(lines.first().status, rules::Prerequisite::Status::Ok);

    ChangeForm other(desk.workspace, desk.clock, saverOf(desk));
    open(other, {OrderKind::ChangeWebsite, u"fil_ningbo"_s, {u"web_ningbo_2"_s}, {}});
    QCOMPARE(other.blockers().value(0).code, u"ORDER_AT_ADMINISTRATION"_s);
}

void TestChangeForm::cannotOpen_data()
{
    QTest::addColumn<QString>("filing");
    QTest::addColumn<QString>("website");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("code");
    QTest::newRow("filing") << u"fil_none"_s << u"web_demo_1"_s << QString() << u"FILING_UNKNOWN"_s;
    QTest::newRow("website") << u"fil_demo"_s << u"web_none"_s << QString() << u"SERVICE_UNKNOWN"_s;
    QTest::newRow("order") << QString() << QString() << u"0199"_s << u"ORDER_UNKNOWN"_s;
    QTest::newRow("sent") << QString() << QString() << u"01993a40-0004-7abc-8def-000000000004"_s
                          << u"ORDER_NOT_EDITABLE"_s;
}

void TestChangeForm::cannotOpen()
{
    QFETCH(QString, filing);
    QFETCH(QString, website);
    QFETCH(QString, order);
    QFETCH(QString, code);
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    QSignalSpy failed(&form, &ChangeForm::openFailed);
    if (order.isEmpty())
        form.open({OrderKind::ChangeWebsite, filing, {website}, {}});
    else
        form.resume(order);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<filing::Error>().code, code);
    QVERIFY(!form.isOpen());
}

void TestChangeForm::smsGoesToTheNewNumber()
{
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    openShop(form);
    using List = QList<models::SmsRecipient>;
    QCOMPARE(form.smsRecipients(), (List{{orders::Verifier::ServicePerson, u"李*"_s, u"139****1002"_s, false}}));
    form.setValue(at(Mobile), u"13900003333"_s);
    QCOMPARE(form.smsRecipients(), (List{{orders::Verifier::ServicePerson, u"李*"_s, u"139****3333"_s, true}}));
    QVERIFY(form.needs() & unsigned(filing::Need::SmsToNewNumber));
}

void TestChangeForm::documents_data()
{
    QTest::addColumn<QString>("filing");
    QTest::addColumn<QString>("website");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("certain");
    QTest::newRow("Zhejiang, name") << u"fil_demo"_s << u"web_demo_1"_s << u"/name"_s << u"示例优选商城"_s
                                    << QStringList();
    QTest::newRow("Zhejiang, person") << u"fil_demo"_s << u"web_demo_1"_s << u"/personInCharge/name"_s << u"王示例"_s
                                      << QStringList{u"SERVICE_PERSON_ID_FRONT"_s, u"SERVICE_PERSON_ID_BACK"_s};
    QTest::newRow("Hunan, name") << u"fil_hunan"_s << u"web_hunan_1"_s << u"/name"_s << u"长沙示例文化馆"_s
                                 << QStringList{u"DOMAIN_CERTIFICATE"_s, u"DOMAIN_CERTIFICATE"_s}; // of each domain
    QTest::newRow("Jiangsu, name") << u"fil_jiangsu"_s << u"web_jiangsu_1"_s << u"/name"_s << u"南京示例学习"_s
                                   << QStringList{u"DOMAIN_CERTIFICATE"_s, u"COMMITMENT_LETTER"_s, u"TRUTH_NOTICE"_s};
}

void TestChangeForm::documents()
{
    QFETCH(QString, filing);
    QFETCH(QString, website);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QStringList, certain);
    DeskFixture desk;
    ChangeForm form(desk.workspace, desk.clock, saverOf(desk));
    open(form, {OrderKind::ChangeWebsite, filing, {website}, {}});
    form.setValue(u"/websites/"_s + website + field, value);
    QStringList found;
    for (const auto &slot : rules::documentSlots(desk.workspace.ruleBook().documents, form.proposal())) {
        if (slot.certain)
            found.append(slot.kind);
        QVERIFY(!slot.why.isEmpty());
    }
    QCOMPARE(found, certain);
}

QTEST_GUILESS_MAIN(TestChangeForm)
#include "tst_change_form.moc"
