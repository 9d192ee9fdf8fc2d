// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace service {

/// A password on its way to be compared: UTF-8 that is wiped when it goes out of scope. Cannot be copied.
class SecretText
{
public:
    SecretText() = default;
    explicit SecretText(const QString &text)
        : m_bytes(text.toUtf8())
    {
    }
    SecretText(SecretText &&other) noexcept
        : m_bytes(std::move(other.m_bytes))
    {
        other.m_bytes = {};
    }
    SecretText &operator=(SecretText &&other) noexcept;
    SecretText(const SecretText &) = delete;
    SecretText &operator=(const SecretText &) = delete;
    ~SecretText();

    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

/// Overwrites the characters in place; the buffer must not be shared.
void wipe(QString &text);
void wipe(QByteArray &bytes);

} // namespace service
