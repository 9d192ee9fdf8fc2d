// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline_view.h"

#include "ui/widgets/styling.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Disc = 12;     // px at 100 % text
constexpr int TextLeft = 26; // from the left edge to the dates
constexpr int EntryGap = 14;
constexpr int ColumnGap = 24;

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, text).height();
}

void paintStage(QPainter &painter, const QRectF &disc, TimelineEntry::Stage stage, const Theme &theme)
{
    const QRectF ring = disc.adjusted(1, 1, -1, -1);
    switch (stage) {
    case TimelineEntry::Stage::Done:
    case TimelineEntry::Stage::Current:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(stage == TimelineEntry::Stage::Done ? Token::Ok : Token::Accent));
        painter.drawEllipse(disc);
        break;
    case TimelineEntry::Stage::ToCome:
        painter.setPen(QPen(theme.color(Token::Disabled), 2));
        painter.setBrush(theme.color(Token::Surface));
        painter.drawEllipse(ring);
        break;
    case TimelineEntry::Stage::Failed: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Bad));
        painter.drawEllipse(disc);
        const qreal inset = disc.width() * 0.32;
        paintMark(painter, disc.adjusted(inset, inset, -inset, -inset), Kind::Bad,
                  theme.color(Token::Surface));
        break;
    }
    }
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineView::setEntries(const QList<TimelineEntry> &entries)
{
    m_entries = entries;
    describe();
    updateGeometry();
    update();
}

void TimelineView::describe()
{
    setAccessibleName(tr("Progress of the order"));
    QStringList lines;
    for (const TimelineEntry &entry : std::as_const(m_entries)) {
        const QString text = entry.note.isEmpty() ? entry.title : tr("%1, %2").arg(entry.title, entry.note);
        switch (entry.stage) {
        case TimelineEntry::Stage::Done:
            lines += tr("Done: %1 (%2)").arg(text, entry.date);
            break;
        case TimelineEntry::Stage::Current:
            lines += tr("Now: %1 (%2)").arg(text, entry.date);
            break;
        case TimelineEntry::Stage::ToCome:
            lines += tr("To come: %1 (%2)").arg(text, entry.date);
            break;
        case TimelineEntry::Stage::Failed:
            lines += tr("Failed: %1 (%2)").arg(text, entry.date);
            break;
        }
    }
    setAccessibleDescription(lines.join(u'\n'));
}

QList<TimelineView::Place> TimelineView::places(int width) const
{
    const Theme theme = Theme::current();
    const QFont body = theme.font(), strong = theme.font(FontRole::Strong);
    const int left = theme.px(TextLeft);
    int dateWidth = 0;
    for (const TimelineEntry &entry : m_entries)
        dateWidth = qMax(dateWidth, QFontMetrics(body).horizontalAdvance(entry.date) + 1);
    const bool narrow = width - left - dateWidth - ColumnGap < theme.px(160);
    const int textLeft = narrow ? left : left + qMax(dateWidth + ColumnGap, qMin(theme.px(150), width / 4));
    const int textWidth = qMax(40, width - textLeft);

    QList<Place> places;
    int y = 0;
    for (const TimelineEntry &entry : m_entries) {
        Place place;
        const int dateHeight = wrappedHeight(body, entry.date, narrow ? textWidth : dateWidth);
        place.date = QRect(left, y, narrow ? textWidth : dateWidth, dateHeight);
        const int top = narrow ? y + dateHeight : y;
        place.title = QRect(textLeft, top, textWidth, wrappedHeight(strong, entry.title, textWidth));
        place.note =
            QRect(textLeft, place.title.bottom() + 2, textWidth, wrappedHeight(body, entry.note, textWidth));
        y = qMax(place.note.bottom(), place.date.bottom()) + 1 + EntryGap;
        places.append(place);
    }
    return places;
}

bool TimelineView::hasHeightForWidth() const { return true; }

int TimelineView::heightForWidth(int width) const
{
    const QList<Place> all = places(width);
    return all.isEmpty() ? 0 : qMax(all.last().note.bottom(), all.last().date.bottom()) + 1;
}

QSize TimelineView::sizeHint() const
{
    const int width = Theme::current().px(460);
    return {width, heightForWidth(width)};
}

QSize TimelineView::minimumSizeHint() const { return {Theme::current().px(200), Theme::current().px(20)}; }

void TimelineView::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    const QList<Place> all = places(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = theme.px(Disc);
    const QFont body = theme.font(), strong = theme.font(FontRole::Strong);
    const qreal lead = (QFontMetrics(body).height() - side) / 2.0;
    for (int i = 0; i + 1 < all.size(); ++i) {
        painter.setPen(QPen(theme.color(Token::Line), 2));
        painter.drawLine(QPointF(1 + side / 2, all[i].date.top() + lead + side + 2),
                         QPointF(1 + side / 2, all[i + 1].date.top() + lead - 2));
    }
    for (int i = 0; i < all.size(); ++i) {
        const TimelineEntry &entry = m_entries[i];
        const Place &place = all[i];
        paintStage(painter, QRectF(1, place.date.top() + lead, side, side), entry.stage, theme);
        const bool toCome = entry.stage == TimelineEntry::Stage::ToCome;
        painter.setPen(theme.color(Token::Muted));
        painter.setFont(body);
        painter.drawText(place.date, Qt::TextWordWrap, entry.date);
        painter.drawText(place.note, Qt::TextWordWrap, entry.note);
        painter.setPen(theme.color(toCome ? Token::Muted : Token::Text));
        painter.setFont(strong);
        painter.drawText(place.title, Qt::TextWordWrap, entry.title);
    }
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (isThemeChange(event)) {
        updateGeometry();
        update();
    }
}

} // namespace ui
