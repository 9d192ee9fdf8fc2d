// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/messages.h"
#include "filing/error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Card;
struct DeskContext;
class ReasonStrip;

/// Find your filing: under which account the filing of a domain or number is, masked, with the two ways on:
/// signing in there, or an offline transfer.
class LocatePage : public QWidget
{
    Q_OBJECT
public:
    explicit LocatePage(const DeskContext &context, QWidget *parent = nullptr);

    /// Begins anew; text that names a domain or number is looked up at once.
    void open(const QString &text = {});

Q_SIGNALS:
    void signInRequested();
    /// The filing is in this account.
    void filingRequested(const QString &filingId);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeAsk();
    void makeResult();
    void find();
    void take(const QString &asked, const filing::Result<contract::Located> &answer);
    QString askedFor() const;
    QString ownFiling() const;
    void showFault();
    void showResult();
    void showWays();
    void updateButton();
    void retranslate();

    const DeskContext &m_context;
    QString m_asked; ///< what the answer is about
    bool m_waiting = false;
    std::optional<filing::Error> m_error;
    std::optional<contract::Located> m_located;
    QLabel *m_title;
    QLabel *m_intro;
    QPushButton *m_close;
    QLabel *m_label;
    QLineEdit *m_edit;
    QPushButton *m_find;
    ReasonStrip *m_fault;
    Card *m_result;
    QLabel *m_text;
    QPushButton *m_open;
    Card *m_signInCard;
    QLabel *m_signInText;
    QPushButton *m_signIn;
    Card *m_transferCard;
    QLabel *m_transfer;
    QLabel *m_source;
};

} // namespace ui
