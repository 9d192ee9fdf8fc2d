// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service_row.h"
#include "rules/guidance.h"
#include "ui/filing/action_state.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace ui {

class FlowLayout;
class ReasonStrip;
class ServiceChooser;

/// What an answer of the finder asks for: a button for every order kind it names, for the filing or for the
/// website or app that is chosen here, with the reason where one is not available; what is no order, in
/// words.
class FinderActions : public QWidget
{
    Q_OBJECT
public:
    explicit FinderActions(const DeskContext &context, QWidget *parent = nullptr);
    ~FinderActions() override;

    void setFiling(const QString &filingId);
    void setServices(const QList<models::ServiceRow> &rows);
    void setEntry(const rules::FinderEntry &entry);
    /// Chooses the website or app, now or once it is read.
    void chooseService(const QString &serviceId);
    /// Asks anew what is available.
    void refresh();

Q_SIGNALS:
    void actionRequested(orders::OrderKind kind, const QStringList &targets);
    void remedyRequested(const filing::Blocker &blocker, const QString &serviceId);
    /// LOCATE, ORDERS, NOTICES.
    void pageRequested(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Action
    {
        orders::OrderKind kind;
        QPushButton *button;
    };
    void build();
    QStringList words() const;
    bool fits(orders::OrderKind kind) const;
    bool asksForService() const;
    void showWords();
    void showButtons();
    void offerServices();
    void retranslate();

    const DeskContext &m_context;
    QString m_filingId;
    QList<models::ServiceRow> m_rows;
    /// Whether websites, and apps, stand in the chooser; none: to be filled anew.
    std::optional<std::pair<bool, bool>> m_offered;
    QString m_wanted; ///< service to choose when the rows come
    rules::FinderEntry m_entry;
    QLabel *m_words;
    QLabel *m_serviceLabel;
    ServiceChooser *m_service;
    FlowLayout *m_buttons;
    QList<Action> m_actions;
    QPushButton *m_page;
    ReasonStrip *m_strip;
    std::unique_ptr<ReasonTeller> m_reasons;
};

} // namespace ui
