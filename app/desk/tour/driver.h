// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QTabWidget;
class QTableView;

namespace tour {

/// Hands and eyes of somebody before the window: finds what is visible by its objectName, clicks and types through
/// ordinary events. Knows nothing of what lies behind.
class Driver
{
public:
    explicit Driver(QWidget *window) : m_window(window) {}

    QWidget *window() const { return m_window; }
    /// The visible widget of that name, null where there is none.
    QWidget *see(const QString &name) const;
    template <class T>
    T *see(const QString &name) const
    {
        return qobject_cast<T *>(see(name));
    }
    /// True where it is visible and enabled.
    bool canPress(const QString &name) const;

    /// A click in its middle, scrolled into view first.
    void click(const QString &name);
    void click(QWidget *widget);
    void click(QWidget *widget, const QPoint &position);
    /// Clicks into the field, takes out what is there, types.
    void type(const QString &name, const QString &text);
    void type(QWidget *field, const QString &text);
    /// As a file from a file manager.
    void drop(const QString &name, const QString &path);
    void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {});
    void chooseTab(QTabWidget *tabs, QWidget *page);
    /// Clicks the row whose cell of `column` is `text`; false where none is.
    bool chooseRow(QTableView *table, int column, const QString &text);

private:
    QPointer<QWidget> m_window;
};

} // namespace tour
