// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/filing.h"
#include "models/service_row.h"
#include "orders/codes.h"
#include "rules/guidance.h"

#include <QWidget>

class QLabel;

namespace ui {

class Card;
struct DeskContext;
class FinderActions;
class HelpQuestions;
class KeyValueGrid;
struct KeyValue;
class ReasonStrip;

/// One answer of the finder: what to do and in which steps, what to have ready, what cannot be done and what
/// instead, how long it takes, what the filing's province says, and where all that is from.
class FinderAnswer : public QWidget
{
    Q_OBJECT
public:
    explicit FinderAnswer(const DeskContext &context, QWidget *parent = nullptr);

    void setFiling(const filing::Filing &filing);
    void setServices(const QList<models::ServiceRow> &rows);
    void setEntry(const rules::FinderEntry &entry);
    void chooseService(const QString &serviceId);
    void refresh();

Q_SIGNALS:
    void actionRequested(orders::OrderKind kind, const QStringList &targets);
    void remedyRequested(const filing::Blocker &blocker, const QString &serviceId);
    void pageRequested(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QString duration() const;
    void addProvinceRule(QList<KeyValue> &rows) const;
    QString fields() const;
    void show();

    const DeskContext &m_context;
    filing::Filing m_filing;
    rules::FinderEntry m_entry;
    Card *m_card;
    FinderActions *m_actions;
    ReasonStrip *m_impossible;
    Card *m_stepsCard;
    QLabel *m_steps;
    QLabel *m_readyTitle;
    QLabel *m_ready;
    Card *m_factsCard;
    KeyValueGrid *m_facts;
    HelpQuestions *m_questions;
    QLabel *m_source;
};

} // namespace ui
