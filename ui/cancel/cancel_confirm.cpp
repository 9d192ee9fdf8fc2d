// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/cancel_confirm.h"

#include "models/password_remarks.h"
#include "ui/cancel/cancel_texts.h"
#include "ui/cancel/forgot_password.h"
#include "ui/help/help_questions.h"
#include "ui/texts/texts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/styling.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using secrets::SecretBytes;
using Phase = CancelForm::Phase;
using Kept = CancelForm::Kept;

CancelConfirm::CancelConfirm(CancelForm &form, const Texts &texts, const CancelTexts &cancelTexts,
                             const models::CancelGuide &guide, QWidget *parent)
    : Card(parent)
    , m_form(form)
    , m_texts(texts)
    , m_cancelTexts(cancelTexts)
    , m_passwordBox(new QWidget(this))
    , m_passwordLabel(makeLabel({}, role::Muted, m_passwordBox, true))
    , m_password(new PasswordEdit(m_passwordBox))
    , m_remarks(makeLabel({}, role::ErrorHint, m_passwordBox, true))
    , m_fromKeychain(new QPushButton(m_passwordBox))
    , m_keep(new QCheckBox(m_passwordBox))
    , m_forgot(new QPushButton(m_passwordBox))
    , m_forgotPanel(new ForgotPassword(texts, guide, m_passwordBox))
    , m_numberLabel(makeLabel({}, role::Muted, this, true))
    , m_number(new QLineEdit(this))
    , m_note(new QFrame(this))
    , m_noteText(makeLabel({}, "", m_note, true))
    , m_keepService(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_reason(makeLabel({}, role::Hint, this, true))
{
    build();
    connectParts();
    retranslate();
}

CancelConfirm::~CancelConfirm() = default;

void CancelConfirm::build()
{
    m_password->setObjectName(u"filingPasswordEdit"_s);
    m_remarks->setObjectName(u"passwordRemarkLabel"_s);
    m_fromKeychain->setObjectName(u"fromKeychainButton"_s);
    m_keep->setObjectName(u"keepPasswordCheckBox"_s);
    m_forgot->setObjectName(u"forgotPasswordButton"_s);
    m_number->setObjectName(u"confirmNumberEdit"_s);
    m_noteText->setObjectName(u"whatFollowsLabel"_s);
    m_keepService->setObjectName(u"keepServiceButton"_s);
    m_send->setObjectName(u"submitCancelButton"_s);
    m_reason->setObjectName(u"submitReasonLabel"_s);
    m_fromKeychain->setCheckable(true);
    m_forgot->setCheckable(true);
    m_forgotPanel->hide();
    m_passwordLabel->setBuddy(m_password);
    m_numberLabel->setBuddy(m_number);
    setRole(m_forgot, role::Link);
    setRole(m_send, role::DangerStrong);
    setRole(m_note, role::Strip);
    setKind(m_note, Kind::Warn);

    auto *note = new QHBoxLayout(m_note);
    note->setContentsMargins(12, 10, 12, 10);
    note->setSpacing(10);
    note->addWidget(new IconLabel(IconName::Info, Token::Warn, m_note), 0, Qt::AlignTop);
    note->addWidget(m_noteText, 1);

    m_passwordBox->setLayout(buildPassword());
    body()->setSpacing(8);
    body()->addWidget(m_passwordBox);
    body()->addWidget(m_numberLabel);
    body()->addWidget(m_number);
    body()->addSpacing(4);
    body()->addWidget(m_note);
    body()->addSpacing(4);
    body()->addLayout(buildButtons());
    body()->addWidget(m_reason);
    body()->addStretch(1);
}

QLayout *CancelConfirm::buildPassword()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *field = new QHBoxLayout;
    field->setSpacing(8);
    field->addWidget(m_password, 1);
    field->addWidget(m_fromKeychain);
    auto *options = new FlowLayout(nullptr, 12, 2);
    options->addWidget(m_keep);
    options->addWidget(m_forgot);
    column->addWidget(m_passwordLabel);
    column->addLayout(field);
    column->addWidget(m_remarks);
    column->addLayout(options);
    column->addWidget(m_forgotPanel);
    column->addWidget(new HelpQuestions(m_texts, u"FILING_PASSWORD"_s, m_passwordBox));
    return column;
}

QLayout *CancelConfirm::buildButtons()
{
    auto *buttons = new FlowLayout(nullptr, 8, 8);
    buttons->setRightAligned(true);
    buttons->addWidget(m_keepService);
    buttons->addWidget(m_send);
    return buttons;
}

void CancelConfirm::connectParts()
{
    connect(m_password, &QLineEdit::textEdited, this, &CancelConfirm::judge);
    connect(m_number, &QLineEdit::textChanged, this, &CancelConfirm::judge);
    connect(m_number, &QLineEdit::returnPressed, this, [this] {
        if (m_send->isEnabled())
            m_send->setFocus(); // the last step is a button, never a key by chance
    });
    connect(m_fromKeychain, &QPushButton::toggled, this, &CancelConfirm::useKeychain);
    connect(m_keep, &QCheckBox::clicked, this, [this] { m_keepTouched = true; });
    connect(m_forgot, &QPushButton::toggled, m_forgotPanel, &QWidget::setVisible);
    connect(m_forgotPanel, &ForgotPassword::siteRequested, this, &CancelConfirm::siteRequested);
    connect(m_keepService, &QPushButton::clicked, this, &CancelConfirm::keepRequested);
    connect(m_send, &QPushButton::clicked, this, &CancelConfirm::submit);
}

