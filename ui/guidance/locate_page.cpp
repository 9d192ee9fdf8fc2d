// SPDX-License-Identifier: Apache-2.0
#include "ui/guidance/locate_page.h"

#include "filing/answer.h"
#include "filing/icp_number.h"
#include "filing/network_addresses.h"
#include "models/workspace.h"
#include "rules/rule_book.h"
#include "sync/sync_engine.h"
#include "ui/desk_context.h"
#include "ui/help/help_questions.h"
#include "ui/texts/texts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using contract::Located;
using filing::Result;

namespace {

constexpr auto transferEntry = "ACCOUNT_LOST"_L1; // of finder.json

} // namespace

LocatePage::LocatePage(const DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(makeLabel({}, role::PageTitle, this))
    , m_intro(makeLabel({}, role::Muted, this, true))
    , m_close(new QPushButton(this))
    , m_label(makeLabel({}, "", this))
    , m_edit(new QLineEdit(this))
    , m_find(new QPushButton(this))
    , m_fault(new ReasonStrip(this))
    , m_result(new Card(this))
    , m_text(makeLabel({}, "", m_result, true))
    , m_open(new QPushButton(m_result))
    , m_signInCard(new Card(this))
    , m_signInText(makeLabel({}, "", m_signInCard, true))
    , m_signIn(new QPushButton(m_signInCard))
    , m_transferCard(new Card(this))
    , m_transfer(makeLabel({}, "", m_transferCard, true))
    , m_source(makeLabel({}, role::Hint, m_transferCard, true))
{
    setObjectName(u"locatePage"_s);
    m_close->setObjectName(u"locateCloseButton"_s);
    m_edit->setObjectName(u"locateEdit"_s);
    m_find->setObjectName(u"locateButton"_s);
    m_fault->setObjectName(u"locateFault"_s);
    m_text->setObjectName(u"locateResultLabel"_s);
    m_open->setObjectName(u"locateOpenButton"_s);
    m_signIn->setObjectName(u"locateSignInButton"_s);
    m_transfer->setObjectName(u"locateTransferLabel"_s);
    build();
    retranslate();
}

void LocatePage::build()
{
    const auto spacing = Theme::current().spacing();
    auto *header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    header->addWidget(m_close);
    auto *body = new ScrollBody;
    setRole(body, role::ScrollBody);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing.gap);
    makeResult();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_intro, makeAsk(), m_fault, m_result, m_signInCard, m_transferCard,
                                          new HelpQuestions(m_context, u"ACCOUNT"_s, body)})
        column->addWidget(part);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing.page, 16, spacing.page, 16);
    layout->setSpacing(spacing.gap);
    layout->addLayout(header);
    layout->addWidget(scroll, 1);
    connect(m_close, &QPushButton::clicked, this, &LocatePage::closeRequested);
    connect(m_edit, &QLineEdit::textChanged, this, &LocatePage::updateButton);
    connect(m_edit, &QLineEdit::returnPressed, this, &LocatePage::find);
    connect(m_find, &QPushButton::clicked, this, &LocatePage::find);
    connect(m_fault, &ReasonStrip::remedyRequested, this, &LocatePage::find);
    connect(m_signIn, &QPushButton::clicked, this, &LocatePage::signInRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT filingRequested(ownFiling()); });
    connect(&m_context.workspace, &models::Workspace::circumstancesChanged, this, &LocatePage::updateButton);
}

QWidget *LocatePage::makeAsk()
{
    auto *ask = new QWidget(this);
    auto *row = new QHBoxLayout(ask);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_label->setBuddy(m_edit);
    m_edit->setClearButtonEnabled(true);
    setRole(m_find, role::Primary);
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    row->addWidget(m_find);
    return ask;
}

void LocatePage::makeResult()
{
    m_fault->setCopyVisible(false);
    for (auto *text : {m_text, m_transfer})
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->body()->addWidget(m_text);
    m_result->body()->addWidget(m_open, 0, Qt::AlignLeft);
    m_signInCard->body()->addWidget(m_signInText);
    m_signInCard->body()->addWidget(m_signIn, 0, Qt::AlignLeft);
    m_transferCard->body()->addWidget(m_transfer);
    m_transferCard->body()->addWidget(m_source);
}

void LocatePage::open(const QString &text)
{
    m_asked.clear();
    m_error.reset();
    m_located.reset();
    m_waiting = false;
    m_edit->setText(text);
    retranslate();
    if (!askedFor().isEmpty() && m_find->isEnabled())
        find();
}

/// The domain or number in the form in which it is filed; empty where the text is neither.
QString LocatePage::askedFor() const
{
    if (const auto number = filing::IcpNumber::parse(m_edit->text()))
        return number->text();
    const auto domain = filing::DomainName::parse(m_edit->text());
    return domain ? domain->toAscii() : QString();
}

void LocatePage::find()
{
    const auto asked = askedFor();
    if (asked.isEmpty() || !m_find->isEnabled())
        return;
    m_waiting = true;
    m_error.reset();
    m_located.reset();
    m_asked = asked;
    retranslate();
    filing::whenAnswered(m_context.sync.locate(asked), this,
                         [this, asked](const Result<Located> &answer) { take(asked, answer); });
}

