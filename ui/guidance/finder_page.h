// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/blocker.h"
#include "models/service_row.h"
#include "orders/codes.h"

#include <QJsonObject>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ui {

struct DeskContext;
class EmptyState;
class FinderAnswer;
class HelpQuestions;

/// What has changed? A person types or chooses what happened and reads which action it needs, for one filing.
/// The entries are data (finder.json).
class FinderPage : public QWidget
{
    Q_OBJECT
public:
    explicit FinderPage(const DeskContext &context, QWidget *parent = nullptr);

    /// Begins anew for a filing (empty: none); `entryId` opens one answer, `serviceId` chooses what it is
    /// about.
    void open(const QString &filingId, const QString &entryId = {}, const QString &serviceId = {});
    /// The id of the answer that is shown; empty: none.
    QString entryId() const { return m_entryId; }

Q_SIGNALS:
    void changeRequested(orders::OrderKind kind, const QString &filingId, const QStringList &targets,
                         const QJsonObject &prefill);
    void cancelRequested(orders::OrderKind kind, const QString &filingId, const QStringList &targets);
    void remedyRequested(const filing::Blocker &blocker, const QString &filingId, const QString &serviceId);
    /// LOCATE, ORDERS, NOTICES.
    void pageRequested(const QString &page);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeList();
    void connectParts();
    void loadServices();
    void fillList();
    void addHeading(const QString &part);
    void selectEntry(const QString &id);
    void onChosen();
    void showFiling();
    void arrange();
    void retranslate();

    const DeskContext &m_context;
    QString m_filingId;
    QString m_entryId;
    QLabel *m_title;
    QLabel *m_about;
    QPushButton *m_close;
    QBoxLayout *m_body = nullptr;
    QWidget *m_side = nullptr;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_none;
    HelpQuestions *m_questions;
    QStackedWidget *m_right;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    FinderAnswer *m_answer;
};

} // namespace ui
