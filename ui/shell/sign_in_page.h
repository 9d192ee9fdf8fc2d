// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "secrets/secret_bytes.h"

#include <QUrl>
#include <QWidget>

class QPushButton;
class QLabel;
class QLineEdit;

namespace ui {

class PasswordEdit;
class ReasonStrip;
class Texts;

/// Connects to a provider, or starts practising with sample filings. On a desk that has a provider already it only
/// asks for account and password again.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(const Texts &texts, QWidget *parent = nullptr);

    /// The address cannot be changed and practising is not offered any more.
    void setServer(const QUrl &server);
    void setAccount(const QString &account);
    /// Says the sample accounts and their password, which are no secret there.
    void setPractice(bool practice);
    /// While the answer is awaited nothing can be pressed twice.
    void setBusy(bool busy);
    void showError(const filing::Error &error);
    /// The password moves out, and the field is emptied.
    secrets::SecretBytes takePassword();

Q_SIGNALS:
    /// The password waits in `takePassword()`.
    void signInRequested(const QUrl &server, const QString &account);
    void practiceRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeProviderCard();
    QWidget *makePracticeCard();
    void submit();
    void showFault();
    void updateButton();
    void retranslate();
    QUrl server() const;

    const Texts &m_texts;
    bool m_again = false;
    bool m_samples = false;
    bool m_busy = false;
    std::optional<filing::Error> m_error;
    QLabel *m_title;
    QLabel *m_provider;
    QLabel *m_serverLabel;
    QLineEdit *m_server;
    QLabel *m_accountLabel;
    QLineEdit *m_account;
    QLabel *m_passwordLabel;
    PasswordEdit *m_password;
    ReasonStrip *m_fault;
    QPushButton *m_signIn;
    QWidget *m_practiceCard;
    QLabel *m_practiceTitle;
    QLabel *m_practiceText;
    QPushButton *m_practice;
};

} // namespace ui
