// SPDX-License-Identifier: Apache-2.0
#include "packages/signing_certificate.h"

#include <QCryptographicHash>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace packages {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::fail;
using filing::Result;

namespace {

template<auto Free>
struct Freed
{
    template<class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using X509Pointer = std::unique_ptr<X509, Freed<X509_free>>;
using Pkcs7Pointer = std::unique_ptr<PKCS7, Freed<PKCS7_free>>;
using CmsPointer = std::unique_ptr<CMS_ContentInfo, Freed<CMS_ContentInfo_free>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using NumberPointer = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Certificates = std::vector<X509Pointer>;

constexpr int mostCertificates = 32;

Bio reading(const QByteArray &bytes) { return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size()))); }

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()).toUpper(); }

QByteArray derOf(X509 *certificate)
{
    QByteArray der(qMax(0, i2d_X509(certificate, nullptr)), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &out);
    return der;
}

QByteArray modulusOf(EVP_PKEY *key)
{
    BIGNUM *taken = nullptr;
    if (!EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_N, &taken))
        return {};
    const NumberPointer modulus(taken);
    QByteArray bytes(BN_num_bytes(modulus.get()), Qt::Uninitialized);
    BN_bn2bin(modulus.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

QByteArray publicKeyOf(X509 *certificate)
{
    const KeyPointer key(X509_get_pubkey(certificate));
    if (key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA)
        return modulusOf(key.get());
    const auto *bits = X509_get0_pubkey_bitstr(certificate);
    return key && bits ? QByteArray(reinterpret_cast<const char *>(bits->data), bits->length) : QByteArray();
}

Result<SigningCertificate> described(X509 *certificate)
{
    const auto der = derOf(certificate);
    const auto key = publicKeyOf(certificate);
    if (der.isEmpty() || key.isEmpty())
        return fail(ErrorKind::Input, u"APP_FILE_DAMAGED"_s, u"certificate without a readable key"_s);
    const auto hash = [&](QCryptographicHash::Algorithm algorithm) {
        return hex(QCryptographicHash::hash(der, algorithm));
    };
    return SigningCertificate{hex(key), hash(QCryptographicHash::Md5), hash(QCryptographicHash::Sha1),
                              hash(QCryptographicHash::Sha256)};
}

/// Of a chain, the one at its end: no other of the chain was issued by it.
Result<SigningCertificate> endOf(const Certificates &chain)
{
    QList<X509 *> ends;
    for (const auto &one : chain) {
        const bool issuer = std::any_of(chain.begin(), chain.end(), [&](const X509Pointer &other) {
            return X509_cmp(other.get(), one.get()) != 0 &&
                   X509_NAME_cmp(X509_get_issuer_name(other.get()), X509_get_subject_name(one.get())) == 0;
        });
        const bool known = std::any_of(ends.begin(), ends.end(),
                                       [&](X509 *end) { return X509_cmp(end, one.get()) == 0; });
        if (!issuer && !known)
            ends.append(one.get());
    }
    if (ends.size() != 1)
        return fail(ErrorKind::Input, u"APP_FILE_SEVERAL_CERTIFICATES"_s);
    return described(ends.first());
}

void addAll(Certificates &chain, const STACK_OF(X509) * more)
{
    for (int i = 0; i < qMin(sk_X509_num(more), mostCertificates); ++i) {
        X509_up_ref(sk_X509_value(more, i));
        chain.emplace_back(sk_X509_value(more, i));
    }
}

Certificates ofPkcs7(PKCS7 *message)
{
    Certificates chain;
    if (message && PKCS7_type_is_signed(message) && message->d.sign)
        addAll(chain, message->d.sign->cert);
    return chain;
}

Certificates ofPem(const QByteArray &file)
{
    Certificates chain;
    const auto bio = reading(file);
    while (chain.size() < mostCertificates) {
        X509Pointer one(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        if (!one)
            break;
        chain.push_back(std::move(one));
    }
    if (chain.empty()) {
        const auto again = reading(file);
        const Pkcs7Pointer message(PEM_read_bio_PKCS7(again.get(), nullptr, nullptr, nullptr));
        chain = ofPkcs7(message.get());
    }
    return chain;
}

Certificates ofDer(const QByteArray &file)
{
    Certificates chain;
    const auto *start = reinterpret_cast<const unsigned char *>(file.constData());
    const auto *place = start;
    X509Pointer one(d2i_X509(nullptr, &place, long(file.size())));
    if (one) {
        chain.push_back(std::move(one));
        return chain;
    }
    place = start;
    const Pkcs7Pointer message(d2i_PKCS7(nullptr, &place, long(file.size())));
    return ofPkcs7(message.get());
}

/// What OpenSSL says of a file that it cannot read is not kept for the next one.
struct QuietErrors
{
    ~QuietErrors() { ERR_clear_error(); }
};

} // namespace

QString SigningCertificate::fingerprint(const QString &algorithm) const
{
    return algorithm == "MD5"_L1 ? md5 : algorithm == "SHA1"_L1 ? sha1 : algorithm == "SHA256"_L1 ? sha256 : QString();
}

Result<SigningCertificate> readCertificate(const QByteArray &file)
{
    const QuietErrors quiet;
    const bool pem = file.contains("-----BEGIN ");
    const auto chain = pem ? ofPem(file) : ofDer(file);
    if (!chain.empty())
        return endOf(chain);
    if (pem && file.contains("PRIVATE KEY-----"))
        return fail(ErrorKind::Input, u"APP_FILE_PRIVATE_KEY"_s);
    const bool begun = pem || file.startsWith('\x30'); // an ASN.1 sequence, which other formats do not begin with
    return fail(ErrorKind::Input, begun ? u"APP_FILE_DAMAGED"_s : u"APP_FILE_UNKNOWN"_s);
}

Result<SigningCertificate> readSigner(const QByteArray &signature)
{
    const QuietErrors quiet;
    const auto *place = reinterpret_cast<const unsigned char *>(signature.constData());
    const Pkcs7Pointer message(d2i_PKCS7(nullptr, &place, long(signature.size())));
    if (ofPkcs7(message.get()).empty())
        return fail(ErrorKind::Input, u"APP_FILE_DAMAGED"_s, u"signature without a certificate"_s);
    auto *signers = PKCS7_get0_signers(message.get(), nullptr, 0);
    const int count = signers ? sk_X509_num(signers) : 0;
    auto result = count == 1 ? described(sk_X509_value(signers, 0)) : endOf(ofPkcs7(message.get()));
    sk_X509_free(signers);
    return result;
}

QByteArray signedContent(const QByteArray &message)
{
    const QuietErrors quiet;
    const auto bio = reading(message);
    const CmsPointer cms(d2i_CMS_bio(bio.get(), nullptr));
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return {};
    auto **content = CMS_get0_content(cms.get());
    if (!content || !*content)
        return {};
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(*content)), ASN1_STRING_length(*content)};
}

} // namespace packages
