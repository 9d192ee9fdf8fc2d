// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/text_checks.h"

#include <QList>

namespace filing {

/// A domain name, also an international one (IDN); compared without regard to case or to its written form.
/// Lengths by RFC 1035 2.3.4 (63 octets a label, 253 characters in all, counted in ASCII form), characters by
/// RFC 5890. Errors: DOMAIN_INVALID, DOMAIN_LABEL_TOO_LONG, DOMAIN_TOO_LONG, DOMAIN_NO_SUFFIX (one label),
/// DOMAIN_IS_SUFFIX (nothing before e.g. `com.cn`), DOMAIN_IS_IP, DOMAIN_IS_URL (with scheme or path).
class DomainName : public CheckedText<DomainName>
{
public:
    static Result<DomainName> parse(QStringView text);
    /// Lower case, no dots at the end.
    static QString clean(QStringView text);

    /// ASCII form, lower case: `xn--fiqs8s`-style labels. This is `text()`.
    const QString &toAscii() const { return text(); }
    /// As people read it: `示例.中国`.
    QString toUnicode() const;
    /// The part that is registered: the label before the suffix, and the suffix. Suffixes of two labels are
    /// known for
    /// `.cn` (CNNIC's category and province domains); elsewhere the suffix is taken for one label.
    DomainName registrable() const;
    /// True where this name itself is registered, as a website's domain is (icp-facts 1).
    bool isRegistrable() const { return *this == registrable(); }
    bool isSameOrBelow(const DomainName &parent) const;

private:
    using CheckedText::CheckedText;
};

/// A website's home page: a host name with or without `http://`, `https://`, under one of the website's
/// domains, and nothing behind the host but `/` (icp-facts 4.2). Errors: HOME_URL_INVALID, HOME_URL_SCHEME
/// (neither http nor https), HOME_URL_ONLY_HOST (a path, port, query or user), HOME_URL_NOT_UNDER_DOMAINS,
/// and those of DomainName for the host.
class HomeUrl : public CheckedText<HomeUrl>
{
public:
    static Result<HomeUrl> parse(QStringView text, const QList<DomainName> &domains);
    static QString clean(QStringView text);

    const DomainName &host() const { return m_host; }

private:
    HomeUrl(QStringView text, const DomainName &host)
        : CheckedText(text.toString())
        , m_host(host)
    {
    }
    DomainName m_host;
};

} // namespace filing
