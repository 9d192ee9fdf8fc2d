// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/codes.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What a filing is. Plain values; every struct names its fields once in `describe()`, from which the JSON codec, the
/// diff of an order and masking come. Field names are those of the contract (resources/contract/filing-api.yaml).
namespace filing {

/// How a field is shown to somebody who may not see it whole (icp-facts 12, GB/T 35273 7.2).
enum class Mask { None, Name, Number, Phone, Email, Address };

struct Validity
{
    std::optional<QDate> start;
    std::optional<QDate> end; ///< none where `longTerm` (长期), or not known
    bool longTerm = false;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("start", self.start);
        visit("end", self.end);
        visit("longTerm", self.longTerm);
    }
    bool operator==(const Validity &) const = default;
};

struct Certificate
{
    QString type;    ///< code table `certificateTypes`
    QString number;
    QString address; ///< entities only: 证件住所
    std::optional<Validity> validity;
    bool masked = false;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("type", self.type);
        visit("number", self.number, Mask::Number);
        visit("address", self.address, Mask::Address);
        visit("validity", self.validity);
        visit("masked", self.masked);
    }
    bool operator==(const Certificate &) const = default;
};

struct Person
{
    QString name;
    Certificate certificate;
    QString mobile;
    QString emergencyMobile;
    QString officePhone;
    QString email;
    bool masked = false;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("name", self.name, Mask::Name);
        visit("certificate", self.certificate);
        visit("mobile", self.mobile, Mask::Phone);
        visit("emergencyMobile", self.emergencyMobile, Mask::Phone);
        visit("officePhone", self.officePhone, Mask::Phone);
        visit("email", self.email, Mask::Email);
        visit("masked", self.masked);
    }
    bool operator==(const Person &) const = default;
};

struct Domain
{
    QString name;
    std::optional<QDate> expiresOn;       ///< none: not known to the provider
    QString holder;
    std::optional<bool> realNameVerified; ///< none: not known to the provider

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("name", self.name);
        visit("expiresOn", self.expiresOn);
        visit("holder", self.holder, Mask::Name);
        visit("realNameVerified", self.realNameVerified);
    }
    bool operator==(const Domain &) const = default;
};

/// First and last address; equal for a single one.
struct IpSpan
{
    QString from;
    QString to;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("from", self.from);
        visit("to", self.to);
    }
    bool operator==(const IpSpan &) const = default;
};

/// Where a service is connected: 接入.
struct Access
{
    QString provider;
    bool own = false; ///< at the provider that runs this filing service
    QString method;   ///< code table `accessMethods`
    QString instance;
    QList<IpSpan> ipRanges;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("provider", self.provider);
        visit("own", self.own);
        visit("method", self.method);
        visit("instance", self.instance);
        visit("ipRanges", self.ipRanges);
    }
    bool operator==(const Access &) const = default;
};

struct PreApproval
{
    QString item; ///< code table `preApprovals`
    QString number;
    std::optional<Validity> validity;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("item", self.item);
        visit("number", self.number);
        visit("validity", self.validity);
    }
    bool operator==(const PreApproval &) const = default;
};

struct Fingerprint
{
    QString algorithm; ///< MD5 (Android), SHA1 (iOS), SHA256 (HarmonyOS)
    QString value;     ///< hexadecimal

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("algorithm", self.algorithm);
        visit("value", self.value);
    }
    bool operator==(const Fingerprint &) const = default;
};

struct AppPlatform
{
    Code<Platform> os;
    QString packageId;
    QString publicKey;
    Fingerprint fingerprint;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("os", self.os);
        visit("packageId", self.packageId);
        visit("publicKey", self.publicKey);
        visit("fingerprint", self.fingerprint);
    }
    bool operator==(const AppPlatform &) const = default;
};

/// What the service or the administration has closed, as a fact. With a `pointer` only that field is closed.
struct Restriction
{
    QString action; ///< an order kind, or `ALL`
    QString code;   ///< ADMINISTRATION_FORBIDS, ADMINISTRATION_SYSTEM_CLOSED, PROVIDER_HOLD
    QString note;
    QString pointer;
    std::optional<QDate> since;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("action", self.action);
        visit("code", self.code);
        visit("note", self.note);
        visit("pointer", self.pointer);
        visit("since", self.since);
    }
    bool operator==(const Restriction &) const = default;
};

} // namespace filing
