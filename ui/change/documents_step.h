// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/document_messages.h"
#include "models/slot_rows.h"
#include "ui/desk_context.h"
#include "ui/documents/slot_card.h"

#include <QWidget>

class QVBoxLayout;

namespace models {
class ChangeForm;
}

namespace ui {

class PhonePanel;

/// The documents of a change: a card for each slot, the phone that takes the photos, and what is missing. Pictures are
/// read and checked off the UI thread, and durable on this computer before they are sent.
class DocumentsStep : public QWidget
{
    Q_OBJECT
public:
    DocumentsStep(const DeskContext &context, models::ChangeForm &form, QWidget *parent = nullptr);
    ~DocumentsStep() override;

    void refresh();
    /// The slots with what is in them, as known now.
    QList<models::SlotRow> rows() const;
    /// What keeps the order from being sent; empty: nothing.
    QString missing() const;
    void takeFocusTo(const QString &pointer);
    /// Ends the phone's link.
    void leave();

Q_SIGNALS:
    /// Documents have come or gone.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshCards();
    void syncCards(const QList<models::SlotRow> &rows);
    SlotCard *makeCard(const QString &slotId);
    void showPicture(SlotCard *card, const models::SlotRow &row);
    void read(const QString &slotId, const QString &path);
    void take(const QString &slotId, const filing::Result<Photo> &photo);
    void attach(const QString &slotId, const Photo &photo);
    void reuse(const QString &slotId, const orders::Document &earlier);
    void remove(const QString &slotId, const QString &documentId);
    void noteError(const QString &slotId, const filing::Result<void> &result);
    orders::Document newDocument(const QString &slotId) const;
    QString subjectOf(const models::SlotRow &row, const QList<models::SlotRow> &rows) const;
    QString warningOf(const models::SlotRow &row) const;
    QString ownerName(const QString &pointer) const;
    QList<contract::DocumentSlot> phonePlaces(const QList<models::SlotRow> &rows) const;
    void retranslate(const QList<models::SlotRow> &rows);

    const DeskContext m_context;
    models::ChangeForm &m_form;
    class QLabel *m_intro;
    PhonePanel *m_phone;
    QLabel *m_certainTitle;
    QVBoxLayout *m_certain;
    QLabel *m_possibleTitle;
    QVBoxLayout *m_possible;
    QHash<QString, SlotCard *> m_cards;   ///< by slot
    QHash<QString, SlotIntake> m_intakes; ///< by slot
    QHash<QString, QImage> m_pictures;    ///< small, by document
    QString m_orderId;
};

} // namespace ui
