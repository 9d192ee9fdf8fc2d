// SPDX-License-Identifier: Apache-2.0
#include "ui/change/confirm_step.h"

#include "models/change_form.h"
#include "rules/documents.h"
#include "ui/change/change_words.h"
#include "ui/change/inline_question.h"
#include "ui/change/paper_bar.h"
#include "ui/help/help_questions.h"
#include "ui/texts/field_text.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/diff_table.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ConfirmStep::ConfirmStep(models::ChangeForm &form, const Texts &texts, const rules::RuleBook &book, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_texts(texts)
    , m_book(book)
    , m_changesCard(new Card(this))
    , m_changes(new DiffTable(m_changesCard))
    , m_nextCard(new Card(this))
    , m_next(new CheckList(m_nextCard))
    , m_question(new InlineQuestion(u"submitQuestion"_s, role::Primary, this))
{
    m_changes->setObjectName(u"changeDiffTable"_s);
    m_next->setObjectName(u"consequenceList"_s);
    m_changesCard->body()->addWidget(m_changes);
    m_nextCard->body()->addWidget(m_next);
    m_nextCard->body()->addWidget(new HelpQuestions(texts, u"IMPACT"_s, m_nextCard));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().spacing().gap);
    layout->addWidget(m_changesCard);
    layout->addWidget(m_nextCard);
    layout->addWidget(new PaperBar([this] { return paper(); }, texts, this));
    layout->addWidget(m_question);
    layout->addWidget(new HelpQuestions(texts, u"CONFIRM"_s, this));
    layout->addStretch(1);
    connect(m_question, &InlineQuestion::accepted, this, &ConfirmStep::submitConfirmed);
    for (auto answer : {&InlineQuestion::accepted, &InlineQuestion::declined})
        connect(m_question, answer, this, [this] { Q_EMIT asking(false); });
    retranslate();
}

void ConfirmStep::refresh()
{
    QList<DiffRow> rows;
    const auto &changed = m_form.changedPointers();
    for (const auto &pointer : m_form.pointers()) {
        if (!changed.contains(pointer))
            continue;
        const auto *spec = filing::fieldSpec(pointer);
        rows.append({changeLabel(m_texts, m_form.order().kind, m_form.proposal().before, pointer), fieldText(m_texts, *spec, m_form.filedValue(pointer)),
                     fieldText(m_texts, *spec, m_form.value(pointer))});
    }
    m_changes->setRows(rows);
    QList<CheckRow> next;
    for (const auto &line : consequences())
        next.append({CheckRow::State::Pending, line, {}, {}});
    m_next->setRows(next);
    retranslate();
}

/// The services of a change of the entity in which nothing changes: what is not said in the table.
QStringList ConfirmStep::unchangedServices() const
{
    QStringList lines;
    if (m_form.order().kind != orders::OrderKind::ChangeEntity)
        return lines;
    const auto add = [&](const auto &services, filing::Part part) {
        for (const auto &service : services) {
            const auto root = filing::pointerText(part, service.id, u"/"_s);
            const auto &changed = m_form.changedPointers();
            const auto isOf = [&](const QString &pointer) { return pointer.startsWith(root); };
            if (std::none_of(changed.begin(), changed.end(), isOf))
                lines.append(tr("%1 goes with the order; nothing in it changes.").arg(service.name));
        }
    };
    add(m_form.proposal().before.websites, filing::Part::Website);
    add(m_form.proposal().before.apps, filing::Part::App);
    return lines;
}

QStringList ConfirmStep::consequences() const
{
    auto lines = unchangedServices();
    lines.append(change_words::meanwhile(m_form));
    const auto add = [&](const QString &line) {
        if (!line.isEmpty())
            lines.append(line);
    };
    add(tr("Once sent, the order cannot be edited while it is being reviewed, and no other order of this filing can be "
           "started."));
    lines += change_words::durations(m_form, m_texts, m_book);
    add(change_words::expected(m_form, m_texts));
    lines += change_words::smsLines(m_form, m_book);
    const auto &after = m_form.proposal().after;
    const auto atOthers = [](const auto &services) {
        return std::any_of(services.begin(), services.end(), [](const auto &service) {
            return std::any_of(service.access.begin(), service.access.end(), [](const auto &one) { return !one.own; });
        });
    };
    if (atOthers(after.websites) || atOthers(after.apps))
        add(tr("The other providers of this service are told of the change; it need not be made there again."));
    return lines;
}

ChangePaper ConfirmStep::paper() const
{
    const QString day = QLocale().toString(m_form.today(), QLocale::ShortFormat);
    ChangePaper paper;
    paper.title = tr("%1: %2").arg(m_texts.actionName(m_form.order().kind), m_form.subject());
    paper.subtitle = tr("%1, as of %2").arg(m_form.filing().icpNumber, day);
    paper.changesTitle = tr("What changes");
    paper.changes = m_changes->rows();
    paper.was = tr("Filed");
    paper.becomes = tr("New");
    paper.sections = {{tr("Documents to have ready"), documentNames(true)},
                      {tr("Documents that may be asked for"), documentNames(false)},
                      {tr("What happens then"), consequences()}};
    paper.note = tr("A summary of an order as it was prepared. It is no receipt and no certificate.");
    return paper;
}

QStringList ConfirmStep::documentNames(bool certain) const
{
    QStringList names;
    for (const auto &slot : rules::documentSlots(m_book.documents, m_form.proposal())) {
        if (slot.certain == certain && slot.kind != orders::documentKind::other)
            names.append(m_texts.local(slot.name));
    }
    names.removeDuplicates();
    return names;
}

void ConfirmStep::ask()
{
    m_question->ask(false);
    Q_EMIT asking(true);
}

void ConfirmStep::endAsking()
{
    m_question->hide();
    Q_EMIT asking(false);
}

bool ConfirmStep::isAsking() const { return !m_question->isHidden(); }

void ConfirmStep::retranslate()
{
    m_changesCard->setTitle(tr("What changes"));
    m_nextCard->setTitle(tr("What happens then"));
    const auto question = m_form.isOpen()
        ? tr("Send this change of %n field(s) of %1 to the provider now?", nullptr, int(m_form.changedPointers().size()))
              .arg(m_form.subject())
        : QString();
    m_question->setTexts(question, tr("Yes, send it"), tr("Not yet"));
}

void ConfirmStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_form.isOpen())
        refresh();
}

} // namespace ui
