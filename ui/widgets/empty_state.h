// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class IconLabel;

/// What a page or list says while it has nothing to show: icon, title, text, and at most one button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty action: no button.
    void setContent(IconName icon, const QString &title, const QString &text, const QString &action = {});

Q_SIGNALS:
    void actionRequested();

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace ui
