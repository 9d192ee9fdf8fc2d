// SPDX-License-Identifier: Apache-2.0
#include "filing/network_addresses.h"

#include "filing/ip_range.h"
#include "filing/text_cleaning.h"

#include <QStringList>
#include <QUrl>

namespace filing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 253;
constexpr QStringView aceMark = u"xn--";

// CNNIC, structure of Chinese domain names: categories and provinces under .cn.
constexpr QStringView cnSecondLevel = u" ac com edu gov mil net org bj sh tj cq he sx nm ln jl hl js zj ah "
                                      u"fj jx sd ha hb hn gd gx hi sc gz yn xz sn gs qh nx"
                                      u" xj tw hk mo ";

// Number of labels of the suffix: 2 for `com.cn`, else 1.
qsizetype suffixLength(const QStringList &labels)
{
    if (labels.size() < 2 || labels.last() != u"cn")
        return 1;
    return cnSecondLevel.contains(QString(u' ' + labels[labels.size() - 2] + u' ')) ? 2 : 1;
}

bool isHostLabel(QStringView label)
{
    if (label.isEmpty() || label.startsWith(u'-') || label.endsWith(u'-'))
        return false;
    // Hyphens in third and fourth place are reserved for the ASCII form of international names (RFC
    // 5891, 4.2.3.1).
    if (label.mid(2, 2) == u"--" && !label.startsWith(aceMark))
        return false;
    return all(label, [](QChar c) { return isAlphanumeric(c) || c == u'-'; });
}

bool isAscii(QStringView text)
{
    return all(text, [](QChar c) { return c.unicode() < 0x80; });
}

QString toUnicodeName(const QString &ascii)
{
    return QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
}

// Empty where the name has no ASCII form.
QString toAsciiName(const QString &name)
{
    const QString lower = name.toLower();
    QString ascii = QString::fromLatin1(QUrl::toAce(lower, QUrl::IgnoreIDNWhitelist)).toLower();
    if (!ascii.contains(aceMark))
        return ascii;
    // A label such as `xn--a` that decodes to nothing must not pass for an international one.
    const QString unicode = toUnicodeName(ascii);
    const bool decodes =
        std::none_of(unicode.cbegin(), unicode.cend(), [](QChar c) { return c == u'\uFFFD'; }) &&
        !unicode.contains(aceMark) &&
        QString::fromLatin1(QUrl::toAce(unicode, QUrl::IgnoreIDNWhitelist)) == ascii;
    return decodes ? ascii : QString();
}

} // namespace

Result<DomainName> DomainName::parse(QStringView text)
{
    if (text.contains(u'/') || text.contains(u'?') || text.contains(u'#'))
        return refuse(u"DOMAIN_IS_URL"_s);
    if (IpAddress::parse(text))
        return refuse(u"DOMAIN_IS_IP"_s);
    // Before the conversion, which is not meant for texts without bound.
    const QStringList typed = text.toString().split(u'.');
    for (const QString &label : typed) {
        if (label.size() > longestLabel)
            return refuse(u"DOMAIN_LABEL_TOO_LONG"_s);
    }
    if (text.size() > longestName)
        return refuse(u"DOMAIN_TOO_LONG"_s);
    if (typed.contains(QString()))
        return refuse(u"DOMAIN_INVALID"_s);
    const QString ascii = isAscii(text) && !text.contains(aceMark, Qt::CaseInsensitive)
                              ? text.toString().toLower()
                              : toAsciiName(text.toString());
    const QStringList labels = ascii.split(u'.');
    for (const QString &label : labels) {
        if (label.size() > longestLabel)
            return refuse(u"DOMAIN_LABEL_TOO_LONG"_s);
        if (!isHostLabel(label))
            return refuse(u"DOMAIN_INVALID"_s);
    }
    if (ascii.size() > longestName)
        return refuse(u"DOMAIN_TOO_LONG"_s);
    if (labels.size() < 2)
        return refuse(u"DOMAIN_NO_SUFFIX"_s);
    if (labels.last().size() < 2 || !isLetter(labels.last().front()))
        return refuse(u"DOMAIN_INVALID"_s);
    if (labels.size() <= suffixLength(labels))
        return refuse(u"DOMAIN_IS_SUFFIX"_s);
    return DomainName(ascii);
}

QString DomainName::clean(QStringView text)
{
    QString result = cleanIdentifier(text).toLower();
    while (result.endsWith(u'.'))
        result.chop(1);
    return result;
}

QString DomainName::toUnicode() const { return toUnicodeName(text()); }

DomainName DomainName::registrable() const
{
    const QStringList labels = text().split(u'.');
    return DomainName(labels.mid(labels.size() - suffixLength(labels) - 1).join(u'.'));
}

bool DomainName::isSameOrBelow(const DomainName &parent) const
{
    return *this == parent || text().endsWith(u'.' + parent.text());
}

Result<HomeUrl> HomeUrl::parse(QStringView text, const QList<DomainName> &domains)
{
    if (text.isEmpty())
        return refuse(u"HOME_URL_INVALID"_s);
    QStringView host = text;
    const qsizetype mark = text.indexOf(u"://"_s);
    if (mark >= 0) {
        const QStringView scheme = text.left(mark);
        if (scheme.compare(u"http"_s, Qt::CaseInsensitive) != 0 &&
            scheme.compare(u"https"_s, Qt::CaseInsensitive) != 0)
            return refuse(u"HOME_URL_SCHEME"_s);
        host = text.mid(mark + 3);
    }
    if (host.endsWith(u'/'))
        host.chop(1);
    if (std::any_of(host.begin(), host.end(), [](QChar c) { return QStringView(u"/?#@:\\").contains(c); }))
        return refuse(u"HOME_URL_ONLY_HOST"_s);
    const auto name = DomainName::parse(host);
    if (!name)
        return tl::unexpected(name.error());
    const bool covered = std::any_of(domains.cbegin(), domains.cend(), [&name](const DomainName &domain) {
        return name->isSameOrBelow(domain);
    });
    if (!covered)
        return refuse(u"HOME_URL_NOT_UNDER_DOMAINS"_s);
    return HomeUrl(text, *name);
}

QString HomeUrl::clean(QStringView text) { return cleanIdentifier(text); }

} // namespace filing
