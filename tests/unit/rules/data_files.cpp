// SPDX-License-Identifier: Apache-2.0
#include "unit/rules/data_files.h"

#include <QFile>
#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace data_files {

QString resources() { return QStringLiteral(DESK_RESOURCES); }

QJsonObject read(const QString &path)
{
    QFile file(resources() + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList faults(const QJsonObject &document, const QJsonObject &schema)
{
    valijson::Schema compiled;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    const QJsonValue schemaValue(schema);
    parser.populateSchema(valijson::adapters::QtJsonAdapter(schemaValue), compiled);

    valijson::Validator validator;
    valijson::ValidationResults results;
    const QJsonValue value(document);
    if (validator.validate(compiled, valijson::adapters::QtJsonAdapter(value), &results))
        return {};
    QStringList lines;
    for (const auto &error : results) {
        QString where;
        for (const auto &part : error.context)
            where += QString::fromStdString(part);
        lines.append(where + QStringLiteral(": ") + QString::fromStdString(error.description));
    }
    return lines;
}

} // namespace data_files
