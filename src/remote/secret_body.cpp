// SPDX-License-Identifier: Apache-2.0
#include "remote/secret_body.h"

namespace remote {
namespace {

void appendString(QByteArray &out, QByteArrayView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    out.append('"');
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (byte < 0x20) {
            out.append("\\u00").append(digits[byte >> 4]).append(digits[byte & 15]);
        } else {
            out.append(c);
        }
    }
    out.append('"');
}

} // namespace

QByteArray secretBody(const QList<std::pair<QByteArrayView, QByteArrayView>> &members)
{
    qsizetype most = 2;
    for (const auto &[name, value] : members)
        most += 6 * (name.size() + value.size()) + 6;
    QByteArray out;
    out.reserve(most);
    out.append('{');
    for (const auto &[name, value] : members) {
        if (out.size() > 1)
            out.append(',');
        appendString(out, name);
        out.append(':');
        appendString(out, value);
    }
    return out.append('}');
}

void wipe(QByteArray &bytes)
{
    // volatile: the compiler must not leave out writes that nobody reads.
    auto *data = const_cast<volatile char *>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size(); ++i)
        data[i] = 0;
    bytes.clear();
}

} // namespace remote
