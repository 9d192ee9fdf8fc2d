// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip_kind.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {
constexpr int PadX = 8;
constexpr int MarkSide = 7;
constexpr int MarkGap = 5;
} // namespace

Token textToken(Kind kind)
{
    switch (kind) {
    case Kind::Ok:
        return Token::Ok;
    case Kind::Warn:
        return Token::Warn;
    case Kind::Bad:
        return Token::Bad;
    case Kind::Info:
        return Token::Info;
    case Kind::Neutral:
        break;
    }
    return Token::Muted;
}

Token groundToken(Kind kind)
{
    switch (kind) {
    case Kind::Ok:
        return Token::OkBg;
    case Kind::Warn:
        return Token::WarnBg;
    case Kind::Bad:
        return Token::BadBg;
    case Kind::Info:
        return Token::InfoBg;
    case Kind::Neutral:
        break;
    }
    return Token::Bg;
}

const char *kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Ok:
        return "ok";
    case Kind::Warn:
        return "warn";
    case Kind::Bad:
        return "bad";
    case Kind::Info:
        return "info";
    case Kind::Neutral:
        break;
    }
    return "neutral";
}

void paintMark(QPainter &painter, const QRectF &box, Kind kind, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen stroke(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QRectF inner = box.adjusted(0.8, 0.8, -0.8, -0.8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (kind) {
    case Kind::Ok:
        painter.drawEllipse(inner);
        break;
    case Kind::Warn: {
        QPainterPath path(QPointF(box.center().x(), box.top()));
        path.lineTo(box.bottomRight());
        path.lineTo(box.bottomLeft());
        path.closeSubpath();
        painter.drawPath(path);
        break;
    }
    case Kind::Bad:
        painter.setPen(stroke);
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        break;
    case Kind::Info:
        painter.setPen(stroke);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inner);
        break;
    case Kind::Neutral:
        painter.setPen(stroke);
        painter.drawLine(QPointF(inner.left(), inner.center().y()),
                         QPointF(inner.right(), inner.center().y()));
        break;
    }
    painter.restore();
}

QSize chipSize(const QString &text, const Theme &theme, bool mark)
{
    const QFontMetrics metrics(theme.font(FontRole::Hint));
    const int side = mark ? theme.px(MarkSide) + (text.isEmpty() ? 0 : MarkGap) : 0;
    return {metrics.horizontalAdvance(text) + side + 2 * PadX + 1, metrics.height() + 3};
}

void paintChip(QPainter &painter, const QRect &rect, const QString &text, Kind kind, const Theme &theme,
               bool mark)
{
    const QFont font = theme.font(FontRole::Hint);
    const QColor color = theme.color(textToken(kind));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = kind == Kind::Neutral || theme.mode() == ThemeMode::HighContrast;
    painter.setPen(outlined ? QPen(theme.color(Token::Line), 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.color(groundToken(kind)));
    const qreal radius = rect.height() / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    QRect inner = rect.adjusted(PadX, 0, -PadX, 0);
    if (mark) {
        const int side = theme.px(MarkSide);
        paintMark(painter, QRectF(inner.left(), inner.center().y() - side / 2.0 + 0.5, side, side), kind,
                  color);
        inner.setLeft(inner.left() + side + MarkGap);
    }
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width() + 1);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter.restore();
}

} // namespace ui
