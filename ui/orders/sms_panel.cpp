// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/sms_panel.h"

#include "filing/clock.h"
#include "models/order_progress.h"
#include "ui/orders/order_texts.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using orders::VerificationState;

namespace {

constexpr auto miitSite = "https://beian.miit.gov.cn"_L1;

QString twoDigits(qint64 number) { return QString::number(number).rightJustified(2, u'0'); }

Kind kindOf(VerificationState state)
{
    switch (state) {
    case VerificationState::Verified:
        return Kind::Ok;
    case VerificationState::Waiting:
        return Kind::Warn;
    case VerificationState::Expired:
    case VerificationState::Failed:
        return Kind::Bad;
    case VerificationState::NotNeeded:
    case VerificationState::Unknown:
        break;
    }
    return Kind::Neutral;
}

} // namespace

SmsPanel::SmsPanel(const OrderTexts &texts, const filing::Clock &clock, QWidget *parent)
    : Card(parent)
    , m_texts(texts)
    , m_clock(clock)
    , m_left(new StatusChip(this))
    , m_people(new QVBoxLayout)
    , m_note(new QFrame(this))
    , m_noteText(makeLabel({}, "", m_note, true))
    , m_who(makeLabel({}, role::Muted, this, true))
    , m_open(new QPushButton(this))
    , m_noMessage(new QPushButton(this))
    , m_help(new CheckList(this))
{
    setObjectName(u"smsPanel"_s);
    m_tick.setInterval(1000);
    build();
    connect(&m_tick, &QTimer::timeout, this, &SmsPanel::refreshTime);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT siteRequested(site()); });
    connect(m_noMessage, &QPushButton::toggled, m_help, &QWidget::setVisible);
    retranslate();
}

void SmsPanel::build()
{
    m_left->setObjectName(u"smsTimeLeftChip"_s);
    m_who->setObjectName(u"smsWhoLabel"_s);
    m_open->setObjectName(u"openMiitButton"_s);
    m_noMessage->setObjectName(u"noMessageButton"_s);
    m_help->setObjectName(u"noMessageHelp"_s);
    m_noMessage->setCheckable(true);
    m_help->hide();
    m_left->setMarkVisible(false);
    setRole(m_open, role::Primary);
    setRole(m_note, role::Strip);
    setKind(m_note, Kind::Info);
    addHeaderAction(m_left);
    m_people->setSpacing(10);
    auto *note = new QHBoxLayout(m_note);
    note->setContentsMargins(12, 8, 12, 8);
    note->setSpacing(8);
    note->addWidget(new IconLabel(IconName::Info, Token::Info, m_note), 0, Qt::AlignTop);
    note->addWidget(m_noteText, 1);
    auto *buttons = new FlowLayout(nullptr, 8, 8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_noMessage);
    body()->addWidget(m_who);
    body()->addLayout(m_people);
    body()->addWidget(m_note);
    body()->addLayout(buttons);
    body()->addWidget(m_help);
}

void SmsPanel::setOrder(const orders::Order &order)
{
    const bool same = order.verifications == m_order.verifications && order.state == m_order.state &&
                      order.verifiersNeeded == m_order.verifiersNeeded;
    m_order = order;
    if (!same) {
        rebuildPeople();
        refreshNote();
    }
    const bool waiting = models::nextDeadline(order).isValid();
    m_note->setVisible(waiting);
    m_open->setVisible(waiting);
    m_noMessage->setVisible(waiting);
    m_help->setVisible(waiting && m_noMessage->isChecked());
    if (waiting && !m_tick.isActive())
        m_tick.start();
    else if (!waiting)
        m_tick.stop();
    refreshTime();
}

void SmsPanel::setResendReason(const QString &reason)
{
    if (reason == m_resendReason)
        return;
    m_resendReason = reason;
    rebuildPeople();
}

void SmsPanel::rebuildPeople()
{
    // The buttons are made anew: the keyboard stays where it was.
    const auto focused =
        focusWidget() && isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
    qDeleteAll(findChildren<QFrame *>(u"verification"_s));
    for (const auto &verification : std::as_const(m_order.verifications))
        m_people->addWidget(makePerson(verification));
    if (auto *again = focused.isEmpty() ? nullptr : findChild<QPushButton *>(focused);
        again && again->isEnabled())
        again->setFocus();
}

