// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/notices_page.h"

#include "filing/answer.h"
#include "filing/clock.h"
#include "models/workspace.h"
#include "rules/rule_book.h"
#include "ui/help/help_questions.h"
#include "ui/texts/field_text.h"
#include "ui/desk_context.h"
#include "ui/texts/texts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts of notices by kind; an unknown word is shown as it is.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::NoticesPage)
public:
    static QString kind(const QString &code)
    {
        if (code == "DOMAIN_CHECK_FAILED"_L1)
            return tr("Domain check failed");
        if (code == "SPECIAL_INSPECTION"_L1)
            return tr("Special inspection: correct the filed information");
        if (code == "ACCESS_CHECK"_L1)
            return tr("Access check: the access does not match the filing");
        return code;
    }
    static StatusChip *due(const filing::Notice &notice, const Texts &texts, QDate today, QWidget *parent)
    {
        if (notice.state != "OPEN"_L1)
            return new StatusChip(notice.state == "ACKNOWLEDGED"_L1 ? tr("Acknowledged") : tr("Closed"), Kind::Neutral, parent);
        if (!notice.dueOn)
            return new StatusChip(tr("Open"), Kind::Warn, parent);
        const auto days = int(today.daysTo(*notice.dueOn));
        if (days < 0)
            return new StatusChip(tr("Overdue since %1").arg(texts.date(*notice.dueOn)), Kind::Bad, parent);
        return new StatusChip(tr("Due in %n day(s)", nullptr, days), days <= 7 ? Kind::Bad : Kind::Warn, parent);
    }
    static QString fields(const QString &names) { return tr("To correct: %1").arg(names); }
    static QString show() { return tr("Show"); }
    static QString whatToDo() { return tr("What to do"); }
};

} // namespace

int openNotices(const QList<filing::Notice> &notices)
{
    return int(std::count_if(notices.begin(), notices.end(),
                             [](const filing::Notice &notice) { return notice.state == "OPEN"_L1; }));
}

NoticesPage::NoticesPage(const DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(makeLabel({}, role::PageTitle, this))
    , m_pages(new QStackedWidget(this))
    , m_body(new ScrollBody)
    , m_list(new QVBoxLayout(m_body))
    , m_empty(new EmptyState)
{
    setObjectName(u"noticesPage"_s);
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
    layout->addWidget(m_pages, 1);
    connect(&context.workspace, &models::Workspace::noticesChanged, this, &NoticesPage::rebuild);
    connect(&context.workspace, &models::Workspace::filingsChanged, this, &NoticesPage::rebuild);
    rebuild();
}

void NoticesPage::rebuild()
{
    m_title->setText(tr("Notices"));
    while (m_list->count() > 1) {
        auto *item = m_list->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    auto notices = m_context.workspace.notices();
    std::stable_sort(notices.begin(), notices.end(), [](const filing::Notice &a, const filing::Notice &b) {
        const auto rank = [](const filing::Notice &n) { return std::pair(n.state != "OPEN"_L1, n.dueOn.value_or(QDate(9999, 1, 1))); };
        return rank(a) < rank(b);
    });
    for (const auto &notice : std::as_const(notices))
        m_list->insertWidget(m_list->count() - 1, makeEntry(notice));
    m_empty->setContent(IconName::Notices, tr("No notices"),
                        tr("Verification notices of the administration and the provider appear here."));
    m_pages->setCurrentIndex(notices.isEmpty() ? 1 : 0);
}

QWidget *NoticesPage::makeEntry(const filing::Notice &notice)
{
    auto *card = new Card(Words::kind(notice.kind), m_body);
    card->addHeaderWidget(Words::due(notice, m_context.texts, m_context.clock.today(), card));
    auto *actions = new QWidget(card); // one below the other where the text is large
    auto *row = new FlowLayout(actions, 8, 6);
    row->setRightAligned(true);
    card->addHeaderAction(actions);
    auto *show = new QPushButton(Words::show(), card);
    show->setAccessibleName(tr("Show: %1").arg(card->title()));
    row->addWidget(show);
    const auto target = notice.targets.value(0);
    connect(show, &QPushButton::clicked, this,
            [this, id = notice.filingId, target] { Q_EMIT serviceRequested(id, target); });
    if (const auto *entry = m_context.texts.ruleBook().guidance.answerTo(notice.kind)) {
        auto *answer = new QPushButton(Words::whatToDo(), card);
        answer->setObjectName(u"answerNoticeButton"_s);
        answer->setAccessibleName(tr("What to do: %1").arg(card->title()));
        row->addWidget(answer);
        connect(answer, &QPushButton::clicked, this, [this, id = notice.filingId, entryId = entry->id, target] {
            Q_EMIT answerRequested(id, entryId, target);
        });
    }
    const auto filing = m_context.workspace.filing(notice.filingId);
    auto *about = makeLabel({}, role::Muted, card, true);
    about->setText(filing ? tr("%1 · %2").arg(filing->icpNumber, filing->entity.name) : notice.filingId);
    card->body()->addWidget(about);
    QStringList fields;
    for (const auto &pointer : notice.pointers)
        fields.append(m_context.texts.fieldLabel(pointer));
    if (!fields.isEmpty())
        card->body()->addWidget(makeLabel(Words::fields(joined(fields)), "", card, true));
    if (!target.isEmpty()) {
        filing::whenAnswered(m_context.workspace.website(target), about, [about](const filing::Result<filing::Website> &website) {
            if (website)
                about->setText(NoticesPage::tr("%1 · %2").arg(website->serviceNumber, website->name));
        });
    }
    return card;
}

void NoticesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace ui
