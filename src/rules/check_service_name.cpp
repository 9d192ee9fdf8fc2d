// SPDX-License-Identifier: Apache-2.0
#include "filing/network_addresses.h"
#include "filing/text_checks.h"
#include "rules/check_context.h"

#include <algorithm>
#include <array>

/// Names of websites and apps (icp-facts 4.2 "Name", 4.3 "Name").
namespace rules::detail {

using filing::EntityType;
using filing::Part;

namespace {

constexpr int fewestChinese = 3;

/// icp-facts 4.2: not for bodies that are not national.
constexpr std::array reservedWords{u"中国", u"中华", u"中央", u"人民", u"人大", u"国家"};
/// icp-facts 4.2: "sensitive words"; the source's list is open, these are the ones it names.
constexpr std::array sensitiveWords{u"反腐", u"赌博", u"廉政", u"色情"};
/// icp-facts 4.2: individuals, no trade words and no 博客; the words are the plain ones for a business.
constexpr std::array tradeWords{u"公司", u"企业", u"集团", u"商城", u"博客"};

/// icp-facts 4.3: no placeholders, no price or marketing words; the plain ones.
constexpr std::array placeholderWords{u"测试", u"待定", u"未命名", u"暂无", u"test", u"Test", u"TEST"};
constexpr std::array marketingWords{u"免费", u"特价", u"打折", u"促销", u"秒杀", u"最低价", u"优惠"};
constexpr int longestForIndividuals = 10; ///< icp-facts 4.2: 3 to 10 characters are advised

bool isChinese(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x323AF) ||
           c == 0x3007;
}

/// Letters and digits of any script, and the few marks that names of organisations have.
bool isPlain(char32_t c)
{
    const bool mark = c < 0x10000 && QStringView(u"·-—（）()&+").contains(QChar(char16_t(c)));
    return mark || QChar::isLetterOrNumber(c) || QChar::isSpace(c) || QChar::isMark(c);
}

template<class Words>
QString wordIn(const QString &name, const Words &words)
{
    for (const auto *word : words) {
        if (name.contains(QStringView(word)))
            return QStringView(word).toString();
    }
    return {};
}

/// National bodies may carry the reserved words, and so may whoever has them in the registered name.
bool mayCarry(const CheckContext &context, const QString &word)
{
    const auto &entity = context.proposal.after.entity;
    return context.proposal.filing.entityType == EntityType::Government ||
           (entity && entity->name.contains(word));
}

void checkForm(CheckContext &context, const QString &pointer, Part part, const QString &name)
{
    const auto points = name.toUcs4();
    const bool onlyDigits =
        std::all_of(name.begin(), name.end(), [](QChar c) { return filing::isAlphanumeric(c); });
    if (filing::DomainName::parse(name))
        return context.report(pointer, "NAME_IS_DOMAIN"_L1);
    if (onlyDigits && std::any_of(name.begin(), name.end(), filing::isDigit))
        return context.report(pointer, "NAME_ONLY_DIGITS"_L1);
    if (!std::all_of(points.begin(), points.end(), [](uint c) { return isPlain(c); }))
        context.report(pointer, "NAME_SPECIAL_CHARACTERS"_L1);
    const auto chinese = std::count_if(points.begin(), points.end(), [](uint c) { return isChinese(c); });
    if (part == Part::Website && chinese < fewestChinese)
        context.report(pointer, "NAME_TOO_FEW_CHINESE"_L1, {{u"minimum"_s, QString::number(fewestChinese)}});
}

void checkWords(CheckContext &context, const QString &pointer, Part part, const QString &name)
{
    const auto report = [&](const auto &words, QLatin1StringView code) {
        if (const auto word = wordIn(name, words); !word.isEmpty())
            context.report(pointer, code, {{u"word"_s, word}});
    };
    if (part == Part::App) {
        report(placeholderWords, "NAME_PLACEHOLDER"_L1);
        report(marketingWords, "NAME_MARKETING_WORD"_L1);
    }
    const auto reserved = wordIn(name, reservedWords);
    if (!reserved.isEmpty() && !mayCarry(context, reserved))
        context.report(pointer, "NAME_RESERVED_WORD"_L1, {{u"word"_s, reserved}});
    report(sensitiveWords, "NAME_SENSITIVE_WORD"_L1);
    if (!context.isIndividual())
        return;
    report(tradeWords, "NAME_TRADE_WORD"_L1);
    if (part == Part::Website && name.size() > longestForIndividuals)
        context.report(pointer, "NAME_LONG_FOR_INDIVIDUAL"_L1, {{u"maximum"_s, QString::number(longestForIndividuals)}});
}

} // namespace

void checkServiceNames(CheckContext &context)
{
    QStringList websites;
    forEachService(context, [&](const Place &place, const auto &service) {
        if (service.name.isEmpty())
            return;
        const auto pointer = place.at(u"/name");
        checkForm(context, pointer, place.part, service.name);
        checkWords(context, pointer, place.part, service.name);
        if (place.part != Part::Website)
            return;
        if (websites.contains(service.name))
            context.report(pointer, "NAME_TWICE"_L1);
        websites.append(service.name);
    });
}

} // namespace rules::detail