QWidget *SmsPanel::makePerson(const orders::Verification &verification)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"verification"_s);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    const auto said = m_texts.verification(verification);
    auto *mark = new StatusChip({}, kindOf(verification.state), frame);
    mark->setAccessibleName(said);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    //: Name and mobile number of a person, both masked
    const auto person = tr("%1  %2").arg(verification.name, verification.mobile);
    texts->addWidget(makeLabel(verification.newNumber ? tr("%1 (the new number)").arg(person) : person, role::Strong,
                               frame, true));
    texts->addWidget(makeLabel(m_texts.verifierRole(verification), role::Hint, frame, true));
    auto *state = makeLabel(said, role::Hint, frame, true);
    state->setObjectName(u"verificationState%1"_s.arg(verification.n));
    texts->addWidget(state);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    if (verification.state == VerificationState::Waiting) {
        auto *again = new QPushButton(tr("Send again"), frame);
        again->setObjectName(u"resendButton%1"_s.arg(verification.n));
        again->setAccessibleName(tr("Send the code to %1 again").arg(verification.name));
        const auto why = whyNoResend(verification);
        explainDisabled(again, why.isEmpty(), why);
        connect(again, &QPushButton::clicked, this,
                [this, n = verification.n] { Q_EMIT resendRequested(n); });
        row->addWidget(again, 0, Qt::AlignVCenter);
    }
    return frame;
}

QString SmsPanel::whyNoResend(const orders::Verification &verification) const
{
    if (!m_resendReason.isEmpty())
        return m_resendReason;
    if (verification.resendsLeft && *verification.resendsLeft <= 0)
        return tr("The code was sent as often as is allowed. Use the last message, or let the time run out: the unchanged "
                  "order can be sent again at once.");
    return {};
}

void SmsPanel::refreshNote()
{
    const auto &all = m_order.verifications;
    const bool several = all.size() > 1 && m_order.state == orders::OrderState::SmsVerification;
    m_who->setVisible(several);
    m_who->setText(m_order.verifiersNeeded == orders::Needed::One
                       ? tr("Entity and service are changed together: one of these persons is enough.")
                       : tr("Everybody named here must verify."));
    m_noteText->setText(tr("The code is entered on the MIIT site with the mobile number and the last six characters of the "
                           "ID. One wrong code more than the attempts left, or no code in time, returns the order; "
                           "unchanged it can be sent again at once."));
}

void SmsPanel::refreshTime()
{
    const auto deadline = models::nextDeadline(m_order);
    if (!deadline.isValid())
        return m_left->hide();
    const auto left = qMax<qint64>(0, m_clock.now().secsTo(deadline));
    const auto text =
        u"%1:%2:%3"_s.arg(twoDigits(left / 3600), twoDigits(left / 60 % 60), twoDigits(left % 60));
    constexpr int soon = 3600;
    m_left->setState(left > 0 ? text : tr("time is over"), left > soon ? Kind::Warn : Kind::Bad);
    m_left->setAccessibleName(tr("Time left: %1").arg(m_left->text()));
    m_left->show();
}

QUrl SmsPanel::site() const
{
    for (const auto &verification : m_order.verifications) {
        const QUrl url(verification.url);
        if (verification.state == VerificationState::Waiting &&
            (url.scheme() == "https"_L1 || url.scheme() == "http"_L1))
            return url;
    }
    return QUrl(QString(miitSite));
}

void SmsPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SmsPanel::retranslate()
{
    setTitle(tr("SMS verification"));
    m_open->setText(tr("Open the MIIT site"));
    m_noMessage->setText(tr("No message arrived?"));
    const auto row = [](const QString &text) { return CheckRow{CheckRow::State::Pending, text, {}, {}}; };
    m_help->setRows(
        {row(tr("Look among the blocked messages: some phones take it for spam.")),
         row(tr("A phone in arrears or switched off gets no messages; the code can be sent again.")),
         row(tr("If a change brings a new number, the code goes to the new one. Any other order uses the "
                "filed number; "
                "change that first.")),
         row(tr("“No order awaits verification”: the record may not have arrived yet; try again in a few "
                "minutes.")),
         row(tr("“No record found”: the order may be in review at the administration already; its state is shown on "
                "this page.")),
         row(tr("“Waiting for other verifiers”: another person of this order has not verified yet.")),
         row(tr("If the link in the message does not work, open the MIIT site with the button above."))});
    rebuildPeople();
    refreshNote();
    refreshTime();
}

} // namespace ui
