// SPDX-License-Identifier: Apache-2.0
#include "app/desk/tour/clipping.h"

#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QAbstractItemModel>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTextEdit>

namespace tour {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int slack = 1; // rounding of font metrics

QString plain(QString text)
{
    text.replace(u"&&"_s, u"\x01"_s).remove(u'&');
    return text.replace(u'\x01', u'&');
}

QSize textSize(const QWidget *widget, const QString &text)
{
    return widget->fontMetrics().size(Qt::TextExpandTabs, text);
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return plain(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return plain(button->text());
    return {};
}

/// What does not fit in the widget itself; empty where it fits.
QString labelFault(const QLabel *label)
{
    const auto text = plain(label->text());
    if (text.isEmpty() || !label->pixmap().isNull())
        return {};
    if (const auto *elided = qobject_cast<const ui::ElidedLabel *>(label))
        return elided->isElided() && label->toolTip().isEmpty() ? u"shortened without a tooltip"_s : QString();
    const QRect area = label->contentsRect();
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + slack ? u"too high for its place"_s : QString();
    const auto size = textSize(label, text);
    if (size.width() > area.width() + slack)
        return u"wider than its place"_s;
    return size.height() > area.height() + slack ? u"higher than its place"_s : QString();
}

QString buttonFault(const QAbstractButton *button)
{
    const auto text = plain(button->text());
    if (text.isEmpty() || qobject_cast<const QPushButton *>(button) == nullptr)
        return {};
    const auto size = textSize(button, text);
    if (size.width() > button->width() + slack)
        return u"wider than its button"_s;
    return size.height() > button->height() + slack ? u"higher than its button"_s : QString();
}

QString tabFault(const QTabBar *bar)
{
    for (int i = 0; i < bar->count(); ++i) {
        const auto place = bar->tabRect(i);
        if (textSize(bar, plain(bar->tabText(i))).width() > place.width() + slack || !bar->rect().contains(place))
            return u"tab “%1” is cut"_s.arg(bar->tabText(i));
    }
    return {};
}

QString headerFault(const QHeaderView *header)
{
    if (header->orientation() != Qt::Horizontal)
        return {};
    for (int i = 0; i < header->count(); ++i) {
        const auto text = header->model()->headerData(i, Qt::Horizontal).toString();
        if (!header->isSectionHidden(i) && textSize(header, text).width() > header->sectionSize(i) + slack)
            return u"column “%1” is cut"_s.arg(text);
    }
    return {};
}

QString ownFault(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return labelFault(label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return buttonFault(button);
    if (const auto *bar = qobject_cast<const QTabBar *>(widget))
        return tabFault(bar);
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return headerFault(header);
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        const bool fits = textSize(edit, edit->placeholderText()).width() <= edit->contentsRect().width();
        return edit->text().isEmpty() && !fits ? u"placeholder is cut"_s : QString();
    }
    return {};
}

/// Cut by a parent; what lies outside a scrolling area can be scrolled to, sideways it cannot be expected.
QString parentFault(const QWidget *widget, const QWidget *root)
{
    QRect rect = widget->rect();
    for (const auto *each = widget; each != root && each->parentWidget() != nullptr; each = each->parentWidget()) {
        rect.translate(each->pos());
        const auto *parent = each->parentWidget();
        if (qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
            return {};
        if (!parent->rect().adjusted(-slack, -slack, slack, slack).contains(rect))
            return u"cut off by "_s + (parent->objectName().isEmpty() ? QString::fromLatin1(parent->metaObject()->className())
                                                                      : parent->objectName());
    }
    return {};
}

bool showsSomething(const QWidget *widget)
{
    return !textOf(widget).isEmpty() || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QTextEdit *>(widget);
}

QString overlapFault(const QWidget *widget)
{
    const auto *parent = widget->parentWidget();
    if (!parent || !showsSomething(widget))
        return {};
    for (const auto *child : parent->children()) {
        const auto *sibling = qobject_cast<const QWidget *>(child);
        if (!sibling || sibling <= widget || !sibling->isVisible() || sibling->isWindow() || !showsSomething(sibling))
            continue;
        const auto common = sibling->geometry().intersected(widget->geometry());
        if (common.width() > slack && common.height() > slack)
            return u"overlaps “%1”"_s.arg(textOf(sibling));
    }
    return {};
}

} // namespace

QStringList clippedTexts(QWidget *root)
{
    QStringList faults;
    for (const auto *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || widget->isWindow() || widget->visibleRegion().isEmpty())
            continue;
        auto fault = ownFault(widget);
        if (fault.isEmpty() && showsSomething(widget))
            fault = parentFault(widget, root);
        if (fault.isEmpty())
            fault = overlapFault(widget);
        if (!fault.isEmpty())
            faults.append(u"%1 “%2”: %3"_s.arg(widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                                             : widget->objectName(),
                                               textOf(widget).left(60), fault));
    }
    return faults;
}

} // namespace tour
