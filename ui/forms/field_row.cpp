// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/field_row.h"

#include "models/change_form.h"
#include "rules/rule_book.h"
#include "ui/texts/field_text.h"
#include "ui/forms/editor_table.h"
#include "ui/forms/text_editors.h"
#include "ui/help/help_questions.h"
#include "ui/texts/texts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/styling.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::FindingSource;
using filing::Need;
using filing::Severity;

namespace {

/// The type that the entity will have.
filing::Code<filing::EntityType> entityTypeOf(const models::ChangeForm &form)
{
    const auto &proposal = form.proposal();
    return proposal.after.entity ? proposal.after.entity->type : proposal.filing.entityType;
}

} // namespace

FieldRow::FieldRow(models::ChangeForm &form, const Texts &texts, const rules::RuleBook &book, const QString &pointer,
                   const QString &handle, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_texts(texts)
    , m_book(book)
    , m_pointer(pointer)
    , m_handle(handle)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_column(new QVBoxLayout)
    , m_editorRow(new QHBoxLayout)
    , m_label(makeLabel({}, role::Muted, this, true))
    , m_was(makeLabel({}, role::Hint, this, true))
    , m_hint(makeLabel({}, role::Hint, this, true))
    , m_why(new QPushButton(this))
    , m_whyText(makeLabel({}, role::Hint, this, true))
    , m_findings(new QVBoxLayout)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(14);
    m_column->setSpacing(3);
    m_findings->setSpacing(3);
    m_why->setProperty("role", QString::fromLatin1(role::Link));
    m_why->setObjectName(m_handle + u"/why"_s);
    m_why->setCheckable(true);
    m_was->setObjectName(m_handle + u"/was"_s);
    m_hint->setObjectName(m_handle + u"/hint"_s);
    m_row->addWidget(m_label, 0, Qt::AlignTop);
    m_row->addLayout(m_column, 1);
    m_column->addLayout(m_editorRow);
    m_editorRow->setSpacing(4);
    makeEditor();
    makeHelp();
    m_column->addWidget(m_was);
    m_column->addLayout(m_findings);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_why, 0, Qt::AlignLeft);
    m_column->addWidget(m_whyText);
    if (m_help)
        m_column->addWidget(m_help);
    m_whyText->hide();
    connect(m_why, &QPushButton::toggled, m_whyText, &QWidget::setVisible);
    retranslate();
}

void FieldRow::makeEditor()
{
    const auto type = entityTypeOf(m_form);
    const FieldSetup setup{m_texts, m_book, *filing::fieldSpec(m_pointer), m_pointer, m_handle, type};
    m_entityType = type.text();
    m_locked = m_form.isReadOnly(m_pointer);
    if (m_editor) {
        m_editor->hide();
        m_editor->deleteLater(); // the change may have come from it
    }
    m_editor = m_locked ? new LockedField(setup, this) : makeFieldEditor(setup, this);
    m_editorRow->insertWidget(0, m_editor, 1);
    m_label->setBuddy(m_editor->focusTarget());
    m_editor->setValue(m_form.value(m_pointer));
    connect(m_editor, &FieldEditor::edited, this, [this] { m_form.setValue(m_pointer, m_editor->value()); });
    connect(m_editor, &FieldEditor::finished, this, [this] { m_editor->setValue(m_form.value(m_pointer)); });
}

/// Every row keeps the place of the "?", so that the editors end in one line.
void FieldRow::makeHelp()
{
    const int side = Theme::current().px(24);
    const auto place = m_book.guidance.faq.placeOf(m_pointer);
    if (place.isEmpty()) {
        m_editorRow->addSpacing(side);
        return;
    }
    m_help = new HelpQuestions(m_texts, place, this);
    m_help->setHeaderVisible(false);
    m_helpButton = new QToolButton(this);
    m_helpButton->setObjectName(m_handle + u"/help"_s);
    m_helpButton->setCheckable(true);
    m_helpButton->setFocusPolicy(Qt::NoFocus); // F1 in the field does the same; the keyboard goes from field to field
    m_helpButton->setFixedSize(side, side);
    m_editorRow->addWidget(m_helpButton, 0, Qt::AlignTop);
    auto *key = new QShortcut(QKeySequence::HelpContents, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, m_helpButton, &QToolButton::toggle);
    connect(m_helpButton, &QToolButton::toggled, m_help, &HelpQuestions::setOpen);
    connect(m_helpButton, &QToolButton::toggled, this, &FieldRow::helpToggled);
}

QWidget *FieldRow::focusTarget() const { return m_editor->focusTarget(); }

void FieldRow::refreshValue()
{
    const bool otherType = filing::fieldSpec(m_pointer)->kind == filing::FieldKind::CertificateType
        && m_entityType != entityTypeOf(m_form).text();
    if (otherType || m_locked != m_form.isReadOnly(m_pointer)) {
        makeEditor();
        m_editor->retranslate(m_texts.fieldLabel(m_pointer));
    }
    // What is being typed is not rewritten: cleaned, it is the form's value already.
    const auto value = m_form.value(m_pointer);
    if (models::cleanedValue(*filing::fieldSpec(m_pointer), m_editor->value()) != value)
        m_editor->setValue(value);
    const bool changed = m_form.isChanged(m_pointer);
    setShownSoon(m_was, changed);
    if (!changed)
        return;
    const auto before = fieldText(m_texts, *filing::fieldSpec(m_pointer), m_form.filedValue(m_pointer));
    m_was->setText(before.isEmpty() ? tr("Nothing was filed here before.") : tr("Was: %1").arg(before));
}

QString FieldRow::lockReason() const
{
    const auto lock = m_form.lock(m_pointer);
    return lock ? m_texts.lockText(*lock) : QString();
}

