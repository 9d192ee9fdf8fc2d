// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QStringView>

namespace models {

/// What a typed filing password has that was hardly meant. It is said and nothing more: how a filing password is made
/// up is in no source, so it is sent as it is.
enum class PasswordRemark {
    BlankAtEdge = 1, ///< first or last
    BlankInside = 2,
    FullWidth = 4, ///< letters, digits and signs of an input method
    Control = 8,   ///< line breaks, tabs and what cannot be seen
};
Q_DECLARE_FLAGS(PasswordRemarks, PasswordRemark)
Q_DECLARE_OPERATORS_FOR_FLAGS(PasswordRemarks)

/// Copies nothing of the password.
PasswordRemarks passwordRemarks(QStringView password);

} // namespace models
