// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ui {

class Theme;

/// Fills the tokens (@text) and lengths (@px13) of :/styles/desk.qss in from the theme. An unknown token is
/// left as it stands, which tst_theme reports.
QString fillStyleSheet(const Theme &theme);

} // namespace ui
