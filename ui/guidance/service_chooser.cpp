// SPDX-License-Identifier: Apache-2.0
#include "ui/guidance/service_chooser.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ServiceChooser::ServiceChooser(QWidget *parent)
    : QComboBox(parent)
    , m_names(new QStringListModel(this))
{
    setObjectName(u"finderServiceComboBox"_s);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon); // thousands of names are not measured
    setMinimumContentsLength(20);
    setMaxVisibleItems(16);
    setModel(m_names);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::currentIndexChanged, this, &ServiceChooser::chosenChanged);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ServiceChooser::onTyped);
    retranslate();
}

void ServiceChooser::setRows(const QList<models::ServiceRow> &rows)
{
    const auto before = chosen() ? chosen()->facts.id : QString();
    QStringList names;
    for (const auto &row : rows) {
        QStringList parts{row.number, row.name};
        if (!row.facts.domains.isEmpty())
            parts.append(row.facts.domains.first().name);
        names.append(parts.join(u" · "_s));
    }
    {
        const QSignalBlocker quiet(this);
        m_rows = rows;
        m_names->setStringList(names);
        setCurrentIndex(rows.size() == 1 ? 0 : -1);
        choose(before);
        restoreText();
    }
    Q_EMIT chosenChanged();
}

const models::ServiceRow *ServiceChooser::chosen() const
{
    return currentIndex() >= 0 && currentIndex() < m_rows.size() ? &m_rows.at(currentIndex()) : nullptr;
}

bool ServiceChooser::choose(const QString &serviceId)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const models::ServiceRow &row) { return row.facts.id == serviceId; });
    if (found == m_rows.end())
        return false;
    setCurrentIndex(int(found - m_rows.begin()));
    return true;
}

/// Text that names no service is not taken: the chosen one stays.
void ServiceChooser::onTyped()
{
    const int named = findText(currentText());
    if (named < 0)
        restoreText();
    else
        setCurrentIndex(named);
}

void ServiceChooser::restoreText()
{
    setEditText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
}

void ServiceChooser::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (findText(currentText()) < 0)
        restoreText();
}

void ServiceChooser::retranslate()
{
    setAccessibleName(tr("Website or app"));
    lineEdit()->setAccessibleName(accessibleName());
    lineEdit()->setPlaceholderText(tr("Choose a website or app"));
}

void ServiceChooser::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
