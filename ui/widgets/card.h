// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

/// A surface with a 1 px line and, where it has a title, a header row whose right side takes chips and
/// buttons.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    /// The title is also the accessible name. An empty title hides the header row.
    void setTitle(const QString &title);
    QString title() const;
    /// Beside the title.
    void addHeaderWidget(QWidget *widget);
    /// At the right edge of the header row.
    void addHeaderAction(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }

private:
    QWidget *m_header;
    QLabel *m_title;
    QHBoxLayout *m_beside;
    QVBoxLayout *m_body;
};

} // namespace ui
