// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/placeholders.h"

namespace ui {

QString filled(const QString &text, const QStringList &values)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool mark =
            text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        if (!mark) {
            result += text[i];
            continue;
        }
        result += values.value(text[++i].unicode() - u'1');
    }
    return result;
}

} // namespace ui
