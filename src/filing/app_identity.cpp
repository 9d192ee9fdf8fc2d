// SPDX-License-Identifier: Apache-2.0
#include "filing/app_identity.h"

#include "filing/text_cleaning.h"

#include <array>
#include <optional>

namespace filing {

namespace {

constexpr qsizetype longestId = 255;
constexpr qsizetype shortestKey = 64;
constexpr qsizetype longestKey = 8192;

bool isWordCharacter(QChar c) { return isAlphanumeric(c) || c == u'_'; }
bool isBundleCharacter(QChar c) { return isAlphanumeric(c) || c == u'-'; }

template<class Predicate>
bool partsAre(QStringView text, Predicate isPart)
{
    const auto parts = text.split(u'.');
    return std::all_of(parts.begin(), parts.end(), isPart);
}

using Algorithm = CertificateFingerprint::Algorithm;

struct AlgorithmFacts
{
    Algorithm algorithm;
    QLatin1StringView word;
    qsizetype digits;
};

constexpr std::array algorithms{
    AlgorithmFacts{Algorithm::Md5, "MD5"_L1, 32},
    AlgorithmFacts{Algorithm::Sha1, "SHA1"_L1, 40},
    AlgorithmFacts{Algorithm::Sha256, "SHA256"_L1, 64},
};

const AlgorithmFacts &factsOf(Algorithm algorithm) { return algorithms[size_t(algorithm)]; }

bool isBase64(QStringView text)
{
    QStringView body = text;
    for (int padding = 0; padding < 2 && body.endsWith(u'='); ++padding)
        body.chop(1);
    return text.size() % 4 == 0 &&
           all(body, [](QChar c) { return isAlphanumeric(c) || c == u'+' || c == u'/'; });
}

} // namespace

Result<AndroidPackage> AndroidPackage::parse(QStringView text)
{
    if (text.size() > longestId)
        return refuse(u"PACKAGE_ID_TOO_LONG"_s);
    const auto isPart = [](QStringView part) {
        return !part.isEmpty() && isLetter(part.front()) && all(part, isWordCharacter);
    };
    if (!partsAre(text, isPart))
        return refuse(u"PACKAGE_ID_INVALID"_s);
    if (!text.contains(u'.'))
        return refuse(u"PACKAGE_ID_PARTS"_s);
    return AndroidPackage(text.toString());
}

Result<AppleBundleId> AppleBundleId::parse(QStringView text)
{
    if (text.size() > longestId)
        return refuse(u"BUNDLE_ID_TOO_LONG"_s);
    const auto isPart = [](QStringView part) { return !part.isEmpty() && all(part, isBundleCharacter); };
    if (!partsAre(text, isPart) || !isAlphanumeric(text.front()))
        return refuse(u"BUNDLE_ID_INVALID"_s);
    if (!text.contains(u'.'))
        return refuse(u"BUNDLE_ID_PARTS"_s);
    return AppleBundleId(text.toString());
}

Result<HarmonyBundle> HarmonyBundle::parse(QStringView text)
{
    const auto isPart = [](QStringView part) { return !part.isEmpty() && all(part, isWordCharacter); };
    if (text.isEmpty() || !isLetter(text.front()) || !partsAre(text, isPart))
        return refuse(u"HARMONY_BUNDLE_INVALID"_s);
    if (text.size() < 7 || text.size() > 128)
        return refuse(u"HARMONY_BUNDLE_LENGTH"_s, {{u"count"_s, QString::number(text.size())}});
    if (!text.contains(u'.'))
        return refuse(u"HARMONY_BUNDLE_PARTS"_s);
    return HarmonyBundle(text.toString());
}

Result<QString> checkPackageId(Platform platform, QStringView text)
{
    const auto textOf = [](const auto &id) { return id.text(); };
    switch (platform) {
    case Platform::Android:
        return AndroidPackage::parse(text).map(textOf);
    case Platform::Ios:
        return AppleBundleId::parse(text).map(textOf);
    case Platform::Harmony:
        return HarmonyBundle::parse(text).map(textOf);
    case Platform::Unknown:
        break;
    }
    const bool plain = all(text, [](QChar c) { return c.isPrint() && !c.isSpace(); });
    if (text.isEmpty() || text.size() > longestId || !plain)
        return refuse(u"PACKAGE_ID_INVALID"_s);
    return text.toString();
}

std::optional<Algorithm> CertificateFingerprint::algorithmOf(Platform platform)
{
    switch (platform) {
    case Platform::Android:
        return Algorithm::Md5;
    case Platform::Ios:
        return Algorithm::Sha1;
    case Platform::Harmony:
        return Algorithm::Sha256;
    case Platform::Unknown:
        break;
    }
    return std::nullopt;
}

std::optional<Algorithm> CertificateFingerprint::algorithmOf(QStringView word)
{
    for (const auto &facts : algorithms) {
        if (word == facts.word)
            return facts.algorithm;
    }
    return std::nullopt;
}

QString CertificateFingerprint::wordOf(Algorithm algorithm) { return QString(factsOf(algorithm).word); }

Result<CertificateFingerprint> CertificateFingerprint::parse(Algorithm algorithm, QStringView text)
{
    if (!all(text, isHex))
        return refuse(u"FINGERPRINT_NOT_HEX"_s);
    const qsizetype expected = factsOf(algorithm).digits;
    if (text.size() != expected) {
        QHash<QString, QString> params{{u"expected"_s, QString::number(expected)},
                                       {u"count"_s, QString::number(text.size())}};
        for (const auto &facts : algorithms) {
            if (facts.digits == text.size())
                params.insert(u"looksLike"_s, QString(facts.word));
        }
        return refuse(u"FINGERPRINT_LENGTH"_s, params);
    }
    return CertificateFingerprint(algorithm, text.toString().toUpper());
}

Result<CertificateFingerprint> CertificateFingerprint::parse(Platform platform, QStringView algorithmWord,
                                                             QStringView text)
{
    const auto named = algorithmOf(algorithmWord);
    const auto required = algorithmOf(platform);
    if (!named || (required && *named != *required))
        return refuse(u"FINGERPRINT_ALGORITHM"_s,
                      {{u"expected"_s, required ? wordOf(*required) : QString()}});
    return parse(*named, text);
}

QString CertificateFingerprint::clean(QStringView text)
{
    return cleanIdentifier(text).remove(u':').remove(u'-').toUpper();
}

Result<PublicKey> PublicKey::parse(QStringView text)
{
    if (text.contains(u"PRIVATE"_s))
        return refuse(u"PUBLIC_KEY_IS_PRIVATE"_s);
    if (!all(text, isHex) && !isBase64(text))
        return refuse(u"PUBLIC_KEY_INVALID"_s);
    if (text.size() < shortestKey || text.size() > longestKey)
        return refuse(u"PUBLIC_KEY_LENGTH"_s, {{u"count"_s, QString::number(text.size())}});
    return PublicKey(text.toString());
}

QString PublicKey::clean(QStringView text)
{
    // Blanks are gone by now, in the armour too.
    constexpr QStringView begin = u"-----BEGINPUBLICKEY-----";
    constexpr QStringView end = u"-----ENDPUBLICKEY-----";
    const QString visible = cleanIdentifier(text).remove(u':');
    QStringView key = visible;
    for (;;) {
        if (key.startsWith(begin))
            key = key.mid(begin.size());
        else if (key.endsWith(end))
            key.chop(end.size());
        else if (key.startsWith(u"0x", Qt::CaseInsensitive))
            key = key.mid(2);
        else
            return key.toString();
    }
}

} // namespace filing
