// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/document_messages.h"
#include "filing/error.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace filing {
class Clock;
}
namespace syncing {
class DocumentExchange;
}

namespace ui {

class QrCode;
class Texts;

/// Hands the photos over to a phone: a one-time link as a QR code, the code that both screens show, how long it is good
/// for and how many photos have come. The page asks for the link; the link is ended with the panel.
class PhonePanel : public Card
{
    Q_OBJECT
public:
    PhonePanel(syncing::DocumentExchange &documents, const Texts &texts, const filing::Clock &clock,
               QWidget *parent = nullptr);

    /// The order, and the places that a link made now is for; empty: nothing to photograph.
    void setOffer(const QString &orderId, const QList<contract::DocumentSlot> &places);
    /// Which of the link's places (kind@pointer) are filled.
    void setFilled(const QSet<QString> &filled);
    bool isOpen() const { return m_link.has_value(); }
    /// Ends the link at the service, too.
    void close();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void open();
    void take(const filing::Result<contract::UploadLink> &link);
    void retranslate();
    void showOpen();
    int filledCount() const;
    qint64 secondsLeft() const;

    syncing::DocumentExchange &m_documents;
    const Texts &m_texts;
    const filing::Clock &m_clock;
    QString m_orderId;
    QList<contract::DocumentSlot> m_places;
    QSet<QString> m_filled;
    std::optional<contract::UploadLink> m_link;
    std::optional<filing::Error> m_error;
    bool m_asking = false;
    int m_question = 0;
    QLabel *m_intro;
    QPushButton *m_open;
    QWidget *m_opened;
    QrCode *m_code;
    QLabel *m_userCodeLabel;
    QLabel *m_userCode;
    QLabel *m_progress;
    QLabel *m_address;
    QPushButton *m_close;
    QLabel *m_errorLabel;
    QTimer m_tick;
};

} // namespace ui
