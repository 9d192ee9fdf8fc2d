// SPDX-License-Identifier: Apache-2.0
#include "ui/filing/filing_switcher.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui {

using namespace Qt::Literals::StringLiterals;

FilingSwitcher::FilingSwitcher(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"filingSwitcher"_s);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToContentsOnFirstShow);
    setMinimumContentsLength(24);
    setMaxVisibleItems(16);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(current()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &FilingSwitcher::onTyped);
    retranslate();
}

void FilingSwitcher::setFilings(const QList<filing::Filing> &filings)
{
    const QSignalBlocker quiet(this);
    const auto before = current();
    clear();
    for (const auto &filing : filings)
        addItem(tr("%1 · %2").arg(filing.icpNumber, filing.entity.name), filing.id);
    setCurrentIndex(qMax(count() ? 0 : -1, findData(before)));
    lineEdit()->setCursorPosition(0);
}

void FilingSwitcher::setCurrent(const QString &filingId)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(filingId));
    restoreText();
}

/// Text that names no filing is not taken: the current one stays.
void FilingSwitcher::onTyped()
{
    const int named = findText(currentText());
    if (named < 0)
        restoreText();
    else if (named != currentIndex()) {
        setCurrentIndex(named);
        Q_EMIT chosen(current());
    }
}

void FilingSwitcher::restoreText()
{
    setEditText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
}

void FilingSwitcher::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (findText(currentText()) < 0)
        restoreText();
}

void FilingSwitcher::retranslate()
{
    setAccessibleName(tr("Filing"));
    setToolTip(tr("Choose a filing, or type a part of its number or name."));
}

void FilingSwitcher::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
