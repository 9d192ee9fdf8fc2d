// SPDX-License-Identifier: Apache-2.0
#include "contract/codec.h"
#include "models/change_form.h"
#include "support/desk_fixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using models::ChangeForm;
using orders::Order;
using orders::OrderKind;
using store::StoredDraft;
using support::DeskFixture;
using support::settled;

namespace {

constexpr auto address = u"/entity/contactAddress";
constexpr auto helpName = u"/websites/web_demo_2/name";

QString at(const char16_t *pointer) { return QString::fromUtf16(pointer); }

/// A change of an entity, begun without any service.
class Entity
{
public:
    explicit Entity(const QString &filing = u"fil_demo"_s, const QString &account = u"demo@example.cn"_s)
        : desk(account)
        , form(desk.workspace, desk.clock, [this](const Order &order) { return desk.sync.saveDraft(order); })
    {
        QSignalSpy opened(&form, &ChangeForm::opened);
        form.open({OrderKind::ChangeEntity, filing, {}, {}});
        if (!QTest::qWaitFor([&] { return opened.size() == 1; }, 5000))
            qFatal("The form did not open.");
    }
    void associate(const QString &id)
    {
        QSignalSpy associated(&form, &ChangeForm::associated);
        form.associate(id);
        if (!QTest::qWaitFor([&] { return associated.size() == 1; }, 5000))
            qFatal("The service did not come.");
    }
    QStringList codes() const { return codesAt({}); }
    QStringList codesAt(const QString &pointer) const
    {
        QStringList codes;
        for (const auto &finding : form.findings()) {
            if (finding.pointer == pointer)
                codes.append(finding.code);
        }
        return codes;
    }
    bool kept()
    {
        return QTest::qWaitFor([this] { return form.isSaved() && desk.workspace.order(form.order().id)
                                   && desk.workspace.order(form.order().id)->targets == form.order().targets; }, 5000);
    }

    DeskFixture desk;
    ChangeForm form;
};

} // namespace

class TestChangeEntity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesAServiceUnchanged();
    void carriesAServiceThatIsChanged();
    void aServiceThatIsTakenOutLeavesNothing();
    void whatIsNotThereCannotBeTaken();
    void goesOnWithItsServices();
    void takesTheServicesOfAnotherDesk();
    void saysWhichServicesMayGo_data();
    void saysWhichServicesMayGo();
    void oneEntryForTheSamePerson();
    void aPersonalFilingIsItsPerson();
    void contactDataGoToTheSamePersonsService();
    void anotherPersonTakesNothingOver();
    void coversWhatAnEntityIs();
    void typesOfOrganisations();
};

// M25
void TestChangeEntity::carriesAServiceUnchanged()
{
    Entity entity;
    entity.form.setValue(at(address), u"示例路2号1幢102室"_s);
    QCOMPARE(entity.codes(), QStringList{u"SERVICE_NOT_ASSOCIATED"_s});
    entity.associate(u"web_demo_2"_s);
    QVERIFY(entity.form.isAssociated(u"web_demo_2"_s));
    QVERIFY(entity.form.pointers().contains(at(helpName)));
    entity.form.keepDraft();
    QVERIFY(entity.kept());
    QCOMPARE(entity.codes(), QStringList());
    QCOMPARE(entity.form.fieldsToCorrect(), QStringList());
    const auto order = *entity.desk.workspace.order(entity.form.order().id);
    QCOMPARE(order.targets, QStringList{u"web_demo_2"_s});
    QCOMPARE(order.content, (QJsonObject{{at(address), u"示例路2号1幢102室"_s}}));
    QCOMPARE(entity.form.subject(), u"杭州示例科技有限公司"_s);
}

void TestChangeEntity::carriesAServiceThatIsChanged()
{
    Entity entity;
    entity.form.setValue(at(address), u"示例路2号1幢102室"_s);
    entity.associate(u"web_demo_2"_s);
    entity.associate(u"app_demo_4"_s);
    entity.form.setValue(at(helpName), u"示例云帮助中心"_s);
    QVERIFY(entity.kept());
    const auto order = *entity.desk.workspace.order(entity.form.order().id);
    QCOMPARE(order.targets, (QStringList{u"web_demo_2"_s, u"app_demo_4"_s}));
    QCOMPARE(order.content.size(), 2);
    QCOMPARE(entity.form.changedPointers().size(), 2);
    entity.form.setValue(at(helpName), u"1234"_s);
    QCOMPARE(entity.form.fieldsToCorrect(), QStringList{at(helpName)});
}

