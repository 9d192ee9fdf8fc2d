// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/chip_kind.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class IconLabel;

/// Why something is not available, the one remedy, and a copy of the sentence in both languages. Takes no
/// room while it has no message. The buttons go below the message where the strip is narrow.
class ReasonStrip : public QFrame
{
    Q_OBJECT
public:
    explicit ReasonStrip(QWidget *parent = nullptr);

    /// Empty message: hidden. Empty remedy: no remedy button.
    void setReason(Kind kind, const QString &message, const QString &remedy = {});
    void setCopyVisible(bool visible);
    QString message() const;
    void clear() { setReason(Kind::Info, {}); }

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void remedyRequested();
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void arrange();
    bool stacked(int width) const;
    QSize buttonsSize() const;
    int textLeft() const;

    IconLabel *m_icon;
    QLabel *m_message;
    QPushButton *m_remedy;
    QPushButton *m_copy;
};

} // namespace ui
