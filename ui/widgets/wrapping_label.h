// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QLabel>

namespace ui {

/// A label whose text wraps. Layouts ask for its height at several widths, again and again; each is measured once as long
/// as the text and its looks are the same.
class WrappingLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrappingLabel(const QString &text, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable QString m_measured;
    mutable QHash<int, int> m_heights; ///< of `m_measured`, by width
};

} // namespace ui
