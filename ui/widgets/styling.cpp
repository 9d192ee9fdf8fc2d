// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/styling.h"
#include "ui/widgets/wrapping_label.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLabel>
#include <QStyle>

namespace ui {
using namespace Qt::Literals::StringLiterals;

namespace {

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    // A style sheet reads properties once; children match by the parent's property too.
    QList<QWidget *> restyled = widget->findChildren<QWidget *>();
    restyled.prepend(widget);
    for (QWidget *one : std::as_const(restyled)) {
        one->style()->unpolish(one);
        one->style()->polish(one);
        one->update();
    }
    widget->updateGeometry();
}

} // namespace

void setRole(QWidget *widget, const char *role)
{
    setStyleProperty(widget, "role", QString::fromLatin1(role));
}

void setKind(QWidget *widget, Kind kind)
{
    setStyleProperty(widget, "kind", QString::fromLatin1(kindWord(kind)));
}

void setInvalid(QWidget *field, bool invalid) { setStyleProperty(field, "invalid", invalid); }

void setShownSoon(QWidget *widget, bool shown)
{
    constexpr auto wanted = "shownSoon";
    widget->setProperty(wanted, shown);
    if (!shown)
        return widget->hide();
    if (!widget->isHidden())
        return;
    const auto show = [widget] {
        if (widget->property(wanted).toBool())
            widget->show();
    };
    QMetaObject::invokeMethod(widget, show, Qt::QueuedConnection);
}

QLabel *makeLabel(const QString &text, const char *role, QWidget *parent, bool wraps)
{
    auto *label = wraps ? new WrappingLabel(text, parent) : new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

void explainDisabled(QAbstractButton *button, bool allowed, const QString &reason)
{
    const QString said = allowed ? QString() : reason;
    button->setEnabled(allowed);
    button->setToolTip(wrappedToolTip(said));
    button->setStatusTip(said);
    button->setAccessibleDescription(said);
}

QString wrappedToolTip(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    return u"<p>"_s + plain.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</p>"_s;
}

void fitLabelColumn(const QList<QLabel *> &labels, int gridWidth)
{
    int widest = 0;
    for (QLabel *label : labels) {
        label->ensurePolished();
        widest = qMax(widest, label->fontMetrics().horizontalAdvance(label->text()) + 2);
    }
    for (QLabel *label : labels)
        label->setFixedWidth(qMin(widest, gridWidth * 45 / 100));
}

bool isThemeChange(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
        return true;
    default:
        return false;
    }
}

} // namespace ui
