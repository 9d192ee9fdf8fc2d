// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/order_progress.h"
#include "ui/widgets/chip_kind.h"
#include "ui/widgets/timeline_view.h"

#include <QCoreApplication>

namespace ui {

class Texts;

/// What an order's state means to a person: whose turn it is, what comes next, and its way as a drawn
/// timeline.
class OrderTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::OrderTexts)
public:
    explicit OrderTexts(const Texts &texts)
        : m_texts(texts)
    {
    }

    /// "2611-4A51": year and month, and the end of the id; short enough to say on the phone.
    QString number(const orders::Order &order) const;
    QString chip(const orders::Order &order) const; ///< "SMS verification: your turn"
    static Kind chipKind(orders::OrderState state);
    QString turn(orders::OrderState state) const;
    QString nextStep(const orders::Order &order) const;
    QString since(const orders::Order &order, const QDateTime &now) const;
    QString verification(const orders::Verification &verification) const;
    QString verifierRole(const orders::Verification &verification) const;
    /// "24 Nov 2026 to 21 Dec 2026": from the first day on which it may end to the last.
    QString span(const rules::WorkSpan &span) const;
    /// Where days off are not announced yet: says so, and between which days the last one lies. Else empty.
    QString unannounced(const rules::WorkSpan &span) const;

    QList<TimelineEntry> timeline(const orders::Order &order, const rules::RuleBook &book,
                                  const QString &province) const;

private:
    TimelineEntry past(const models::OrderStage &stage, const orders::Order &order) const;
    TimelineEntry ahead(const models::OrderStage &stage, const orders::Order &order,
                        const QString &province) const;
    QString aheadDate(const models::OrderStage &stage) const;
    QString reviewNote(const models::OrderStage &stage, const QString &province) const;
    QString aheadNote(const models::OrderStage &stage, const QString &province) const;

    const Texts &m_texts;
};

} // namespace ui
