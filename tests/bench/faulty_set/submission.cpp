// SPDX-License-Identifier: Apache-2.0
#include "bench/faulty_set/submission.h"

using namespace Qt::Literals::StringLiterals;

namespace faulty_set {

namespace {

QJsonValue below(const QJsonValue &root, const QStringList &keys)
{
    auto value = root;
    for (const auto &key : keys)
        value = value.isArray() ? value.toArray().at(key.toInt()) : value.toObject().value(key);
    return value;
}

QJsonValue with(const QJsonValue &root, const QStringList &keys, const QJsonValue &value)
{
    if (keys.isEmpty())
        return value;
    if (root.isArray()) {
        auto list = root.toArray();
        list[keys.first().toInt()] = with(list.at(keys.first().toInt()), keys.mid(1), value);
        return list;
    }
    auto object = root.toObject();
    object[keys.first()] = with(object.value(keys.first()), keys.mid(1), value);
    return object;
}

QStringList keysOf(const Submission &submission, const QString &path)
{
    const auto keys = path.mid(1).split(u'/');
    if (submission.kind == orders::OrderKind::ChangeEntity)
        return QStringList{u"entity"_s} + keys;
    return QStringList{submission.kind == orders::OrderKind::ChangeApp ? u"apps"_s : u"websites"_s, u"0"_s} + keys;
}

} // namespace

QString Submission::at(const QString &path) const
{
    if (kind == orders::OrderKind::ChangeEntity)
        return u"/entity"_s + path;
    return (kind == orders::OrderKind::ChangeApp ? u"/apps/"_s : u"/websites/"_s) + target + path;
}

QJsonValue Submission::get(const QString &path) const
{
    const auto proposed = content.constFind(at(path));
    return proposed == content.constEnd() ? filed(path) : *proposed;
}

QJsonValue Submission::filed(const QString &path) const { return below(filing, keysOf(*this, path)); }

void Submission::file(const QString &path, const QJsonValue &value)
{
    filing = with(filing, keysOf(*this, path), value).toObject();
}

} // namespace faulty_set
