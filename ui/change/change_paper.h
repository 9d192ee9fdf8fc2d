// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "ui/widgets/diff_table.h"

#include <QFuture>
#include <QStringList>

#include <memory>

class QTextDocument;

namespace ui {

/// What the confirm step shows, for paper: words only, in the language of the screen.
struct ChangePaper
{
    struct Section
    {
        QString title;
        QStringList lines;
    };
    QString title;
    QString subtitle; ///< filing number, day
    QString changesTitle; ///< with the table of changes, left out where there are none
    QList<DiffRow> changes;
    QString was; ///< head of the column of the old values
    QString becomes;
    QList<Section> sections; ///< documents, consequences; empty ones are left out
    QString note;            ///< what this paper is not
};

/// Any thread.
std::unique_ptr<QTextDocument> paperDocument(const ChangePaper &paper);

/// Writes an A4 PDF on a worker thread; the file is there whole or not at all. Error kind Input, PDF_NOT_WRITTEN (param
/// `file`, detail: what the system said).
QFuture<filing::Result<void>> savePdf(const ChangePaper &paper, const QString &path);

} // namespace ui
