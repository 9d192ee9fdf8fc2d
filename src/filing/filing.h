// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/values.h"

namespace filing {

/// The filing entity 备案主体: the organisation or person who files.
struct Entity
{
    Code<EntityType> type;
    QString name;
    Certificate certificate;
    QString investor; ///< investor or superior body 投资者或上级主管单位
    QString contactAddress;
    QString region; ///< GB/T 2260, six digits
    std::optional<Person> legalRepresentative;
    Person personInCharge;
    QString remark;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("type", self.type);
        visit("name", self.name);
        visit("certificate", self.certificate);
        visit("investor", self.investor);
        visit("contactAddress", self.contactAddress, Mask::Address);
        visit("region", self.region);
        visit("legalRepresentative", self.legalRepresentative);
        visit("personInCharge", self.personInCharge);
        visit("remark", self.remark);
    }
    bool operator==(const Entity &) const = default;
};

struct Website
{
    QString id;
    QString filingId;
    QString serviceNumber;
    Code<ServiceState> state;
    QString name;
    QList<Domain> domains;
    QString homeUrl;
    QStringList contentTypes; ///< code table `contentTypes`
    QStringList languages;    ///< code table `languages`
    QList<PreApproval> preApprovals;
    QList<Access> access;
    Person personInCharge;
    QString remark;
    qint64 version = 0;
    QDateTime updatedAt;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("filingId", self.filingId);
        visit("serviceNumber", self.serviceNumber);
        visit("state", self.state);
        visit("name", self.name);
        visit("domains", self.domains);
        visit("homeUrl", self.homeUrl);
        visit("contentTypes", self.contentTypes);
        visit("languages", self.languages);
        visit("preApprovals", self.preApprovals);
        visit("access", self.access);
        visit("personInCharge", self.personInCharge);
        visit("remark", self.remark);
        visit("version", self.version);
        visit("updatedAt", self.updatedAt);
    }
    bool operator==(const Website &) const = default;
};

/// An app, mini program or quick app.
struct App
{
    QString id;
    QString filingId;
    QString serviceNumber;
    Code<AppKind> kind;
    Code<ServiceState> state;
    QString name;
    QString icon; ///< id of a document
    QList<Domain> domains;
    QStringList contentTypes;
    QStringList languages;
    QList<PreApproval> preApprovals;
    QList<AppPlatform> platforms;
    QStringList sdkServices;
    QString hostAppId; ///< of a mini program or quick app, at the platform that it runs in
    QList<Access> access;
    Person personInCharge;
    QString remark;
    qint64 version = 0;
    QDateTime updatedAt;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("filingId", self.filingId);
        visit("serviceNumber", self.serviceNumber);
        visit("kind", self.kind);
        visit("state", self.state);
        visit("name", self.name);
        visit("icon", self.icon);
        visit("domains", self.domains);
        visit("contentTypes", self.contentTypes);
        visit("languages", self.languages);
        visit("preApprovals", self.preApprovals);
        visit("platforms", self.platforms);
        visit("sdkServices", self.sdkServices);
        visit("hostAppId", self.hostAppId);
        visit("access", self.access);
        visit("personInCharge", self.personInCharge);
        visit("remark", self.remark);
        visit("version", self.version);
        visit("updatedAt", self.updatedAt);
    }
    bool operator==(const App &) const = default;
};

/// A filing: one entity, one number, its websites and apps. On the wire of `GET /changes` a filing comes as its head
/// (without websites and apps, but with their counts); the services come as records of their own.
struct Filing
{
    QString id;
    QString icpNumber;
    QString province; ///< GB/T 2260, two digits
    Code<FilingState> state;
    qint64 version = 0;
    QDateTime updatedAt;
    QList<Restriction> restrictions;
    Entity entity;
    int websiteCount = 0;
    int appCount = 0;
    QList<Website> websites;
    QList<App> apps;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("icpNumber", self.icpNumber);
        visit("province", self.province);
        visit("state", self.state);
        visit("version", self.version);
        visit("updatedAt", self.updatedAt);
        visit("restrictions", self.restrictions);
        visit("entity", self.entity);
        visit("websiteCount", self.websiteCount);
        visit("appCount", self.appCount);
        visit("websites", self.websites);
        visit("apps", self.apps);
    }
    bool operator==(const Filing &) const = default;
};

/// A concern of the administration or the provider that somebody must answer (contract.md, Notice).
struct Notice
{
    QString id;
    QString kind; ///< DOMAIN_CHECK_FAILED, SPECIAL_INSPECTION, ACCESS_CHECK
    QString filingId;
    QStringList targets;
    QStringList pointers; ///< fields to correct
    std::optional<QDate> dueOn;
    QString state;
    qint64 version = 0;
    QDateTime updatedAt;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("kind", self.kind);
        visit("filingId", self.filingId);
        visit("targets", self.targets);
        visit("pointers", self.pointers);
        visit("dueOn", self.dueOn);
        visit("state", self.state);
        visit("version", self.version);
        visit("updatedAt", self.updatedAt);
    }
    bool operator==(const Notice &) const = default;
};

} // namespace filing
