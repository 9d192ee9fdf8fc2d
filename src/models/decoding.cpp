// SPDX-License-Identifier: Apache-2.0
#include "models/decoding.h"

#include <QLoggingCategory>
#include <QSet>

namespace models {

using store::RecordType;

namespace {

Q_LOGGING_CATEGORY(log, "desk.models")

/// Of a person in charge: how long the certificate holds.
struct CertificateHead
{
    std::optional<filing::Validity> validity;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("validity", self.validity);
    }
};

struct PersonHead
{
    CertificateHead certificate;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("certificate", self.certificate);
    }
};

/// What a row needs of a website or app: a fifth of the resource, so that thousands are read fast.
struct ServiceHead
{
    QString id;
    QString serviceNumber;
    filing::Code<filing::AppKind> kind;
    filing::Code<filing::ServiceState> state;
    QString name;
    QList<filing::Domain> domains;
    QList<filing::Access> access;
    PersonHead personInCharge;
    QDateTime updatedAt;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("serviceNumber", self.serviceNumber);
        visit("kind", self.kind);
        visit("state", self.state);
        visit("name", self.name);
        visit("domains", self.domains);
        visit("access", self.access);
        visit("personInCharge", self.personInCharge);
        visit("updatedAt", self.updatedAt);
    }

    template <class Service>
    Service service()
    {
        Service service;
        service.id = std::move(id);
        service.serviceNumber = std::move(serviceNumber);
        service.state = state;
        service.name = std::move(name);
        service.domains = std::move(domains);
        service.access = std::move(access);
        service.personInCharge.certificate.validity = personInCharge.certificate.validity;
        service.updatedAt = std::move(updatedAt);
        return service;
    }
};

ServiceRow rowOf(ServiceHead head, RecordType type)
{
    if (type == RecordType::Website)
        return ServiceRow::of(head.service<filing::Website>());
    const auto kind = head.kind;
    auto app = head.service<filing::App>();
    app.kind = kind;
    return ServiceRow::of(app);
}

template <class T, class Take>
void read(const store::Record &record, Take take)
{
    if (auto value = decoded<T>(record.json))
        take(std::move(*value));
    else
        qCWarning(log) << "unreadable record" << store::wordOf(record.type) << record.id << value.error().detail;
}

int numberOf(const ServiceRow &row)
{
    int number = 0;
    for (const QChar digit : row.number) {
        if (digit.isDigit())
            number = number * 10 + digit.digitValue();
    }
    return number;
}

} // namespace

bool Decoded::isEmpty() const
{
    return filings.isEmpty() && orders.isEmpty() && notices.isEmpty() && documents.isEmpty() && services.isEmpty() && gone.isEmpty();
}

Decoded decodeRecords(const QList<store::Record> &records, const QList<store::RecordKey> &asked)
{
    Decoded out;
    QSet<store::RecordKey> missing(asked.begin(), asked.end());
    for (const auto &record : records) {
        missing.remove(record.key());
        switch (record.type) {
        case RecordType::Filing:
            read<filing::Filing>(record, [&](filing::Filing filing) { out.filings.append(std::move(filing)); });
            break;
        case RecordType::Order:
            read<orders::Order>(record, [&](orders::Order order) { out.orders.append(std::move(order)); });
            break;
        case RecordType::Notice:
            read<filing::Notice>(record, [&](filing::Notice notice) { out.notices.append(std::move(notice)); });
            break;
        case RecordType::Document:
            read<orders::Document>(record, [&](orders::Document document) { out.documents.append(std::move(document)); });
            break;
        case RecordType::Website:
        case RecordType::App:
            read<ServiceHead>(record, [&](ServiceHead head) {
                out.services.append({record.filingId, rowOf(std::move(head), record.type)});
            });
            break;
        }
    }
    out.gone = missing.values();
    return out;
}

QList<store::StoredDraft> decodeDrafts(const QList<store::Draft> &drafts)
{
    QList<store::StoredDraft> out;
    for (const auto &draft : drafts) {
        if (auto stored = decoded<store::StoredDraft>(draft.json))
            out.append(std::move(*stored));
        else
            qCWarning(log) << "unreadable draft" << draft.orderId << stored.error().detail;
    }
    return out;
}

QList<PendingDocument> decodeUploads(const QList<store::Upload> &uploads)
{
    QList<PendingDocument> out;
    for (const auto &upload : uploads) {
        if (auto stored = decoded<store::StoredUpload>(upload.json))
            out.append({std::move(*stored), upload.lastError});
        else
            qCWarning(log) << "unreadable upload" << upload.id << stored.error().detail;
    }
    return out;
}

filing::Result<filing::Excerpt> decodeExcerpt(const QList<store::Record> &records)
{
    filing::Excerpt excerpt;
    for (const auto &record : records) {
        filing::Result<void> read;
        const auto take = [&read](auto value, auto &&place) {
            if (value)
                place(std::move(*value));
            else
                read = tl::unexpected(value.error());
        };
        if (record.type == RecordType::Filing)
            take(decoded<filing::Filing>(record.json), [&](filing::Filing f) { excerpt.entity = std::move(f.entity); });
        else if (record.type == RecordType::Website)
            take(decoded<filing::Website>(record.json), [&](filing::Website w) { excerpt.websites.append(std::move(w)); });
        else if (record.type == RecordType::App)
            take(decoded<filing::App>(record.json), [&](filing::App a) { excerpt.apps.append(std::move(a)); });
        if (!read)
            return tl::unexpected(read.error());
    }
    if (!excerpt.entity)
        return filing::fail(filing::ErrorKind::NotFound, QStringLiteral("FILING_UNKNOWN"));
    return excerpt;
}

bool comesBefore(const ServiceRow &a, const ServiceRow &b)
{
    if (a.facts.website != b.facts.website)
        return a.facts.website;
    const int left = numberOf(a);
    const int right = numberOf(b);
    return left != right ? left < right : a.facts.id < b.facts.id;
}

} // namespace models
