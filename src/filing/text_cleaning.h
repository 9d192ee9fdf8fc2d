// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace filing {

/// What becomes of line ends in a cleaned text.
enum class LineEnds {
    Join, ///< one blank each: fields of one line
    Keep, ///< one `\n` each: remarks
};

/// Pasted text as a person meant it: full-width digits and letters become ASCII, exotic blanks (NBSP,
/// ideographic) a blank, invisible characters (zero width, direction marks, soft hyphen, controls) go, both
/// ends are trimmed. Chinese punctuation stays, for it belongs to names such as `（个体工商户）`.
QString cleanText(QStringView text, LineEnds lineEnds = LineEnds::Join);

/// Pasted number, code or address: `cleanText`, and all full-width forms become ASCII, every dash a
/// hyphen-minus, the ideographic full stop a dot, and no blank is left. Letter case stays.
QString cleanIdentifier(QStringView text);

} // namespace filing
