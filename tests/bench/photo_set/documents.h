// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRandomGenerator>

/// Papers that nobody has: made-up people, companies and numbers, drawn flat.
namespace photo_set {

enum class Paper { IdCard, Licence, Letter };

/// About `side` pixels long, in fonts, colours and words that `random` chooses.
QImage paintedPaper(Paper paper, int side, QRandomGenerator &random);

} // namespace photo_set
