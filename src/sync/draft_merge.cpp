// SPDX-License-Identifier: Apache-2.0
#include "sync/draft_merge.h"

#include <QSet>

namespace syncing {
namespace {

/// Undefined removes the field.
void put(QJsonObject &content, const QString &pointer, const QJsonValue &value)
{
    if (value.isUndefined())
        content.remove(pointer);
    else
        content.insert(pointer, value);
}

} // namespace

Merged merge(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    Merged merged;
    QSet<QString> pointers;
    for (const auto *side : {&base, &mine, &theirs}) {
        for (const auto &key : side->keys())
            pointers.insert(key);
    }
    for (const auto &pointer : pointers) {
        const auto was = base.value(pointer);
        const auto here = mine.value(pointer);
        const auto there = theirs.value(pointer);
        put(merged.content, pointer, here == was ? there : here);
        if (here != there && here != was && there != was)
            merged.conflicts.append(pointer);
    }
    merged.conflicts.sort();
    return merged;
}

QJsonObject withTheirs(const Merged &merged, const QJsonObject &theirs, const QStringList &pointers)
{
    auto content = merged.content;
    for (const auto &pointer : pointers)
        put(content, pointer, theirs.value(pointer));
    return content;
}

QStringList mergeTargets(const QStringList &base, const QStringList &mine, const QStringList &theirs)
{
    QStringList merged;
    for (const auto &id : theirs) {
        if (mine.contains(id) || !base.contains(id))
            merged.append(id);
    }
    for (const auto &id : mine) {
        if (!theirs.contains(id) && !base.contains(id))
            merged.append(id);
    }
    return merged;
}

} // namespace syncing
