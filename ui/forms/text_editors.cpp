// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/text_editors.h"

#include "ui/texts/field_text.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

using filing::FieldKind;

namespace {

constexpr int LineWidth = 340;
constexpr int WideWidth = 460;

/// The field at the left edge, as wide as it may be.
void place(QWidget *editor, std::initializer_list<QWidget *> fields)
{
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto *field : fields)
        row->addWidget(field, 1000);
    row->addStretch(1);
}

Qt::InputMethodHints hintsOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Mobile:
    case FieldKind::Phone: return Qt::ImhDialableCharactersOnly;
    case FieldKind::Email: return Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase;
    case FieldKind::HomeUrl: return Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase;
    default: return Qt::ImhNone;
    }
}

} // namespace

LineEditor::LineEditor(const FieldSetup &setup, QWidget *parent)
    : FieldEditor(setup, parent)
    , m_edit(new QLineEdit(this))
{
    const bool wide = setup.spec.kind == FieldKind::Address || setup.spec.kind == FieldKind::EntityName;
    m_edit->setMaximumWidth(Theme::current().px(wide ? WideWidth : LineWidth));
    m_edit->setInputMethodHints(hintsOf(setup.spec.kind));
    m_edit->setObjectName(handle());
    place(this, {m_edit});
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &FieldEditor::finished);
}

void LineEditor::setValue(const QJsonValue &value)
{
    const auto text = value.toString();
    if (m_edit->text() != text)
        m_edit->setText(text);
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0);
}

QJsonValue LineEditor::value() const { return m_edit->text(); }
QWidget *LineEditor::focusTarget() const { return m_edit; }

LongTextEditor::LongTextEditor(const FieldSetup &setup, QWidget *parent)
    : FieldEditor(setup, parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setMaximumWidth(Theme::current().px(WideWidth));
    m_edit->setFixedHeight(textHeight(m_edit, 3));
    m_edit->setObjectName(handle());
    m_edit->installEventFilter(this);
    place(this, {m_edit});
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

void LongTextEditor::setValue(const QJsonValue &value)
{
    if (m_edit->toPlainText() == value.toString())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(value.toString());
}

QJsonValue LongTextEditor::value() const { return m_edit->toPlainText(); }
QWidget *LongTextEditor::focusTarget() const { return m_edit; }

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT finished();
    return FieldEditor::eventFilter(watched, event);
}

LockedField::LockedField(const FieldSetup &setup, QWidget *parent)
    : FieldEditor(setup, parent)
    , m_lines(new QPlainTextEdit(this))
    , m_line(new QLineEdit(this))
{
    m_line->setReadOnly(true);
    m_line->setMaximumWidth(Theme::current().px(LineWidth));
    m_line->setObjectName(handle());
    m_lines->setReadOnly(true);
    m_lines->setEnabled(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setMaximumWidth(Theme::current().px(WideWidth));
    m_lines->hide();
    place(this, {m_line, m_lines});
    setFocusProxy(m_line);
}

void LockedField::setValue(const QJsonValue &value)
{
    m_value = value;
    const auto text = fieldText(setup().texts, setup().spec, value);
    const auto lines = int(text.count(QLatin1Char('\n')) + 1);
    m_line->setText(text);
    m_line->setCursorPosition(0);
    m_lines->setPlainText(text);
    m_lines->setFixedHeight(textHeight(m_lines, qMin(lines, 6)));
    m_line->setVisible(lines == 1);
    m_lines->setVisible(lines > 1);
    // Whichever is shown is the field.
    m_line->setObjectName(lines == 1 ? handle() : QString());
    m_lines->setObjectName(lines == 1 ? QString() : handle());
    setFocusProxy(focusTarget());
}

QWidget *LockedField::focusTarget() const
{
    return m_line->objectName().isEmpty() ? static_cast<QWidget *>(m_lines) : m_line;
}

void LockedField::retranslate(const QString &label)
{
    setValue(m_value);
    FieldEditor::retranslate(label);
}

int textHeight(const QPlainTextEdit *edit, int lines)
{
    // Frame, style sheet padding and the document's own margin, above and below.
    return edit->fontMetrics().lineSpacing() * lines + 2 * (1 + 5 + 4);
}

} // namespace ui
