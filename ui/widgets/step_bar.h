// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QStringList>

class QPushButton;

namespace ui {

/// The steps of a flow: done, current, to come. Goes to several rows where it does not fit. Done steps can be
/// pressed when the bar is navigable.
class StepBar : public QFrame
{
    Q_OBJECT
public:
    explicit StepBar(QWidget *parent = nullptr);

    void setSteps(const QStringList &titles);
    /// Steps before it are done; the number of steps means all are done.
    void setCurrent(int step);
    int current() const { return m_current; }
    void setNavigable(bool navigable);

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<QRect> places(int width) const;
    void arrange();
    void describe();

    QList<QPushButton *> m_items;
    int m_current = 0;
    bool m_navigable = false;
};

} // namespace ui
