// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret_store.h"
#include "ui/theme/theme_controller.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

struct DeskContext;
class Card;
class KeptSecrets;

/// What the preferences show and the program keeps; the page changes nothing by itself but the theme.
struct PreferencesState
{
    QString server;
    bool practice = false;
    qreal textScale = 1.0;
    bool notifications = false;        ///< say on the desktop what is new
    bool notificationsPossible = true; ///< the desktop has a place for messages
};

/// Language, look, service address, what the keychain keeps, sign out. Every choice takes effect at once.
class PreferencesPage : public QWidget
{
    Q_OBJECT
public:
    PreferencesPage(const DeskContext &context, const PreferencesState &state, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void themeChosen(ui::ThemeChoice choice);
    void textScaleChosen(qreal scale);
    void signOutRequested();
    void notificationsChosen(bool on);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeLookCard();
    QWidget *makeServiceCard();
    QWidget *makeKeychainCard();
    QWidget *makeNotificationsCard();
    void fillChoices();
    void retranslate();

    const DeskContext &m_context;
    PreferencesState m_state;
    QLabel *m_title;
    Card *m_look;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_themeLabel;
    QComboBox *m_theme;
    QLabel *m_scaleLabel;
    QComboBox *m_scale;
    Card *m_service;
    QLabel *m_serverText;
    QPushButton *m_signOut;
    Card *m_notifications;
    QCheckBox *m_announce;
    QLabel *m_announceHint;
    Card *m_keychain;
    KeptSecrets *m_kept;
};

} // namespace ui
