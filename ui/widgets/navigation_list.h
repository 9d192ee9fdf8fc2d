// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// The main window's left navigation: icon, words, count of what is waiting. One entry is current; arrow keys
/// move between entries, Space chooses.
class NavigationList : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationList(QWidget *parent = nullptr);

    /// The entry's button gets the objectName "<id>Navigation". Bottom entries stand at the lower edge.
    void addEntry(const QString &id, IconName icon, const QString &text, bool atBottom = false);
    void setText(const QString &id, const QString &text);
    /// 0 hides the badge.
    void setBadge(const QString &id, int count);
    void setEntryVisible(const QString &id, bool visible);
    /// Says nothing to listeners.
    void setCurrent(const QString &id);
    QString current() const;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
    QHash<QString, QPushButton *> m_entries;
    int m_topCount = 0;
};

} // namespace ui
