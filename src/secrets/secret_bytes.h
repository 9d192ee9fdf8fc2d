// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <span>

class QByteArray;
class QString;

namespace secrets {

/// A secret in memory that is locked (not swapped, not in core dumps), surrounded by guard pages and wiped
/// when the object goes. It moves and never copies by itself; `clone()` makes the one copy that is meant. Any
/// thread, one at a time. Running out of memory for it aborts, as everywhere else in the program.
class SecretBytes
{
public:
    SecretBytes() = default;
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    /// `size` random bytes, e.g. a new key for the store.
    static SecretBytes random(qsizetype size);
    /// A copy of bytes that the caller wipes.
    static SecretBytes copyOf(QByteArrayView bytes);
    /// Moves UTF-8 bytes here and wipes and clears `bytes`.
    static SecretBytes fromUtf8(QByteArray &bytes);
    /// Encodes `text` as UTF-8 straight into locked memory, then wipes and clears `text`. Every other QString
    /// that shares the buffer reads as zeros afterwards: hand over the only copy.
    static SecretBytes fromText(QString &text);
    /// Decodes Base64 straight into locked memory; empty when `base64` is not Base64 or holds nothing.
    static SecretBytes fromBase64(QByteArrayView base64);

    SecretBytes clone() const { return copyOf(view()); }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// The bytes; the view must not outlive this object and must not be copied into ordinary memory.
    QByteArrayView view() const { return {m_data, m_size}; }
    std::span<const unsigned char> bytes() const;
    /// Base64 in an ordinary string, for an API that takes nothing else. The caller wipes it.
    QString toBase64() const;
    /// Compares in constant time.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b);

private:
    explicit SecretBytes(qsizetype capacity);
    void release();

    char *m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrite the characters where they lie, for all who share the buffer, and clear. Literals are only
/// cleared.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace secrets
