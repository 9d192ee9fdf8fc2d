// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace store {

/// How the store was found.
struct OpenReport
{
    enum class Outcome {
        Fresh,    ///< there was no file
        Opened,   ///< the file was in order
        SetAside, ///< the file was corrupt (or sealed with another key, where wanted) and is kept under
                  ///< another name
    };
    Outcome outcome = Outcome::Fresh;
    QString setAsideTo = {}; ///< the file's new path
    int rescuedDrafts = 0;   ///< taken over from the file that was set aside
    int rescuedOutbox = 0;
    int droppedDrafts = 0; ///< found and not authentic: tampered with or damaged
    int droppedOutbox = 0;
    int rescuedUploads = 0;
};

/// Rows that were found not to be authentic while reading, and were dropped.
struct Damage
{
    int records = 0; ///< the cursor is dropped with them: the next synchronisation is a snapshot
    int drafts = 0;
    int outbox = 0;
    int uploads = 0;
    bool isEmpty() const { return records == 0 && drafts == 0 && outbox == 0 && uploads == 0; }
};

} // namespace store
