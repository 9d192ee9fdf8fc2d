// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/codec.h"
#include "filing/catalogue.h"
#include "rules/checks.h"
#include "unit/rules/sample_filing.h"

#include <functional>

/// One change as the checks see it, made from the sample filing.
struct CheckCase
{
    orders::OrderKind kind = orders::OrderKind::ChangeWebsite;
    rules::FilingFacts facts = rules::FilingFacts::of(sample::wholeFiling());
    filing::Excerpt parts = {sample::entity(), {sample::website()}, {}};

    filing::Entity &entity() { return *parts.entity; }
    filing::Website &website() { return parts.websites.first(); }
    filing::App &app() { return parts.apps.first(); }
    filing::Person &person() { return website().personInCharge; }
    filing::Access &access() { return website().access.first(); }

    void individual()
    {
        facts.entityType = filing::EntityType::Individual;
        auto &e = entity();
        e.type = filing::EntityType::Individual;
        e.name = e.personInCharge.name;
        e.certificate = e.personInCharge.certificate;
        e.legalRepresentative.reset();
        if (!parts.websites.isEmpty()) {
            website().contentTypes = QStringList{QStringLiteral("PERSONAL_SPACE")};
            website().preApprovals.clear();
        }
    }
    void province(const QString &code)
    {
        facts.province = code;
        entity().region = code + QStringLiteral("0100");
    }
};

using Edit = std::function<void(CheckCase &)>;

inline CheckCase caseOf(orders::OrderKind kind)
{
    CheckCase made;
    made.kind = kind;
    if (kind == orders::OrderKind::ChangeApp)
        made.parts = {sample::entity(), {}, {sample::app()}};
    return made;
}

/// A change that no rule minds, so that the order is not empty.
inline void harmless(CheckCase &c)
{
    if (c.kind == orders::OrderKind::ChangeEntity)
        c.entity().contactAddress += u'乙';
    else if (c.kind == orders::OrderKind::ChangeApp)
        c.app().sdkServices.append(QStringLiteral("示例统计"));
    else if (c.kind == orders::OrderKind::ChangeWebsite)
        c.website().languages.append(QStringLiteral("FRENCH"));
}

template<class Service>
QJsonObject recordOf(const QList<Service> &services, const QString &id)
{
    for (const auto &service : services) {
        if (service.id == id)
            return contract::encode(service);
    }
    return {};
}

inline QJsonValue valueBelow(const QJsonObject &record, const char *path)
{
    QJsonValue value(record);
    for (const auto &key : QString::fromLatin1(path + 1).split(u'/'))
        value = value.toObject().value(key);
    return value;
}

/// Every field of the catalogue that differs, as contract::changedPointers would name it for the order.
inline QStringList changedBetween(const filing::Excerpt &before, const filing::Excerpt &after)
{
    QStringList changed;
    const auto compare = [&](filing::Part part, const QString &id, const QJsonObject &was,
                             const QJsonObject &is) {
        for (const auto *spec : filing::fieldsOf(part)) {
            if (valueBelow(was, spec->path) != valueBelow(is, spec->path))
                changed.append(filing::pointerText(part, id, QString::fromLatin1(spec->path)));
        }
    };
    compare(filing::Part::Entity, {}, contract::encode(*before.entity), contract::encode(*after.entity));
    for (const auto &website : after.websites)
        compare(filing::Part::Website, website.id, recordOf(before.websites, website.id),
                contract::encode(website));
    for (const auto &app : after.apps)
        compare(filing::Part::App, app.id, recordOf(before.apps, app.id), contract::encode(app));
    return changed;
}

inline rules::Proposal proposal(const CheckCase &before, const CheckCase &after)
{
    return {after.kind, after.facts, before.parts, after.parts, changedBetween(before.parts, after.parts)};
}

inline QList<filing::Finding> findings(const CheckCase &before, const CheckCase &after)
{
    return rules::check(proposal(before, after), sample::ruleBook(), sample::today());
}
Q_DECLARE_METATYPE(CheckCase)
