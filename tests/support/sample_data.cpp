// SPDX-License-Identifier: Apache-2.0
#include "support/sample_data.h"

#include "unit/rules/practice_files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace support {

using namespace Qt::Literals::StringLiterals;
using store::RecordType;

namespace {

QJsonObject practiceFile()
{
    QFile file(u":/practice/filings.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The practice data are not linked in.");
    return QJsonDocument::fromJson(file.readAll()).object();
}

void addFiling(QJsonObject filing, const QJsonArray &generated, const QDateTime &now, SampleData &data)
{
    auto websites = filing.take(u"websites"_s).toArray();
    const auto apps = filing.take(u"apps"_s).toArray();
    filing.remove(u"accountId"_s);
    for (const auto &spec : generated) {
        if (spec[u"filingId"_s] != filing[u"id"_s])
            continue;
        for (const auto &site : practice_files::expanded(spec[u"websites"_s].toObject()))
            websites.append(practice_files::resolved(site, now));
    }
    filing.insert(u"websiteCount"_s, websites.size());
    filing.insert(u"appCount"_s, apps.size());
    data.records.append(sampleRecord(RecordType::Filing, filing));
    for (const auto &website : std::as_const(websites))
        data.records.append(sampleRecord(RecordType::Website, website.toObject()));
    for (const auto &app : apps)
        data.records.append(sampleRecord(RecordType::App, app.toObject()));
}

} // namespace

store::Record sampleRecord(RecordType type, const QJsonObject &resource)
{
    const auto id = resource[u"id"_s].toString();
    return {type, id, type == RecordType::Filing ? id : resource[u"filingId"_s].toString(),
            resource[u"version"_s].toInteger(), QJsonDocument(resource).toJson(QJsonDocument::Compact)};
}

SampleData sampleData(const QString &account, const QDateTime &now)
{
    const auto file = practiceFile();
    SampleData data;
    for (const auto &entry : file[u"accounts"_s].toArray()) {
        if (entry[u"name"_s] != account)
            continue;
        data.accountId = entry[u"id"_s].toString();
        data.displayName = entry[u"displayName"_s].toString();
        for (const auto &role : entry[u"roles"_s].toArray())
            data.roles.append(role.toString());
    }
    if (data.accountId.isEmpty())
        qFatal("No such account in the practice data: %s", qPrintable(account));

    const auto generated = file[u"generated"_s].toArray();
    QSet<QString> own;
    for (const auto &filing : file[u"filings"_s].toArray()) {
        if (filing[u"accountId"_s] != data.accountId)
            continue;
        own.insert(filing[u"id"_s].toString());
        addFiling(practice_files::resolved(filing, now).toObject(), generated, now, data);
    }
    for (const auto &[list, type] : {std::pair{u"orders"_s, RecordType::Order}, {u"notices"_s, RecordType::Notice}}) {
        for (const auto &entry : file[list].toArray()) {
            if (!own.contains(entry[u"filingId"_s].toString()))
                continue;
            auto resource = practice_files::resolved(entry, now).toObject();
            resource.remove(u"hold"_s);
            data.records.append(sampleRecord(type, resource));
        }
    }
    return data;
}

} // namespace support
