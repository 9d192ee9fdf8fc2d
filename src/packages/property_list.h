// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace packages {

/// A property list of iOS, XML or binary, as far as it tells of an app. Nothing of it where it cannot be read.
class PropertyList
{
public:
    explicit PropertyList(const QByteArray &bytes);
    PropertyList(PropertyList &&) noexcept = default;

    bool isRead() const { return m_root != nullptr; }
    /// The text at a path of keys.
    QString text(const QList<QByteArray> &keys) const;
    /// The data values in the list under a key; at most 64.
    QList<QByteArray> dataIn(const QByteArray &key) const;

private:
    struct Free
    {
        void operator()(void *root) const;
    };
    std::unique_ptr<void, Free> m_root;
};

} // namespace packages
