// SPDX-License-Identifier: Apache-2.0
#include "models/password_remarks.h"

namespace models {

namespace {

bool isFullWidth(QChar c)
{
    constexpr char16_t first = 0xFF01;
    constexpr char16_t last = 0xFF5E;
    return c.unicode() >= first && c.unicode() <= last;
}

/// Control characters, and the marks that only steer how text is shown (zero width, direction, byte order).
bool isUnseen(QChar c)
{
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

} // namespace

PasswordRemarks passwordRemarks(QStringView password)
{
    PasswordRemarks remarks;
    for (qsizetype i = 0; i < password.size(); ++i) {
        const auto c = password.at(i);
        const bool edge = i == 0 || i == password.size() - 1;
        if (isUnseen(c))
            remarks |= PasswordRemark::Control;
        else if (c.isSpace())
            remarks |= edge ? PasswordRemark::BlankAtEdge : PasswordRemark::BlankInside;
        else if (isFullWidth(c))
            remarks |= PasswordRemark::FullWidth;
    }
    return remarks;
}

} // namespace models
