// SPDX-License-Identifier: Apache-2.0
#include "service/flow/order_case.h"

#include "contract/content.h"
#include "service/storage/documents.h"

#include <algorithm>

namespace service {

using namespace Qt::Literals::StringLiterals;
using filing::Finding;
using filing::Part;
using orders::OrderKind;

namespace {

bool isAboutWebsites(OrderKind kind)
{
    return kind == OrderKind::ChangeWebsite || kind == OrderKind::CancelWebsite;
}
bool isAboutApps(OrderKind kind) { return kind == OrderKind::ChangeApp || kind == OrderKind::CancelApp; }

template<class T>
bool holds(const QList<T> &services, const QString &id)
{
    return std::any_of(services.begin(), services.end(), [&](const T &service) { return service.id == id; });
}

Finding fault(const QString &pointer, const QString &code) { return {.pointer = pointer, .code = code}; }

} // namespace

Result<OrderCase> OrderCase::load(Database &db, const orders::Order &order, const rules::RuleBook &book)
{
    Filings filings(db);
    auto filing = filings.head(order.filingId);
    if (!filing)
        return fail(ErrorKind::Input, u"FILING_UNKNOWN"_s);
    OrderCase result(order, std::move(*filing), book);
    result.m_before = filings.excerpt(result.m_filing, order.targets);
    if (const auto open = Orders(db).openOf(order.filingId); open && open->id != order.id)
        result.m_otherOrder = rules::OpenOrder::of(*open);
    for (const auto &row : Documents(db).ofOrder(order.id)) {
        if (row.document.status != orders::DocumentStatus::Refused)
            result.m_filledSlots.insert(rules::DocumentSlot::slotId(row.document.kind, row.document.pointer));
    }
    if (auto after = contract::applied(result.m_before, order.content))
        result.m_after = std::move(*after);
    else
        result.m_contentFaults = after.error().findings;
    return result;
}

OrderCase::OrderCase(orders::Order order, FilingRow filing, const rules::RuleBook &book)
    : m_order(std::move(order))
    , m_filing(std::move(filing))
    , m_book(book)
{
}

QList<Finding> OrderCase::malformed() const
{
    QList<Finding> faults;
    addTargetFaults(faults);
    addContentFaults(faults);
    return faults;
}

void OrderCase::addTargetFaults(QList<Finding> &faults) const
{
    const auto kind = m_order.kind.value();
    const bool isEntity = kind == OrderKind::ChangeEntity || kind == OrderKind::CancelEntity;
    if (m_order.targets.isEmpty() && !isEntity)
        faults.append(fault(u"/targets"_s, u"TARGET_MISSING"_s));
    // icp-facts 7: services are cancelled one at a time, there is no batch.
    if (orders::isCancel(kind) && !isEntity && m_order.targets.size() > 1)
        faults.append(fault(u"/targets"_s, u"TOO_MANY_TARGETS"_s));
    for (qsizetype i = 0; i < m_order.targets.size(); ++i) {
        const auto &id = m_order.targets.at(i);
        const auto at = u"/targets/%1"_s.arg(i);
        const bool website = holds(m_before.websites, id);
        const bool app = holds(m_before.apps, id);
        if (!website && !app)
            faults.append(fault(at, u"TARGET_UNKNOWN"_s));
        else if ((isAboutWebsites(kind) && !website) || (isAboutApps(kind) && !app))
            faults.append(fault(at, u"TARGET_KIND_WRONG"_s));
        else if (m_order.targets.indexOf(id) != i)
            faults.append(fault(at, u"TARGET_TWICE"_s));
    }
}

void OrderCase::addContentFaults(QList<Finding> &faults) const
{
    faults.append(m_contentFaults);
    for (auto it = m_order.content.begin(); it != m_order.content.end(); ++it) {
        const auto pointer = filing::Pointer::parse(it.key());
        if (pointer && !allowsPart(pointer->part))
            faults.append(fault(it.key(), u"POINTER_UNKNOWN"_s));
    }
}

/// An order changes the part it is about and nothing else; an entity's change may also touch the associated
/// services.
bool OrderCase::allowsPart(Part part) const
{
    switch (m_order.kind.value()) {
    case OrderKind::ChangeEntity:
        return true;
    case OrderKind::ChangeWebsite:
        return part == Part::Website;
    case OrderKind::ChangeApp:
        return part == Part::App;
    default:
        return false;
    }
}

QList<filing::Blocker> OrderCase::blockers(const rules::Circumstances &circumstances) const
{
    const auto kind = m_order.kind.value();
    const auto facts = rules::FilingFacts::of(m_filing.head);
    QList<filing::Blocker> blockers;
    const auto ask = [&](const rules::ServiceFacts *service) {
        for (const auto &blocker :
             rules::availability(kind, facts, service, m_otherOrder, m_book, circumstances).blockers) {
            if (!blockers.contains(blocker))
                blockers.append(blocker);
        }
    };
    const bool isEntity = kind == OrderKind::ChangeEntity || kind == OrderKind::CancelEntity;
    if (isEntity)
        ask(nullptr);
    if (kind == OrderKind::CancelEntity)
        return blockers;
    for (const auto &website : m_before.websites) {
        const auto service = rules::ServiceFacts::of(website);
        ask(&service);
    }
    for (const auto &app : m_before.apps) {
        const auto service = rules::ServiceFacts::of(app);
        ask(&service);
    }
    return blockers;
}

QList<Finding> OrderCase::findings(QDate today) const
{
    const auto kind = m_order.kind.value();
    QList<Finding> findings;
    if (!orders::isCancel(kind)) {
        const rules::Proposal proposal{kind, rules::FilingFacts::of(m_filing.head), m_before, after(),
                                       contract::changedPointers(m_before, m_order.content)};
        findings = rules::check(proposal, m_book, today) +
                   rules::missingDocuments(rules::documentSlots(m_book.documents, proposal), m_filledSlots);
    }
    // Without a number nobody can be sent the code, and the order would wait until it lapses.
    for (const auto &addressee : addressees()) {
        if (addressee.person.mobile.isEmpty())
            findings.append(fault(addressee.pointer + u"/mobile"_s, u"REQUIRED"_s));
    }
    return findings;
}

bool OrderCase::changesService(const QString &id) const
{
    const auto pointers = contract::changedPointers(m_before, m_order.content);
    return std::any_of(pointers.begin(), pointers.end(), [&](const QString &text) {
        const auto pointer = filing::Pointer::parse(text);
        return pointer && pointer->part != Part::Entity && pointer->serviceId == id;
    });
}

std::optional<rules::JointVerification> OrderCase::joint() const
{
    const auto rule = m_book.policy(m_order.kind).withService;
    const auto &targets = m_order.targets;
    const bool both =
        std::any_of(targets.begin(), targets.end(), [this](const QString &id) { return changesService(id); });
    return both ? rule : std::nullopt;
}

orders::Needed OrderCase::verifiersNeeded() const
{
    const auto rule = joint();
    return rule && rule->needed == orders::Needed::One ? orders::Needed::One : orders::Needed::All;
}

QList<Addressee> OrderCase::addressees() const
{
    QList<Addressee> list;
    const auto add = [&list](orders::Verifier role, const filing::Person &before, const filing::Person &person,
                             Part part, const QString &serviceId) {
        // The same number is the same person, who gets one code (icp-facts 6).
        const bool known = std::any_of(list.begin(), list.end(),
                                       [&](const Addressee &a) { return a.person.mobile == person.mobile; });
        if (!known)
            list.append({role, person, filing::pointerText(part, serviceId, u"/personInCharge"_s),
                         before.mobile != person.mobile});
    };
    const auto addServices = [&](const auto &before, const auto &after, Part part, bool changedOnly) {
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (!changedOnly || changesService(after[i].id))
                add(orders::Verifier::ServicePerson, before.value(i).personInCharge, after[i].personInCharge, part,
                    after[i].id);
        }
    };
    const auto rule = joint();
    for (const auto &role : rule ? rule->verification : m_book.policy(m_order.kind).verification) {
        if (role == orders::Verifier::EntityPerson && after().entity)
            add(role, m_before.entity ? m_before.entity->personInCharge : filing::Person(),
                after().entity->personInCharge, Part::Entity, {});
        if (role != orders::Verifier::ServicePerson)
            continue;
        addServices(m_before.websites, after().websites, Part::Website, rule.has_value());
        addServices(m_before.apps, after().apps, Part::App, rule.has_value());
    }
    return list;
}

} // namespace service
