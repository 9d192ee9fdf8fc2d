// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"

#include <QUrl>

#include <optional>

/// What the command line says.
struct Arguments
{
    bool practice = false;            ///< start the private service with sample filings at once
    std::optional<QUrl> server;       ///< connect here instead of where the profile says
    QString profile;                  ///< folder; empty: the user's own
    QString language;                 ///< `en` or `zh_CN`; empty: as kept, else the system's
    QString tour;                     ///< folder for the tour's pictures; empty: no tour
    std::optional<double> practiceDay; ///< seconds that a work day lasts in the practice environment
    bool help = false;
};

QString usage();

/// Errors: kind Input with a text for the person who typed it.
filing::Result<Arguments> parseArguments(const QStringList &words);
