// SPDX-License-Identifier: Apache-2.0
#include "bench/photo_set/documents.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace photo_set {

using namespace Qt::Literals::StringLiterals;

namespace {

const QColor sealRed(200, 30, 35);

class Drawing
{
public:
    Drawing(QSize size, QRandomGenerator &random)
        : m_random(random)
        , m_image(size, QImage::Format_RGB32)
        , m_painter(&m_image)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        const QStringList families{u"Noto Sans CJK SC"_s, u"Noto Serif CJK SC"_s, u"Noto Sans Mono CJK SC"_s,
                                   u"Noto Serif CJK TC"_s};
        m_family = families.at(m_random.bounded(int(families.size())));
    }

    int pick(int from, int to) { return m_random.bounded(from, to); }
    QPainter &painter() { return m_painter; }
    QImage image()
    {
        m_painter.end();
        return m_image;
    }
    double width() const { return m_image.width(); }
    double height() const { return m_image.height(); }

    QString words(int count)
    {
        static const QString stock =
            u"示例科技有限公司杭州市西湖区文三路号楼单元身份登记日期核准机关统一社会信用代码经营范围技术开发服务网络信息备案真实承诺法定代表人住所成立"_s;
        QString text;
        for (int i = 0; i < count; ++i)
            text += stock.at(m_random.bounded(int(stock.size())));
        return text;
    }
    QString digits(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QChar(u'0' + m_random.bounded(10));
        return text;
    }

    void text(QPointF at, const QString &words, double size, const QColor &colour = QColor(25, 25, 25))
    {
        QFont font(m_family);
        font.setPixelSize(qMax(6, int(size)));
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(at, words);
    }

    /// The fine waves of security printing.
    void guilloche(const QColor &colour)
    {
        m_painter.setPen(QPen(colour, qMax(0.7, width() / 1500)));
        const int lines = pick(14, 30);
        const double length = pick(120, 400);
        for (int line = 0; line < lines; ++line) {
            QPainterPath path;
            const double base = height() * line / lines;
            for (double x = 0; x <= width(); x += 12) {
                const QPointF point(x, base + height() / 9 * qSin(x / length + line * 0.35));
                x == 0 ? path.moveTo(point) : path.lineTo(point);
            }
            m_painter.drawPath(path);
        }
    }

    void seal(QPointF centre, double radius)
    {
        m_painter.setPen(QPen(sealRed, radius / 12));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(centre, radius, radius);
        QPolygonF star;
        for (int i = 0; i < 10; ++i) {
            const double r = i % 2 ? radius * 0.16 : radius * 0.4;
            star << centre + QPointF(r * qSin(i * M_PI / 5), -r * qCos(i * M_PI / 5));
        }
        m_painter.setBrush(sealRed);
        m_painter.setPen(Qt::NoPen);
        m_painter.drawPolygon(star);
        const auto name = words(9);
        for (int i = 0; i < name.size(); ++i) {
            m_painter.save();
            m_painter.translate(centre);
            m_painter.rotate(-120 + i * 30);
            text({-radius * 0.1, -radius * 0.7}, name.mid(i, 1), radius * 0.24, sealRed);
            m_painter.restore();
        }
    }

    /// A shape in the place of a face.
    void portrait(const QRectF &frame)
    {
        m_painter.save();
        m_painter.setClipRect(frame);
        m_painter.fillRect(frame, QColor(205, 220, 232));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor(pick(40, 90), pick(50, 80), pick(60, 110)));
        m_painter.drawEllipse(QPointF(frame.center().x(), frame.bottom()), frame.width() * 0.48,
                              frame.height() * 0.36);
        m_painter.setBrush(QColor(pick(200, 230), pick(165, 190), pick(140, 165)));
        m_painter.drawEllipse(frame.center() - QPointF(0, frame.height() * 0.1), frame.width() * 0.24,
                              frame.height() * 0.24);
        m_painter.setBrush(QColor(35, 30, 30));
        m_painter.drawEllipse(frame.center() - QPointF(0, frame.height() * 0.27), frame.width() * 0.24,
                              frame.height() * 0.11);
        m_painter.restore();
    }

private:
    QRandomGenerator &m_random;
    QImage m_image;
    QPainter m_painter;
    QString m_family;
};

