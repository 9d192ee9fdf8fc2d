// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/filing.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

struct DeskContext;
class EmptyState;

/// What the provider or the administration wants answered, each with its due date and a way to the service it is about.
class NoticesPage : public QWidget
{
    Q_OBJECT
public:
    explicit NoticesPage(const DeskContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `serviceId` is empty where the notice is about the entity.
    /// "What to do": the finder's answer to the notice, for the website or app it is about.
    void answerRequested(const QString &filingId, const QString &entryId, const QString &serviceId);
    void serviceRequested(const QString &filingId, const QString &serviceId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *makeEntry(const filing::Notice &notice);

    const DeskContext &m_context;
    QLabel *m_title;
    QStackedWidget *m_pages;
    QWidget *m_body;
    QVBoxLayout *m_list;
    EmptyState *m_empty;
};

/// How many of them still wait for an answer.
int openNotices(const QList<filing::Notice> &notices);

} // namespace ui
