// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace ui {

/// What scrolls in a page. It asks for the height its content needs at the width it gets; a layout's own
/// minimum is the height of text wrapped at some narrow width, which leaves gaps and a scroll bar over
/// nothing.
class ScrollBody : public QWidget
{
    Q_OBJECT
public:
    explicit ScrollBody(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace ui
