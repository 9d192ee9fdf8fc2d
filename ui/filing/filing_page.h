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
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace ui {

struct DeskContext;
class EmptyState;
class EntityCard;
class EntityTab;
class FilingSwitcher;
class ReasonStrip;
class ServicesTab;

/// My ICP Filing Information: one filing's entity, websites and apps, what can be done with them, and why something
/// cannot.
class FilingPage : public QWidget
{
    Q_OBJECT
public:
    explicit FilingPage(const DeskContext &context, QWidget *parent = nullptr);
    ~FilingPage() override;

    void showFiling(const QString &filingId);
    /// Selects the website or app once it is read.
    void showService(const QString &filingId, const QString &serviceId);
    QString filingId() const { return m_filingId; }

Q_SIGNALS:
    void changeRequested(orders::OrderKind kind, const QString &filingId, const QStringList &targets,
                         const QJsonObject &prefill);
    void cancelRequested(orders::OrderKind kind, const QString &filingId, const QStringList &targets);
    void orderRequested(const QString &orderId);
    /// "What has changed?" about a filing; empty: none is there.
    void findChangeRequested(const QString &filingId);
    /// "Find your filing", with what was searched for.
    void locateRequested(const QString &text);
    void remedyRequested(const filing::Blocker &blocker, const QString &filingId, const QString &serviceId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeHeader();
    void arrangeHeader();
    QWidget *makeContent();
    QWidget *makeEmpty();
    void connectWorkspace();
    void connectTab(ServicesTab *tab);
    void onFilingsChanged();
    void loadServices();
    void takeServices(const QString &filingId, const QList<models::ServiceRow> &rows);
    void onFind(const QString &text);
    void request(orders::OrderKind kind, const QStringList &targets);
    void refresh();
    void showState();
    void showTabTexts();
    void showMiss();
    void selectWanted();
    void fitFind();
    void retranslate();

    const DeskContext &m_context;
    QString m_filingId;
    QString m_wantedService; ///< to select when the rows come
    bool m_reading = false;
    bool m_readAgain = false;
    QBoxLayout *m_header = nullptr;
    QLabel *m_title;
    FilingSwitcher *m_switcher;
    QLineEdit *m_find;
    QStackedWidget *m_pages;
    QWidget *m_content;
    EmptyState *m_empty = nullptr;
    QPushButton *m_locate = nullptr;
    QPushButton *m_findChange = nullptr;
    QWidget *m_emptyPage;
    ReasonStrip *m_miss; ///< nothing was found
    EntityCard *m_card;
    QTabWidget *m_tabs;
    EntityTab *m_entity;
    ServicesTab *m_websites;
    ServicesTab *m_apps;
};

} // namespace ui