void CancelConfirm::useKeychain(bool use)
{
    m_useKept = use;
    m_password->clear();
    m_password->setReadOnly(use);
    showKeychain();
    judge();
    if (!use && isVisible()) // Qt gives the keyboard to a field of a hidden page, too
        m_password->setFocus();
}

void CancelConfirm::submit()
{
    std::optional<SecretBytes> password;
    if (m_form.needsPassword() && !m_useKept) {
        QString text = m_password->text();
        password = SecretBytes::fromText(text); // wipes what the field shares with it
        m_password->clear();
        judge();
    }
    m_form.submit(std::move(password), m_keep->isChecked());
}

void CancelConfirm::reset()
{
    m_fromKeychain->setChecked(false);
    m_password->clear();
    m_number->clear();
    m_keepTouched = false;
    judge();
}

QString CancelConfirm::missing() const
{
    if (m_form.phase() == Phase::Saving || m_form.phase() == Phase::Undoable ||
        m_form.phase() == Phase::Sending)
        return tr("The order is on its way.");
    if (const auto blockers = m_form.blockers(); !blockers.isEmpty())
        return m_texts.notAvailable(m_texts.actionName(m_form.subject().kind), blockers.first());
    if (m_form.needsPassword() && !m_useKept && m_password->text().isEmpty())
        return tr("Enter the filing password first.");
    if (m_number->text().trimmed().isEmpty())
        return tr("Type the filing number %1 to confirm.").arg(m_form.subject().number());
    if (!models::confirmsNumber(m_number->text(), m_form.subject().number()))
        return tr("The number differs from %1. Type that number.").arg(m_form.subject().number());
    return {};
}

/// Nothing is taken out or made narrow, and nothing is refused: it is the person's password.
QString CancelConfirm::remarks() const
{
    using models::PasswordRemark;
    const auto found = models::passwordRemarks(m_password->text());
    QStringList lines;
    if (found & PasswordRemark::BlankAtEdge)
        lines.append(tr("The password begins or ends with a blank."));
    if (found & PasswordRemark::BlankInside)
        lines.append(tr("The password has a blank in it."));
    if (found & PasswordRemark::FullWidth)
        lines.append(tr("The password has full-width characters: is the input method on?"));
    if (found & PasswordRemark::Control)
        lines.append(tr("The password has a line break, a tab or another character that cannot be seen."));
    if (!lines.isEmpty())
        lines.append(tr("It is sent as it is: a wrong password costs an attempt."));
    return lines.join(u' ');
}

void CancelConfirm::judge()
{
    const auto remark = remarks();
    m_remarks->setText(remark);
    m_remarks->setVisible(!remark.isEmpty());
    m_password->setAccessibleDescription(remark);
    const auto reason = missing();
    explainDisabled(m_send, reason.isEmpty() && m_form.phase() == Phase::Editing, reason);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    const bool differs = !m_number->text().trimmed().isEmpty() &&
                         !models::confirmsNumber(m_number->text(), m_form.subject().number());
    setInvalid(m_number, differs);
}

void CancelConfirm::showKeychain()
{
    const auto kept = m_form.kept();
    const bool there = kept == Kept::Yes;
    m_fromKeychain->setText(m_useKept ? tr("Type it instead") : tr("From keychain"));
    QString why;
    if (kept == Kept::No)
        why = tr("The keychain has no password of this filing.");
    else if (kept == Kept::Unknown)
        why = tr("The keychain is being asked.");
    else if (kept == Kept::Unreachable)
        why = tr("The keychain cannot be read. Unlock it, or type the password.");
    const bool editing = m_form.phase() == Phase::Editing;
    explainDisabled(m_fromKeychain, there && editing, why);
    m_password->setPlaceholderText(m_useKept ? tr("Taken from the keychain") : QString());
    if (!m_keepTouched)
        m_keep->setChecked(there);
    if (!there && m_useKept)
        m_fromKeychain->setChecked(false);
}

void CancelConfirm::refresh(const QString &whatFollows)
{
    const bool editing = m_form.phase() == Phase::Editing;
    m_passwordBox->setVisible(m_form.needsPassword());
    m_forgotPanel->setProvince(m_form.subject().filing.province);
    m_password->setEnabled(editing);
    m_keep->setEnabled(editing);
    m_number->setEnabled(editing);
    m_number->setPlaceholderText(m_form.subject().number());
    if (m_form.refusedKept() && m_useKept)
        m_fromKeychain->setChecked(false); // the kept one is wrong: it must be typed
    showKeychain();
    m_noteText->setText(whatFollows);
    m_note->setVisible(!whatFollows.isEmpty() && editing);
    m_keepService->setText(m_cancelTexts.keepAction(m_form.subject()));
    m_keepService->setVisible(editing || m_form.phase() == Phase::Loading);
    m_send->setText(m_cancelTexts.submitAction(m_form.subject()));
    judge();
}

void CancelConfirm::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CancelConfirm::retranslate()
{
    setTitle(tr("Confirm"));
    //: 备案密码
    m_passwordLabel->setText(tr("ICP filing &password (issued by MIIT)"));
    m_password->setAccessibleName(tr("ICP filing password"));
    m_keep->setText(tr("&Keep it in this computer's keychain"));
    m_forgot->setText(tr("Forgot it?"));
    m_numberLabel->setText(tr("Type the filing &number to confirm"));
    m_number->setAccessibleName(tr("Filing number to confirm"));
    showKeychain();
    judge();
}

} // namespace ui