/// What a change of the field brings with it, said once it is changed.
QString FieldRow::needsHint() const
{
    if (!m_form.isChanged(m_pointer))
        return {};
    const auto needs = filing::fieldSpec(m_pointer)->needs;
    QStringList all;
    for (const auto need : {Need::CertificateOfChange, Need::NewCertificate, Need::LetterOfAuthorisation,
                            Need::SmsToNewNumber, Need::PreApprovalPaper}) {
        if (filing::has(needs, need))
            all.append(m_texts.needText(unsigned(need)));
    }
    return all.join(u'\n');
}

void FieldRow::followFindings()
{
    if (m_form.findings(m_pointer) != m_shown || m_form.isChanged(m_pointer) != m_changed)
        refreshNotes();
}

void FieldRow::refreshNotes()
{
    const auto findings = m_form.findings(m_pointer);
    m_changed = m_form.isChanged(m_pointer);
    if (const bool holder = asksForHolder(); findings != m_shown || holder != m_holder)
        showNotes(findings, holder);
    const bool wrong = std::any_of(findings.begin(), findings.end(),
                                   [](const auto &finding) { return finding.severity != Severity::Warning; });
    m_editor->setInvalid(wrong);
    QStringList hints{lockReason()};
    if (!m_locked)
        hints << provinceNote() << needsHint();
    hints.removeAll(QString());
    const auto hint = hints.join(u'\n');
    m_hint->setText(hint);
    setShownSoon(m_hint, !hint.isEmpty());
    QStringList spoken;
    for (const auto &finding : findings)
        spoken.append(sourceText(finding));
    if (m_holder)
        spoken.append(holderText());
    if (!hint.isEmpty())
        spoken.append(hint);
    m_editor->describe(spoken.join(u' '));
}

QString FieldRow::sourceText(const filing::Finding &finding) const
{
    const auto text = m_texts.findingText(finding);
    if (finding.source == FindingSource::Provider)
        return tr("From the provider's review: %1").arg(text);
    if (finding.source == FindingSource::Administration)
        //: Administration: 管局
        return tr("From the administration: %1").arg(text);
    return text;
}

/// Seed "Entity name", note: who owns the domains must be the entity as it will be.
bool FieldRow::asksForHolder() const
{
    return m_form.isChanged(m_pointer) && filing::has(filing::fieldSpec(m_pointer)->needs, Need::DomainHolderUpdate);
}

QString FieldRow::holderText() const
{
    //: Domain holder: 域名持有者
    return tr("Update the domain holder with the registrar, too, before the order is sent: a holder that differs from the "
              "entity gets the order returned.");
}

/// What the province asks for where it takes a new name at all.
QString FieldRow::provinceNote() const
{
    const auto *region = m_pointer == "/entity/name"_L1 ? m_book.region(m_form.filing().province) : nullptr;
    if (!region || !region->rules.entityNameChangeNote)
        return {};
    //: %1: the communications administration; %2: what it asks for
    return tr("%1: %2").arg(m_texts.administrationName(region->code), m_texts.local(*region->rules.entityNameChangeNote));
}

void FieldRow::dropNotes()
{
    while (auto *item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shown.clear();
    m_holder = false;
}

void FieldRow::showNotes(const QList<filing::Finding> &findings, bool holder)
{
    dropNotes();
    m_shown = findings;
    m_holder = holder;
    for (const auto &finding : findings)
        showNote(sourceText(finding), finding.severity == Severity::Warning, m_handle + u"/finding"_s);
    if (holder)
        showNote(holderText(), true, m_handle + u"/holder"_s);
}

void FieldRow::showNote(const QString &text, bool warning, const QString &name)
{
    auto *note = new QWidget(this);
    note->setObjectName(name);
    auto *row = new QHBoxLayout(note);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *icon = new IconLabel(warning ? IconName::Warning : IconName::Error, warning ? Token::Warn : Token::Bad, note);
    icon->setSide(14);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(makeLabel(text, warning ? role::Hint : role::ErrorHint, note, true), 1);
    note->hide();
    m_findings->addWidget(note);
    setShownSoon(note, true);
}

void FieldRow::retranslate()
{
    const auto label = m_texts.fieldLabel(m_pointer);
    m_label->setText(label);
    m_editor->retranslate(label);
    const auto lock = m_form.lock(m_pointer);
    const bool inPart = lock && !m_locked && filing::fieldSpec(m_pointer)->kind == filing::FieldKind::Domains;
    m_why->setText(tr("Why?"));
    m_why->setAccessibleName(tr("Why? %1").arg(label));
    m_why->setVisible(inPart);
    const bool ofApp = m_pointer.startsWith("/apps/"_L1);
    m_whyText->setText(ofApp ? tr("The number of an app is tied to the domains that were verified for it. A domain that "
                                  "the app no longer uses is taken out by a change. For a new domain, file a new service "
                                  "under the same entity.")
                             : tr("The number of a website is tied to the domains that were verified for it. A domain that you "
                          "no longer use is taken out by a change; the last one goes with the website itself, by a "
                          "cancellation. For a new domain, file a new website under the same entity."));
    if (m_helpButton) {
        m_helpButton->setIcon(icon(IconName::Help, Theme::current(), Token::Muted));
        m_helpButton->setAccessibleName(tr("Questions: %1").arg(label));
        m_helpButton->setToolTip(tr("Questions and answers about this field (F1)"));
    }
    dropNotes();
    refreshValue();
    refreshNotes();
}

void FieldRow::setStacked(bool stacked)
{
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(stacked ? 3 : 14);
    m_label->setAlignment((stacked ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_label->setMinimumHeight(stacked ? 0 : m_editor->firstLineHeight());
}

} // namespace ui
