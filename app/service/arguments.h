// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/service.h"

/// What the command line says.
struct Arguments
{
    service::ServiceConfig config;
    bool exitWithStdin = false;
    bool help = false;
};

QString usage();

/// Errors: kind Input with a text for the person who typed it.
filing::Result<Arguments> parseArguments(const QStringList &words);
