// SPDX-License-Identifier: Apache-2.0
#include "ui/change/documents_step.h"

#include "models/change_form.h"
#include "ui/help/help_questions.h"
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

DocumentsStep::DocumentsStep(models::ChangeForm &form, const Texts &texts, const rules::RuleBook &book,
                             QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_texts(texts)
    , m_book(book)
    , m_intro(makeLabel({}, "", this, true))
    , m_certainCard(new Card(this))
    , m_certain(new CheckList(m_certainCard))
    , m_possibleCard(new Card(this))
    , m_possible(new CheckList(m_possibleCard))
{
    m_intro->setObjectName(u"documentsIntroLabel"_s);
    m_certain->setObjectName(u"certainDocumentList"_s);
    m_possible->setObjectName(u"possibleDocumentList"_s);
    m_certainCard->body()->addWidget(m_certain);
    m_possibleCard->body()->addWidget(m_possible);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().spacing().gap);
    layout->addWidget(m_intro);
    layout->addWidget(m_certainCard);
    layout->addWidget(m_possibleCard);
    layout->addWidget(new HelpQuestions(texts, u"DOCUMENTS"_s, this));
    layout->addStretch(1);
}

QString DocumentsStep::lineOf(const rules::DocumentSlot &slot) const
{
    QStringList lines{m_texts.local(slot.name)};
    for (const auto &why : slot.why)
        lines.append(m_texts.local(why));
    for (const auto &refused : slot.notAccepted)
        lines.append(tr("Not accepted: %1.").arg(m_texts.local(refused)));
    return lines.join(u'\n');
}

void DocumentsStep::refresh()
{
    QList<CheckRow> certain;
    QList<CheckRow> possible;
    for (const auto &slot : rules::documentSlots(m_book.documents, m_form.proposal())) {
        if (slot.kind != orders::documentKind::other) // what a reviewer may still think of is said above the list
            (slot.certain ? certain : possible).append({CheckRow::State::Pending, lineOf(slot), {}, {}});
    }
    m_intro->setText(certain.isEmpty()
                         ? tr("By the rules known here, this change needs no document. Documents are not handed in with "
                              "this version of the desk: where the reviewer wants one, the provider asks you for it.")
                         : tr("Have these ready. Documents are not handed in with this version of the desk: the provider "
                              "asks you for them during its review."));
    m_certainCard->setTitle(tr("To have ready"));
    m_possibleCard->setTitle(tr("May be asked for"));
    m_certain->setRows(certain);
    m_possible->setRows(possible);
    m_certainCard->setVisible(!certain.isEmpty());
    m_possibleCard->setVisible(!possible.isEmpty());
}

void DocumentsStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_form.isOpen())
        refresh();
}

} // namespace ui
