// SPDX-License-Identifier: Apache-2.0
#include "ui/change/prepare_step.h"

#include "models/change_form.h"
#include "rules/rule_book.h"
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
    m_rules->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_checksCard->body()->addWidget(m_checks);
    m_rulesCard->body()->addWidget(m_rules);
    m_rulesCard->body()->addWidget(m_source);
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

QStringList PrepareStep::provinceRules() const
{
    const auto *region = m_book.region(m_form.filing().province);
    if (!region)
        return {};
    const auto &rules = region->rules;
    QStringList lines;
    const auto add = [&](const QString &about, const std::optional<rules::LocalText> &text) {
        if (text && !text->en.isEmpty())
            lines.append(about.arg(m_texts.local(*text)));
    };
    if (rules.domainMinValidityDays)
        lines.append(tr("Domains must be valid for %n more day(s).", nullptr, *rules.domainMinValidityDays));
    if (rules.idCardMinRemainingDays)
        lines.append(tr("ID documents must be valid for %n more day(s).", nullptr, *rules.idCardMinRemainingDays));
    if (rules.reviewMaxWorkingDays)
        lines.append(tr("The administration decides within %n work day(s).", nullptr, *rules.reviewMaxWorkingDays));
    if (m_form.order().kind == orders::OrderKind::ChangeEntity)
        add(tr("Entity name: %1"), rules.entityNameChangeNote);
    if (m_form.order().kind == orders::OrderKind::ChangeWebsite)
        add(tr("Website name: %1"), rules.websiteNameRule);
    add(tr("Phones: %1"), rules.phoneNote);
    add(tr("Emergency phone: %1"), rules.emergencyPhoneNote);
    add(tr("Office phone: %1"), rules.landlineNote);
    add(tr("Domain name certificate: %1"), rules.domainCertificateNote);
    return lines;
}

void PrepareStep::showRules()
{
    const auto lines = provinceRules();
    m_rulesCard->setVisible(!lines.isEmpty());
    m_rulesCard->setTitle(tr("Rules of the province"));
    QStringList bullets{tr("%1 asks for this:").arg(m_texts.administrationName(m_form.filing().province))};
    for (const auto &line : lines)
        bullets.append(u"• "_s + line);
    m_rules->setText(bullets.join(u'\n'));
    const auto *region = m_book.region(m_form.filing().province);
    const auto asOf = region ? QDate::fromString(region->asOf, Qt::ISODate) : QDate();
    m_source->setVisible(asOf.isValid());
    m_source->setText(tr("As collected on %1; the administration may ask for more.").arg(m_texts.date(asOf)));
}

void PrepareStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_form.isOpen())
        refresh();
}

} // namespace ui
