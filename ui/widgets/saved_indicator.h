// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/status_chip.h"

#include <QDateTime>

namespace ui {

/// Says, as long as the page is open, whether the draft is safe: "Draft saved 14:03:22".
class SavedIndicator : public StatusChip
{
    Q_OBJECT
public:
    enum class State { Hidden, Saving, Saved, Failed };

    explicit SavedIndicator(QWidget *parent = nullptr);

    void showSaving();
    /// Shown in local time.
    void showSaved(const QDateTime &at);
    void showFailed();
    void clear();
    State state() const { return m_state; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    State m_state = State::Hidden;
    QDateTime m_at;
};

} // namespace ui
