// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>

namespace ui {

/// Places items in rows as text flows: what does not fit goes to the next row.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, int gapX = 6, int gapY = 6);
    ~FlowLayout() override;

    /// Rows end at the right edge instead of starting at the left one.
    void setRightAligned(bool right);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int arrange(const QRect &rect, bool move) const;
    void placeRow(const QList<QLayoutItem *> &row, const QRect &area, int y, int height, int width) const;

    QList<QLayoutItem *> m_items;
    int m_gapX;
    int m_gapY;
    bool m_right = false;
};

} // namespace ui
