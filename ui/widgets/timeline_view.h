// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace ui {

struct TimelineEntry
{
    enum class Stage { Done, Current, ToCome, Failed };

    Stage stage = Stage::ToCome;
    QString date;
    QString title;
    QString note; ///< below the title; may be empty

    bool operator==(const TimelineEntry &) const = default;
};

/// The way of an order, drawn: what is done, what is now, what is to come. Text wraps; the dates go above the
/// titles where it is narrow. Screen readers get the lines as the description.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setEntries(const QList<TimelineEntry> &entries);
    const QList<TimelineEntry> &entries() const { return m_entries; }

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        QRect date;
        QRect title;
        QRect note;
    };
    QList<Place> places(int width) const;
    void describe();

    QList<TimelineEntry> m_entries;
};

} // namespace ui
