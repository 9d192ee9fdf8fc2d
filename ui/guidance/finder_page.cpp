// SPDX-License-Identifier: Apache-2.0
#include "ui/guidance/finder_page.h"

#include "filing/answer.h"
#include "models/workspace.h"
#include "rules/rule_book.h"
#include "ui/desk_context.h"
#include "ui/guidance/finder_answer.h"
#include "ui/help/help_questions.h"
#include "ui/texts/texts.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole; // of an entry; headings have none

QListWidgetItem *itemOf(const QListWidget *list, const QString &id)
{
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(idRole).toString() == id)
            return list->item(row);
    }
    return nullptr;
}

} // namespace

FinderPage::FinderPage(const DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(makeLabel({}, role::PageTitle, this))
    , m_about(makeLabel({}, role::Muted, this, true))
    , m_close(new QPushButton(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(makeLabel({}, role::Muted, this, true))
    , m_questions(new HelpQuestions(context, u"FINDER"_s, this))
    , m_right(new QStackedWidget(this))
    , m_empty(new EmptyState)
    , m_scroll(new QScrollArea)
    , m_answer(new FinderAnswer(context))
{
    setObjectName(u"finderPage"_s);
    m_close->setObjectName(u"finderCloseButton"_s);
    m_search->setObjectName(u"finderSearchEdit"_s);
    m_list->setObjectName(u"finderList"_s);
    m_none->setObjectName(u"finderNothingLabel"_s);
    build();
    connectParts();
    retranslate();
}

void FinderPage::build()
{
    const auto spacing = Theme::current().spacing();
    auto *body = new ScrollBody;
    auto *answer = new QVBoxLayout(body);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->addWidget(m_answer);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_right->addWidget(m_empty);
    m_right->addWidget(m_scroll);

    auto *header = new QHBoxLayout;
    header->setSpacing(spacing.gap);
    header->addWidget(m_title);
    header->addStretch(1);
    header->addWidget(m_close);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(spacing.gap);
    m_side = makeList();
    m_body->addWidget(m_side, 2);
    m_body->addWidget(m_right, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing.page, 16, spacing.page, 16);
    layout->setSpacing(spacing.gap - 4);
    layout->addLayout(header);
    layout->addWidget(m_about);
    layout->addLayout(m_body, 1);
}

QWidget *FinderPage::makeList()
{
    m_search->setClearButtonEnabled(true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_questions);
    return side;
}

void FinderPage::connectParts()
{
    const auto &workspace = m_context.workspace;
    connect(m_search, &QLineEdit::textChanged, this, &FinderPage::fillList);
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &QListWidget::currentItemChanged, this, &FinderPage::onChosen);
    connect(m_close, &QPushButton::clicked, this, &FinderPage::closeRequested);
    connect(m_answer, &FinderAnswer::actionRequested, this,
            [this](orders::OrderKind kind, const QStringList &targets) {
                if (orders::isCancel(kind))
                    Q_EMIT cancelRequested(kind, m_filingId, targets);
                else
                    Q_EMIT changeRequested(kind, m_filingId, targets, {});
            });
    connect(m_answer, &FinderAnswer::remedyRequested, this,
            [this](const filing::Blocker &blocker, const QString &serviceId) {
                Q_EMIT remedyRequested(blocker, m_filingId, serviceId);
            });
    connect(m_answer, &FinderAnswer::pageRequested, this, &FinderPage::pageRequested);
    connect(&workspace, &models::Workspace::filingsChanged, this, &FinderPage::showFiling);
    connect(&workspace, &models::Workspace::servicesChanged, this, [this](const QString &filingId) {
        if (filingId == m_filingId && isVisible())
            loadServices();
    });
    connect(&workspace, &models::Workspace::ordersChanged, m_answer, &FinderAnswer::refresh);
    connect(&workspace, &models::Workspace::circumstancesChanged, this, [this] {
        if (isVisible() && m_list->count() == 0)
            fillList(); // the rules have come
        m_answer->refresh();
    });
}

void FinderPage::open(const QString &filingId, const QString &entryId, const QString &serviceId)
{
    m_filingId = filingId;
    m_entryId.clear();
    m_search->clear();
    showFiling();
    fillList();
    if (!entryId.isEmpty())
        selectEntry(entryId);
    m_answer->chooseService(serviceId);
    loadServices();
}

void FinderPage::loadServices()
{
    if (m_filingId.isEmpty())
        return m_answer->setServices({});
    filing::whenAnswered(m_context.workspace.services(m_filingId), this,
                         [this, id = m_filingId](const filing::Result<QList<models::ServiceRow>> &rows) {
                             if (rows && id == m_filingId)
                                 m_answer->setServices(*rows);
                         });
}

void FinderPage::showFiling()
{
    const auto filing = m_context.workspace.filing(m_filingId);
    if (filing)
        m_answer->setFiling(*filing);
    //: Filing number, entity and province
    m_about->setText(filing ? tr("For %1 · %2 · %3")
                                  .arg(filing->icpNumber, filing->entity.name,
                                       m_context.texts.regionName(filing->province))
                            : tr("No filing is chosen; the answers are general."));
}

/// Groups in the order of their best entry, and in each the best first.
void FinderPage::fillList()
{
    const auto &guidance = m_context.texts.ruleBook().guidance;
    const auto ids = guidance.find(m_search->text());
    QStringList parts;
    QHash<QString, QList<const rules::FinderEntry *>> groups;
    for (const auto &id : ids) {
        const auto *entry = guidance.entry(id);
        if (!parts.contains(entry->part))
            parts.append(entry->part);
        groups[entry->part].append(entry);
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto &part : std::as_const(parts)) {
            addHeading(part);
            for (const auto *entry : std::as_const(groups[part])) {
                auto *item = new QListWidgetItem(m_context.texts.local(entry->title), m_list);
                item->setData(idRole, entry->id);
            }
        }
    }
    m_none->setVisible(ids.isEmpty());
    const bool kept = ids.contains(m_entryId);
    if (kept || (!m_search->text().trimmed().isEmpty() && !ids.isEmpty()))
        selectEntry(kept ? m_entryId : ids.first());
    else
        onChosen();
}

void FinderPage::addHeading(const QString &part)
{
    auto *item = new QListWidgetItem(m_list);
    item->setText(part == "ENTITY"_L1    ? tr("The filing entity")
                  : part == "WEBSITE"_L1 ? tr("A website or its domains")
                  : part == "APP"_L1     ? tr("An app")
                                         : tr("People, servers, notices and orders"));
    item->setFlags(Qt::NoItemFlags);
    item->setFont(Theme::current().font(FontRole::TableHead));
    item->setForeground(Theme::current().color(Token::Muted));
}

void FinderPage::selectEntry(const QString &id)
{
    if (auto *item = itemOf(m_list, id)) {
        m_list->setCurrentItem(item);
        m_list->scrollToItem(item);
        onChosen();
    }
}

void FinderPage::onChosen()
{
    const auto *item = m_list->currentItem();
    const auto id = item ? item->data(idRole).toString() : QString();
    const auto *entry = m_context.texts.ruleBook().guidance.entry(id);
    m_right->setCurrentIndex(entry ? 1 : 0);
    if (entry && (id != m_entryId || m_answer->accessibleName().isEmpty())) {
        m_answer->setEntry(*entry);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_entryId = entry ? id : QString();
    m_answer->setAccessibleName(entry ? m_context.texts.local(entry->title) : QString());
}

void FinderPage::retranslate()
{
    m_title->setText(tr("What has changed?"));
    m_close->setText(tr("Close"));
    m_search->setPlaceholderText(tr("Say what happened: phone, server, domain…"));
    m_search->setAccessibleName(tr("What happened?"));
    m_list->setAccessibleName(tr("Things that happen"));
    m_none->setText(
        tr("Nothing found. Try one word, e.g. “phone”, “server” or “domain”, in Chinese or English, or the "
           "initials of the pinyin."));
    m_empty->setContent(
        IconName::Search, tr("What happened?"),
        tr("Choose it from the list, or type it. The answer says which action it needs, what to have "
           "ready, and what is not possible."));
    showFiling();
    fillList();
}

void FinderPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (isThemeChange(event) && m_side) {
        fillList();
        arrange();
    }
}

void FinderPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FinderPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_search->setFocus(Qt::OtherFocusReason);
}

/// Where it is narrow, or the text is large, the answer stands below the list.
void FinderPage::arrange()
{
    const auto theme = Theme::current();
    const bool narrow = width() < theme.px(760);
    m_body->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : theme.px(280));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(400));
}

} // namespace ui
