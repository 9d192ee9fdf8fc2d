// SPDX-License-Identifier: Apache-2.0
#include "ui/notices/notices_page.h"

#include "filing/answer.h"
#include "filing/clock.h"
#include "models/workspace.h"
#include "rules/rule_book.h"
#include "sync/sync_engine.h"
#include "ui/desk_context.h"
#include "ui/help/help_questions.h"
#include "ui/texts/texts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::Result;
using filing::whenAnswered;
using models::NoticeItem;
using orders::OrderKind;
using Source = NoticeItem::Source;

namespace {

bool isEntity(const QString &pointer) { return pointer.startsWith("/entity/"_L1); }

/// Ids of the services that the pointers lead to.
QStringList servicesOf(const NoticeItem &item)
{
    QStringList ids;
    for (const auto &pointer : item.pointers) {
        const auto id = isEntity(pointer) ? QString() : pointer.section(u'/', 2, 2);
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace

NoticesPage::NoticesPage(const DeskContext &context, models::NoticeBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_board(board)
    , m_texts(context.texts)
    , m_title(makeLabel({}, role::PageTitle, this))
    , m_error(new ReasonStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_body(new ScrollBody)
    , m_list(new QVBoxLayout(m_body))
    , m_empty(new EmptyState)
{
    setObjectName(u"noticesPage"_s);
    m_error->setObjectName(u"noticesErrorStrip"_s);
    m_error->setCopyVisible(false);
    m_error->clear();
    const auto spacing = Theme::current().spacing();
    auto *scroll = new QScrollArea;
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(spacing.gap);
    m_list->addStretch(1);
    scroll->setWidget(m_body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing.page, 16, spacing.page, 16);
    layout->setSpacing(spacing.gap);
    layout->addWidget(m_title);
    layout->addWidget(new HelpQuestions(context, u"NOTICE"_s, this));
    layout->addWidget(m_error);
    layout->addWidget(m_pages, 1);
    connect(&board, &models::NoticeBoard::changed, this, &NoticesPage::renew);
    connect(&context.sync, &syncing::SyncEngine::statusChanged, this, [this] {
        if (sending() != m_sending)
            renew();
    });
    rebuild();
}

void NoticesPage::renew()
{
    m_stale = true;
    if (isVisible())
        rebuild();
}

QStringList NoticesPage::sending() const
{
    QStringList ids;
    for (const auto &item : m_board.items()) {
        if (m_context.sync.isAcknowledging(item.id))
            ids.append(item.id);
    }
    return ids;
}

void NoticesPage::rebuild()
{
    m_stale = false;
    m_sending = sending();
    m_title->setText(tr("Notices"));
    setAccessibleName(tr("Notices"));
    // The buttons are made anew: the keyboard stays where it was.
    const auto focused = focusWidget() && m_body->isAncestorOf(focusWidget()) ? focusWidget()->accessibleName() : QString();
    while (m_list->count() > 1) {
        auto *item = m_list->takeAt(0);
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &item : m_board.items())
        m_list->insertWidget(m_list->count() - 1, makeEntry(item));
    for (auto *button : m_body->findChildren<QPushButton *>()) {
        if (!focused.isEmpty() && button->accessibleName() == focused)
            button->setFocus();
    }
    m_empty->setContent(IconName::Notices, tr("No notices"),
                        tr("Notices of the administration and the provider, domains and IDs that expire, SMS "
                           "verifications and results of orders appear here."));
    m_pages->setCurrentIndex(m_board.items().isEmpty() ? 1 : 0);
}

QLabel *NoticesPage::aboutLabel(const NoticeItem &item, Card *card)
{
    const auto filing = m_context.workspace.filing(item.filingId);
    auto *about = makeLabel(filing ? tr("%1 · %2").arg(filing->icpNumber, filing->entity.name) : item.filingId, role::Muted,
                            card, true);
    if (item.serviceId.isEmpty())
        return about;
    const auto say = [about](const QString &number, const QString &name) {
        about->setText(NoticesPage::tr("%1 · %2").arg(number, name));
    };
    if (item.website)
        whenAnswered(m_context.workspace.website(item.serviceId), about, [say](const Result<filing::Website> &website) {
            if (website)
                say(website->serviceNumber, website->name);
        });
    else
        whenAnswered(m_context.workspace.app(item.serviceId), about, [say](const Result<filing::App> &app) {
            if (app)
                say(app->serviceNumber, app->name);
        });
    return about;
}

QWidget *NoticesPage::makeEntry(const NoticeItem &item)
{
    const auto now = m_context.clock.now();
    auto *card = new Card(m_texts.title(item, m_context.clock.today()), m_body);
    card->setObjectName(u"notice/"_s + item.id);
    // Below the title, and not beside it: at 200 % text there is no room for both.
    card->body()->addWidget(
        new StatusChip(m_texts.due(item, now), NoticeTexts::dueKind(item, m_context.clock.today()), card), 0,
        Qt::AlignLeft);
    card->body()->addWidget(aboutLabel(item, card));
    for (const auto &line : m_texts.lines(item))
        card->body()->addWidget(makeLabel(line, "", card, true));
    addButtons(item, card);
    return card;
}

QPushButton *NoticesPage::addButton(const QString &name, const QString &text, Card *card, QWidget *row)
{
    auto *button = new QPushButton(text, row);
    button->setObjectName(name);
    button->setAccessibleName(tr("%1: %2", "a button and the notice it belongs to").arg(text, card->title()));
    row->layout()->addWidget(button);
    return button;
}

void NoticesPage::addButtons(const NoticeItem &item, Card *card)
{
    auto *row = new QWidget(card); // one below the other where the text is large
    auto *flow = new FlowLayout(row, 8, 6);
    flow->setContentsMargins(0, 4, 0, 0);
    card->body()->addWidget(row);
    const auto action = m_texts.action(item);
    const auto entry = entryFor(item);
    if (!action.isEmpty()) {
        auto *button = addButton(u"noticeActionButton"_s, action, card, row);
        connect(button, &QPushButton::clicked, this, [this, item] { act(item); });
    }
    if (!entry.isEmpty() && action != tr("What to do")) {
        auto *answer = addButton(u"answerNoticeButton"_s, tr("What to do"), card, row);
        connect(answer, &QPushButton::clicked, this,
                [this, item, entry] { Q_EMIT answerRequested(item.filingId, entry, item.serviceId); });
    }
    if (item.source == Source::Notice && item.waits()) {
        const bool sending = m_context.sync.isAcknowledging(item.id);
        auto *read = addButton(u"acknowledgeButton"_s, sending ? tr("Acknowledged, on its way") : tr("Acknowledge"), card, row);
        explainDisabled(read, !sending, tr("The service is told once the connection is back."));
        connect(read, &QPushButton::clicked, this, [this, id = item.id] { acknowledge(id); });
    }
    if (item.orderId.isEmpty()) {
        auto *show = addButton(u"showNoticeButton"_s, tr("Show"), card, row);
        connect(show, &QPushButton::clicked, this,
                [this, item] { Q_EMIT serviceRequested(item.filingId, item.serviceId); });
    }
}

QString NoticesPage::entryFor(const NoticeItem &item) const
{
    const auto &guidance = m_context.texts.ruleBook().guidance;
    if (item.source == Source::Domain)
        return item.dueOn && *item.dueOn < m_context.clock.today() ? u"DOMAIN_EXPIRED"_s : u"DOMAIN_EXPIRES_SOON"_s;
    if (item.source == Source::Certificate)
        return u"ID_CARD_RENEWED"_s;
    const auto *entry = guidance.answerTo(item.kind);
    return entry ? entry->id : QString();
}

void NoticesPage::act(const NoticeItem &item)
{
    if (!item.orderId.isEmpty())
        Q_EMIT orderRequested(item.orderId);
    else if (item.source == Source::Domain || item.pointers.isEmpty())
        Q_EMIT answerRequested(item.filingId, entryFor(item), item.serviceId);
    else
        startChange(item);
}

/// A change of the entity takes the services along whose fields are to be corrected, too.
void NoticesPage::startChange(const NoticeItem &item)
{
    const auto entity = std::find_if(item.pointers.begin(), item.pointers.end(), isEntity);
    const auto services = servicesOf(item);
    if (entity != item.pointers.end())
        Q_EMIT changeRequested(OrderKind::ChangeEntity, item.filingId, services, *entity);
    else
        Q_EMIT changeRequested(item.website ? OrderKind::ChangeWebsite : OrderKind::ChangeApp, item.filingId,
                               services.mid(0, 1), item.pointers.value(0));
}

void NoticesPage::acknowledge(const QString &noticeId)
{
    m_error->clear();
    whenAnswered(m_context.sync.acknowledge(noticeId), this, [this](const Result<void> &kept) {
        if (!kept)
            showError(kept.error());
        rebuild();
    });
}

void NoticesPage::showError(const filing::Error &error)
{
    const auto text = m_context.texts.errorText(error);
    m_error->setReason(Kind::Bad, tr("%1: %2 %3", "title of an error, its cause, the next step")
                                      .arg(text.title, text.cause, text.nextStep));
}

void NoticesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        rebuild();
}

void NoticesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace ui
