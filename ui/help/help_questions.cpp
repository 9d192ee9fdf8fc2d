// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_questions.h"

#include "rules/rule_book.h"
#include "ui/desk_context.h"
#include "ui/texts/texts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

HelpQuestions::HelpQuestions(const DeskContext &context, const QString &place, QWidget *parent)
    : HelpQuestions(context.texts, place, parent)
{
}

HelpQuestions::HelpQuestions(const Texts &texts, const QString &place, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_place(place)
    , m_header(new QPushButton(this))
    , m_list(new QWidget(this))
    , m_rows(new QVBoxLayout(m_list))
{
    setObjectName(u"helpQuestions:"_s + place);
    m_header->setObjectName(u"helpQuestionsButton"_s);
    m_header->setCheckable(true);
    setRole(m_header, role::Link);
    m_list->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_header, 0, Qt::AlignLeft);
    layout->addWidget(m_list);
    m_rows->setContentsMargins(8, 0, 0, 4);
    m_rows->setSpacing(2);
    connect(m_header, &QPushButton::toggled, this, &HelpQuestions::setOpen);
    reload();
}

void HelpQuestions::setQuestions(const QStringList &ids)
{
    m_ids = ids;
    reload();
}

bool HelpQuestions::isOpen() const { return !m_list->isHidden(); }

void HelpQuestions::setOpen(bool open)
{
    if (open == isOpen())
        return;
    m_list->setVisible(open);
    m_header->setChecked(open);
    // One question needs no second click.
    if (open && m_entries.size() == 1)
        m_entries.first().question->setChecked(true);
    retranslate();
    Q_EMIT opened(open);
}

void HelpQuestions::setHeaderVisible(bool visible)
{
    m_headerWanted = visible;
    m_header->setVisible(visible && !isEmpty());
}

/// Takes the questions of the rules in force; newer rules may have come since.
void HelpQuestions::reload()
{
    const auto &faq = m_texts.ruleBook().guidance.faq;
    const auto questions = m_ids.isEmpty() ? faq.at(m_place) : faq.named(m_ids);
    if (questions != m_questions) {
        m_questions = questions;
        rebuild();
    }
    m_header->setVisible(m_headerWanted && !isEmpty());
    retranslate();
}

void HelpQuestions::rebuild()
{
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_entries.clear();
    for (const auto &question : std::as_const(m_questions))
        addEntry(question);
}

void HelpQuestions::addEntry(const rules::FaqQuestion &question)
{
    const Entry entry{new QPushButton(m_list), makeLabel({}, "", m_list, true), makeLabel({}, role::Hint, m_list, true)};
    entry.question->setObjectName(u"question:"_s + question.id);
    entry.question->setCheckable(true);
    setRole(entry.question, role::Link);
    entry.answer->setObjectName(u"answer:"_s + question.id);
    entry.answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (auto *label : {entry.answer, entry.source})
        label->setContentsMargins(22, 0, 0, 4);
    m_rows->addWidget(entry.question, 0, Qt::AlignLeft);
    m_rows->addWidget(entry.answer);
    m_rows->addWidget(entry.source);
    connect(entry.question, &QPushButton::toggled, this, [this, entry](bool open) { showEntry(entry, open); });
    m_entries.append(entry);
    showEntry(entry, false);
}

void HelpQuestions::showEntry(const Entry &entry, bool open)
{
    entry.answer->setVisible(open);
    entry.source->setVisible(open);
    entry.question->setIcon(icon(open ? IconName::ChevronDown : IconName::ChevronRight, Theme::current(), Token::Muted));
    entry.question->setAccessibleDescription(open ? entry.answer->text() : tr("Closed. Press to read the answer."));
}

void HelpQuestions::retranslate()
{
    m_header->setIcon(icon(IconName::Help, Theme::current(), Token::Accent));
    //: Link that opens the questions and answers of this place
    m_header->setText(tr("Questions (%n)", nullptr, int(m_questions.size())));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries.at(i);
        const auto &question = m_questions.at(i);
        entry.question->setText(m_texts.local(question.question));
        entry.answer->setText(m_texts.local(question.answer));
        entry.source->setText(tr("Source: %1").arg(question.source));
        showEntry(entry, entry.question->isChecked());
    }
}

void HelpQuestions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || isThemeChange(event))
        retranslate();
}

void HelpQuestions::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

} // namespace ui
