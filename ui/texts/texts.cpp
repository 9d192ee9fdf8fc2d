// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/texts.h"

#include "filing/catalogue.h"
#include "filing/pointer.h"
#include "rules/rule_book.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isChinese() { return QLocale().language() == QLocale::Chinese; }

} // namespace

Texts::Texts(std::function<const rules::RuleBook &()> ruleBook)
    : m_ruleBook(std::move(ruleBook))
{
}

QString Texts::fieldLabel(const QString &pointer) const
{
    const auto *spec = filing::fieldSpec(pointer);
    return spec ? QCoreApplication::translate("Field", spec->label) : pointer;
}

QString Texts::codeName(const QString &table, const QString &code) const
{
    const auto *item = m_ruleBook().item(table, code);
    return item ? local({item->en, item->zh}) : code;
}

QString Texts::regionName(const QString &code) const
{
    const auto *region = m_ruleBook().region(code.left(2));
    return region ? local({region->en, region->zh}) : code;
}

QString Texts::placeName(const QString &code) const
{
    const auto *region = m_ruleBook().region(code.left(2));
    auto city = m_ruleBook().districtName(code.left(4));
    if (region && city.startsWith(region->zh)) // a municipality is its own city
        city.clear();
    const auto below = city + (code.size() > 4 ? m_ruleBook().districtName(code) : QString());
    const auto province = regionName(code);
    //: Province, then city and district: "Zhejiang, 杭州市西湖区". Chinese: without comma
    return below.isEmpty() ? province : tr("%1, %2", "place").arg(province, below);
}

QString Texts::administrationName(const QString &regionCode) const
{
    const auto *region = m_ruleBook().region(regionCode.left(2));
    return region ? local({region->administration.en, region->administration.zh})
                  : tr("the communications administration");
}

QString Texts::local(const rules::LocalText &text) const
{
    const bool chinese = isChinese();
    const auto &wanted = chinese ? text.zh : text.en;
    return wanted.isEmpty() ? (chinese ? text.en : text.zh) : wanted;
}

QString Texts::date(QDate date) const
{
    const QLocale locale;
    return locale.toString(date, isChinese() ? u"yyyy年M月d日"_s : u"d MMM yyyy"_s);
}

QString Texts::dateTime(const QDateTime &time) const
{
    const QLocale locale;
    return locale.toString(time.toLocalTime(), isChinese() ? u"yyyy年M月d日 HH:mm"_s : u"d MMM yyyy HH:mm"_s);
}

} // namespace ui
