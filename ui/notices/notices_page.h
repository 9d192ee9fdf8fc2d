// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "models/notice_board.h"
#include "orders/codes.h"
#include "ui/notices/notice_texts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class Card;
struct DeskContext;
class EmptyState;
class ReasonStrip;

/// What wants an answer: verification notices, domains and IDs that expire, SMS verifications, results of orders; one
/// list, each with its due date and the one action that answers it.
class NoticesPage : public QWidget
{
    Q_OBJECT
public:
    NoticesPage(const DeskContext &context, models::NoticeBoard &board, QWidget *parent = nullptr);

Q_SIGNALS:
    /// "Start this change", at the field.
    void changeRequested(orders::OrderKind kind, const QString &filingId, const QStringList &targets,
                         const QString &pointer);
    void orderRequested(const QString &orderId);
    /// "What to do": the finder's answer to the notice, for the website or app it is about.
    void answerRequested(const QString &filingId, const QString &entryId, const QString &serviceId);
    /// `serviceId` is empty where the notice is about the entity.
    void serviceRequested(const QString &filingId, const QString &serviceId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void renew();
    void rebuild();
    QStringList sending() const;
    QWidget *makeEntry(const models::NoticeItem &item);
    void addButtons(const models::NoticeItem &item, Card *card);
    QPushButton *addButton(const QString &name, const QString &text, Card *card, QWidget *row);
    QLabel *aboutLabel(const models::NoticeItem &item, Card *card);
    void act(const models::NoticeItem &item);
    void startChange(const models::NoticeItem &item);
    void acknowledge(const QString &noticeId);
    /// The finder's entry for it; empty where there is none.
    QString entryFor(const models::NoticeItem &item) const;
    void showError(const filing::Error &error);

    const DeskContext &m_context;
    models::NoticeBoard &m_board;
    const NoticeTexts m_texts;
    QLabel *m_title;
    ReasonStrip *m_error;
    QStackedWidget *m_pages;
    QWidget *m_body;
    QVBoxLayout *m_list;
    EmptyState *m_empty;
    QStringList m_sending; ///< notices whose acknowledgement is on its way
    bool m_stale = true; ///< to be built anew once it is shown
};

} // namespace ui
