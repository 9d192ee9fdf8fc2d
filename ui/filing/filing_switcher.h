// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/filing.h"

#include <QComboBox>

namespace ui {

/// Chooses one of several filings; typing a part of the number or the entity's name narrows the list.
class FilingSwitcher : public QComboBox
{
    Q_OBJECT
public:
    explicit FilingSwitcher(QWidget *parent = nullptr);

    /// Keeps the current one where it is still there. Says nothing to listeners.
    void setFilings(const QList<filing::Filing> &filings);
    void setCurrent(const QString &filingId);
    QString current() const { return currentData().toString(); }

Q_SIGNALS:
    /// A person chose another filing.
    void chosen(const QString &filingId);

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void onTyped();
    void restoreText();
    void retranslate();
};

} // namespace ui