QImage idCard(int side, QRandomGenerator &random)
{
    Drawing drawing({side, side * 54 / 86}, random);
    const double w = drawing.width();
    const double h = drawing.height();
    QLinearGradient tint(0, 0, w, h);
    tint.setColorAt(0, QColor(drawing.pick(205, 225), drawing.pick(225, 238), drawing.pick(228, 245)));
    tint.setColorAt(1, QColor(drawing.pick(228, 245), drawing.pick(222, 235), drawing.pick(210, 228)));
    drawing.painter().fillRect(QRectF(0, 0, w, h), tint);
    drawing.guilloche(QColor(150, 190, 205, 110));
    const QColor label(60, 120, 175);
    const QStringList rows{u"姓名"_s, u"性别"_s, u"出生"_s, u"住址"_s, QString()};
    for (int row = 0; row < rows.size(); ++row) {
        const double y = h * (0.17 + 0.135 * row);
        drawing.text({w * 0.06, y}, rows.at(row), h * 0.055, label);
        drawing.text({w * 0.17, y}, row == 2 ? u"1990 年 1 月 1 日"_s : drawing.words(row < 2 ? 2 : 11),
                     h * 0.062);
    }
    drawing.text({w * 0.06, h * 0.9}, u"公民身份号码"_s, h * 0.055, label);
    drawing.text({w * 0.33, h * 0.9}, drawing.digits(18), h * 0.075);
    drawing.portrait({w * 0.64, h * 0.12, w * 0.29, h * 0.62});
    return drawing.image();
}

QImage licence(int side, QRandomGenerator &random)
{
    Drawing drawing({side, side * 297 / 420}, random);
    const double w = drawing.width();
    const double h = drawing.height();
    drawing.painter().fillRect(
        QRectF(0, 0, w, h), QColor(drawing.pick(240, 252), drawing.pick(238, 248), drawing.pick(222, 238)));
    drawing.guilloche(QColor(225, 205, 160, 120));
    drawing.painter().setPen(QPen(QColor(190, 150, 60), h * 0.02));
    drawing.painter().drawRect(QRectF(w * 0.03, h * 0.04, w * 0.94, h * 0.92));
    drawing.text({w * 0.33, h * 0.24}, u"营 业 执 照"_s, h * 0.1, QColor(30, 25, 20));
    drawing.text({w * 0.36, h * 0.31}, u"91330106"_s + drawing.digits(10), h * 0.034);
    for (int row = 0; row < 8; ++row) {
        const double x = row < 5 ? w * 0.09 : w * 0.57;
        const double y = h * (0.4 + 0.085 * (row % 5));
        drawing.text({x, y}, drawing.words(4), h * 0.03, QColor(120, 90, 40));
        drawing.text({x + w * 0.1, y}, drawing.words(drawing.pick(8, 14)), h * 0.034);
    }
    for (int i = 0; i < 400; ++i) {
        if (drawing.pick(0, 2))
            drawing.painter().fillRect(QRectF(w * 0.83 + (i % 20) * w * 0.005,
                                              h * 0.1 + double(i / 20) * w * 0.005, w * 0.005, w * 0.005),
                                       Qt::black);
    }
    drawing.seal({w * 0.78, h * 0.78}, h * 0.13);
    return drawing.image();
}

QImage letter(int side, QRandomGenerator &random)
{
    Drawing drawing({side * 210 / 297, side}, random);
    const double w = drawing.width();
    const double h = drawing.height();
    const int white = drawing.pick(244, 255);
    drawing.painter().fillRect(QRectF(0, 0, w, h), QColor(white, white, white - drawing.pick(0, 6)));
    drawing.text({w * 0.3, h * 0.11}, u"网站备案授权书"_s, w * 0.055);
    const int rows = drawing.pick(12, 22);
    for (int row = 0; row < rows; ++row)
        drawing.text({w * 0.11, h * (0.18 + 0.028 * row)}, drawing.words(drawing.pick(18, 30)), w * 0.0265);
    drawing.text({w * 0.55, h * 0.86}, u"2026 年 11 月 21 日"_s, w * 0.028);
    drawing.seal({w * 0.7, h * 0.83}, w * 0.095);
    return drawing.image();
}

} // namespace

QImage paintedPaper(Paper paper, int side, QRandomGenerator &random)
{
    switch (paper) {
    case Paper::IdCard:
        return idCard(side, random);
    case Paper::Licence:
        return licence(side, random);
    case Paper::Letter:
        break;
    }
    return letter(side, random);
}

} // namespace photo_set
