// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/list_editor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/styling.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ListRow::ListRow(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout)
    , m_remove(new QPushButton(this))
{
    setProperty("role", QString::fromLatin1(role::Card));
    m_body->setSpacing(4);
    m_remove->setProperty("role", QString::fromLatin1(role::Link));
    m_remove->setObjectName(u"listRemoveButton"_s);
    m_remove->hide();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 8, 12, 10);
    outer->setSpacing(4);
    outer->addLayout(m_body);
    outer->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &ListRow::removeRequested);
}

void ListRow::setRemovable(bool removable) { m_remove->setVisible(removable); }

QLabel *ListRow::addPart(QWidget *widget)
{
    auto *label = makeLabel({}, role::Hint, this);
    label->setBuddy(widget);
    m_body->addWidget(label);
    m_body->addWidget(widget);
    return label;
}

void ListRow::nameRemove(const QString &accessibleName)
{
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(accessibleName);
}

ListEditor::ListEditor(const FieldSetup &setup, QWidget *parent)
    : FieldEditor(setup, parent)
    , m_layout(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    // A column of its own width: a layout that limits each row would reckon the height of wrapped text by its own width.
    auto *column = new QWidget(this);
    column->setMaximumWidth(Theme::current().px(460));
    column->setLayout(m_layout);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(column, 1000);
    line->addStretch(1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_add->setProperty("role", QString::fromLatin1(role::Link));
    m_add->setObjectName(handle(u"/add"_s));
    m_add->hide();
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        append(newItem());
        m_rows.last()->focusTarget()->setFocus();
        Q_EMIT edited();
    });
}

void ListEditor::setAddText(const QString &text, const QString &accessibleName)
{
    m_add->setText(text);
    m_add->setAccessibleName(accessibleName);
    m_add->setVisible(!text.isEmpty());
}

void ListEditor::setValue(const QJsonValue &value)
{
    const auto items = value.toArray();
    if (items.size() != m_rows.size()) {
        rebuild(items);
        return;
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (m_rows.at(i)->value() != items.at(i).toObject())
            m_rows.at(i)->setValue(items.at(i).toObject());
    }
}

void ListEditor::rebuild(const QJsonArray &values)
{
    for (auto *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // its own button may be what was pressed
    }
    m_rows.clear();
    for (const auto &value : values)
        append(value.toObject());
}

void ListEditor::append(const QJsonObject &value)
{
    auto *row = makeRow(handle(u"/%1"_s.arg(m_rows.size())), value, this);
    row->setValue(value);
    row->setRemovable(isRemovable(value));
    m_layout->insertWidget(int(m_rows.size()), row);
    m_rows.append(row);
    row->retranslate(m_label, int(m_rows.size()));
    row->show();
    connect(row, &ListRow::edited, this, &FieldEditor::edited);
    connect(row, &ListRow::finished, this, &FieldEditor::finished);
    connect(row, &ListRow::removeRequested, this, [this, row] {
        QJsonArray kept;
        for (auto *other : std::as_const(m_rows)) {
            if (other != row)
                kept.append(other->value());
        }
        rebuild(kept);
        focusTarget()->setFocus();
        Q_EMIT edited();
    });
}

QJsonValue ListEditor::value() const
{
    QJsonArray items;
    for (const auto *row : m_rows)
        items.append(row->value());
    return items;
}

QWidget *ListEditor::focusTarget() const
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.first()->focusTarget();
}

int ListEditor::firstLineHeight() const { return Theme::current().px(m_rows.isEmpty() ? 26 : 36); }

void ListEditor::setInvalid(bool invalid)
{
    for (auto *row : std::as_const(m_rows))
        row->setInvalid(invalid);
}

void ListEditor::retranslate(const QString &label)
{
    m_label = label;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->retranslate(label, int(i + 1));
}

} // namespace ui
