// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/blocker.h"
#include "orders/codes.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace ui {

class InlineQuestion;
class ReasonStrip;
class Texts;

/// Why a cancellation cannot be sent, with the way out. Where another order is in the way and can still be abandoned,
/// that is offered, and asked once more: never is an order given up silently (requirement M23). objectNames
/// `reasonStrip`, `remedyButton`, `abandonOtherButton`, `abandonOther…` of the question.
class BlockedPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BlockedPanel(const Texts &texts, QWidget *parent = nullptr);

    /// None: hidden. The first one is told.
    void setBlockers(orders::OrderKind kind, const QList<filing::Blocker> &blockers);

Q_SIGNALS:
    void remedyRequested(const filing::Blocker &blocker);
    void abandonRequested(const QString &orderId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copyReason() const;
    /// The order that is in the way, if its applicant may abandon it.
    QString abandonable() const;
    void retranslate();

    const Texts &m_texts;
    orders::OrderKind m_kind = orders::OrderKind::Unknown;
    std::optional<filing::Blocker> m_blocker;
    ReasonStrip *m_strip;
    QPushButton *m_abandon;
    InlineQuestion *m_question;
};

} // namespace ui
