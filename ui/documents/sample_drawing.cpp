// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/sample_drawing.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize box{108, 72};

void lines(QPainter &painter, const QRectF &area, int count)
{
    const qreal gap = area.height() / count;
    for (int i = 0; i < count; ++i) {
        const qreal y = area.top() + gap * (i + 0.5);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right() - (i == count - 1 ? area.width() * 0.4 : 0), y));
    }
}

void person(QPainter &painter, const QRectF &area)
{
    const qreal head = area.height() * 0.4;
    painter.drawEllipse(QRectF(area.center().x() - head / 2, area.top(), head, head));
    painter.drawArc(QRectF(area.left(), area.top() + head * 1.15, area.width(), area.height()), 0, 180 * 16);
}

void card(QPainter &painter, const QRectF &area, bool back)
{
    painter.drawRoundedRect(area, 4, 4);
    const auto inner = area.adjusted(7, 8, -7, -8);
    if (back) {
        painter.drawEllipse(QRectF(inner.left(), inner.top(), inner.height() * 0.5, inner.height() * 0.5));
        lines(painter, inner.adjusted(0, inner.height() * 0.6, 0, 0), 2);
        return;
    }
    lines(painter, inner.adjusted(0, 0, -inner.width() * 0.42, 0), 4);
    person(painter, inner.adjusted(inner.width() * 0.68, 2, 0, 2));
}

void paper(QPainter &painter, const QRectF &area, bool sealed)
{
    const QRectF sheet(area.center().x() - area.height() * 0.36, area.top(), area.height() * 0.72, area.height());
    painter.drawRect(sheet);
    lines(painter, sheet.adjusted(7, 8, -7, -14), 4);
    if (sealed)
        painter.drawEllipse(sheet.bottomRight() - QPointF(12, 12), 7, 7);
}

void face(QPainter &painter, const QRectF &area)
{
    const QRectF phone(area.center().x() - area.height() * 0.28, area.top(), area.height() * 0.56, area.height());
    painter.drawRoundedRect(phone, 5, 5);
    person(painter, phone.adjusted(8, 14, -8, -10));
}

} // namespace

SampleDrawing::SampleDrawing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SampleDrawing::setKind(const QString &kind)
{
    m_kind = kind;
    update();
}

void SampleDrawing::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

QSize SampleDrawing::sizeHint() const { return box; }

void SampleDrawing::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::Line));
    painter.setBrush(theme.color(Token::Raised));
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, theme.spacing().radius, theme.spacing().radius);
    if (!m_picture.isNull()) {
        const auto size = m_picture.size().scaled(rect().size() - QSize(6, 6), Qt::KeepAspectRatio);
        QRect place(QPoint(0, 0), size);
        place.moveCenter(rect().center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_picture);
        return;
    }
    painter.setPen(QPen(theme.color(Token::Muted), 1.4));
    painter.setBrush(theme.color(Token::Surface));
    const auto area = frame.adjusted(16, 10, -16, -10);
    if (m_kind == "FACE_VERIFICATION"_L1)
        face(painter, area);
    else if (m_kind.contains("_ID"_L1) || m_kind == "RESIDENCE_PROOF"_L1)
        card(painter, area, m_kind.endsWith("_BACK"_L1));
    else
        paper(painter, area, m_kind.contains("CERTIFICATE"_L1) || m_kind.contains("LETTER"_L1));
}

} // namespace ui