/// A newer question drops the older one's answer.
void LocatePage::take(const QString &asked, const Result<Located> &answer)
{
    if (asked != m_asked || !m_waiting)
        return;
    m_waiting = false;
    if (answer)
        m_located = *answer;
    else
        m_error = answer.error();
    retranslate();
}

/// Empty where the filing is not (yet) on this computer.
QString LocatePage::ownFiling() const
{
    if (!m_located)
        return {};
    for (const auto &filing : m_context.workspace.filings()) {
        if (filing.icpNumber == m_located->icpNumber)
            return filing.id;
    }
    return {};
}

void LocatePage::showFault()
{
    if (!m_error)
        return m_fault->clear();
    const auto text = m_context.texts.errorText(*m_error);
    QStringList lines{text.title, text.cause, text.nextStep};
    lines.removeAll(QString());
    m_fault->setReason(Kind::Bad, lines.join(u'\n'), m_error->isRetryable() ? tr("Try again") : QString());
}

void LocatePage::showResult()
{
    m_result->setVisible(m_located.has_value());
    m_open->setVisible(m_located && m_located->ownAccount && !ownFiling().isEmpty());
    m_open->setText(tr("Show the filing"));
    if (!m_located)
        return;
    const auto &found = *m_located;
    const auto number = found.serviceNumber.isEmpty() ? found.icpNumber : found.serviceNumber;
    if (!found.found) {
        m_result->setTitle(tr("No filing found"));
        m_text->setText(
            tr("%1 is not filed at this provider. It may be filed with another provider: look it up in the "
               "public record of MIIT, and ask that provider. A domain that is filed nowhere needs a new "
               "filing.")
                .arg(m_asked));
    } else if (found.ownAccount) {
        m_result->setTitle(tr("In this account"));
        m_text->setText(ownFiling().isEmpty()
                            ? tr("%1 belongs to filing %2 of this account, which is not synchronised yet.")
                                  .arg(m_asked, number)
                            : tr("%1 belongs to filing %2 of this account.").arg(m_asked, number));
    } else {
        m_result->setTitle(tr("In another account"));
        m_text->setText(
            tr("Filing: %1\nEntity: %2\nAccount: %3").arg(number, found.entityName, found.accountName));
    }
}

/// The two ways on, where the filing is in another account.
void LocatePage::showWays()
{
    const bool elsewhere = m_located && m_located->found && !m_located->ownAccount;
    const auto &texts = m_context.texts;
    const auto *entry = texts.ruleBook().guidance.entry(transferEntry);
    m_signInCard->setVisible(elsewhere);
    m_transferCard->setVisible(elsewhere && entry);
    m_signInCard->setTitle(tr("One way: sign in to that account"));
    m_signInText->setText(
        tr("Whoever has that account can change the filing there. Your drafts here are kept."));
    m_signIn->setText(tr("Sign in with another account"));
    //: 线下转移
    m_transferCard->setTitle(tr("The other way: offline transfer"));
    if (!entry)
        return;
    QStringList lines;
    for (const auto &step : entry->steps)
        lines.append(tr("%1. %2", "number and text of a step").arg(lines.size() + 1).arg(texts.local(step)));
    lines.append(tr("Have ready:"));
    for (const auto &item : entry->ready)
        lines.append(u"• "_s + texts.local(item));
    m_transfer->setText(lines.join(u'\n'));
    m_source->setText(tr("Source: %1. As of %2.")
                          .arg(entry->source, texts.date(QDate::fromString(entry->asOf, Qt::ISODate))));
}

void LocatePage::updateButton()
{
    const auto circumstances = m_context.workspace.circumstances();
    QString reason;
    if (m_waiting)
        reason = tr("Waiting for the service's answer.");
    else if (!circumstances.signedIn)
        reason = tr("You are signed out. Sign in first.");
    else if (!circumstances.online)
        reason = tr("There is no connection to the filing service. Try again once you are back online.");
    else if (m_edit->text().trimmed().isEmpty())
        reason = tr("Type a domain or a filing number.");
    else if (askedFor().isEmpty())
        reason = tr("That is neither a domain nor a filing number. Write it like example.cn or "
                    "浙ICP备2024012345号-1.");
    explainDisabled(m_find, reason.isEmpty(), reason);
    const bool say = !reason.isEmpty() && !m_waiting && !m_edit->text().trimmed().isEmpty();
    if (say)
        m_fault->setReason(Kind::Info, reason);
    else
        showFault();
}

void LocatePage::retranslate()
{
    m_title->setText(tr("Find your filing"));
    m_intro->setText(tr(
        "A filing that is not shown here may be under another account of this provider. Ask by a domain or "
        "by the filing number; names are masked."));
    m_close->setText(tr("Close"));
    m_label->setText(tr("&Domain or filing number"));
    m_edit->setPlaceholderText(u"example.cn"_s);
    m_find->setText(m_waiting ? tr("Looking…") : tr("&Find"));
    updateButton();
    showResult();
    showWays();
}

void LocatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LocatePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
