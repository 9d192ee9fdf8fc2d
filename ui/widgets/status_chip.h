// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/chip_kind.h"

#include <QLabel>

namespace ui {

/// A state in a rounded chip: mark, words, colour. Screen readers get the words.
class StatusChip : public QLabel
{
    Q_OBJECT
public:
    explicit StatusChip(QWidget *parent = nullptr);
    StatusChip(const QString &text, Kind kind, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// Text and kind in one go.
    void setState(const QString &text, Kind kind);
    /// Without the mark the words alone must tell the state (a clock, a count).
    void setMarkVisible(bool visible);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Kind m_kind = Kind::Neutral;
    bool m_mark = true;
};

} // namespace ui
