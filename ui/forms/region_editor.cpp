// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/region_editor.h"

#include "rules/rule_book.h"
#include "ui/forms/choice_editors.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/styling.h"

#include <QLabel>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cityDigits = 4;
constexpr int districtDigits = 6;

/// What lies below a code: cities below a province, districts below a city.
QList<std::pair<QString, QString>> below(const rules::RuleBook &book, const QString &code, int digits)
{
    QList<std::pair<QString, QString>> words;
    for (const auto &one : book.districts) {
        if (one.code.size() == digits && one.code.startsWith(code))
            words.append({one.code, one.zh});
    }
    return words;
}

} // namespace

RegionEditor::RegionEditor(const FieldSetup &setup, QWidget *parent)
    : FieldEditor(setup, parent)
    , m_name(makeLabel({}, "", this))
    , m_city(new CalmComboBox(this))
    , m_district(new CalmComboBox(this))
{
    m_city->setObjectName(handle());
    m_district->setObjectName(handle(u"/district"_s));
    auto *row = new FlowLayout(this, 8, 6);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_city, m_district})
        row->addWidget(part);
    m_name->setMinimumHeight(Theme::current().spacing().control);
    for (auto *combo : {m_city, m_district})
        combo->setMinimumContentsLength(8);
    setFocusProxy(m_city);
    connect(m_city, &QComboBox::currentIndexChanged, this, [this] {
        showDistricts(m_city->word());
        m_district->setWord({}); // another city's districts are others
        Q_EMIT edited();
    });
    connect(m_district, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
}

void RegionEditor::setValue(const QJsonValue &value)
{
    const auto code = value.toString();
    m_province = code.left(2);
    m_city->setWords(below(setup().book, m_province, cityDigits));
    m_city->setWord(code.left(cityDigits));
    showDistricts(code.left(cityDigits));
    m_district->setWord(code.size() > cityDigits ? code : QString());
    m_name->setText(setup().texts.regionName(m_province));
}

QJsonValue RegionEditor::value() const
{
    const auto district = m_district->word();
    return district.isEmpty() ? m_city->word() : district;
}

QWidget *RegionEditor::focusTarget() const { return m_city; }

void RegionEditor::setInvalid(bool invalid)
{
    ui::setInvalid(m_city, invalid);
    ui::setInvalid(m_district, invalid);
}

void RegionEditor::showDistricts(const QString &city)
{
    const QSignalBlocker quiet(m_district);
    m_district->setWord({});
    m_district->setWords(city.isEmpty() ? QList<std::pair<QString, QString>>() : below(setup().book, city, districtDigits));
}

void RegionEditor::retranslate(const QString &label)
{
    m_name->setText(setup().texts.regionName(m_province));
    m_city->setPlaceholderText(tr("City"));
    m_district->setPlaceholderText(tr("District"));
    //: Accessible name of a part of the field "Region"; %1: the field's label
    m_city->setAccessibleName(tr("%1: city").arg(label));
    m_district->setAccessibleName(tr("%1: district").arg(label));
}

} // namespace ui
