// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/filing.h"
#include "filing/finding.h"
#include "orders/order.h"

#include <QJsonObject>

/// Bodies of the calls that are not resources themselves (resources/contract/filing-api.yaml).
namespace contract {

struct Credentials
{
    QString account;
    QString password;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("account", self.account);
        visit("password", self.password);
    }
};

struct RefreshRequest
{
    QString refreshToken;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("refreshToken", self.refreshToken);
    }
};

struct Account
{
    QString id;
    QString name;
    QString displayName;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("displayName", self.displayName);
    }
    bool operator==(const Account &) const = default;
};

struct Limits
{
    int maxPageSize = 0;
    int maxBodyBytes = 0;
    int maxDocumentBytes = 0; ///< of one picture
    int smsAttempts = 0;      ///< wrong SMS codes allowed; one more returns the order
    int passwordAttempts = 0; ///< wrong passwords allowed in a row

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("maxPageSize", self.maxPageSize);
        visit("maxBodyBytes", self.maxBodyBytes);
        visit("maxDocumentBytes", self.maxDocumentBytes);
        visit("smsAttempts", self.smsAttempts);
        visit("passwordAttempts", self.passwordAttempts);
    }
    bool operator==(const Limits &) const = default;
};

/// Answer of `POST /session`, `:refresh` and `GET /session` (the latter without tokens).
struct Session
{
    QString accessToken;
    QDateTime accessExpiresAt;
    QString refreshToken;
    QDateTime refreshExpiresAt;
    Account account;
    QStringList roles;
    Limits limits;
    QDateTime serverTime;
    bool practice = false;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("accessToken", self.accessToken);
        visit("accessExpiresAt", self.accessExpiresAt);
        visit("refreshToken", self.refreshToken);
        visit("refreshExpiresAt", self.refreshExpiresAt);
        visit("account", self.account);
        visit("roles", self.roles);
        visit("limits", self.limits);
        visit("serverTime", self.serverTime);
        visit("practice", self.practice);
    }
};

enum class ResourceType { Unknown, Filing, Website, App, Order, Notice, Document };
enum class ChangeOp { Unknown, Upsert, Remove };

} // namespace contract

namespace filing {

template <>
struct CodeWords<contract::ResourceType>
{
    static constexpr std::array<std::pair<contract::ResourceType, QLatin1StringView>, 6> words{{
        {contract::ResourceType::Filing, QLatin1StringView("FILING")},
        {contract::ResourceType::Website, QLatin1StringView("WEBSITE")},
        {contract::ResourceType::App, QLatin1StringView("APP")},
        {contract::ResourceType::Order, QLatin1StringView("ORDER")},
        {contract::ResourceType::Notice, QLatin1StringView("NOTICE")},
        {contract::ResourceType::Document, QLatin1StringView("DOCUMENT")},
    }};
};

template <>
struct CodeWords<contract::ChangeOp>
{
    static constexpr std::array<std::pair<contract::ChangeOp, QLatin1StringView>, 2> words{{
        {contract::ChangeOp::Upsert, QLatin1StringView("UPSERT")},
        {contract::ChangeOp::Remove, QLatin1StringView("REMOVE")},
    }};
};

} // namespace filing

namespace contract {

/// One record of the change feed. `resource` is absent for a removal.
struct Change
{
    filing::Code<ResourceType> type;
    filing::Code<ChangeOp> op;
    QString id;
    QString filingId;
    QJsonObject resource;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("type", self.type);
        visit("op", self.op);
        visit("id", self.id);
        visit("filingId", self.filingId);
        visit("resource", self.resource);
    }
};

/// Answer of `GET /changes`.
struct ChangePage
{
    QList<Change> changes;
    QString cursor;
    bool hasMore = false;
    QString rulesVersion;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("changes", self.changes);
        visit("cursor", self.cursor);
        visit("hasMore", self.hasMore);
        visit("rulesVersion", self.rulesVersion);
    }
};

/// Answer of `POST /orders/{id}:validate`; body of the reviewers' `:return` and `:reject`.
struct FindingList
{
    QList<filing::Finding> findings;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("findings", self.findings);
    }
};

/// A filing as `GET /filings:locate` tells it: under which account it is, masked, and how to move it.
struct Located
{
    bool found = false;
    QString filingId; ///< only where the asker may see the filing
    QString icpNumber;
    QString serviceNumber;
    QString domain;
    QString entityName;  ///< masked
    QString accountName; ///< masked
    bool ownAccount = false;
    QString remedy; ///< the way out where it is in another account

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("found", self.found);
        visit("filingId", self.filingId);
        visit("icpNumber", self.icpNumber);
        visit("serviceNumber", self.serviceNumber);
        visit("domain", self.domain);
        visit("entityName", self.entityName);
        visit("accountName", self.accountName);
        visit("ownAccount", self.ownAccount);
        visit("remedy", self.remedy);
    }
    bool operator==(const Located &) const = default;
};

} // namespace contract
