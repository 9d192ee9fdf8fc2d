// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/document.h"

/// Bodies of the calls about documents and phone links (resources/contract/filing-api.yaml).
namespace contract {

/// One place for one document, as a phone link carries it.
struct DocumentSlot
{
    QString kind;
    QString pointer;
    QString side;
    QString name; ///< whose or what, for the person with the phone: a website's name, a domain; shown as it is

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("kind", self.kind);
        visit("pointer", self.pointer);
        visit("side", self.side);
        visit("name", self.name);
    }
    bool operator==(const DocumentSlot &) const = default;
};

/// Body of `POST /orders/{id}/upload-links`.
struct UploadLinkRequest
{
    QList<DocumentSlot> places; ///< `slots` on the wire, which is a word of Qt
    QString language; ///< `zh` or `en`: the page's first language

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("slots", self.places);
        visit("language", self.language);
    }
    bool operator==(const UploadLinkRequest &) const = default;
};

/// Answer of `POST /orders/{id}/upload-links`: shown once, the address is a secret.
struct UploadLink
{
    QString id;
    QString url;      ///< for the QR code
    QString userCode; ///< shown on desk and phone, so that a person sees that they belong together
    QDateTime expiresAt;
    QList<DocumentSlot> places;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("url", self.url);
        visit("userCode", self.userCode);
        visit("expiresAt", self.expiresAt);
        visit("slots", self.places);
    }
    bool operator==(const UploadLink &) const = default;
};

/// Body of `POST /orders/{id}/documents:reuse`: a document of an earlier order of the same filing, into a slot of this one.
struct DocumentReuse
{
    QString documentId;
    QString newId; ///< UUIDv7
    QString kind;
    QString pointer;
    QString side;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("documentId", self.documentId);
        visit("newId", self.newId);
        visit("kind", self.kind);
        visit("pointer", self.pointer);
        visit("side", self.side);
    }
    bool operator==(const DocumentReuse &) const = default;
};

} // namespace contract
