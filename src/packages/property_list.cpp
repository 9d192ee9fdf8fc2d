// SPDX-License-Identifier: Apache-2.0
#include "packages/property_list.h"

#include <plist/plist.h>

namespace packages {

namespace {

constexpr uint32_t mostItems = 64;
constexpr int deepest = 100;

/// The library walks lists by recursion: an XML file that only nests would end its stack.
bool isNestedTooDeep(const QByteArray &xml)
{
    int depth = 0;
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
        const auto tag = QByteArrayView(xml).sliced(at + 1);
        if (tag.startsWith("dict>") || tag.startsWith("array>"))
            depth += 1;
        else if (tag.startsWith("/dict>") || tag.startsWith("/array>"))
            depth -= 1;
        if (depth > deepest)
            return true;
    }
    return false;
}

} // namespace

void PropertyList::Free::operator()(void *root) const { plist_free(root); }

PropertyList::PropertyList(const QByteArray &bytes)
{
    plist_t root = nullptr;
    if (bytes.isEmpty() || (!bytes.startsWith("bplist") && isNestedTooDeep(bytes)))
        return;
    plist_from_memory(bytes.constData(), uint32_t(bytes.size()), &root);
    m_root.reset(root);
}

QString PropertyList::text(const QList<QByteArray> &keys) const
{
    plist_t node = m_root.get();
    for (const auto &key : keys)
        node = node && plist_get_node_type(node) == PLIST_DICT ? plist_dict_get_item(node, key.constData()) : nullptr;
    if (!node || plist_get_node_type(node) != PLIST_STRING)
        return {};
    uint64_t length = 0;
    const char *text = plist_get_string_ptr(node, &length);
    return text ? QString::fromUtf8(text, qsizetype(length)) : QString();
}

QList<QByteArray> PropertyList::dataIn(const QByteArray &key) const
{
    QList<QByteArray> all;
    auto *list = m_root && plist_get_node_type(m_root.get()) == PLIST_DICT
                     ? plist_dict_get_item(m_root.get(), key.constData())
                     : nullptr;
    if (!list || plist_get_node_type(list) != PLIST_ARRAY)
        return all;
    for (uint32_t i = 0; i < qMin(plist_array_get_size(list), mostItems); ++i) {
        auto *item = plist_array_get_item(list, i);
        uint64_t length = 0;
        if (plist_get_node_type(item) == PLIST_DATA) {
            if (const char *bytes = plist_get_data_ptr(item, &length))
                all.append(QByteArray(bytes, qsizetype(length)));
        }
    }
    return all;
}

} // namespace packages
