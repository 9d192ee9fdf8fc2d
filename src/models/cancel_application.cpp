// SPDX-License-Identifier: Apache-2.0
#include "models/cancel_application.h"

#include "rules/rule_book.h"

#include <algorithm>

namespace models {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One application on its way: all it is made from, and the words for it.
class Writer
{
public:
    Writer(const CancelCase &subject, const CancelGuide &guide, const rules::RuleBook &book)
        : m_subject(subject)
        , m_guide(guide)
        , m_book(book)
    {
    }

    CancelApplication write() const
    {
        const auto &words = m_guide.application;
        const auto *region = m_book.region(m_subject.filing.province);
        CancelApplication out;
        out.title = words.title.zh;
        out.addressee = u"%1：%2"_s.arg(field("TO"), region ? region->administration.zh : QString());
        out.request = {{field("REQUEST"), request()}, {field("REASON"), {}}};
        out.entityTitle = field("ENTITY_SECTION");
        out.entity = entity();
        out.servicesTitle = field("SERVICE_SECTION");
        out.servicesHead = {field("SERVICE_NUMBER"), field("SERVICE_NAME"), field("SERVICE_DOMAINS")};
        out.services = services();
        out.statement = words.statement.zh;
        out.enclosedTitle = field("ENCLOSED");
        for (const auto &item : m_guide.enclosures(m_subject.filing.entity.type.text()))
            out.enclosed.append(item.zh);
        out.handInTitle = field("HAND_IN");
        out.handIn = handIn(region);
        const bool person = m_subject.filing.entity.type == filing::EntityType::Individual;
        out.signatures = {field(person ? "SIGNATURE" : "SEAL"), field("DATE")};
        out.note = words.note.zh;
        out.fileName = u"注销申请_%1.pdf"_s.arg(m_subject.number());
        return out;
    }

private:
    QString field(const char *code) const
    {
        for (const auto &entry : m_guide.application.fields) {
            if (entry.code == QLatin1StringView(code))
                return entry.zh;
        }
        return {};
    }

    QString request() const
    {
        for (const auto &entry : m_guide.application.requests) {
            if (entry.kind == m_subject.kind)
                return entry.zh;
        }
        return {};
    }

    QString word(const QString &table, const QString &code) const
    {
        const auto *item = m_book.item(table, code);
        return item ? item->zh : code;
    }

    QList<CancelApplication::Row> entity() const
    {
        const auto &filing = m_subject.filing;
        const auto &entity = filing.entity;
        const auto &person = entity.personInCharge;
        return {{field("ENTITY_NUMBER"), filing.icpNumber},
                {field("ENTITY_NAME"), entity.name},
                {field("ENTITY_TYPE"), word(u"entityTypes"_s, entity.type.text())},
                {field("CERTIFICATE_TYPE"), word(u"certificateTypes"_s, entity.certificate.type)},
                {field("CERTIFICATE_NUMBER"), entity.certificate.number},
                {field("CERTIFICATE_ADDRESS"), entity.certificate.address},
                {field("CONTACT_ADDRESS"), m_book.districtName(entity.region) + entity.contactAddress},
                {field("PERSON"), person.name},
                {field("PERSON_NUMBER"), person.certificate.number},
                {field("PERSON_MOBILE"), person.mobile},
                {field("PERSON_EMAIL"), person.email}};
    }

    QList<QStringList> services() const
    {
        QList<QStringList> rows;
        if (!m_subject.aboutEntity()) {
            QStringList names;
            for (const auto &domain : m_subject.domains())
                names.append(domain.name);
            return {{m_subject.number(), m_subject.name(), names.join(u'\n')}};
        }
        for (const auto &row : m_subject.services) {
            if (row.facts.state == filing::ServiceState::Cancelled)
                continue;
            QStringList names;
            for (const auto &domain : row.facts.domains)
                names.append(domain.name);
            rows.append({m_subject.filing.icpNumber + row.number, row.name, names.join(u'\n')});
        }
        return rows;
    }

    QStringList handIn(const rules::Region *region) const
    {
        QStringList lines{m_guide.identityDocumentsNote.zh};
        if (!region)
            return lines;
        lines.append(u"%1：https://%2"_s.arg(field("SITE"), region->administration.host));
        lines.append(u"%1：%2"_s.arg(m_guide.administrationHotline.zh, m_guide.administrationHotline.number));
        return lines;
    }

    const CancelCase &m_subject;
    const CancelGuide &m_guide;
    const rules::RuleBook &m_book;
};

} // namespace

CancelApplication cancelApplication(const CancelCase &subject, const CancelGuide &guide, const rules::RuleBook &book)
{
    return Writer(subject, guide, book).write();
}

} // namespace models
