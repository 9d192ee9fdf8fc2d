// SPDX-License-Identifier: Apache-2.0
#include "app/desk/composition.h"

#include "app/desk/tour/story.h"
#include "contract/rule_data.h"
#include "filing/answer.h"
#include "secrets/fallback_secret_store.h"
#include "secrets/keychain_secret_store.h"
#include "ui/shell/desk_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"

#include <QDesktopServices>
#include <QDir>

using namespace Qt::Literals::StringLiterals;
using filing::Result;
using filing::whenAnswered;
using ui::StartNote;

namespace {

constexpr QSize firstSize{1280, 800};
constexpr double tourDaySeconds = 6;

/// The sample account of the practice environment; fictitious and shown on its pages (resources/practice).
constexpr QLatin1StringView practiceAccount{"demo@example.cn"};
constexpr QLatin1StringView practicePassword{"practice-2026"};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Composition)
public:
    static ui::MainWindow::Wait opening()
    {
        return {tr("Opening your filings…"), tr("They are kept on this computer, encrypted with a key from its keychain."), {}};
    }
    static ui::MainWindow::Wait practice()
    {
        return {tr("Starting the practice environment…"), tr("It runs on this computer only. All data are fictitious."), {}};
    }
    static ui::MainWindow::Wait practiceFailed(const QString &reason)
    {
        return {tr("The practice environment did not start"), reason, tr("Try again"), true};
    }
    static ui::MainWindow::Wait profileBusy(const QString &path)
    {
        return {tr("The desk is open already"),
                tr("Another window of the desk works in the profile folder %1, or the folder cannot be written.").arg(path),
                tr("Try again"), true};
    }
    static ui::MainWindow::Wait fault(const ui::ErrorText &text)
    {
        return {text.title, text.cause + u'\n' + text.nextStep, tr("Try again"), true};
    }
};

rules::RuleBook builtInRules()
{
    const auto rules = contract::readRules(u":/rules"_s);
    const auto book = rules ? contract::ruleBook(*rules) : tl::unexpected(rules.error());
    return book.value_or(rules::RuleBook());
}

} // namespace

