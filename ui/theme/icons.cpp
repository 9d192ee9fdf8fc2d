// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace ui {
using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of IconName.
constexpr std::array<QStringView, IconCount> FileNames{
    u"filing",    u"orders",   u"notices",      u"support",       u"settings", u"info",   u"warning",
    u"error",     u"check",    u"close",        u"search",        u"copy",     u"lock",   u"phone",
    u"calendar",  u"external", u"chevron-down", u"chevron-right", u"plus",     u"trash",  u"clock",
    u"cloud-off", u"user",     u"key",          u"help",          u"eye",      u"eye-off"};

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(IconName name, const QColor &normal, const QColor &disabled)
        : m_name(name)
        , m_normal(normal)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, mode == QIcon::Disabled ? m_disabled : m_normal);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    IconName m_name;
    QColor m_normal;
    QColor m_disabled;
};

} // namespace

QString iconPath(IconName name) { return u":/icons/%1.svg"_s.arg(FileNames.at(std::size_t(name))); }

QIcon icon(IconName name, const Theme &theme, Token color)
{
    return QIcon(new ThemedIconEngine(name, theme.color(color), theme.color(Token::Disabled)));
}

void paintIcon(QPainter &painter, const QRectF &rect, IconName name, const QColor &color)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QPixmap pixmap = iconPixmap(name, color, qRound(qMin(rect.width(), rect.height())), ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

QPixmap iconPixmap(IconName name, const QColor &color, int side, qreal devicePixelRatio)
{
    const QString key =
        u"desk-icon/%1/%2/%3/%4"_s.arg(int(name)).arg(color.name()).arg(side).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(QSize(side, side) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace ui
