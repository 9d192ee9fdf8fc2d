// SPDX-License-Identifier: Apache-2.0
#include "service/documents/face_tasks.h"

#include "service/documents/document_book.h"

namespace service {

using namespace Qt::Literals::StringLiterals;
using orders::DocumentStatus;

int FaceTasks::tick(Database &db)
{
    constexpr int idleMs = 1000;
    constexpr int waitingMs = 500;
    const auto waiting = Documents(db).undecided();
    for (const auto &row : waiting) {
        const auto bytes = [&] { return Documents(db).bytes(row.document.sha256); };
        const auto verdict = m_verifier.verdict(row.document, bytes);
        if (!verdict)
            continue;
        Transaction transaction(db);
        const auto now = Documents(db).byId(row.document.id);
        if (!now || now->document.status != DocumentStatus::Received)
            continue; // replaced, removed or decided meanwhile
        auto findings = verdict->findings;
        for (auto &finding : findings)
            finding.pointer = now->document.pointer;
        DocumentBook(db, m_rules, m_clock.now())
            .decide(*now, verdict->accepted ? DocumentStatus::Accepted : DocumentStatus::Refused, findings,
                    {u"verifier"_s, orders::Role::System});
        transaction.commit();
    }
    return waiting.isEmpty() ? idleMs : waitingMs;
}

} // namespace service
