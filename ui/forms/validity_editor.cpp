// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/validity_editor.h"

#include "filing/text_cleaning.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/styling.h"

#include <QCheckBox>
#include <QDate>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto OneDate = R"((\d{4})[.\-/年]?(\d{1,2})[.\-/月]?(\d{1,2})日?)";

} // namespace

QString isoDate(const QString &text)
{
    const QRegularExpression form(u"^"_s + QString::fromUtf8(OneDate) + u"$"_s);
    const auto found = form.match(filing::cleanIdentifier(text));
    const QDate date(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    return found.hasMatch() && date.isValid() ? date.toString(Qt::ISODate) : text.trimmed();
}

ValidityEdit::ValidityEdit(const QString &handle, QWidget *parent)
    : QWidget(parent)
    , m_start(new QLineEdit(this))
    , m_end(new QLineEdit(this))
    , m_longTerm(new QCheckBox(this))
    , m_dash(new QLabel(u"–"_s, this))
{
    m_start->setObjectName(handle);
    m_end->setObjectName(handle + u"/end"_s);
    m_longTerm->setObjectName(handle + u"/longTerm"_s);
    auto *flow = new FlowLayout(this, 8, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_start, m_dash, m_end, m_longTerm})
        flow->addWidget(widget);
    for (auto *edit : {m_start, m_end}) {
        edit->setFixedWidth(Theme::current().px(130));
        connect(edit, &QLineEdit::textEdited, this, &ValidityEdit::edited);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            edit->setText(isoDate(edit->text()));
            Q_EMIT finished();
        });
    }
    connect(m_start, &QLineEdit::textEdited, this, &ValidityEdit::takeBoth);
    connect(m_longTerm, &QCheckBox::toggled, this, [this] {
        showLongTerm();
        Q_EMIT edited();
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ValidityEdit::takeBoth(const QString &text)
{
    const QRegularExpression both(u"^("_s + QString::fromUtf8(OneDate) + u")[-~至](.+)$"_s);
    const auto found = both.match(filing::cleanIdentifier(text));
    const auto second = isoDate(found.captured(5));
    if (!found.hasMatch() || (second != u"长期"_s && !QDate::fromString(second, Qt::ISODate).isValid()))
        return;
    m_start->setText(isoDate(found.captured(1)));
    m_end->setText(second == u"长期"_s ? QString() : second);
    m_longTerm->setChecked(second == u"长期"_s);
    Q_EMIT edited();
}

void ValidityEdit::showLongTerm()
{
    m_end->setEnabled(!m_longTerm->isChecked());
    if (m_longTerm->isChecked())
        m_end->clear();
}

void ValidityEdit::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_longTerm);
    m_longTerm->setChecked(value["longTerm"_L1].toBool());
    m_start->setText(value["start"_L1].toString());
    m_end->setText(value["end"_L1].toString());
    showLongTerm();
}

QJsonValue ValidityEdit::value() const
{
    const auto start = isoDate(m_start->text());
    const auto end = isoDate(m_end->text());
    if (start.isEmpty() && end.isEmpty() && !m_longTerm->isChecked())
        return QJsonValue::Null;
    QJsonObject object{{u"longTerm"_s, m_longTerm->isChecked()}};
    if (!start.isEmpty())
        object.insert(u"start"_s, start);
    if (!end.isEmpty() && !m_longTerm->isChecked())
        object.insert(u"end"_s, end);
    return object;
}

void ValidityEdit::setInvalid(bool invalid)
{
    ui::setInvalid(m_start, invalid);
    ui::setInvalid(m_end, invalid && !m_longTerm->isChecked());
}

void ValidityEdit::retranslate(const QString &label)
{
    //: 长期, of a certificate's validity
    m_longTerm->setText(tr("Long-term"));
    for (auto *edit : {m_start, m_end})
        edit->setPlaceholderText(tr("YYYY-MM-DD"));
    m_start->setAccessibleName(tr("%1: from").arg(label));
    m_end->setAccessibleName(tr("%1: until").arg(label));
    m_longTerm->setAccessibleName(tr("%1: long-term").arg(label));
}

ValidityEditor::ValidityEditor(const FieldSetup &setup, QWidget *parent)
    : FieldEditor(setup, parent)
    , m_edit(new ValidityEdit(handle(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    setFocusProxy(m_edit->startEdit());
    connect(m_edit, &ValidityEdit::edited, this, &FieldEditor::edited);
    connect(m_edit, &ValidityEdit::finished, this, &FieldEditor::finished);
}

QWidget *ValidityEditor::focusTarget() const { return m_edit->startEdit(); }

} // namespace ui
