// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/desk_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

namespace ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FieldInset = 6;

QPen strokePen(const QColor &color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void drawChevron(QPainter *painter, const QRect &rect, Qt::ArrowType arrow, const QColor &color)
{
    const qreal side = qMin(rect.width(), rect.height()) * 0.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(QRectF(rect).center());
    painter->rotate(arrow == Qt::UpArrow      ? 180
                    : arrow == Qt::LeftArrow  ? 90
                    : arrow == Qt::RightArrow ? -90
                                              : 0);
    painter->setPen(strokePen(color, qMax(1.4, side / 6)));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{{-side / 2, -side / 4}, {0, side / 4}, {side / 2, -side / 4}});
    painter->restore();
}

void drawField(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Theme theme = Theme::current();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = enabled && (option->state & QStyle::State_HasFocus);
    const bool invalid = widget && widget->property("invalid").toBool();
    Token line = option->state & QStyle::State_MouseOver && enabled ? Token::Disabled : Token::Line;
    if (focused)
        line = Token::Accent;
    if (invalid)
        line = Token::Bad;
    const qreal width = focused ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.color(line), width));
    painter->setBrush(theme.color(enabled ? Token::Surface : Token::Raised));
    const qreal half = width / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(half, half, -half, -half), theme.spacing().radius,
                             theme.spacing().radius);
    painter->restore();
}

void drawMark(QPainter *painter, const QStyleOption *option, bool round)
{
    const Theme theme = Theme::current();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill =
        on ? theme.color(enabled ? Token::Accent : Token::Disabled) : theme.color(Token::Surface);
    const QColor line = on ? fill : theme.color(enabled ? Token::Muted : Token::Disabled);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal side = box.width();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1));
    painter->setBrush(round ? theme.color(Token::Surface) : fill);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, side / 5, side / 5);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawEllipse(box.center(), side / 3.4, side / 3.4);
    } else if (option->state & QStyle::State_NoChange) {
        painter->setPen(strokePen(theme.color(Token::OnAccent), side / 8));
        painter->drawLine(QPointF(box.left() + side * 0.28, box.center().y()),
                          QPointF(box.right() - side * 0.28, box.center().y()));
    } else if (on) {
        painter->setPen(strokePen(theme.color(Token::OnAccent), side / 8));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(side * 0.24, side * 0.52),
                                        box.topLeft() + QPointF(side * 0.43, side * 0.71),
                                        box.topLeft() + QPointF(side * 0.78, side * 0.32)});
    }
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    // Item views show focus by their border and the selected row.
    if (qobject_cast<const QAbstractItemView *>(widget))
        return;
    const Theme theme = Theme::current();
    if (!(option->state & QStyle::State_KeyboardFocusChange) && theme.mode() != ThemeMode::HighContrast)
        return;
    const auto *button = qobject_cast<const QPushButton *>(widget);
    const bool onAccent = button && button->property("role").toString() == u"primary"_s;
    const QRect rect = button ? button->rect() : option->rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.color(onAccent ? Token::OnAccent : Token::Accent), 2));
    const qreal inset = onAccent ? 3 : 1;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset),
                             theme.spacing().radius - inset, theme.spacing().radius - inset);
    painter->restore();
}

QColor arrowColor(const QStyleOption *option)
{
    return Theme::current().color(option->state & QStyle::State_Enabled ? Token::Muted : Token::Disabled);
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
    setObjectName(u"desk"_s);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawMark(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        drawMark(painter, option, true);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(painter, option->rect, Qt::DownArrow, arrowColor(option));
        return;
    case PE_IndicatorArrowUp:
        drawChevron(painter, option->rect, Qt::UpArrow, arrowColor(option));
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(painter, option->rect, Qt::LeftArrow, arrowColor(option));
        return;
    case PE_IndicatorArrowRight:
        drawChevron(painter, option->rect, Qt::RightArrow, arrowColor(option));
        return;
    case PE_FrameFocusRect:
        drawFocusRing(painter, option, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawField(painter, option, widget);
        const QRect arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
        const int side = Theme::current().spacing().icon;
        QRect box(0, 0, side, side);
        box.moveCenter(arrow.center());
        drawChevron(painter, box, Qt::DownArrow, arrowColor(option));
        return;
    }
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin) {
        drawField(painter, option, widget);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const QRect up = proxy()->subControlRect(control, option, SC_SpinBoxUp, widget);
        const QRect down = proxy()->subControlRect(control, option, SC_SpinBoxDown, widget);
        drawChevron(painter, up, Qt::UpArrow, arrowColor(option));
        drawChevron(painter, down, Qt::DownArrow, arrowColor(option));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool field = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                       (control == CC_SpinBox && part == SC_SpinBoxEditField);
    return field ? rect.adjusted(FieldInset, 0, 0, 0) : rect; // text starts where a line edit's does
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const Theme theme = Theme::current();
    if (type == CT_ComboBox || type == CT_SpinBox)
        result.rwidth() += FieldInset + theme.px(8);
    if (type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(qMax(result.height(), theme.spacing().control));
    if (type == CT_CheckBox || type == CT_RadioButton)
        result.setHeight(qMax(result.height(), theme.px(24)));
    return result;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Theme theme = Theme::current();
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
        return theme.spacing().icon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 2 * theme.spacing().step;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 2 * theme.spacing().step;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return theme.spacing().gap;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon DeskStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                              const QWidget *widget) const
{
    const Theme theme = Theme::current();
    switch (standard) {
    case SP_MessageBoxInformation:
        return icon(IconName::Info, theme, Token::Info);
    case SP_MessageBoxWarning:
        return icon(IconName::Warning, theme, Token::Warn);
    case SP_MessageBoxCritical:
        return icon(IconName::Error, theme, Token::Bad);
    case SP_MessageBoxQuestion:
        return icon(IconName::Help, theme, Token::Accent);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace ui
