// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/reason_strip.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace ui {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Pad = 12;
constexpr int PadY = 8;
constexpr int Gap = 8;
constexpr int LeastTextWidth = 260; // at 100 % text; beside the buttons

IconName iconFor(Kind kind)
{
    switch (kind) {
    case Kind::Bad:
        return IconName::Error;
    case Kind::Warn:
        return IconName::Warning;
    case Kind::Ok:
        return IconName::Check;
    case Kind::Info:
    case Kind::Neutral:
        break;
    }
    return IconName::Info;
}
} // namespace

// Placed by hand: a box layout cannot turn from a row into a column without a minimum width that keeps it
// from turning.
ReasonStrip::ReasonStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(IconName::Info, Token::Info, this))
    , m_message(makeLabel({}, "", this, true))
    , m_remedy(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    setObjectName(u"reasonStrip"_s);
    setProperty("role", QString::fromLatin1(role::Strip));
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remedy->setObjectName(u"reasonRemedyButton"_s);
    m_copy->setObjectName(u"reasonCopyButton"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_remedy, &QPushButton::clicked, this, &ReasonStrip::remedyRequested);
    connect(m_copy, &QPushButton::clicked, this, &ReasonStrip::copyRequested);
    retranslate();
    clear();
}

void ReasonStrip::setReason(Kind kind, const QString &message, const QString &remedy)
{
    const Kind shown = kind == Kind::Neutral ? Kind::Info : kind;
    ui::setKind(this, shown);
    m_icon->setIcon(iconFor(shown), textToken(shown));
    m_message->setText(message);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    setAccessibleName(message);
    setVisible(!message.isEmpty());
    updateGeometry();
    arrange();
}

void ReasonStrip::setCopyVisible(bool visible)
{
    m_copy->setVisible(visible);
    updateGeometry();
    arrange();
}

QString ReasonStrip::message() const { return m_message->text(); }

QSize ReasonStrip::buttonsSize() const
{
    QSize size;
    for (const QPushButton *button : {m_remedy, m_copy}) {
        if (button->isHidden())
            continue;
        const QSize hint = button->sizeHint();
        size = QSize(size.width() + (size.isEmpty() ? 0 : Gap) + hint.width(),
                     qMax(size.height(), hint.height()));
    }
    return size;
}

int ReasonStrip::textLeft() const { return Pad + m_icon->sizeHint().width() + Gap; }

bool ReasonStrip::stacked(int width) const
{
    const QSize buttons = buttonsSize();
    return buttons.width() > 0 &&
           width < textLeft() + Theme::current().px(LeastTextWidth) + Gap + buttons.width() + Pad;
}

bool ReasonStrip::hasHeightForWidth() const { return true; }

int ReasonStrip::heightForWidth(int width) const
{
    const QSize buttons = buttonsSize();
    const bool below = stacked(width);
    const int beside = below || buttons.width() == 0 ? 0 : buttons.width() + Gap;
    const int text = m_message->heightForWidth(qMax(40, width - textLeft() - beside - Pad));
    if (!below)
        return 2 * PadY + qMax(text, buttons.height());
    const bool twoRows = textLeft() + buttons.width() + Pad > width;
    return 2 * PadY + text + Gap + buttons.height() * (twoRows ? 2 : 1) + (twoRows ? Gap : 0);
}

QSize ReasonStrip::sizeHint() const
{
    const int width = qMax(minimumSizeHint().width(), Theme::current().px(420));
    return {width, heightForWidth(width)};
}

QSize ReasonStrip::minimumSizeHint() const
{
    int widest = Theme::current().px(140);
    for (const QPushButton *button : {m_remedy, m_copy})
        if (!button->isHidden())
            widest = qMax(widest, button->sizeHint().width());
    return {textLeft() + widest + Pad, 2 * PadY + fontMetrics().height()};
}

void ReasonStrip::arrange()
{
    const QSize buttons = buttonsSize();
    const bool below = stacked(width());
    const int beside = below || buttons.width() == 0 ? 0 : buttons.width() + Gap;
    const int textWidth = qMax(40, width() - textLeft() - beside - Pad);
    const int textHeight = m_message->heightForWidth(textWidth);
    const int rowHeight = below ? textHeight : height() - 2 * PadY;
    const QSize icon = m_icon->sizeHint();
    const int lineHeight = fontMetrics().height();
    const int iconTop = textHeight > lineHeight * 2 || below ? PadY + (lineHeight - icon.height()) / 2
                                                             : PadY + (rowHeight - icon.height()) / 2;
    m_icon->setGeometry(Pad, iconTop, icon.width(), icon.height());
    m_message->setGeometry(textLeft(), PadY + qMax(0, rowHeight - textHeight) / 2, textWidth, textHeight);
    int x = below ? textLeft() : width() - Pad - buttons.width();
    int y = below ? PadY + textHeight + Gap : PadY + (rowHeight - buttons.height()) / 2;
    for (QPushButton *button : {m_remedy, m_copy}) {
        if (button->isHidden())
            continue;
        const QSize size = button->sizeHint();
        if (below && x > textLeft() && x + size.width() + Pad > width()) {
            x = textLeft();
            y += buttons.height() + Gap;
        }
        button->setGeometry(x, y, size.width(), size.height());
        x += size.width() + Gap;
    }
}

void ReasonStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ReasonStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || isThemeChange(event)) {
        updateGeometry();
        arrange();
    }
}

void ReasonStrip::retranslate()
{
    //: Button that copies an explanation in Chinese and in English
    m_copy->setText(tr("Copy 中/EN"));
    m_copy->setAccessibleName(tr("Copy explanation in Chinese and English"));
}

} // namespace ui
