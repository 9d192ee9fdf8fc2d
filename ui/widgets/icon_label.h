// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QLabel>

namespace ui {

/// One of the desk's icons in a theme colour. Decoration only: screen readers pass over it.
class IconLabel : public QLabel
{
    Q_OBJECT
public:
    explicit IconLabel(IconName name, Token color = Token::Text, QWidget *parent = nullptr);

    void setIcon(IconName name, Token color);
    /// In px at 100 % text; 16 unless told.
    void setSide(int side);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    IconName m_name;
    Token m_color;
    int m_side = 16;
};

} // namespace ui
