// SPDX-License-Identifier: Apache-2.0
#include "ui/guidance/finder_answer.h"

#include "models/workspace.h"
#include "rules/rule_book.h"
#include "ui/desk_context.h"
#include "ui/guidance/finder_actions.h"
#include "ui/help/help_questions.h"
#include "ui/texts/field_text.h"
#include "ui/texts/province_texts.h"
#include "ui/texts/texts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

FinderAnswer::FinderAnswer(const DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card(this))
    , m_actions(new FinderActions(context, m_card))
    , m_impossible(new ReasonStrip(m_card))
    , m_stepsCard(new Card(this))
    , m_steps(makeLabel({}, "", m_stepsCard, true))
    , m_readyTitle(makeLabel({}, role::Section, m_stepsCard))
    , m_ready(makeLabel({}, "", m_stepsCard, true))
    , m_factsCard(new Card(this))
    , m_facts(new KeyValueGrid(m_factsCard))
    , m_questions(new HelpQuestions(context, {}, m_factsCard))
    , m_source(makeLabel({}, role::Hint, m_factsCard, true))
{
    setObjectName(u"finderAnswer"_s);
    m_impossible->setObjectName(u"finderImpossibleStrip"_s);
    m_steps->setObjectName(u"finderStepsLabel"_s);
    m_ready->setObjectName(u"finderReadyLabel"_s);
    m_facts->setObjectName(u"finderFactsGrid"_s);
    m_source->setObjectName(u"finderSourceLabel"_s);
    build();
}

void FinderAnswer::build()
{
    m_impossible->setCopyVisible(false);
    for (auto *text : {m_steps, m_ready, m_source})
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_card->body()->addWidget(m_impossible);
    m_card->body()->addWidget(m_actions);
    for (QWidget *part : std::initializer_list<QWidget *>{m_steps, m_readyTitle, m_ready})
        m_stepsCard->body()->addWidget(part);
    for (QWidget *part : std::initializer_list<QWidget *>{m_facts, m_questions, m_source})
        m_factsCard->body()->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().spacing().gap);
    for (auto *card : {m_card, m_stepsCard, m_factsCard})
        layout->addWidget(card);
    layout->addStretch(1);
    connect(m_actions, &FinderActions::actionRequested, this, &FinderAnswer::actionRequested);
    connect(m_actions, &FinderActions::remedyRequested, this, &FinderAnswer::remedyRequested);
    connect(m_actions, &FinderActions::pageRequested, this, &FinderAnswer::pageRequested);
}

void FinderAnswer::setFiling(const filing::Filing &filing)
{
    if (filing.id != m_filing.id)
        m_actions->setFiling(filing.id);
    m_filing = filing;
    show();
}

void FinderAnswer::setServices(const QList<models::ServiceRow> &rows) { m_actions->setServices(rows); }

void FinderAnswer::setEntry(const rules::FinderEntry &entry)
{
    m_entry = entry;
    m_actions->setEntry(entry);
    m_questions->setOpen(false);
    m_questions->setQuestions(entry.faq);
    show();
}

void FinderAnswer::chooseService(const QString &serviceId) { m_actions->chooseService(serviceId); }

void FinderAnswer::refresh() { m_actions->refresh(); }

QString FinderAnswer::duration() const
{
    const auto &span = m_entry.duration;
    QString text;
    if (!span.workDaysMax)
        text = tr("Not known: no source names a time.");
    else if (*span.workDaysMax == 0)
        text = tr("At once: nothing is reviewed.");
    else if (span.workDaysMin == *span.workDaysMax)
        text = tr("%n work day(s)", nullptr, span.workDaysMin);
    else
        text = tr("%1 to %2 work days").arg(span.workDaysMin).arg(*span.workDaysMax);
    //: How long it takes and what is said of it
    if (span.note && span.workDaysMax)
        text = tr("%1: %2").arg(text, m_context.texts.local(*span.note));
    return text;
}

/// The rule of this filing's province; what no source tells is said as that.
void FinderAnswer::addProvinceRule(QList<KeyValue> &rows) const
{
    if (m_entry.provinceRule.isEmpty())
        return;
    const auto *region = m_context.texts.ruleBook().region(m_filing.province);
    const auto rule = provinceRuleText(m_context.texts, region ? region->rules : rules::ProvinceRules(),
                                       m_entry.provinceRule);
    if (rule.label.isEmpty())
        return;
    const auto unknown = tr("Not known for %1. Ask the provider's filing support.")
                             .arg(m_context.texts.regionName(m_filing.province));
    //: A province and one of its rules: "Zhejiang: Change of the entity name"
    rows.append({tr("%1: %2").arg(m_context.texts.regionName(m_filing.province), rule.label),
                 rule.value.isEmpty() ? unknown : rule.value});
}

QString FinderAnswer::fields() const
{
    QStringList labels;
    for (auto pointer : m_entry.pointers) {
        const auto label = m_context.texts.fieldLabel(pointer.replace(u'*', u'x'));
        if (!labels.contains(label) && !label.startsWith(u'/'))
            labels.append(label);
    }
    return joined(labels);
}

void FinderAnswer::show()
{
    if (m_entry.id.isEmpty())
        return;
    const auto &texts = m_context.texts;
    const auto listed = [&texts](const QList<rules::LocalText> &items, const auto &line) {
        QStringList lines;
        for (const auto &item : items)
            lines.append(line(int(lines.size()) + 1, texts.local(item)));
        return lines.join(u'\n');
    };
    m_card->setTitle(texts.local(m_entry.title));
    QStringList limits;
    if (m_entry.impossible)
        limits.append(tr("Not possible: %1").arg(texts.local(*m_entry.impossible)));
    if (m_entry.instead)
        limits.append(tr("Instead: %1").arg(texts.local(*m_entry.instead)));
    m_impossible->setReason(Kind::Warn, limits.join(u'\n'));
    m_stepsCard->setTitle(tr("Steps"));
    m_steps->setText(listed(m_entry.steps, [](int number, const QString &text) {
        return tr("%1. %2", "number and text of a step").arg(number).arg(text);
    }));
    m_readyTitle->setText(tr("Have ready"));
    const auto ready =
        listed(m_entry.ready, [](int, const QString &text) { return QString(u"• "_s + text); });
    m_ready->setText(ready.isEmpty() ? tr("Nothing.") : ready);
    m_factsCard->setTitle(tr("Good to know"));
    QList<KeyValue> rows{{tr("How long"), duration()}};
    addProvinceRule(rows);
    if (const auto names = fields(); !names.isEmpty())
        rows.append({tr("Fields to correct"), names});
    m_facts->setRows(rows);
    const auto asOf = QDate::fromString(m_entry.asOf, Qt::ISODate);
    m_source->setText(tr("Source: %1. As of %2.").arg(m_entry.source, texts.date(asOf)));
}

void FinderAnswer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show();
}

} // namespace ui
