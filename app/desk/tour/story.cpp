// SPDX-License-Identifier: Apache-2.0
#include "app/desk/tour/story.h"

#include "models/service_table_model.h"
#include "ui/orders/order_page.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/saved_indicator.h"
#include "ui/widgets/status_chip.h"

#include <QComboBox>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

namespace tour {

using namespace Qt::Literals::StringLiterals;
using models::ServiceTableModel;
using orders::OrderState;

namespace {

// Of the sample filings (resources/practice/filings.json), all fictitious.
constexpr auto shop = u"示例商城";
constexpr auto shopRenamed = u"示例优选商城";
constexpr auto help = u"示例帮助中心";
constexpr auto helpNumber = u"浙ICP备2024012345号-2";
constexpr auto logistics = u"示例物流";
constexpr auto domainEnding = u"示例活动";
constexpr auto elsewhere = u"示例开放平台";
constexpr auto emergencyPhone = u"13900006002";
constexpr auto phoneNumber = u"手机号"; ///< typed into the finder
constexpr auto newName = u"杭州示例信息技术有限公司";
constexpr auto filingPassword = u"Beian2024";
constexpr auto filingAtAdministration = u"2019004567";
constexpr auto ownFiling = u"2024012345";

constexpr int reviewMs = 90'000; ///< a few work days of the practice environment

QString text(const char16_t *literal) { return QString::fromUtf16(literal); }

} // namespace

Story::Story(Tour &tour, Phone &phone, const ui::Texts &texts, QObject *parent)
    : QObject(parent)
    , m_driver(tour.driver())
    , m_phone(phone)
    , m_texts(texts)
{
}

QList<Step> Story::steps()
{
    return lookAround() + whyGrey() + findChange() + changeWebsite() + cancelWebsite() + passwordFromKeychain() + changeEntity() + darkTheme();
}

std::function<bool()> Story::sees(const QString &name) const
{
    return [this, name] { return m_driver.see(name) != nullptr; };
}

std::function<bool()> Story::canPress(const QString &name) const
{
    return [this, name] { return m_driver.canPress(name); };
}

std::function<void()> Story::clicking(const QString &name)
{
    return [this, name] { m_driver.click(name); };
}

QTableView *Story::websites() const { return m_driver.see<QTableView>(u"websiteTableView"_s); }

bool Story::hasRow(const QString &name) const
{
    const auto *table = websites();
    if (!table)
        return false;
    const auto found = table->model()->match(table->model()->index(0, ServiceTableModel::Name), Qt::DisplayRole, name, 1,
                                             Qt::MatchExactly);
    return !found.isEmpty();
}

void Story::choose(const QString &name) { m_driver.chooseRow(websites(), ServiceTableModel::Name, name); }

bool Story::hasDetails() const
{
    const auto *detail = m_driver.see(u"serviceDetail"_s);
    const auto *fields = detail ? detail->findChild<ui::KeyValueGrid *>() : nullptr;
    return fields && fields->rows().size() > 5;
}

/// What the verifier types on the MIIT page besides the code: the last six characters of their ID.
void Story::readIdTail()
{
    const auto label = m_texts.fieldLabel(u"/websites/any/personInCharge/certificate/number"_s);
    for (const auto &row : m_driver.see(u"serviceDetail"_s)->findChild<ui::KeyValueGrid *>()->rows()) {
        if (row.label == label)
            m_idTail = row.value.right(6);
    }
}

bool Story::showsState(OrderState state) const
{
    const auto *chip = m_driver.see<ui::StatusChip>(u"orderStateChip"_s);
    return chip && chip->text().contains(m_texts.stateName(state));
}

Step Story::go(const QString &page, const QString &what, const QString &picture)
{
    return {what, canPress(page + u"Navigation"_s), clicking(page + u"Navigation"_s), picture};
}

QList<Step> Story::lookAround()
{
    const auto tab = [this](const QString &page) {
        return [this, page] {
            auto *tabs = m_driver.see<QTabWidget>(u"filingTabs"_s);
            m_driver.chooseTab(tabs, tabs->findChild<QWidget *>(page));
        };
    };
    return {
        {u"The desk opens on My ICP Filing Information"_s, [this] { return hasRow(text(shop)) && hasDetails(); },
         [this] { readIdTail(); }, u"filing"_s, 60'000},
        {u"Looks at the apps"_s, {}, tab(u"appTab"_s)},
        {u"Looks at the filing entity"_s, sees(u"appTableView"_s), tab(u"entityTab"_s), u"apps"_s},
        {u"Goes back to the websites"_s, sees(u"entityTab"_s), tab(u"websiteTab"_s), u"entity"_s},
        {u"Searches for a website as one types"_s, sees(u"websiteTableView"_s),
         [this] { m_driver.type(u"findEdit"_s, u"物流"_s); }},
        {u"Finds it"_s, [this] { return hasRow(text(logistics)) && !hasRow(text(shop)); },
         [this] { m_driver.type(u"findEdit"_s, {}); }, u"search"_s},
    };
}

QList<Step> Story::whyGrey()
{
    const auto blocked = [this] { return m_driver.see(u"changeServiceButton"_s) && !m_driver.canPress(u"changeServiceButton"_s) && hasDetails(); };
    const auto shows = [this](const char16_t *number) {
        return [this, number] {
            auto *switcher = m_driver.see<QComboBox>(u"filingSwitcher"_s);
            return switcher && switcher->currentText().contains(text(number));
        };
    };
    const auto turnTo = [this, shows](const char16_t *number) {
        return [this, shows, number] { // one filing further at each look
            auto *switcher = m_driver.see<QComboBox>(u"filingSwitcher"_s);
            const bool there = shows(number)();
            if (!there && switcher)
                m_driver.press(switcher, switcher->findText(text(number), Qt::MatchContains) < switcher->currentIndex() ? Qt::Key_Up : Qt::Key_Down);
            return there;
        };
    };
    return {
        {u"Chooses a website whose domain ends soon"_s, [this] { return hasRow(text(domainEnding)); },
         [this] { choose(text(domainEnding)); }},
        {u"Reads why it cannot be changed"_s, blocked, [this] { choose(text(elsewhere)); }, u"reason-domain"_s},
        {u"Reads why one connected elsewhere cannot be changed here"_s, blocked, {}, u"reason-elsewhere"_s},
        {u"Turns to a filing whose order is at the administration"_s, turnTo(filingAtAdministration), {}},
        {u"Reads until when nothing can be changed"_s, blocked, {}, u"reason-administration"_s},
        {u"Turns back to the first filing"_s, turnTo(ownFiling), {}},
    };
}

QList<Step> Story::findChange()
{
    return {
        {u"Asks what has changed"_s, canPress(u"findChangeButton"_s), clicking(u"findChangeButton"_s)},
        {u"Sees what happens to people"_s, sees(u"finderList"_s), [this] { m_driver.type(u"finderSearchEdit"_s, text(phoneNumber)); }, u"finder"_s},
        {u"Reads what to do for it"_s, sees(u"finderAnswer"_s), {}, u"finder-answer"_s},
        {u"Goes back to the filing"_s, canPress(u"finderCloseButton"_s), clicking(u"finderCloseButton"_s)},
    };
}

QList<Step> Story::changeWebsite()
{
    const auto next = clicking(u"changeNextButton"_s);
    const auto name = u"fieldEdit:/name"_s;
    const auto phone = u"fieldEdit:/personInCharge/emergencyMobile"_s;
    return QList<Step>{
        {u"Chooses the website to change"_s, [this] { return hasRow(text(shop)); }, [this] { choose(text(shop)); }},
        {u"Starts the change"_s, [this] { return m_driver.canPress(u"changeServiceButton"_s) && hasDetails(); },
         clicking(u"changeServiceButton"_s)},
        {u"Reads what to have in order before"_s, canPress(u"changeNextButton"_s), next, u"change-before"_s},
        {u"Types the new name"_s, sees(name), [this, name] { m_driver.type(name, text(shopRenamed)); }},
        {u"Types a new emergency phone"_s, sees(phone), [this, phone] { m_driver.type(phone, text(emergencyPhone)); }},
        {u"Sees the draft saved"_s,
         [this] {
             const auto *saved = m_driver.see<ui::SavedIndicator>(u"changeSavedIndicator"_s);
             return saved && saved->state() == ui::SavedIndicator::State::Saved && m_driver.canPress(u"changeNextButton"_s);
         },
         next, u"change-information"_s},
        {u"Reads which documents to have ready"_s, canPress(u"changeNextButton"_s), next, u"change-documents"_s},
        {u"Compares old and new, and submits"_s, canPress(u"changeSubmitButton"_s), clicking(u"changeSubmitButton"_s), u"change-confirm"_s},
        {u"Answers the one question"_s, canPress(u"submitQuestionYesButton"_s), clicking(u"submitQuestionYesButton"_s), u"change-submit"_s},
        {u"Sees the order at the provider's review"_s, [this] { return showsState(OrderState::ProviderReview); }, {}, u"order-provider-review"_s, 60'000},
    } + verify(u"order"_s)
        + QList<Step>{
            go(u"filing"_s, u"Goes to the filing"_s),
            {u"Sees the new name on the filing"_s, [this] { return hasRow(text(shopRenamed)); }, {}, u"filing-changed"_s, 60'000},
        };
}

QList<Step> Story::verify(const QString &name)
{
    return {
        {u"Reads the code on the phone and enters it on the practice MIIT page"_s,
         [this] { return showsState(OrderState::SmsVerification) && m_driver.see(u"smsPanel"_s); },
         [this] { m_phone.verify(m_driver.see<ui::OrderPage>(u"orderPage"_s)->orderId(), m_idTail); }, name + u"-sms"_s, reviewMs},
        {u"The practice MIIT page accepts the code"_s, [this] { return m_phone.result() == "VERIFIED"_L1; }, {}},
        {u"Sees the order at the administration"_s, [this] { return showsState(OrderState::AdministrationReview); }, {},
         name + u"-administration"_s, reviewMs},
        {u"Sees the order completed"_s, [this] { return showsState(OrderState::Completed); }, {}, name + u"-completed"_s, reviewMs},
    };
}

QList<Step> Story::cancelWebsite()
{
    return QList<Step>{
        {u"Chooses the website to cancel"_s, [this] { return hasRow(text(help)); }, [this] { choose(text(help)); }},
        {u"Starts the cancellation"_s, [this] { return m_driver.canPress(u"cancelServiceButton"_s) && hasDetails(); },
         clicking(u"cancelServiceButton"_s)},
        {u"Reads what ends and what stays"_s, sees(u"filingPasswordEdit"_s),
         [this] { m_driver.type(u"filingPasswordEdit"_s, text(filingPassword)); }, u"cancel"_s},
        {u"Keeps the filing password in the keychain"_s, canPress(u"keepPasswordCheckBox"_s),
         [this] {
             if (auto *keep = m_driver.see<QCheckBox>(u"keepPasswordCheckBox"_s); keep && !keep->isChecked())
                 m_driver.click(keep, QPoint(8, keep->height() / 2));
         }},
        {u"Types the filing number to confirm"_s, sees(u"confirmNumberEdit"_s),
         [this] { m_driver.type(u"confirmNumberEdit"_s, text(helpNumber)); }},
        {u"Sends the cancellation"_s, canPress(u"submitCancelButton"_s), clicking(u"submitCancelButton"_s), u"cancel-confirm"_s},
        {u"Could still take it back"_s, sees(u"takeBackButton"_s), {}, u"cancel-undo"_s},
        {u"Sees the cancellation sent"_s, sees(u"orderPage"_s), {}, {}, 60'000},
    } + verify(u"cancel"_s)
        + QList<Step>{
            go(u"filing"_s, u"Goes to the filing"_s),
            {u"Sees the website cancelled"_s, [this] { return hasRow(text(shopRenamed)); }, {}, u"filing-cancelled"_s},
        };
}

QList<Step> Story::passwordFromKeychain()
{
    return {
        {u"Chooses another website"_s, [this] { return hasRow(text(logistics)); }, [this] { choose(text(logistics)); }},
        {u"Starts its cancellation"_s, [this] { return m_driver.canPress(u"cancelServiceButton"_s) && hasDetails(); },
         clicking(u"cancelServiceButton"_s)},
        {u"Takes the filing password from the keychain"_s, canPress(u"fromKeychainButton"_s), clicking(u"fromKeychainButton"_s)},
        {u"Keeps the website after all"_s, canPress(u"keepServiceButton"_s), clicking(u"keepServiceButton"_s), u"cancel-keychain"_s},
        {u"Is back at the filing"_s, sees(u"filingPage"_s), {}},
    };
}

QList<Step> Story::changeEntity()
{
    const auto next = clicking(u"changeNextButton"_s);
    const auto goesOn = canPress(u"changeNextButton"_s);
    const auto name = u"fieldEdit:/name"_s;
    const auto certificate = u"slot/ENTITY_CERTIFICATE@/entity"_s;
    const auto handedIn = [this](const QString &slot) {
        return [this, slot] {
            const auto *chip = m_driver.see<ui::StatusChip>(u"slotState/"_s + slot);
            return chip && chip->kind() == ui::Kind::Ok;
        };
    };
    const auto goesOnWith = [this, goesOn](const QString &seen) {
        return [this, goesOn, seen] { return m_driver.see(seen) && goesOn(); };
    };
    return {
        {u"Starts a change of the entity"_s, canPress(u"changeEntityButton"_s), clicking(u"changeEntityButton"_s)},
        {u"Reads what it needs"_s, goesOn, next, u"entity-before"_s},
        {u"Types the company's new name"_s, sees(name), [this, name] { m_driver.type(name, text(newName)); }},
        {u"Goes on to the services"_s, goesOn, next, u"entity-information"_s},
        {u"Looks at the services that may go with it, and starts the change of one"_s, canPress(u"startChangeButton"_s),
         clicking(u"startChangeButton"_s), u"entity-services"_s},
        {u"Saves the draft of the service as it is"_s, goesOnWith(u"associateFieldForm"_s), next, u"entity-service"_s},
        {u"Finishes the filling"_s, goesOnWith(u"associateTableView"_s), next, u"entity-associated"_s},
        {u"Reads which documents it needs, and drops the new licence on its place"_s, goesOnWith(certificate),
         [this, certificate] { m_driver.drop(certificate, u":/practice/photos/licence.jpg"_s); }, u"documents"_s},
        {u"Lets a phone take the other photo"_s, handedIn(u"ENTITY_CERTIFICATE@/entity"_s), clicking(u"phoneOpenButton"_s), u"documents-file"_s},
        {u"The phone opens the link and hands it in"_s, sees(u"phoneQrCode"_s), [this] { photographWithThePhone(); }, u"documents-phone"_s},
        {u"Sees the photo arrive on the desk"_s, handedIn(u"CERTIFICATE_OF_CHANGE@/entity"_s), next, u"documents-complete"_s},
        {u"Compares old and new, and abandons it"_s, canPress(u"changeSubmitButton"_s), clicking(u"changeAbandonButton"_s), u"entity-confirm"_s},
        {u"Is sure"_s, canPress(u"abandonQuestionYesButton"_s), clicking(u"abandonQuestionYesButton"_s)},
        {u"Is at the filing again, which is as it was"_s, sees(u"filingPage"_s), {}},
    };
}

void Story::photographWithThePhone()
{
    QFile photo(u":/practice/photos/letter.jpg"_s);
    if (photo.open(QIODevice::ReadOnly))
        m_phone.photograph(QUrl(m_driver.see<QLabel>(u"phoneAddressLabel"_s)->text()), photo.readAll());
}

QList<Step> Story::darkTheme()
{
    return {
        go(u"notices"_s, u"Looks at the notices"_s),
        go(u"preferences"_s, u"Looks at the preferences"_s, u"notices"_s),
        {u"Chooses the dark theme"_s, sees(u"themeCombo"_s),
         [this] { m_driver.press(m_driver.see(u"themeCombo"_s), Qt::Key_Down); }, u"preferences"_s},
        {u"Sees it dark"_s, [] { return ui::Theme::current().isDark(); }, clicking(u"filingNavigation"_s), u"preferences-dark"_s},
        {u"Sees the filing in the dark"_s, [this] { return hasRow(text(shopRenamed)) && hasDetails(); }, [this] { choose(text(shopRenamed)); }, u"filing-dark"_s},
        {u"Opens a change in the dark"_s, [this] { return m_driver.canPress(u"changeServiceButton"_s) && hasDetails(); },
         clicking(u"changeServiceButton"_s)},
        {u"Looks at it"_s, canPress(u"changeNextButton"_s), clicking(u"changeNextButton"_s), u"change-dark"_s},
        {u"Looks at its fields, and closes it"_s, sees(u"fieldEdit:/name"_s), clicking(u"changeCloseButton"_s), u"change-information-dark"_s},
        go(u"orders"_s, u"Opens the orders"_s),
        {u"Looks at those that have ended"_s, canPress(u"endedOrdersButton"_s), clicking(u"endedOrdersButton"_s), u"orders-dark"_s},
        {u"Opens the newest"_s,
         [this] {
             const auto *table = m_driver.see<QTableView>(u"ordersTableView"_s);
             return table && table->model()->rowCount() > 0;
         },
         [this] {
             auto *table = m_driver.see<QTableView>(u"ordersTableView"_s);
             m_driver.click(table->viewport(), table->visualRect(table->model()->index(0, 0)).center());
         }},
        {u"Shows it"_s, canPress(u"showOrderButton"_s), clicking(u"showOrderButton"_s)},
        {u"Sees the order in the dark"_s, sees(u"orderTimeline"_s), {}, u"order-dark"_s},
    };
}

} // namespace tour
