// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

namespace ui {

/// One entry of the navigation list.
class NavigationButton : public QPushButton
{
    Q_OBJECT
public:
    NavigationButton(IconName icon, const QString &text, QWidget *parent);

    void setEntry(const QString &text, int badge);
    int badge() const { return m_badge; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString badgeText() const;
    int badgeWidth() const;
    void describe();

    IconName m_icon;
    int m_badge = 0;
};

} // namespace ui
