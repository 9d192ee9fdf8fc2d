// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/sign_in_page.h"

#include "ui/help/help_questions.h"
#include "ui/texts/texts.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of the practice environment (resources/practice/filings.json), fictitious.
constexpr QLatin1StringView sampleAccounts{"demo@example.cn, person@example.cn, agency@example.cn, group@example.cn"};
constexpr QLatin1StringView samplePassword{"practice-2026"};

QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    setRole(card, role::Card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(6);
    return card;
}

} // namespace

SignInPage::SignInPage(const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_title(makeLabel({}, role::PageTitle, this, true))
{
    setObjectName(u"signInPage"_s);
    auto *scroll = new QScrollArea(this);
    auto *body = new QWidget;
    setRole(body, role::ScrollBody);
    auto *column = new QWidget(body);
    column->setMaximumWidth(Theme::current().px(520));
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(16);
    cards->addWidget(m_title);
    cards->addWidget(makeProviderCard());
    cards->addWidget(new HelpQuestions(texts, u"ACCOUNT"_s, column));
    m_practiceCard = makePracticeCard();
    cards->addWidget(m_practiceCard);
    auto *centre = new QVBoxLayout(body);
    centre->addStretch(1);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 8);
    across->addStretch(1);
    centre->addLayout(across);
    centre->addStretch(2);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    retranslate();
}

QWidget *SignInPage::makeProviderCard()
{
    auto *card = makeCard(this);
    auto *layout = static_cast<QVBoxLayout *>(card->layout());
    m_provider = makeLabel({}, role::Muted, card, true);
    m_serverLabel = makeLabel({}, "", card);
    m_server = new QLineEdit(card);
    m_accountLabel = makeLabel({}, "", card);
    m_account = new QLineEdit(card);
    m_passwordLabel = makeLabel({}, "", card);
    m_password = new PasswordEdit(card);
    m_fault = new ReasonStrip(card);
    m_signIn = new QPushButton(card);
    m_server->setObjectName(u"serverEdit"_s);
    m_server->setPlaceholderText(u"https://filing.example.cn"_s);
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_account->setObjectName(u"accountEdit"_s);
    m_password->setObjectName(u"passwordEdit"_s);
    m_fault->setObjectName(u"signInFault"_s);
    m_fault->setCopyVisible(false);
    m_signIn->setObjectName(u"signInButton"_s);
    setRole(m_signIn, role::Primary);
    m_serverLabel->setBuddy(m_server);
    m_accountLabel->setBuddy(m_account);
    m_passwordLabel->setBuddy(m_password);
    for (QWidget *each : std::initializer_list<QWidget *>{m_provider, m_serverLabel, m_server, m_accountLabel, m_account,
                                                          m_passwordLabel, m_password, m_fault})
        layout->addWidget(each);
    layout->addSpacing(6);
    layout->addWidget(m_signIn, 0, Qt::AlignLeft);
    for (auto *edit : {m_server, m_account, static_cast<QLineEdit *>(m_password)}) {
        connect(edit, &QLineEdit::textChanged, this, &SignInPage::updateButton);
        connect(edit, &QLineEdit::returnPressed, this, &SignInPage::submit);
    }
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    return card;
}

QWidget *SignInPage::makePracticeCard()
{
    auto *card = makeCard(this);
    m_practiceTitle = makeLabel({}, role::Section, card, true);
    m_practiceText = makeLabel({}, role::Muted, card, true);
    m_practice = new QPushButton(card);
    m_practice->setObjectName(u"practiceButton"_s);
    auto *layout = static_cast<QVBoxLayout *>(card->layout());
    layout->addWidget(m_practiceTitle);
    layout->addWidget(m_practiceText);
    layout->addSpacing(6);
    layout->addWidget(m_practice, 0, Qt::AlignLeft);
    connect(m_practice, &QPushButton::clicked, this, &SignInPage::practiceRequested);
    return card;
}

QUrl SignInPage::server() const
{
    const auto text = m_server->text().trimmed();
    return QUrl(text.contains(u"://"_s) || text.isEmpty() ? text : u"https://"_s + text, QUrl::StrictMode);
}

void SignInPage::setServer(const QUrl &server)
{
    m_again = true;
    m_server->setText(server.toString());
    m_server->setReadOnly(true);
    m_practiceCard->hide();
    retranslate();
}

void SignInPage::setAccount(const QString &account) { m_account->setText(account); }

void SignInPage::setPractice(bool practice)
{
    m_samples = practice;
    retranslate();
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *each : std::initializer_list<QWidget *>{m_server, m_account, m_password, m_practice})
        each->setEnabled(!busy);
    updateButton();
    retranslate();
}

void SignInPage::showError(const filing::Error &error)
{
    m_error = error;
    showFault();
    m_password->setFocus();
}

void SignInPage::showFault()
{
    if (!m_error) {
        m_fault->clear();
        return;
    }
    const auto text = m_texts.errorText(*m_error);
    QStringList lines{text.title, text.cause, text.nextStep};
    if (!m_error->requestId.isEmpty())
        lines.append(tr("Request: %1").arg(m_error->requestId));
    lines.removeAll(QString());
    m_fault->setReason(Kind::Bad, lines.join(u'\n'));
}

secrets::SecretBytes SignInPage::takePassword()
{
    auto text = m_password->text();
    auto secret = secrets::SecretBytes::fromText(text);
    m_password->clear();
    return secret;
}

void SignInPage::submit()
{
    if (!m_signIn->isEnabled())
        return;
    m_error.reset();
    showFault();
    Q_EMIT signInRequested(server(), m_account->text().trimmed());
}

void SignInPage::updateButton()
{
    const bool complete = !m_account->text().trimmed().isEmpty() && !m_password->text().isEmpty() && server().isValid()
                          && !server().host().isEmpty();
    explainDisabled(m_signIn, complete && !m_busy,
                    m_busy ? tr("Waiting for the service's answer.") : tr("Fill in address, account and password."));
}

void SignInPage::retranslate()
{
    m_title->setText(m_again ? tr("Sign in again") : tr("Connect to your provider"));
    if (m_samples)
        m_provider->setText(tr("Sample accounts: %1. Password of all: %2.").arg(sampleAccounts, samplePassword));
    else
        m_provider->setText(m_again ? tr("Nothing is lost: what you see was synchronised before, and your drafts are kept.")
                                    : tr("Your provider gives you the address of its filing service."));
    m_serverLabel->setText(tr("Service &address"));
    m_accountLabel->setText(tr("A&ccount"));
    m_passwordLabel->setText(tr("&Password"));
    m_signIn->setText(m_busy ? tr("Signing in…") : tr("&Sign in"));
    m_practiceTitle->setText(tr("No account at hand?"));
    m_practiceText->setText(tr("The practice environment runs on this computer only: sample filings, a provider and an "
                               "administration that answer within seconds. All data are fictitious."));
    m_practice->setText(tr("P&ractise with sample filings"));
    showFault();
    updateButton();
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    auto *first = m_again ? (m_account->text().isEmpty() ? m_account : static_cast<QLineEdit *>(m_password)) : m_server;
    first->setFocus();
}

} // namespace ui
