// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace syncing {

class Timers;

/// The times of synchronisation, once for all.
struct SyncOptions
{
    std::chrono::milliseconds pollInterval{15'000};
    std::chrono::milliseconds practicePollInterval{5'000};
    std::chrono::milliseconds draftDelay{1'000};  ///< from the last edit to the push
    std::chrono::milliseconds undoDelay{30'000};  ///< a submitted cancel order can be taken back for so long
    std::chrono::milliseconds silence{2'500};     ///< a question that waits longer shows the service as offline
    std::chrono::milliseconds lateRequests{30'000}; ///< a request whose answer is lost may arrive for so long
    std::chrono::milliseconds resendLifetime{600'000}; ///< a wish for a new SMS code means now, not tomorrow
    int pageSize = 500;
    QString rulesFolder = QStringLiteral(":/rules"); ///< the rules built in; empty: none
    Timers *timers = nullptr;                        ///< null: the event loop's; else outlives the engine
};

} // namespace syncing