void TestChangeEntity::aServiceThatIsTakenOutLeavesNothing()
{
    Entity entity;
    entity.form.setValue(at(address), u"示例路2号1幢102室"_s);
    entity.associate(u"web_demo_2"_s);
    entity.form.setValue(at(helpName), u"示例云帮助中心"_s);
    entity.form.dissociate(u"web_demo_2"_s);
    QVERIFY(!entity.form.isAssociated(u"web_demo_2"_s));
    QVERIFY(!entity.form.pointers().contains(at(helpName)));
    QCOMPARE(entity.form.order().content, (QJsonObject{{at(address), u"示例路2号1幢102室"_s}}));
    QCOMPARE(entity.codes(), QStringList{u"SERVICE_NOT_ASSOCIATED"_s});
    QVERIFY(entity.kept());
    entity.associate(u"web_demo_2"_s);
    QCOMPARE(entity.form.value(at(helpName)).toString(), u"示例帮助中心"_s);
}

void TestChangeEntity::whatIsNotThereCannotBeTaken()
{
    Entity entity;
    QSignalSpy failed(&entity.form, &ChangeForm::associateFailed);
    entity.form.associate(u"web_none"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<filing::Error>().code, u"SERVICE_UNKNOWN"_s);
    QCOMPARE(entity.form.order().targets, QStringList());
    entity.form.setValue(at(helpName), u"示例云帮助中心"_s); // a service that was not taken in
    QCOMPARE(entity.form.order().content, QJsonObject());
}

/// Whatever services a draft has by now, the change of the entity is one; what was entered for a service is there again.
void TestChangeEntity::goesOnWithItsServices()
{
    Entity entity;
    entity.form.setValue(at(address), u"示例路2号1幢102室"_s);
    entity.associate(u"web_demo_2"_s);
    entity.form.setValue(at(helpName), u"示例云帮助中心"_s);
    QVERIFY(entity.kept());
    QTRY_COMPARE(entity.desk.workspace.order(entity.form.order().id)->content.size(), 2);
    ChangeForm again(entity.desk.workspace, entity.desk.clock,
                     [&](const Order &order) { return entity.desk.sync.saveDraft(order); });
    QSignalSpy opened(&again, &ChangeForm::opened);
    again.open({OrderKind::ChangeEntity, u"fil_demo"_s, {}, {}});
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(again.wasResumed());
    QCOMPARE(again.order().id, entity.form.order().id);
    QCOMPARE(again.order().targets, QStringList{u"web_demo_2"_s});
    QCOMPARE(again.value(at(helpName)).toString(), u"示例云帮助中心"_s);
}

void TestChangeEntity::takesTheServicesOfAnotherDesk()
{
    Entity entity;
    entity.form.setValue(at(address), u"示例路2号1幢102室"_s);
    entity.associate(u"web_demo_2"_s);
    entity.form.keepDraft();
    QVERIFY(entity.kept());
    StoredDraft draft;
    draft.order = entity.form.order();
    draft.order.targets = {u"web_demo_8"_s};
    draft.order.content.insert(u"/websites/web_demo_8/name"_s, u"示例新物流"_s);
    draft.revision = 50;
    draft.editedAt = entity.desk.clock.now().addSecs(60);
    const auto json = QJsonDocument(contract::encode(draft)).toJson(QJsonDocument::Compact);
    QVERIFY(settled(entity.desk.store.putDraft({draft.order.id, u"fil_demo"_s, 50, draft.editedAt, json})));
    QTRY_COMPARE(entity.form.order().targets, QStringList{u"web_demo_8"_s});
    QTRY_COMPARE(entity.form.value(u"/websites/web_demo_8/name"_s).toString(), u"示例新物流"_s);
    QTRY_COMPARE(entity.form.filedValue(u"/websites/web_demo_8/name"_s).toString(), u"示例物流"_s);
    QVERIFY(!entity.form.pointers().contains(at(helpName)));
    QCOMPARE(entity.form.fieldsToCorrect(), QStringList());
}

