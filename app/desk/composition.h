// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/arguments.h"
#include "app/desk/connection.h"
#include "app/desk/languages.h"
#include "app/desk/practice_service.h"
#include "app/desk/profile.h"
#include "ui/settings/choices.h"
#include "app/desk/tray_notifier.h"
#include "ui/settings/preferences_page.h"
#include "ui/texts/texts.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/theme_controller.h"

#include <QApplication>

#include <memory>

namespace secrets {
class FallbackSecretStore;
class KeychainSecretStore;
}
namespace ui {
class DeskView;
class MainWindow;
class SignInPage;
}

/// Builds the desk from the command line and the profile, and takes it through its start:
///
///     nothing known  -> sign-in page -> address and account, or practice
///     practice       -> private service -> connection -> sign in as the sample account -> desk
///     address known  -> connection -> sign in again with what the keychain kept, or readable and signed out -> desk
class Composition : public QObject
{
    Q_OBJECT
public:
    explicit Composition(QApplication &application, Arguments arguments, QObject *parent = nullptr);
    ~Composition() override;

    /// Shows the window and begins. False where the profile cannot be used; the window says why.
    void start();

private:
    void makeSecrets();
    void connectWindow();
    void restoreLook();
    void restoreChoices();
    void begin();
    void startPractice();
    void connectTo(const QUrl &server);
    void onOpened(const QList<ui::StartNote> &notes);
    void showDesk(const QList<ui::StartNote> &notes);
    void connectDesk();
    void showFault(const filing::Error &error, std::function<void()> again);
    void restoreSession();
    void onSignInRequested(ui::SignInPage *page, const QUrl &server, const QString &account);
    void signIn(ui::SignInPage *page, const QString &account);
    void signOut();
    void rememberSession();
    void startTour();
    QString dataPath(const QString &name) const;

    QApplication &m_application;
    Arguments m_arguments;
    Profile m_profile;
    filing::SystemClock m_clock;
    ui::DesktopScheme m_scheme;
    Languages m_languages;
    rules::RuleBook m_builtIn; ///< names of code words before there is a connection
    std::unique_ptr<ui::ThemeController> m_theme;
    ui::Choices m_choices;
    std::unique_ptr<secrets::FallbackSecretStore> m_secrets;
    secrets::KeychainSecretStore *m_keychain = nullptr; ///< inside m_secrets
    std::unique_ptr<PracticeService> m_practice;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ui::Texts> m_texts;
    TrayNotifier m_tray;
    std::unique_ptr<ui::MainWindow> m_window; ///< goes before what its pages read
    ui::DeskView *m_desk = nullptr;
    secrets::SecretBytes m_password; ///< between the sign-in page and the connection
    std::function<void()> m_again;   ///< what the start page's button repeats
    double m_textScale = 1.0;
};
