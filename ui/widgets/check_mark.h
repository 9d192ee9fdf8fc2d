// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/check_list.h"

#include <QWidget>

namespace ui {

/// ✓ ! ✕ • in its colour, as high as the first line of text beside it.
class CheckMark : public QWidget
{
    Q_OBJECT
public:
    explicit CheckMark(CheckRow::State state, QWidget *parent = nullptr);

    void setState(CheckRow::State state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CheckRow::State m_state;
};

} // namespace ui