void TestChangeEntity::saysWhichServicesMayGo_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("code");
    QTest::newRow("sound") << u"web_demo_2"_s << QString();
    QTest::newRow("app") << u"app_demo_4"_s << QString();
    QTest::newRow("domain ends") << u"web_demo_5"_s << u"DOMAIN_EXPIRES_SOON"_s;
    QTest::newRow("domain expired") << u"web_demo_9"_s << u"DOMAIN_EXPIRED"_s;
    QTest::newRow("not verified") << u"web_demo_10"_s << u"DOMAIN_NOT_VERIFIED"_s;
    QTest::newRow("elsewhere") << u"web_demo_3"_s << u"NOT_AT_THIS_PROVIDER"_s;
}

void TestChangeEntity::saysWhichServicesMayGo()
{
    QFETCH(QString, service);
    QFETCH(QString, code);
    Entity entity;
    entity.form.setValue(at(address), u"示例路2号1幢102室"_s); // its own draft is no reason
    QVERIFY(entity.kept());
    const auto rows = settled(entity.desk.workspace.services(u"fil_demo"_s));
    QVERIFY(rows);
    const auto row = std::find_if(rows->begin(), rows->end(), [&](const auto &one) { return one.facts.id == service; });
    QVERIFY(row != rows->end());
    QCOMPARE(entity.form.blockers(row->facts).value(0).code, code);
}

void TestChangeEntity::oneEntryForTheSamePerson()
{
    Entity entity;
    auto &form = entity.form;
    const auto legal = u"/entity/legalRepresentative/name"_s;
    const auto person = u"/entity/personInCharge/name"_s;
    QVERIFY(form.isSamePerson());
    QSignalSpy changed(&form, &ChangeForm::valueChanged);
    form.setValue(legal, u"钱示例"_s);
    QCOMPARE(form.value(person).toString(), u"钱示例"_s);
    QCOMPARE(changed.size(), 2);
    // Who enters another person in charge has two persons.
    QSignalSpy parted(&form, &ChangeForm::samePersonChanged);
    form.setValue(person, u"赵示例"_s);
    QVERIFY(!form.isSamePerson());
    QCOMPARE(parted.size(), 1);
    form.setValue(legal, u"孙示例"_s);
    QCOMPARE(form.value(person).toString(), u"赵示例"_s);
    form.setSamePerson(true);
    QCOMPARE(form.value(person).toString(), u"孙示例"_s);
    QCOMPARE(parted.size(), 2);
    form.setSamePerson(false); // changes no value
    QCOMPARE(form.value(person).toString(), u"孙示例"_s);
    form.setValue(legal, u"张示例"_s);
    QCOMPARE(form.value(person).toString(), u"孙示例"_s);
}

// M20
void TestChangeEntity::aPersonalFilingIsItsPerson()
{
    Entity entity(u"fil_person"_s, u"person@example.cn"_s);
    auto &form = entity.form;
    for (const auto &pointer : form.pointers())
        QVERIFY2(!pointer.startsWith("/entity/legalRepresentative"_L1) && pointer != "/entity/investor"_L1, qPrintable(pointer));
    const auto number = u"/entity/personInCharge/certificate/number"_s;
    for (const auto &pointer : {u"/entity/personInCharge/name"_s, number, u"/entity/personInCharge/certificate/validity"_s}) {
        QVERIFY(form.isReadOnly(pointer));
        QCOMPARE(form.lock(pointer)->code, u"PERSON_IS_ENTITY"_s);
    }
    QVERIFY(!form.isReadOnly(u"/entity/personInCharge/mobile"_s));
    QCOMPARE(form.lock(u"/entity/type"_s)->code, u"ENTITY_TYPE_FIXED"_s);
    QVERIFY(form.isReadOnly(u"/entity/type"_s));
    form.setValue(u"/entity/name"_s, u"孙样例"_s);
    QCOMPARE(form.value(u"/entity/personInCharge/name"_s).toString(), u"孙样例"_s);
    QVERIFY(form.isSamePerson());
    QCOMPARE(entity.codesAt(u"/entity/personInCharge/name"_s), QStringList());
}

