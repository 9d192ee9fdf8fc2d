// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/slot_rows.h"
#include "ui/documents/photo_intake.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace ui {

class DomainCertificateWays;
class SampleDrawing;
class StatusChip;
class Texts;

/// What happens in a slot before its picture is on its way.
struct SlotIntake
{
    bool reading = false;
    QString fileName;
    std::optional<filing::Error> error; ///< why the chosen file was not taken
    std::optional<Photo> doubtful;      ///< waits for "use it anyway"
};

/// One document of an order: what belongs here and what is refused, how far it is, and the ways to hand it in. A file
/// dropped on it is taken.
class SlotCard : public Card
{
    Q_OBJECT
public:
    SlotCard(const Texts &texts, const QString &slotId, QWidget *parent = nullptr);

    const QString &slotId() const { return m_slotId; }
    /// `subject`: whose document, where several have one of the kind. `mayReuse`: earlier orders may be offered.
    /// `warning`: what the form says of the paper, e.g. that the ID ends soon.
    void show(const models::SlotRow &row, const SlotIntake &intake, const QString &subject, bool mayReuse,
              const QString &warning = {});
    void setPicture(const QImage &picture);

Q_SIGNALS:
    void fileChosen(const QString &path);
    void reuseRequested(const orders::Document &earlier);
    void removeRequested(const QString &documentId);
    void useAnywayRequested();
    void discardRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void choose();
    void retranslate();
    void showState();
    void showMessage();
    void showButtons();
    QString doubts() const;

    const Texts &m_texts;
    QString m_slotId;
    models::SlotRow m_row;
    SlotIntake m_intake;
    QString m_subject;
    QString m_warning;
    bool m_mayReuse = false;
    SampleDrawing *m_drawing;
    StatusChip *m_state;
    QLabel *m_why;
    QLabel *m_refused;
    QLabel *m_message;
    DomainCertificateWays *m_ways = nullptr; ///< for certificates of domains only
    QPushButton *m_choose;
    QPushButton *m_reuse;
    QPushButton *m_remove;
    QPushButton *m_useAnyway;
    QPushButton *m_discard;
};

} // namespace ui
