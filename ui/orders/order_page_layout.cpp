// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/order_page.h"
#include "ui/change/paper_bar.h"
#include "ui/orders/order_documents.h"
#include "ui/orders/rounds_card.h"
#include "ui/orders/sms_panel.h"
#include "ui/desk_context.h"
#include "ui/help/help_questions.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/diff_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/styling.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

/// How the order page is put together; what it does stands in order_page.cpp.
namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

ReasonStrip *makeStrip(const QString &name, const QString &buttonName, QWidget *parent)
{
    auto *strip = new ReasonStrip(parent);
    strip->setObjectName(name);
    strip->findChild<QPushButton *>(u"reasonRemedyButton"_s)->setObjectName(buttonName);
    strip->setCopyVisible(false);
    return strip;
}

QPushButton *makeButton(const QString &name, QWidget *parent, const char *role = "")
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    setRole(button, role);
    return button;
}

} // namespace

OrderPage::OrderPage(const DeskContext &context, OpenUrl openUrl, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_texts(context.texts)
    , m_help(context.texts)
    , m_openUrl(openUrl ? std::move(openUrl) : OpenUrl(&QDesktopServices::openUrl))
    , m_names(context.workspace)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_scroll(new QScrollArea(m_stack))
    , m_title(makeLabel({}, role::PageTitle, this))
    , m_chip(new StatusChip(this))
    , m_about(makeLabel({}, role::Muted, this, true))
    , m_back(makeButton(u"backButton"_s, this))
    , m_edit(makeButton(u"editOrderButton"_s, this))
    , m_resubmit(makeButton(u"resubmitOrderButton"_s, this))
    , m_abandon(makeButton(u"abandonOrderButton"_s, this, role::Danger))
    , m_actionReason(makeLabel({}, role::Hint, this, true))
    , m_confirm(buildConfirm())
    , m_note(makeStrip(u"orderNoteStrip"_s, u"orderNoteButton"_s, this))
    , m_error(makeStrip(u"orderErrorStrip"_s, u"orderErrorButton"_s, this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_progress(new Card)
    , m_timeline(new TimelineView(m_progress))
    , m_sms(new SmsPanel(m_texts, context.clock))
    , m_findingsCard(new Card)
    , m_findings(new CheckList(m_findingsCard))
    , m_rounds(new RoundsCard(context.texts))
    , m_documents(new OrderDocuments(context.texts))
    , m_paperBar(new PaperBar([this] { return paper(); }, context.texts, this))
    , m_changesCard(new Card)
    , m_diff(new DiffTable(m_changesCard))
    , m_brought(new KeyValueGrid(m_changesCard))
    , m_changesNote(makeLabel({}, role::Muted, m_changesCard, true))
{
    setObjectName(u"orderPage"_s);
    m_tick.setInterval(500);
    build();
    connectParts();
    retranslate();
}

OrderPage::~OrderPage() = default;

void OrderPage::build()
{
    m_title->setObjectName(u"orderTitleLabel"_s);
    m_about->setObjectName(u"orderAboutLabel"_s);
    m_chip->setObjectName(u"orderStateChip"_s);
    m_actionReason->setObjectName(u"actionReasonLabel"_s);
    m_timeline->setObjectName(u"orderTimeline"_s);
    m_findings->setObjectName(u"orderFindings"_s);
    m_diff->setObjectName(u"orderDiff"_s);
    m_brought->setObjectName(u"orderBrought"_s);

    auto *content = new QWidget(m_stack);
    auto *column = new QVBoxLayout(content);
    const int margin = Theme::current().spacing().page;
    column->setContentsMargins(margin, 16, margin, 0);
    column->setSpacing(10);
    column->addLayout(buildHeader());
    column->addWidget(m_about);
    column->addWidget(m_actionReason);
    column->addWidget(m_confirm);
    column->addWidget(m_error);
    column->addWidget(m_note);
    m_scroll->setWidget(buildBody());
    m_scroll->setWidgetResizable(true);
    column->addWidget(m_scroll, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
}

QLayout *OrderPage::buildHeader()
{
    auto *header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(m_title);
    header->addWidget(m_chip);
    auto *buttons = new FlowLayout(nullptr, 8, 8);
    buttons->setRightAligned(true);
    for (auto *button : {m_back, m_edit, m_resubmit, m_abandon})
        buttons->addWidget(button);
    header->addLayout(buttons, 1);
    return header;
}

QWidget *OrderPage::buildConfirm()
{
    auto *strip = new QFrame(this);
    strip->setObjectName(u"abandonConfirm"_s);
    setRole(strip, role::Strip);
    setKind(strip, Kind::Warn);
    m_confirmText = makeLabel({}, "", strip, true);
    m_confirmNo = makeButton(u"keepOrderButton"_s, strip);
    m_confirmYes = makeButton(u"confirmAbandonButton"_s, strip, role::DangerStrong);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_confirmText, 1);
    row->addWidget(m_confirmNo);
    row->addWidget(m_confirmYes);
    strip->hide();
    return strip;
}

QWidget *OrderPage::buildBody()
{
    auto *body = new ScrollBody;
    m_progress->body()->addWidget(m_timeline);
    m_progress->body()->addWidget(new HelpQuestions(m_context, u"PROGRESS"_s, m_progress));
    m_progress->body()->addWidget(m_paperBar);
    m_progress->body()->addStretch(1);
    m_findingsCard->body()->addWidget(m_findings);
    m_findingsCard->body()->addWidget(new HelpQuestions(m_context, u"REJECTED"_s, m_findingsCard));
    m_sms->body()->addWidget(new HelpQuestions(m_context, u"SMS"_s, m_sms));
    m_changesCard->body()->addWidget(m_diff);
    m_changesCard->body()->addWidget(m_brought);
    m_changesCard->body()->addWidget(m_changesNote);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_findingsCard);
    right->addWidget(m_sms);
    right->addWidget(m_changesCard);
    right->addWidget(m_documents);
    right->addWidget(m_rounds);
    right->addStretch(1);
    body->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 16);
    m_columns->setSpacing(12);
    m_columns->addWidget(m_progress, 6);
    m_columns->addLayout(right, 5);
    return body;
}

void OrderPage::retranslate()
{
    setAccessibleName(tr("Order"));
    m_back->setText(tr("All orders"));
    m_resubmit->setText(tr("Send again"));
    m_abandon->setText(tr("Abandon order"));
    //: Abandon (an order): 放弃. Not the cancellation of a filing.
    m_confirmText->setText(
        tr("Abandon this order? What is filed stays as it is; what was entered here is dropped for good."));
    m_confirmNo->setText(tr("Keep it"));
    m_confirmYes->setText(tr("Abandon order"));
    m_progress->setTitle(tr("Progress"));
    m_findingsCard->setTitle(tr("What was found"));
    m_changesCard->setTitle(tr("Changes in this order"));
    refresh();
}

} // namespace ui
