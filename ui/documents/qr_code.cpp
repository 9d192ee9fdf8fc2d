// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/qr_code.h"

#include <qrcodegen/QrCode.hpp>

#include <QPainter>

namespace ui {

namespace {

constexpr int quietZone = 4; ///< modules (ISO/IEC 18004)
constexpr int side = 196;

QImage modulesOf(const QString &text)
{
    const auto code = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int size = code.getSize() + 2 * quietZone;
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            if (code.getModule(x, y))
                image.setPixelColor(x + quietZone, y + quietZone, Qt::black);
        }
    }
    return image;
}

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_modules = text.isEmpty() ? QImage() : modulesOf(text);
    updateGeometry();
    update();
}

/// A whole number of pixels for each module: nothing is smoothed.
QSize QrCode::sizeHint() const
{
    const int scale = m_modules.isNull() ? 1 : qMax(3, side / m_modules.width());
    return m_modules.isNull() ? QSize(side, side) : m_modules.size() * scale;
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_modules.isNull())
        return;
    QPainter painter(this);
    painter.drawImage(QRect(QPoint(0, 0), sizeHint()), m_modules); // square, whatever room there is
}

} // namespace ui