Composition::Composition(QApplication &application, Arguments arguments, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_arguments(std::move(arguments))
    , m_profile(m_arguments.profile, m_arguments.practice)
    , m_builtIn(builtInRules())
{
    m_theme = std::make_unique<ui::ThemeController>(application, m_scheme);
    m_languages.choose(m_arguments.language);
    m_texts = std::make_unique<ui::Texts>([this]() -> const rules::RuleBook & {
        return m_connection ? m_connection->workspace().ruleBook() : m_builtIn;
    });
    m_window = std::make_unique<ui::MainWindow>(*m_texts, m_clock);
    m_window->resize(firstSize);
    connectWindow();
}

Composition::~Composition()
{
    m_window.reset(); // pages go before what they read
}

void Composition::connectWindow()
{
    m_window->setLanguage(m_languages.current());
    connect(m_window.get(), &ui::MainWindow::languageChosen, &m_languages, &Languages::choose);
    connect(&m_languages, &Languages::changed, this, [this](const QString &language) {
        if (m_secrets) // the profile is this desk's
            m_profile.settings().setValue(setting::language, language);
        m_window->setLanguage(language);
    });
    connect(m_window.get(), &ui::MainWindow::waitActionRequested, this, [this] {
        if (const auto again = m_again)
            again();
    });
    connect(m_window->statusLine(), &ui::StatusLine::practicePageRequested, this, [this] {
        if (m_practice)
            QDesktopServices::openUrl(m_practice->practicePage());
    });
    auto *page = m_window->signInPage();
    connect(page, &ui::SignInPage::practiceRequested, this, &Composition::startPractice);
    connect(page, &ui::SignInPage::signInRequested, this,
            [this, page](const QUrl &server, const QString &account) { onSignInRequested(page, server, account); });
    connect(&m_application, &QApplication::aboutToQuit, this, [this] {
        if (m_secrets)
            m_profile.settings().setValue(setting::geometry, m_window->saveGeometry());
    });
}

void Composition::start()
{
    if (m_profile.lock()) {
        restoreLook();
        restoreChoices();
        makeSecrets();
        begin();
    } else {
        m_again = [this] { start(); };
        m_window->showWait([path = m_profile.path()] { return Words::profileBusy(path); });
    }
    m_window->show();
}

void Composition::restoreLook()
{
    auto &settings = m_profile.settings();
    m_languages.choose(m_arguments.language.isEmpty() ? settings.value(setting::language).toString() : m_arguments.language);
    m_theme->setChoice(ui::themeChoiceFromWord(settings.value(setting::theme).toString()));
    m_textScale = qBound(1.0, settings.value(setting::textScale, 1.0).toDouble(), 2.0);
    m_theme->setTextScale(m_textScale);
    if (m_arguments.tour.isEmpty())
        m_window->restoreGeometry(settings.value(setting::geometry).toByteArray());
    else
        m_theme->setChoice(ui::ThemeChoice::Light);
}

void Composition::restoreChoices()
{
    auto &settings = m_profile.settings();
    m_choices.setReusesPictures(settings.value(setting::reusePictures, m_choices.reusesPictures()).toBool());
    m_choices.setAdmitsPhones(settings.value(setting::admitPhones, m_choices.admitsPhones()).toBool());
    connect(&m_choices, &ui::Choices::changed, this, [this] {
        m_profile.settings().setValue(setting::reusePictures, m_choices.reusesPictures());
        m_profile.settings().setValue(setting::admitPhones, m_choices.admitsPhones());
    });
}

void Composition::makeSecrets()
{
    secrets::KeychainSecretStore::Options options;
    options.backend = m_profile.settings().value(setting::keychain).toString();
    auto keychain = std::make_unique<secrets::KeychainSecretStore>(options);
    m_keychain = keychain.get();
    m_secrets = std::make_unique<secrets::FallbackSecretStore>(std::move(keychain));
}

void Composition::begin()
{
    const QUrl kept(m_profile.settings().value(setting::server).toString());
    if (m_arguments.practice)
        startPractice();
    else if (m_arguments.server)
        connectTo(*m_arguments.server);
    else if (kept.isValid() && !kept.isEmpty())
        connectTo(kept);
    else
        m_window->showSignIn();
}

/// Files of the practice environment never mix with those of a real account.
QString Composition::dataPath(const QString &name) const
{
    return m_profile.filePath(m_practice ? u"practice/"_s + name : name);
}

void Composition::startPractice()
{
    m_window->setPractice(true);
    m_window->showWait([] { return Words::practice(); });
    QDir().mkpath(m_profile.filePath(u"practice"_s));
    auto day = m_arguments.practiceDay;
    if (!day && !m_arguments.tour.isEmpty())
        day = tourDaySeconds;
    m_practice = std::make_unique<PracticeService>(m_profile.filePath(u"practice/service.db"_s), day, m_choices.admitsPhones());
    connect(m_practice.get(), &PracticeService::ready, this, [this] { connectTo(m_practice->server()); });
    connect(m_practice.get(), &PracticeService::failed, this, [this](const QString &reason) {
        m_again = [this] { startPractice(); };
        m_window->showWait([reason] { return Words::practiceFailed(reason); });
    });
    m_practice->start();
}

void Composition::connectTo(const QUrl &server)
{
    m_window->showWait([] { return Words::opening(); });
    syncing::SyncOptions options;
    if (m_practice)
        options.pollInterval = options.practicePollInterval;
    m_connection = std::make_unique<Connection>(server, dataPath(u"desk.db"_s),
                                                m_practice ? m_profile.name() + u"-practice"_s : m_profile.name(),
                                                *m_keychain, *m_secrets, m_clock, options);
    connect(m_connection.get(), &Connection::opened, this, &Composition::onOpened);
    connect(m_connection.get(), &Connection::failed, this,
            [this, server](const filing::Error &error) { showFault(error, [this, server] { connectTo(server); }); });
    m_connection->open();
}

void Composition::showFault(const filing::Error &error, std::function<void()> again)
{
    m_again = std::move(again);
    m_window->showWait([this, error] { return Words::fault(m_texts->errorText(error)); });
}

void Composition::onOpened(const QList<StartNote> &notes)
{
    if (!m_keychain->backend().isEmpty())
        m_profile.settings().setValue(setting::keychain, m_keychain->backend());
    auto &session = m_connection->session();
    connect(&session, &syncing::SessionKeeper::signedIn, this, &Composition::rememberSession);
    connect(&m_connection->sync(), &syncing::SyncEngine::statusChanged, m_window->statusLine(), &ui::StatusLine::setStatus);
    if (m_practice) {
        auto password = secrets::SecretBytes::copyOf(QByteArrayView(practicePassword.data(), practicePassword.size()));
        whenAnswered(session.signIn(practiceAccount, std::move(password)), this,
                     [this, notes](const Result<contract::Session> &signedIn) {
                         if (signedIn)
                             showDesk(notes);
                         else
                             showFault(signedIn.error(), [this] { connectTo(m_practice->server()); });
                     });
    } else if (!m_password.isEmpty()) {
        auto *page = m_window->signInPage();
        connect(&session, &syncing::SessionKeeper::signedIn, page, [this, notes] {
            if (!m_desk)
                showDesk(notes);
        });
        m_window->showSignIn();
        signIn(page, m_profile.settings().value(setting::account).toString());
    } else {
        showDesk(notes);
        restoreSession();
    }
}

void Composition::showDesk(const QList<StartNote> &notes)
{
    const ui::DeskContext context{m_connection->workspace(), m_connection->sync(), m_connection->session(), *m_secrets,
                                  m_clock,                   *m_theme,             *m_texts, m_choices,
                                  m_practice ? m_profile.name() + u"-practice"_s : m_profile.name()};
    const bool announce = m_profile.settings().value(setting::notifications, false).toBool();
    m_desk = new ui::DeskView(context, {m_connection->server().toString(), m_practice != nullptr, m_textScale, announce,
                                        m_tray.isAvailable()});
    m_desk->setNotifier(m_tray, announce);
    for (const auto &note : notes)
        m_desk->addNote(note);
    m_desk->signInPage()->setServer(m_connection->server());
    m_desk->signInPage()->setPractice(m_practice != nullptr);
    m_window->showDesk(m_desk);
    m_window->statusLine()->setStatus(m_connection->sync().status());
    connectDesk();
    rememberSession();
    if (!m_arguments.tour.isEmpty())
        startTour();
}

void Composition::connectDesk()
{
    auto *preferences = m_desk->preferencesPage();
    connect(preferences, &ui::PreferencesPage::languageChosen, &m_languages, &Languages::choose);
    connect(preferences, &ui::PreferencesPage::themeChosen, this, [this](ui::ThemeChoice choice) {
        m_profile.settings().setValue(setting::theme, ui::themeChoiceWord(choice));
        m_theme->setChoice(choice);
    });
    connect(preferences, &ui::PreferencesPage::textScaleChosen, this, [this](qreal scale) {
        m_textScale = scale;
        m_profile.settings().setValue(setting::textScale, scale);
        m_theme->setTextScale(scale);
    });
    connect(preferences, &ui::PreferencesPage::notificationsChosen, this,
            [this](bool on) { m_profile.settings().setValue(setting::notifications, on); });
    connect(preferences, &ui::PreferencesPage::signOutRequested, this, &Composition::signOut);
    auto *page = m_desk->signInPage();
    connect(page, &ui::SignInPage::signInRequested, this, [this, page](const QUrl &, const QString &account) {
        m_password = page->takePassword();
        signIn(page, account);
    });
    auto &session = m_connection->session();
    connect(&session, &syncing::SessionKeeper::signedIn, m_desk, &ui::DeskView::hideSignIn);
    connect(&session, &syncing::SessionKeeper::signedOut, m_desk, [this] { m_window->topBar()->setAccount({}, {}); });
    connect(&session, &syncing::SessionKeeper::sessionOnly, m_desk,
            [this] { m_desk->addNote({StartNote::What::SignInNotKept, {}}); });
    connect(&m_connection->store(), &store::Store::damageDropped, m_desk,
            [this] { m_desk->addNote({StartNote::What::DamageDropped, {}}); });
}

void Composition::restoreSession()
{
    whenAnswered(m_connection->session().restore(), this, [this](const Result<contract::Session> &session) {
        // Nothing to read meanwhile; a service that is away is asked again. A keychain that is locked or absent has no token.
        if (!session && !session.error().isRetryable() && m_desk && m_connection->workspace().filings().isEmpty())
            m_desk->showSignIn();
    });
}

void Composition::onSignInRequested(ui::SignInPage *page, const QUrl &server, const QString &account)
{
    m_password = page->takePassword();
    if (const auto refusal = remote::refusal(server)) {
        m_password = {};
        page->showError(*refusal);
        return;
    }
    m_profile.settings().setValue(setting::account, account);
    if (m_connection && m_connection->server() == server)
        signIn(page, account);
    else
        connectTo(server);
}

void Composition::signIn(ui::SignInPage *page, const QString &account)
{
    page->setBusy(true);
    whenAnswered(m_connection->session().signIn(account, std::exchange(m_password, {})), page,
                 [page](const Result<contract::Session> &session) {
                     page->setBusy(false);
                     if (!session)
                         page->showError(session.error());
                 });
}

void Composition::signOut()
{
    whenAnswered(m_connection->session().signOut(), m_desk, [this](const Result<void> &) { m_desk->showSignIn(); });
}

void Composition::rememberSession()
{
    const auto session = m_connection->session().session();
    if (!session)
        return;
    m_window->topBar()->setAccount(session->account.displayName, session->account.name);
    if (m_desk)
        m_desk->signInPage()->setAccount(session->account.name);
    if (m_practice)
        return;
    m_profile.settings().setValue(setting::server, m_connection->server().toString());
    m_profile.settings().setValue(setting::account, session->account.name);
}

void Composition::startTour()
{
    auto *tour = new tour::Tour(m_window.get(), m_arguments.tour, this);
    auto *phone = new tour::Phone(m_practice ? m_practice->practicePage() : QUrl(), this);
    auto *story = new tour::Story(*tour, *phone, *m_texts, this);
    connect(tour, &tour::Tour::finished, this, [](bool ok) { QCoreApplication::exit(ok ? 0 : 1); });
    tour->run(story->steps());
}
