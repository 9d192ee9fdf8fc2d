// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret_bytes.h"
#include "ui/cancel/cancel_form.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace models {
struct CancelGuide;
}

namespace ui {

class CancelTexts;
class ForgotPassword;
class PasswordEdit;
class Texts;

/// The right side of the cancel page: password, typed number, and the one button that sends. A disabled
/// button always says why beside itself. The password goes from the field straight into locked memory; one
/// from the keychain never comes into a field at all.
class CancelConfirm : public Card
{
    Q_OBJECT
public:
    CancelConfirm(CancelForm &form, const Texts &texts, const CancelTexts &cancelTexts,
                  const models::CancelGuide &guide, QWidget *parent = nullptr);
    ~CancelConfirm() override;

    /// Shows what the form says now. `whatFollows`: the note above the buttons.
    void refresh(const QString &whatFollows);
    /// Forgets what was typed.
    void reset();

Q_SIGNALS:
    void keepRequested();
    void siteRequested(const QUrl &site);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QLayout *buildPassword();
    QLayout *buildButtons();
    void connectParts();
    void useKeychain(bool use);
    void submit();
    void judge();
    void showKeychain();
    QString missing() const;
    QString remarks() const;
    void retranslate();

    CancelForm &m_form;
    const Texts &m_texts;
    const CancelTexts &m_cancelTexts;
    QWidget *m_passwordBox;
    QLabel *m_passwordLabel;
    PasswordEdit *m_password;
    QLabel *m_remarks; ///< what the typed password has that was hardly meant
    QPushButton *m_fromKeychain;
    QCheckBox *m_keep;
    QPushButton *m_forgot;
    ForgotPassword *m_forgotPanel;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QFrame *m_note;
    QLabel *m_noteText;
    QPushButton *m_keepService;
    QPushButton *m_send;
    QLabel *m_reason;
    bool m_useKept = false;
    bool m_keepTouched = false; ///< the person has chosen; what the keychain says changes it no more
};

} // namespace ui
