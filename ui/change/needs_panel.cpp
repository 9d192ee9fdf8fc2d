// SPDX-License-Identifier: Apache-2.0
#include "ui/change/needs_panel.h"

#include "models/change_form.h"
#include "rules/documents.h"
#include "ui/change/change_words.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::Need;
using Status = rules::Prerequisite::Status;

NeedsPanel::NeedsPanel(models::ChangeForm &form, const Texts &texts, const rules::RuleBook &book, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_texts(texts)
    , m_book(book)
    , m_needsCard(new Card(this))
    , m_needs(new CheckList(m_needsCard))
    , m_timeCard(new Card(this))
    , m_time(makeLabel({}, "", m_timeCard, true))
{
    m_needs->setObjectName(u"changeNeedsList"_s);
    m_time->setObjectName(u"changeDurationLabel"_s);
    m_needsCard->body()->addWidget(m_needs);
    m_timeCard->body()->addWidget(m_time);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().spacing().gap);
    layout->addWidget(m_needsCard);
    layout->addWidget(m_timeCard);
    layout->addStretch(1);
}

void NeedsPanel::refresh()
{
    m_needsCard->setTitle(tr("What this change needs"));
    m_timeCard->setTitle(tr("How long"));
    QList<CheckRow> rows;
    bool allKnown = true;
    for (const auto &line : m_form.prerequisites()) {
        allKnown = allKnown && line.status != Status::Unknown;
        if (line.status == Status::Failed || line.status == Status::Warning)
            rows.append({line.status == Status::Failed ? CheckRow::State::Bad : CheckRow::State::Warn,
                         m_texts.prerequisiteText(line), {}, {}});
    }
    if (rows.isEmpty())
        rows.append({CheckRow::State::Ok, allKnown ? tr("All prerequisites are in order.") : tr("All that can be checked here is in order."), {}, {}});
    if (m_form.needs() & unsigned(Need::DomainHolderUpdate))
        rows.append({CheckRow::State::Pending, m_texts.needText(unsigned(Need::DomainHolderUpdate)), {}, {}});
    QStringList documents;
    for (const auto &slot : rules::documentSlots(m_book.documents, m_form.proposal())) {
        if (slot.certain)
            documents.append(m_texts.local(slot.name));
    }
    documents.removeDuplicates();
    for (const auto &document : documents)
        rows.append({CheckRow::State::Pending, document, {}, {}});
    for (const auto &line : change_words::smsLines(m_form, m_book))
        rows.append({CheckRow::State::Pending, line, {}, {}});
    m_needs->setRows(rows);
    auto lines = change_words::durations(m_form, m_texts, m_book);
    lines << change_words::expected(m_form, m_texts) << change_words::meanwhile(m_form);
    lines.removeAll(QString());
    m_time->setText(lines.join(u'\n'));
}

void NeedsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_form.isOpen())
        refresh();
}

} // namespace ui
