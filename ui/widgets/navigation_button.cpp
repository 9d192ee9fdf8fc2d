// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/navigation_button.h"

#include "ui/widgets/styling.h"

#include <QEvent>
#include <QPainter>

namespace ui {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int PadX = 10;
constexpr int Gap = 10;
} // namespace

NavigationButton::NavigationButton(IconName icon, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_icon(icon)
{
    setProperty("role", u"bare"_s);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void NavigationButton::setEntry(const QString &text, int badge)
{
    setText(text);
    m_badge = badge;
    describe();
    updateGeometry();
    update();
}

void NavigationButton::describe()
{
    //: A navigation entry for screen readers: its name and how many things wait there
    setAccessibleName(m_badge > 0 ? tr("%1, %n waiting", nullptr, m_badge).arg(text()) : text());
}

QString NavigationButton::badgeText() const { return m_badge > 99 ? u"99+"_s : QString::number(m_badge); }

int NavigationButton::badgeWidth() const
{
    const Theme theme = Theme::current();
    const QFontMetrics metrics(theme.font(FontRole::TableHead));
    return qMax(metrics.horizontalAdvance(badgeText()) + 12, metrics.height() + 2);
}

QSize NavigationButton::sizeHint() const
{
    const Theme theme = Theme::current();
    const QFontMetrics metrics(theme.font(FontRole::Strong));
    const int badge = m_badge > 0 ? badgeWidth() + Gap : 0;
    return {2 * PadX + theme.spacing().icon + Gap + metrics.horizontalAdvance(text()) + badge + 2,
            qMax(theme.px(36), metrics.height() + 10)};
}

QSize NavigationButton::minimumSizeHint() const { return sizeHint(); }

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool current = isChecked();
    if (current || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(current ? Token::AccentBg : Token::Raised));
        painter.drawRoundedRect(rect(), theme.spacing().radius, theme.spacing().radius);
    }
    const QColor color = theme.color(current ? Token::Accent : Token::Muted);
    const int side = theme.spacing().icon;
    paintIcon(painter, QRectF(PadX, (height() - side) / 2.0, side, side), m_icon, color);

    int right = width() - PadX;
    if (m_badge > 0) {
        const QFont font = theme.font(FontRole::TableHead);
        const int high = QFontMetrics(font).height() + 2;
        const QRectF box(right - badgeWidth(), (height() - high) / 2.0, badgeWidth(), high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::WarnBg));
        painter.drawRoundedRect(box, high / 2.0, high / 2.0);
        painter.setPen(theme.color(Token::Warn));
        painter.setFont(font);
        painter.drawText(box, Qt::AlignCenter, badgeText());
        right -= badgeWidth() + Gap;
    }
    const int left = PadX + side + Gap;
    const QFont font = theme.font(current ? FontRole::Strong : FontRole::Body);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, right - left));
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.spacing().radius,
                                theme.spacing().radius);
    }
}

void NavigationButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (isThemeChange(event)) {
        updateGeometry();
        update();
    }
}

} // namespace ui
