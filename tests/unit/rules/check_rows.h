// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "unit/rules/check_case.h"

/// One line: this fault gives this finding at this field.
struct CheckRow
{
    const char *code;
    const char *pointer;
    orders::OrderKind kind;
    Edit fault;               ///< made by the order
    Edit setup = {};          ///< how things were filed before
    bool needsChange = false; ///< a fault of the changing itself: it cannot have been filed before
    bool always = false;      ///< counts as an error also where it was filed before
    QHash<QString, QString> params = {};
};

QList<CheckRow> orderRows();
QList<CheckRow> identityRows();
QList<CheckRow> personRows();
QList<CheckRow> websiteRows();
QList<CheckRow> accessRows();
QList<CheckRow> appRows();
