// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/chip_kind.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class IconLabel;

/// A note across the page: offline, practice environment, a store that was set aside. Takes no room while
/// empty.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// Empty text: hidden. Empty action: no button.
    void setNote(Kind kind, const QString &text, const QString &action = {});
    void setDismissible(bool dismissible);
    QString text() const;

Q_SIGNALS:
    void actionRequested();
    /// The note is hidden by then.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    Kind m_kind = Kind::Info;
};

} // namespace ui
