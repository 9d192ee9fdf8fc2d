// SPDX-License-Identifier: Apache-2.0
#include "app/desk/tour/driver.h"

#include <QDropEvent>
#include <QMimeData>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace tour {

QWidget *Driver::see(const QString &name) const
{
    if (!m_window)
        return nullptr;
    for (auto *widget : m_window->findChildren<QWidget *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool Driver::canPress(const QString &name) const
{
    const auto *widget = see(name);
    return widget && widget->isEnabled();
}

void Driver::click(const QString &name) { click(see(name)); }

void Driver::click(QWidget *widget)
{
    if (!widget)
        return;
    for (auto *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(parent))
            scroll->ensureWidgetVisible(widget);
    }
    click(widget, widget->rect().center());
}

void Driver::click(QWidget *widget, const QPoint &position)
{
    const auto global = widget->mapToGlobal(position);
    const auto post = [&](QEvent::Type type, Qt::MouseButtons buttons) {
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QCoreApplication::postEvent(widget, new QMouseEvent(type, QPointF(position), QPointF(global), button, buttons, Qt::NoModifier));
    };
    if (widget->focusPolicy() & Qt::ClickFocus)
        widget->setFocus(Qt::MouseFocusReason);
    post(QEvent::MouseMove, Qt::NoButton);
    post(QEvent::MouseButtonPress, Qt::LeftButton);
    post(QEvent::MouseButtonRelease, Qt::NoButton);
}

void Driver::type(const QString &name, const QString &text) { type(see(name), text); }

void Driver::type(QWidget *field, const QString &text)
{
    if (!field)
        return;
    click(field);
    press(field, Qt::Key_A, Qt::ControlModifier);
    press(field, Qt::Key_Delete);
    for (const auto letter : text) {
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease})
            QCoreApplication::postEvent(field, new QKeyEvent(kind, letter.toUpper().unicode(), Qt::NoModifier, QString(letter)));
    }
}

void Driver::drop(const QString &name, const QString &path)
{
    auto *widget = see(name);
    if (!widget)
        return;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const auto middle = widget->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(widget, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(widget, &dropped);
}

void Driver::press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers)
{
    for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease})
        QCoreApplication::postEvent(widget, new QKeyEvent(kind, key, modifiers));
}

void Driver::chooseTab(QTabWidget *tabs, QWidget *page)
{
    const int index = tabs ? tabs->indexOf(page) : -1;
    if (index >= 0)
        click(tabs->tabBar(), tabs->tabBar()->tabRect(index).center());
}

bool Driver::chooseRow(QTableView *table, int column, const QString &text)
{
    if (!table || !table->model())
        return false;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto index = table->model()->index(row, column);
        if (index.data().toString() != text)
            continue;
        table->scrollTo(index);
        click(table->viewport(), table->visualRect(index).center());
        return true;
    }
    return false;
}

} // namespace tour
