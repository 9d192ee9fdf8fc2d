// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/step_bar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PadX = 16;
constexpr int PadY = 10;
constexpr int CircleGap = 8;
constexpr int LeastLine = 20; // room for a connecting line and its gaps

class StepItem : public QPushButton
{
public:
    StepItem(int number, const QString &title, QWidget *parent)
        : QPushButton(title, parent)
        , m_number(number)
    {
        setProperty("role", u"bare"_s);
        setCursor(Qt::ArrowCursor);
    }

    enum class Stage { Done, Current, ToCome };

    void setStage(Stage stage)
    {
        m_stage = stage;
        update();
    }

    QSize sizeHint() const override
    {
        const Theme theme = Theme::current();
        const QFontMetrics metrics(theme.font(FontRole::Strong));
        const int circle = theme.px(22);
        return {circle + CircleGap + metrics.horizontalAdvance(text()) + 4,
                qMax(circle + 2, metrics.height() + 2)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = theme.px(22);
        const QRectF circle(1, (height() - side) / 2.0, side, side);
        const QRectF ring = circle.adjusted(1, 1, -1, -1);
        const bool current = m_stage == Stage::Current;
        if (m_stage == Stage::Done) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(Token::Ok));
            painter.drawEllipse(circle);
            const qreal inset = side * 0.2;
            paintIcon(painter, circle.adjusted(inset, inset, -inset, -inset), IconName::Check,
                      theme.color(Token::Surface));
        } else {
            painter.setPen(QPen(theme.color(current ? Token::Accent : Token::Line), current ? 2 : 1));
            painter.setBrush(theme.color(Token::Surface));
            painter.drawEllipse(ring);
            painter.setFont(theme.font(current ? FontRole::TableHead : FontRole::Hint));
            painter.setPen(theme.color(current ? Token::Accent : Token::Muted));
            painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
        }
        painter.setFont(theme.font(current ? FontRole::Strong : FontRole::Body));
        painter.setPen(theme.color(current ? Token::Text : Token::Muted));
        const QRectF label(circle.right() + CircleGap, 0, width() - circle.right() - CircleGap, height());
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(theme.color(Token::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

private:
    int m_number;
    Stage m_stage = Stage::ToCome;
};

} // namespace

StepBar::StepBar(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"stepBar"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepBar::setSteps(const QStringList &titles)
{
    if (titles.size() == m_items.size()) {
        for (int i = 0; i < titles.size(); ++i)
            m_items[i]->setText(titles[i]);
    } else {
        qDeleteAll(m_items);
        m_items.clear();
        for (int i = 0; i < titles.size(); ++i) {
            auto *item = new StepItem(i + 1, titles[i], this);
            connect(item, &QPushButton::clicked, this, [this, i] { Q_EMIT stepRequested(i); });
            item->show();
            m_items.append(item);
        }
    }
    describe();
    arrange();
    updateGeometry();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    describe();
}

void StepBar::setNavigable(bool navigable)
{
    m_navigable = navigable;
    describe();
}

void StepBar::describe()
{
    QString all;
    for (int i = 0; i < m_items.size(); ++i) {
        auto *item = static_cast<StepItem *>(m_items[i]);
        const bool done = i < m_current;
        const bool current = i == m_current;
        item->setStage(done      ? StepItem::Stage::Done
                       : current ? StepItem::Stage::Current
                                 : StepItem::Stage::ToCome);
        const QString pattern = done      ? tr("Step %1 of %2: %3, done")
                                : current ? tr("Step %1 of %2: %3, current step")
                                          : tr("Step %1 of %2: %3, to come");
        item->setAccessibleName(pattern.arg(i + 1).arg(m_items.size()).arg(item->text()));
        const bool pressable = m_navigable && done;
        item->setEnabled(pressable);
        item->setFocusPolicy(pressable ? Qt::StrongFocus : Qt::NoFocus);
        item->setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (current)
            all = item->accessibleName();
    }
    setAccessibleName(all.isEmpty() ? tr("All steps are done") : all);
}

QList<QRect> StepBar::places(int width) const
{
    QList<QRect> rects;
    int x = PadX, y = PadY, rowHeight = 0;
    QList<int> rowStarts{0};
    for (int i = 0; i < m_items.size(); ++i) {
        const QSize size = m_items[i]->sizeHint();
        if (x > PadX && x + size.width() + PadX > width) {
            x = PadX;
            y += rowHeight + 8;
            rowStarts.append(i);
        }
        rects.append(QRect(QPoint(x, y), size));
        rowHeight = size.height();
        x += size.width() + LeastLine;
    }
    // One row fills the width with longer lines between the steps.
    if (rowStarts.size() == 1 && rects.size() > 1) {
        const int spare = width - PadX - (rects.last().right() + 1);
        for (int i = 1; i < rects.size(); ++i)
            rects[i].translate(spare * i / (int(rects.size()) - 1), 0);
    }
    return rects;
}

void StepBar::arrange()
{
    const QList<QRect> rects = places(width());
    for (int i = 0; i < m_items.size(); ++i)
        m_items[i]->setGeometry(rects[i]);
    update();
}

bool StepBar::hasHeightForWidth() const { return true; }

int StepBar::heightForWidth(int width) const
{
    const QList<QRect> rects = places(width);
    return (rects.isEmpty() ? PadY : rects.last().bottom() + 1) + PadY;
}

QSize StepBar::sizeHint() const
{
    int width = 2 * PadX;
    for (const QPushButton *item : m_items)
        width += item->sizeHint().width() + LeastLine;
    return {width, heightForWidth(width)};
}

QSize StepBar::minimumSizeHint() const
{
    int widest = 0;
    for (const QPushButton *item : m_items)
        widest = qMax(widest, item->sizeHint().width());
    return {widest + 2 * PadX, Theme::current().px(22) + 2 * PadY};
}

void StepBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(Theme::current().color(Token::Line), 1));
    for (int i = 1; i < m_items.size(); ++i) {
        const QRect before = m_items[i - 1]->geometry(), after = m_items[i]->geometry();
        if (before.top() == after.top())
            painter.drawLine(before.right() + 8, before.center().y(), after.left() - 10, before.center().y());
    }
}

void StepBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void StepBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (isThemeChange(event)) {
        arrange();
        updateGeometry();
    }
}

} // namespace ui
