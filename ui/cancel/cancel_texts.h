// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cancel_case.h"
#include "models/cancel_guide.h"
#include "ui/widgets/check_list.h"

#include <QCoreApplication>

namespace ui {

class Texts;

/// What a cancellation ends and leaves, and what to do before, as sentences with the real names and numbers.
class CancelTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::CancelTexts)
public:
    CancelTexts(const Texts &texts, const models::CancelGuide &guide)
        : m_texts(texts)
        , m_guide(guide)
    {
    }

    QString line(const models::CancelLine &line) const;
    /// One row a sentence; a hint of several steps gives several.
    QList<CheckRow> hint(const models::CancelHint &hint) const;
    /// "Cancel website -5"
    QString submitAction(const models::CancelCase &subject) const;
    /// "Cancel website • 示例活动"
    QString pageTitle(const models::CancelCase &subject) const;
    QString keepAction(const models::CancelCase &subject) const;
    /// What happens once it is sent: the span for taking back, who verifies, how long the administration may
    /// take.
    QString whatFollows(const models::CancelCase &subject, const rules::RuleBook &book,
                        int undoSeconds) const;

private:
    const Texts &m_texts;
    const models::CancelGuide &m_guide;
};

} // namespace ui
