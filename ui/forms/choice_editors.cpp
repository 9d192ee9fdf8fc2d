// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/choice_editors.h"

#include "rules/rule_book.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chips_edit.h"

#include <QAbstractButton>
#include <QWheelEvent>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::FieldKind;

namespace {

QStringList wordsIn(const QJsonValue &value)
{
    QStringList words;
    for (const auto &word : value.toArray())
        words.append(word.toString());
    return words;
}

/// Where the keyboard goes in chips: the first thing that can be pressed, else the chips themselves.
QWidget *chipsFocus(ChipsEdit *chips)
{
    for (auto *button : chips->findChildren<QAbstractButton *>()) {
        if (!button->isHidden() && button->isEnabled())
            return button;
    }
    return chips;
}

void addOnly(QWidget *editor, QWidget *child)
{
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(child, 1000);
    row->addStretch(1); // a field at its widest stays at the left edge
}

int chipHeight() { return Theme::current().px(23); }

bool mayHold(const FieldSetup &setup, const rules::CodeItem &item)
{
    if (setup.pointer == "/entity/type"_L1)
        return item.code != "INDIVIDUAL"_L1; // a personal filing's type is locked whole
    if (setup.spec.kind != FieldKind::CertificateType)
        return true;
    const bool person = setup.pointer.contains("/personInCharge/"_L1)
        || setup.pointer.contains("/legalRepresentative/"_L1);
    if (person)
        return item.use != "ENTITY"_L1;
    return item.use != "PERSON"_L1 && (item.entityTypes.isEmpty() || item.entityTypes.contains(setup.entityType.text()));
}

} // namespace

QList<std::pair<QString, QString>> wordsOf(const FieldSetup &setup)
{
    QList<std::pair<QString, QString>> words;
    const auto table = setup.book.tables.constFind(QString::fromLatin1(setup.spec.table));
    if (table == setup.book.tables.constEnd())
        return words;
    for (const auto &item : table->items) {
        if (mayHold(setup, item))
            words.append({item.code, setup.texts.local({item.en, item.zh})});
    }
    return words;
}

CalmComboBox::CalmComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void CalmComboBox::setWords(const QList<std::pair<QString, QString>> &words)
{
    const QSignalBlocker quiet(this);
    const auto current = word();
    clear();
    for (const auto &[word, name] : words)
        addItem(name, word);
    setWord(current);
}

void CalmComboBox::setWord(const QString &word)
{
    const QSignalBlocker quiet(this);
    auto place = findData(word);
    if (place < 0 && !word.isEmpty()) {
        addItem(word, word);
        place = count() - 1;
    }
    setCurrentIndex(place);
}

void CalmComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

ChoiceEditor::ChoiceEditor(const FieldSetup &setup, QWidget *parent)
    : FieldEditor(setup, parent)
    , m_combo(new CalmComboBox(this))
{
    m_combo->setObjectName(handle());
    m_combo->setMaximumWidth(Theme::current().px(340));
    m_combo->setWords(wordsOf(setup));
    addOnly(this, m_combo);
    setFocusProxy(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
}

void ChoiceEditor::setValue(const QJsonValue &value) { m_combo->setWord(value.toString()); }
QJsonValue ChoiceEditor::value() const { return m_combo->word(); }

void ChoiceEditor::retranslate(const QString &label)
{
    m_combo->setWords(wordsOf(setup()));
    m_combo->setPlaceholderText(tr("Choose"));
    FieldEditor::retranslate(label);
}

ChoicesEditor::ChoicesEditor(const FieldSetup &setup, QWidget *parent)
    : FieldEditor(setup, parent)
    , m_chips(new ChipsEdit(this))
{
    m_chips->setObjectName(handle());
    addOnly(this, m_chips);
    connect(m_chips, &ChipsEdit::itemsChanged, this, [this] {
        m_words = m_chips->ids();
        Q_EMIT edited();
    });
}

void ChoicesEditor::setValue(const QJsonValue &value)
{
    m_words = wordsIn(value);
    const auto table = QString::fromLatin1(setup().spec.table);
    QList<ChipItem> items;
    for (const auto &word : std::as_const(m_words))
        items.append({word, setup().texts.codeName(table, word)});
    m_chips->setItems(items);
}

QJsonValue ChoicesEditor::value() const { return QJsonArray::fromStringList(m_words); }
QWidget *ChoicesEditor::focusTarget() const { return chipsFocus(m_chips); }
int ChoicesEditor::firstLineHeight() const { return chipHeight(); }

void ChoicesEditor::retranslate(const QString &label)
{
    QList<ChipItem> choices;
    for (const auto &[word, name] : wordsOf(setup()))
        choices.append({word, name});
    m_chips->setSubject(label);
    m_chips->setAdding(ChipsEdit::Adding::Choices, choices);
    setValue(value());
}

StringsEditor::StringsEditor(const FieldSetup &setup, QWidget *parent)
    : FieldEditor(setup, parent)
    , m_chips(new ChipsEdit(this))
{
    m_chips->setObjectName(handle());
    m_chips->setAdding(ChipsEdit::Adding::FreeText);
    addOnly(this, m_chips);
    connect(m_chips, &ChipsEdit::itemsChanged, this, &FieldEditor::edited);
}

void StringsEditor::setValue(const QJsonValue &value)
{
    QList<ChipItem> items;
    for (const auto &word : wordsIn(value))
        items.append({word, word});
    m_chips->setItems(items);
}

QJsonValue StringsEditor::value() const { return QJsonArray::fromStringList(m_chips->ids()); }
QWidget *StringsEditor::focusTarget() const { return chipsFocus(m_chips); }
int StringsEditor::firstLineHeight() const { return chipHeight(); }
void StringsEditor::retranslate(const QString &label) { m_chips->setSubject(label); }

DomainsEditor::DomainsEditor(const FieldSetup &setup, QWidget *parent)
    : FieldEditor(setup, parent)
    , m_chips(new ChipsEdit(this))
{
    m_chips->setObjectName(handle());
    addOnly(this, m_chips);
    connect(m_chips, &ChipsEdit::itemsChanged, this, [this] {
        const auto kept = m_chips->ids();
        QJsonArray domains;
        for (const auto &domain : std::as_const(m_domains)) {
            if (kept.contains(domain["name"_L1].toString()))
                domains.append(domain);
        }
        m_domains = domains;
        Q_EMIT edited();
    });
}

void DomainsEditor::setValue(const QJsonValue &value)
{
    m_domains = value.toArray();
    QList<ChipItem> items;
    for (const auto &domain : std::as_const(m_domains)) {
        const auto name = domain["name"_L1].toString();
        items.append({name, name});
    }
    m_chips->setItems(items);
}

QJsonValue DomainsEditor::value() const { return m_domains; }
QWidget *DomainsEditor::focusTarget() const { return chipsFocus(m_chips); }
int DomainsEditor::firstLineHeight() const { return chipHeight(); }

void DomainsEditor::retranslate(const QString &label)
{
    m_chips->setSubject(label);
    m_chips->setMinimumCount(setup().spec.required ? 1 : 0,
                             setup().texts.lockText({u"SINGLE_DOMAIN"_s, {}, u"CANCEL_SERVICE"_s}));
}

} // namespace ui
