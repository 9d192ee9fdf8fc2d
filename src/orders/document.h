// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/code.h"
#include "filing/finding.h"

#include <QDateTime>
#include <QList>

namespace orders {

/// Where a document stands. A picture is `Received` until somebody has looked at it.
enum class DocumentStatus { Unknown, Received, Accepted, Refused };

/// Which way a document came.
enum class DocumentSource { Unknown, Desk, Phone, Reused };

} // namespace orders

namespace filing {

template <>
struct CodeWords<orders::DocumentStatus>
{
    static constexpr std::array<std::pair<orders::DocumentStatus, QLatin1StringView>, 3> words{{
        {orders::DocumentStatus::Received, QLatin1StringView("RECEIVED")},
        {orders::DocumentStatus::Accepted, QLatin1StringView("ACCEPTED")},
        {orders::DocumentStatus::Refused, QLatin1StringView("REFUSED")},
    }};
};

template <>
struct CodeWords<orders::DocumentSource>
{
    static constexpr std::array<std::pair<orders::DocumentSource, QLatin1StringView>, 3> words{{
        {orders::DocumentSource::Desk, QLatin1StringView("DESK")},
        {orders::DocumentSource::Phone, QLatin1StringView("PHONE")},
        {orders::DocumentSource::Reused, QLatin1StringView("REUSED")},
    }};
};

} // namespace filing

namespace orders {

/// A picture that goes with an order, without its bytes. It stands in a slot: kind, pointer and side together; a new one
/// in the same slot takes the place of the old one, except for other attachments. A face verification is one too.
struct Document
{
    QString id; ///< UUIDv7, made by whoever uploads
    QString orderId;
    QString kind;      ///< a word of resources/rules/documents.json
    QString pointer;   ///< whom or what it shows, e.g. `/entity/personInCharge`, `/websites/web_1/domains/example.cn`
    QString side;      ///< `FRONT`, `BACK`, or empty
    QString mediaType; ///< what the bytes are, not what somebody called them
    qint64 size = 0;   ///< bytes
    QString sha256;    ///< hexadecimal
    int width = 0;     ///< pixels, 0 = not known
    int height = 0;
    filing::Code<DocumentStatus> status = DocumentStatus::Received;
    filing::Code<DocumentSource> source;
    QDateTime receivedAt;
    QList<filing::Finding> findings; ///< why it was refused
    qint64 version = 0;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("orderId", self.orderId);
        visit("kind", self.kind);
        visit("pointer", self.pointer);
        visit("side", self.side);
        visit("mediaType", self.mediaType);
        visit("size", self.size);
        visit("sha256", self.sha256);
        visit("width", self.width);
        visit("height", self.height);
        visit("status", self.status);
        visit("source", self.source);
        visit("receivedAt", self.receivedAt);
        visit("findings", self.findings);
        visit("version", self.version);
    }
    bool operator==(const Document &) const = default;
};

namespace documentKind {
inline constexpr QLatin1StringView faceVerification("FACE_VERIFICATION");
inline constexpr QLatin1StringView other("OTHER"); ///< other attachments share one slot
} // namespace documentKind

} // namespace orders