void TestChangeEntity::contactDataGoToTheSamePersonsService()
{
    Entity entity(u"fil_person"_s, u"person@example.cn"_s);
    auto &form = entity.form;
    form.setValue(u"/entity/personInCharge/mobile"_s, u"13900003333"_s);
    form.setValue(u"/entity/name"_s, u"孙样例"_s);
    entity.associate(u"web_person_1"_s);
    QCOMPARE(form.value(u"/websites/web_person_1/personInCharge/mobile"_s).toString(), u"13900003333"_s);
    QCOMPARE(form.value(u"/websites/web_person_1/personInCharge/name"_s).toString(), u"孙样例"_s);
    QCOMPARE(form.fieldsToCorrect(), QStringList());
    QVERIFY(entity.kept());
}

void TestChangeEntity::anotherPersonTakesNothingOver()
{
    Entity entity;
    entity.form.setValue(u"/entity/personInCharge/mobile"_s, u"13900003333"_s);
    entity.associate(u"web_demo_2"_s); // in the charge of somebody else
    QCOMPARE(entity.form.changedPointers(), QStringList{u"/entity/personInCharge/mobile"_s});
    // A new person in charge of the entity is not for that reason in charge of the website.
    Entity other(u"fil_ningbo"_s);
    other.form.setValue(u"/entity/legalRepresentative/name"_s, u"钱示例"_s);
    other.form.setValue(u"/entity/legalRepresentative/certificate/number"_s, u"11010519491231002X"_s);
    other.associate(u"web_ningbo_2"_s);
    QVERIFY(!other.form.isChanged(u"/websites/web_ningbo_2/personInCharge/name"_s));
    QVERIFY(other.form.isChanged(u"/entity/personInCharge/certificate/number"_s));
}

// M20
void TestChangeEntity::coversWhatAnEntityIs()
{
    Entity entity;
    for (const auto &pointer : {u"/entity/name"_s, u"/entity/certificate/address"_s, u"/entity/type"_s,
                                u"/entity/personInCharge/name"_s, u"/entity/personInCharge/mobile"_s,
                                u"/entity/legalRepresentative/name"_s, u"/entity/investor"_s, u"/entity/region"_s}) {
        QVERIFY2(entity.form.pointers().contains(pointer), qPrintable(pointer));
        QVERIFY2(!entity.form.isReadOnly(pointer), qPrintable(pointer));
    }
    // M8: city and district, not the province
    entity.form.setValue(u"/entity/region"_s, u"330203"_s);
    QCOMPARE(entity.codesAt(u"/entity/region"_s), QStringList());
    entity.form.setValue(u"/entity/region"_s, u"310104"_s);
    QCOMPARE(entity.codesAt(u"/entity/region"_s), QStringList{u"REGION_NOT_IN_PROVINCE"_s});
}

void TestChangeEntity::typesOfOrganisations()
{
    Entity entity;
    const auto type = u"/entity/type"_s;
    QCOMPARE(entity.form.lock(type)->code, u"ENTITY_TYPE_LIMITED"_s);
    entity.form.setValue(type, u"PUBLIC_INSTITUTION"_s);
    QCOMPARE(entity.codesAt(type), QStringList());
    // A business licence is not an institution's.
    QCOMPARE(entity.codesAt(u"/entity/certificate/type"_s), QStringList{u"CERTIFICATE_TYPE_NOT_ALLOWED"_s});
    entity.form.setValue(u"/entity/certificate/type"_s, u"INSTITUTION_LEGAL_PERSON"_s);
    QCOMPARE(entity.codesAt(u"/entity/certificate/type"_s), QStringList());
    entity.form.setValue(type, u"INDIVIDUAL"_s);
    QCOMPARE(entity.codesAt(type), QStringList{u"LOCKED_FIELD"_s});
}

QTEST_GUILESS_MAIN(TestChangeEntity)
#include "tst_change_entity.moc"
