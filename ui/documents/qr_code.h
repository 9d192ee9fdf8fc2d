// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace ui {

/// A text as a QR code: black on white in every theme, with the quiet zone that cameras need.
class QrCode : public QWidget
{
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);

    /// At most some 2,000 characters. The accessible name says what it is, not what it holds.
    void setText(const QString &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QImage m_modules; ///< one pixel a module
};

} // namespace ui
