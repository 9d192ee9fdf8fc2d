// SPDX-License-Identifier: Apache-2.0
#include "contract/rule_data.h"

#include "contract/codec.h"

#include <QCryptographicHash>
#include <QFile>

namespace contract {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Each rule file, the member that holds its data (empty: the whole file), and its name in `GET /rules`.
struct RuleFile
{
    QLatin1StringView file;
    QLatin1StringView member;
    QLatin1StringView name;
};

constexpr std::array ruleFiles{
    RuleFile{"provinces.json"_L1, "regions"_L1, "regions"_L1},
    RuleFile{"code-tables.json"_L1, "tables"_L1, "tables"_L1},
    RuleFile{"orders.json"_L1, "orders"_L1, "policies"_L1},
    RuleFile{"workdays.json"_L1, "years"_L1, "workYears"_L1},
    RuleFile{"districts.json"_L1, "districts"_L1, "districts"_L1},
    RuleFile{"documents.json"_L1, {}, "documents"_L1},
    RuleFile{"cancel.json"_L1, {}, "cancel"_L1},
    RuleFile{"finder.json"_L1, "entries"_L1, "finder"_L1},
    RuleFile{"faq.json"_L1, {}, "faq"_L1},
    RuleFile{"rejections.json"_L1, "reasons"_L1, "rejections"_L1},
};

} // namespace

filing::Result<QJsonObject> readRules(const QString &folder)
{
    QJsonObject rules;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const auto &source : ruleFiles) {
        QFile file(folder + u'/' + source.file);
        if (!file.open(QIODevice::ReadOnly))
            return filing::fail(filing::ErrorKind::Storage, u"RULES_UNREADABLE"_s, file.fileName());
        const auto bytes = file.readAll();
        auto object = parseObject(bytes);
        if (!object) {
            object.error().detail = file.fileName() + u": "_s + object.error().detail;
            return tl::unexpected(object.error());
        }
        digest.addData(bytes);
        rules.insert(source.name, source.member.isEmpty() ? QJsonValue(*object) : object->value(source.member));
    }
    rules.insert("version"_L1, QString::fromLatin1(digest.result().toHex().left(16)));
    return rules;
}

filing::Result<rules::RuleBook> ruleBook(const QJsonObject &rules)
{
    auto book = decode<rules::RuleBook>(rules);
    if (book && (book->regions.isEmpty() || book->policies.isEmpty()))
        return filing::fail(filing::ErrorKind::Protocol, u"RULES_INCOMPLETE"_s);
    return book;
}

} // namespace contract
