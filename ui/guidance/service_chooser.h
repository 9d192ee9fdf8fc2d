// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service_row.h"

#include <QComboBox>

class QStringListModel;

namespace ui {

/// Chooses one website or app of a filing; typing a part of its name, number or domain narrows the list.
class ServiceChooser : public QComboBox
{
    Q_OBJECT
public:
    explicit ServiceChooser(QWidget *parent = nullptr);

    /// Keeps the chosen one where it is still there; chooses the only one by itself.
    void setRows(const QList<models::ServiceRow> &rows);
    /// Null where none is chosen.
    const models::ServiceRow *chosen() const;
    /// False where there is no such service.
    bool choose(const QString &serviceId);

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void onTyped();
    void restoreText();
    void retranslate();

    QStringListModel *m_names;
    QList<models::ServiceRow> m_rows;
};

} // namespace ui
