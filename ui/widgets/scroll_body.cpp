// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/scroll_body.h"

#include "ui/widgets/styling.h"

#include <QLayout>

namespace ui {

ScrollBody::ScrollBody(QWidget *parent)
    : QWidget(parent)
{
    setRole(this, role::ScrollBody);
}

QSize ScrollBody::sizeHint() const { return {QWidget::sizeHint().width(), minimumSizeHint().height()}; }

QSize ScrollBody::minimumSizeHint() const
{
    const auto least = QWidget::minimumSizeHint();
    return {least.width(), layout() && layout()->hasHeightForWidth() ? 0 : least.height()};
}

} // namespace ui
