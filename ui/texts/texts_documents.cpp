// SPDX-License-Identifier: Apache-2.0
#include "models/slot_rows.h"
#include "ui/texts/texts.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using State = models::SlotDocument::State;

QString Texts::documentName(const QString &kind) const
{
    for (const auto &rule : m_ruleBook().documents.documents) {
        if (rule.kind == kind)
            return local({rule.en, rule.zh});
    }
    return kind;
}

QString Texts::documentState(const models::SlotDocument &document) const
{
    const bool face = document.document.kind == orders::documentKind::faceVerification;
    switch (document.state) {
    case State::Waiting: return tr("Waits to be sent");
    case State::NotTaken: return tr("Not taken by the service");
    case State::Received: return face ? tr("Being verified") : tr("Handed in");
    case State::Accepted: return face ? tr("Verified") : tr("Accepted");
    case State::Refused: break;
    }
    return face ? tr("Not verified") : tr("Refused");
}

/// What the service says of documents and phone links.
ErrorText Texts::documentError(const filing::Error &error) const
{
    const auto &code = error.code;
    if (code == "DOCUMENT_QUOTA"_L1)
        return {tr("The order has too many documents"), tr("The service keeps only so many, or so many bytes, for one order."),
                tr("Remove one that is not needed, then hand this one in again.")};
    if (code == "DOCUMENT_NOT_REUSABLE"_L1)
        return {tr("The earlier document cannot be taken over"), tr("It was refused, or belongs to another filing."),
                tr("Hand in a new photo.")};
    if (code == "DOCUMENT_KIND_UNKNOWN"_L1 || code == "DOCUMENT_SLOT_INVALID"_L1)
        return {tr("The order has no place for this document"), tr("What is changed no longer asks for it."),
                tr("Remove the document.")};
    if (code == "UPLOAD_LINK_EXPIRED"_L1)
        return {tr("The phone's link has ended"), tr("It is good for a quarter of an hour, and for one phone."),
                tr("Make a new one; photos that have come are kept.")};
    return {tr("The document was not taken"), tr("What arrived is not what was sent."), tr("Hand it in again.")};
}

/// What may be wrong with a photo (images/photo_checks.h), with what to do.
QString Texts::suspicionText(const QString &code) const
{
    if (code == "BLURRED"_L1)
        return tr("The photo looks blurred. Hold the camera still and tap the text to focus.");
    if (code == "GLARE"_L1)
        return tr("Light is reflected in the photo. Tilt the paper or turn off the flash.");
    if (code == "TOO_DARK"_L1)
        return tr("The photo is dark. Go to a window or turn on more light.");
    if (code == "TOO_BRIGHT"_L1)
        return tr("The photo is too bright to read. Move out of the direct light.");
    if (code == "EDGES_CROPPED"_L1)
        return tr("The paper seems to be cut off. All four edges must be in the photo.");
    if (code == "GREY_COPY"_L1)
        return tr("This looks like a black-and-white copy. Photograph the original, in colour.");
    if (code == "SCREEN_PHOTO"_L1)
        return tr("This looks like a photo of a screen, which leads to rejection. Photograph the original.");
    if (code == "TOO_SMALL"_L1)
        return tr("The photo has few pixels: small print cannot be read. Take it from closer or at full size.");
    return code;
}

} // namespace ui
