// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/pre_approvals_editor.h"

#include "filing/text_cleaning.h"
#include "ui/forms/choice_editors.h"
#include "ui/forms/validity_editor.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

class PreApprovalRow : public ListRow
{
    Q_DECLARE_TR_FUNCTIONS(ui::PreApprovalRow)
public:
    PreApprovalRow(const FieldSetup &setup, const QString &handle, QWidget *parent)
        : ListRow(parent)
        , m_setup(setup)
        , m_item(new CalmComboBox(this))
        , m_number(new QLineEdit(this))
        , m_validity(new ValidityEdit(handle + u"/validity"_s, this))
    {
        m_item->setObjectName(handle);
        m_number->setObjectName(handle + u"/number"_s);
        m_item->setWords(wordsOf(setup));
        m_itemLabel = addPart(m_item);
        m_numberLabel = addPart(m_number);
        m_validityLabel = addPart(m_validity);
        connect(m_item, &QComboBox::currentIndexChanged, this, &ListRow::edited);
        connect(m_number, &QLineEdit::textEdited, this, &ListRow::edited);
        connect(m_number, &QLineEdit::editingFinished, this, &ListRow::finished);
        connect(m_validity, &ValidityEdit::edited, this, &ListRow::edited);
        connect(m_validity, &ValidityEdit::finished, this, &ListRow::finished);
    }

    void setValue(const QJsonObject &value) override
    {
        m_value = value;
        m_item->setWord(value[u"item"_s].toString());
        m_number->setText(value[u"number"_s].toString());
        m_validity->setValue(value[u"validity"_s]);
    }

    QJsonObject value() const override
    {
        auto value = m_value;
        value[u"item"_s] = m_item->word();
        value[u"number"_s] = filing::cleanText(m_number->text());
        const auto validity = m_validity->value();
        if (validity.isNull())
            value.remove(u"validity"_s);
        else
            value[u"validity"_s] = validity;
        return value;
    }

    QWidget *focusTarget() const override { return m_item; }

    void retranslate(const QString &label, int n) override
    {
        m_item->setWords(wordsOf(m_setup));
        m_item->setPlaceholderText(tr("Choose"));
        m_itemLabel->setText(tr("Item"));
        m_numberLabel->setText(tr("Number"));
        m_validityLabel->setText(tr("Validity"));
        m_item->setAccessibleName(tr("%1 %2: item").arg(label).arg(n));
        m_number->setAccessibleName(tr("%1 %2: number").arg(label).arg(n));
        m_validity->retranslate(tr("%1 %2: validity").arg(label).arg(n));
        nameRemove(tr("Remove %1 %2").arg(label).arg(n));
    }

private:
    FieldSetup m_setup;
    QJsonObject m_value;
    CalmComboBox *m_item;
    QLineEdit *m_number;
    ValidityEdit *m_validity;
    QLabel *m_itemLabel;
    QLabel *m_numberLabel;
    QLabel *m_validityLabel;
};

} // namespace

PreApprovalsEditor::PreApprovalsEditor(const FieldSetup &setup, QWidget *parent)
    : ListEditor(setup, parent)
{
}

ListRow *PreApprovalsEditor::makeRow(const QString &handle, const QJsonObject &, QWidget *parent)
{
    return new PreApprovalRow(setup(), handle, parent);
}

void PreApprovalsEditor::retranslate(const QString &label)
{
    ListEditor::retranslate(label);
    setAddText(tr("Add a pre-approval"), tr("Add a pre-approval"));
}

} // namespace ui
