// SPDX-License-Identifier: Apache-2.0
#include "ui/change/prepare_step.h"

#include "models/change_form.h"
#include "rules/rule_book.h"
#include "ui/help/help_questions.h"
#include "ui/texts/field_text.h"
#include "ui/texts/province_texts.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using Status = rules::Prerequisite::Status;

namespace {

CheckRow::State stateOf(Status status)
{
    switch (status) {
    case Status::Ok: return CheckRow::State::Ok;
    case Status::Warning: return CheckRow::State::Warn;
    case Status::Failed: return CheckRow::State::Bad;
    case Status::Unknown: break;
    }
    return CheckRow::State::Pending;
}

} // namespace

PrepareStep::PrepareStep(models::ChangeForm &form, const Texts &texts, const rules::RuleBook &book, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_texts(texts)
    , m_book(book)
    , m_checksCard(new Card(this))
    , m_checks(new CheckList(m_checksCard))
    , m_rulesCard(new Card(this))
    , m_rules(makeLabel({}, "", m_rulesCard, true))
    , m_source(makeLabel({}, role::Hint, m_rulesCard, true))
{
    m_checks->setObjectName(u"prerequisiteList"_s);
    m_rules->setObjectName(u"provinceRulesLabel"_s);
    m_source->setObjectName(u"provinceSourceLabel"_s);
    m_rules->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_checksCard->body()->addWidget(m_checks);
    m_checksCard->body()->addWidget(new HelpQuestions(texts, u"PREREQUISITES"_s, m_checksCard));
    m_rulesCard->body()->addWidget(m_rules);
    m_rulesCard->body()->addWidget(m_source);
    m_rulesCard->body()->addWidget(new HelpQuestions(texts, u"PROVINCE"_s, m_rulesCard));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().spacing().gap);
    layout->addWidget(m_checksCard);
    layout->addWidget(m_rulesCard);
    layout->addStretch(1);
    connect(m_checks, &CheckList::remedyRequested, this, [this](const QString &id) {
        const auto &line = m_shown.at(id.toInt());
        Q_EMIT remedyRequested({line.code, line.params, line.remedy});
    });
}

void PrepareStep::refresh()
{
    m_checksCard->setTitle(tr("Before you begin"));
    m_shown = m_form.prerequisites();
    // What keeps the change from going through comes first.
    std::stable_sort(m_shown.begin(), m_shown.end(), [](const auto &a, const auto &b) {
        return (a.status == Status::Failed) > (b.status == Status::Failed);
    });
    QList<CheckRow> rows;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const auto &line = m_shown.at(i);
        rows.append({stateOf(line.status), m_texts.prerequisiteText(line), QString::number(i),
                     m_texts.remedyText(line.remedy)});
    }
    m_checks->setRows(rows);
    showRules();
}

/// What is known first; what no source tells is named, too, so that nobody takes silence for "no rule".
QStringList PrepareStep::provinceRules(const rules::ProvinceRules &rules) const
{
    QStringList known;
    QStringList unknown;
    for (const auto &member : provinceRulesOf(m_form.order().kind)) {
        const auto line = provinceRuleText(m_texts, rules, member);
        if (line.value.isEmpty())
            unknown.append(line.label);
        else
            known.append(tr("• %1: %2", "a rule and what it says").arg(line.label, line.value));
    }
    for (const auto &note : rules.otherNotes)
        known.append(u"• "_s + m_texts.local(note));
    if (!rules.domainMinValidityDays)
        known.append(u"• "_s + tr("Domains: how long they must be valid is not known here; three months are counted."));
    if (!unknown.isEmpty())
        known.append(u"• "_s + tr("Not known: %1. Ask the provider's filing support.").arg(ui::joined(unknown)));
    return known;
}

void PrepareStep::showRules()
{
    const auto province = m_form.filing().province;
    const auto *region = m_book.region(province);
    m_rulesCard->setTitle(tr("Rules of the province"));
    m_source->setVisible(region);
    if (!region) {
        m_rules->setText(tr("The rules of this province are not known here. Ask the provider's filing support."));
        return;
    }
    const auto intro = tr("%1 asks for this:").arg(m_texts.administrationName(province));
    m_rules->setText((QStringList{intro} + provinceRules(region->rules)).join(u'\n'));
    const auto asOf = QDate::fromString(region->asOf, Qt::ISODate);
    m_source->setText(tr("As collected on %1; the administration may ask for more. Sources: %2.")
                          .arg(m_texts.date(asOf), region->sources.join(u"; "_s)));
}

void PrepareStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_form.isOpen())
        refresh();
}

} // namespace ui
