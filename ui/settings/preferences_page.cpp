// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/preferences_page.h"

#include "ui/settings/kept_secrets.h"
#include "ui/settings/pictures_card.h"
#include "ui/desk_context.h"
#include "ui/widgets/card.h"
#include "ui/widgets/styling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PreferencesPage::PreferencesPage(const DeskContext &context, const PreferencesState &state, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_state(state)
    , m_title(makeLabel({}, role::PageTitle, this))
{
    setObjectName(u"preferencesPage"_s);
    const auto spacing = Theme::current().spacing();
    auto *scroll = new QScrollArea(this);
    auto *body = new QWidget;
    setRole(body, role::ScrollBody);
    auto *cards = new QVBoxLayout(body);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(spacing.gap);
    cards->addWidget(makeLookCard());
    cards->addWidget(makeServiceCard());
    cards->addWidget(new PicturesCard(context.choices, state.practice));
    cards->addWidget(makeNotificationsCard());
    cards->addWidget(makeKeychainCard());
    cards->addStretch(1);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing.page, 16, spacing.page, 16);
    layout->setSpacing(spacing.gap);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    retranslate();
}

QWidget *PreferencesPage::makeLookCard()
{
    m_look = new Card;
    m_languageLabel = makeLabel({}, "", m_look);
    m_language = new QComboBox(m_look);
    m_themeLabel = makeLabel({}, "", m_look);
    m_theme = new QComboBox(m_look);
    m_scaleLabel = makeLabel({}, "", m_look);
    m_scale = new QComboBox(m_look);
    m_language->setObjectName(u"languageCombo"_s);
    m_theme->setObjectName(u"themeCombo"_s);
    m_scale->setObjectName(u"textSizeCombo"_s);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(16);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_scaleLabel, m_scale);
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_theme);
    m_scaleLabel->setBuddy(m_scale);
    m_look->body()->addLayout(form);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(ThemeChoice(m_theme->currentData().toInt())); });
    connect(m_scale, &QComboBox::activated, this, [this] {
        m_state.textScale = m_scale->currentData().toDouble();
        Q_EMIT textScaleChosen(m_state.textScale);
    });
    return m_look;
}

QWidget *PreferencesPage::makeServiceCard()
{
    m_service = new Card;
    m_serverText = makeLabel({}, "", m_service, true);
    m_serverText->setObjectName(u"serverLabel"_s);
    m_serverText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_signOut = new QPushButton(m_service);
    m_signOut->setObjectName(u"signOutButton"_s);
    m_service->body()->addWidget(m_serverText);
    m_service->body()->addWidget(m_signOut, 0, Qt::AlignLeft);
    connect(m_signOut, &QPushButton::clicked, this, &PreferencesPage::signOutRequested);
    return m_service;
}

QWidget *PreferencesPage::makeNotificationsCard()
{
    m_notifications = new Card;
    m_announce = new QCheckBox(m_notifications);
    m_announce->setObjectName(u"notificationsCheck"_s);
    m_announce->setChecked(m_state.notifications && m_state.notificationsPossible);
    m_announceHint = makeLabel({}, role::Hint, m_notifications, true);
    m_notifications->body()->addWidget(m_announce, 0, Qt::AlignLeft);
    m_notifications->body()->addWidget(m_announceHint);
    connect(m_announce, &QCheckBox::toggled, this, &PreferencesPage::notificationsChosen);
    return m_notifications;
}

QWidget *PreferencesPage::makeKeychainCard()
{
    m_keychain = new Card;
    m_kept = new KeptSecrets(m_context, m_keychain);
    m_keychain->body()->addWidget(m_kept);
    return m_keychain;
}

void PreferencesPage::fillChoices()
{
    const auto fill = [](QComboBox *combo, const QList<std::pair<QString, QVariant>> &items, const QVariant &current) {
        const QSignalBlocker quiet(combo);
        combo->clear();
        for (const auto &[text, value] : items)
            combo->addItem(text, value);
        combo->setCurrentIndex(qMax(0, combo->findData(current)));
    };
    const bool chinese = QLocale().language() == QLocale::Chinese;
    fill(m_language, {{u"中文"_s, u"zh_CN"_s}, {u"English"_s, u"en"_s}}, chinese ? u"zh_CN"_s : u"en"_s);
    fill(m_theme,
         {{tr("As the system"), int(ThemeChoice::System)},
          {tr("Light"), int(ThemeChoice::Light)},
          {tr("Dark"), int(ThemeChoice::Dark)},
          {tr("High contrast"), int(ThemeChoice::HighContrast)}},
         int(m_context.theme.choice()));
    fill(m_scale, {{tr("100 %"), 1.0}, {tr("125 %"), 1.25}, {tr("150 %"), 1.5}, {tr("200 %"), 2.0}}, m_state.textScale);
}

void PreferencesPage::retranslate()
{
    m_title->setText(tr("Preferences"));
    m_look->setTitle(tr("Language and look"));
    m_languageLabel->setText(tr("&Language"));
    m_themeLabel->setText(tr("&Theme"));
    m_scaleLabel->setText(tr("Text &size"));
    fillChoices();
    m_service->setTitle(tr("Filing service"));
    m_serverText->setText(m_state.practice ? tr("The practice environment on this computer (%1); it ends with the desk.").arg(m_state.server)
                                           : m_state.server);
    m_signOut->setText(tr("Sign out"));
    m_signOut->setToolTip(wrappedToolTip(tr("Drafts and what was synchronised stay on this computer, encrypted.")));
    m_notifications->setTitle(tr("Notifications"));
    m_announce->setText(tr("Show new notices on the desktop"));
    explainDisabled(m_announce, m_state.notificationsPossible,
                    tr("This desktop has no place for messages (no system tray)."));
    m_announceHint->setText(m_state.notificationsPossible
                                ? tr("Due dates, SMS verifications and results of orders, in the words of the page Notices, "
                                     "without names or numbers of persons.")
                                : tr("This desktop has no place for messages (no system tray)."));
    m_keychain->setTitle(tr("Keychain"));
}

void PreferencesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PreferencesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillChoices();
    m_kept->refresh();
}

} // namespace ui
