// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_questions.h"

#include "rules/rule_book.h"
#include "ui/desk_context.h"
#include "ui/texts/texts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QGridLayout>
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
    , m_rows(new QGridLayout(m_list))
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
    m_rows->setContentsMargins(0, 0, 0, 4);
    m_rows->setSpacing(2);
    m_rows->setColumnStretch(1, 1);
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
        m_entries.first().toggle->setChecked(true);
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
    for (auto *old : m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    while (auto *item = m_rows->takeAt(0))
        delete item;
    m_entries.clear();
    for (qsizetype row = 0; row < m_questions.size(); ++row)
        addEntry(m_questions.at(row), int(row) * 3);
}

void HelpQuestions::addEntry(const rules::FaqQuestion &question, int row)
{
    const Entry entry{new QPushButton(m_list), makeLabel({}, "", m_list, true),
                      makeLabel({}, role::Muted, m_list, true), makeLabel({}, role::Hint, m_list, true)};
    const int side = Theme::current().px(24);
    entry.toggle->setObjectName(u"question:"_s + question.id);
    entry.toggle->setCheckable(true);
    entry.toggle->setFixedSize(side, side);
    setRole(entry.toggle, role::Quiet);
    entry.question->setCursor(Qt::PointingHandCursor);
    entry.question->installEventFilter(this);
    entry.answer->setObjectName(u"answer:"_s + question.id);
    entry.answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addWidget(entry.toggle, row, 0, Qt::AlignTop);
    m_rows->addWidget(entry.question, row, 1);
    m_rows->addWidget(entry.answer, row + 1, 1);
    m_rows->addWidget(entry.source, row + 2, 1);
    connect(entry.toggle, &QPushButton::toggled, this, [this, entry](bool open) { showEntry(entry, open); });
    m_entries.append(entry);
    showEntry(entry, false);
}

void HelpQuestions::showEntry(const Entry &entry, bool open)
{
    entry.answer->setVisible(open);
    entry.source->setVisible(open);
    entry.toggle->setIcon(
        icon(open ? IconName::ChevronDown : IconName::ChevronRight, Theme::current(), Token::Muted));
    entry.toggle->setAccessibleDescription(open ? entry.answer->text()
                                                : tr("Closed. Press to read the answer."));
}

/// The question itself is a large target for the mouse.
bool HelpQuestions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        for (const auto &entry : std::as_const(m_entries)) {
            if (entry.question == watched)
                entry.toggle->toggle();
        }
    }
    return QWidget::eventFilter(watched, event);
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
        entry.toggle->setAccessibleName(entry.question->text());
        entry.answer->setText(m_texts.local(question.answer));
        entry.source->setText(tr("Source: %1").arg(question.source));
        showEntry(entry, entry.toggle->isChecked());
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
