// SPDX-License-Identifier: Apache-2.0
#include "unit/packages/sample_packages.h"

#include <QTemporaryDir>
#include <QtEndian>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <zip.h>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace package_samples {

namespace {

QByteArray written(const std::function<void(BIO *)> &write)
{
    BIO *bio = BIO_new(BIO_s_mem());
    write(bio);
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    QByteArray bytes(data, qsizetype(size));
    BIO_free(bio);
    return bytes;
}

template<class Number>
QByteArray number(Number value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}
QByteArray u16(int value) { return number(quint16(value)); }
QByteArray u32(qint64 value) { return number(quint32(value)); }
QByteArray prefixed(const QByteArray &bytes) { return u32(bytes.size()) + bytes; }

QByteArray chunk(int type, const QByteArray &header, const QByteArray &body)
{
    return u16(type) + u16(8 + int(header.size())) + u32(8 + header.size() + body.size()) + header + body;
}

QByteArray stringPool(const QStringList &strings, bool utf8)
{
    QByteArray offsets;
    QByteArray data;
    for (const auto &text : strings) {
        offsets += u32(data.size());
        if (utf8)
            data += char(text.size()) + QByteArray(1, char(text.toUtf8().size())) + text.toUtf8() + '\0';
        else
            data += u16(int(text.size())) +
                    QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size()) + u16(0);
    }
    while (data.size() % 4)
        data += '\0';
    const auto header = u32(strings.size()) + u32(0) + u32(utf8 ? 1 << 8 : 0) + u32(28 + offsets.size()) + u32(0);
    return chunk(0x0001, header, offsets + data);
}

} // namespace

struct Signer::Private
{
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
};

Signer::Signer(const QString &name, Kind kind, const Signer *issuer)
    : d(std::make_unique<Private>())
{
    static long serial = 1;
    d->key = kind == Kind::Rsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256");
    d->certificate = X509_new();
    X509_set_version(d->certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(d->certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(d->certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(d->certificate), 365 * 24 * 3600L);
    X509_set_pubkey(d->certificate, d->key);
    auto *subject = X509_get_subject_name(d->certificate);
    const auto text = name.toUtf8();
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(text.constData()),
                               int(text.size()), -1, 0);
    X509_set_issuer_name(d->certificate, issuer ? X509_get_subject_name(issuer->d->certificate) : subject);
    X509_sign(d->certificate, issuer ? issuer->d->key : d->key, EVP_sha256());
}

Signer::~Signer()
{
    X509_free(d->certificate);
    EVP_PKEY_free(d->key);
}

QByteArray Signer::der() const
{
    return written([this](BIO *bio) { i2d_X509_bio(bio, d->certificate); });
}

QByteArray Signer::pem() const
{
    return written([this](BIO *bio) { PEM_write_bio_X509(bio, d->certificate); });
}

QByteArray Signer::privateKeyPem() const
{
    return written(
        [this](BIO *bio) { PEM_write_bio_PrivateKey(bio, d->key, nullptr, nullptr, 0, nullptr, nullptr); });
}

QString Signer::publicKey() const
{
    BIGNUM *modulus = nullptr;
    if (EVP_PKEY_get_bn_param(d->key, OSSL_PKEY_PARAM_RSA_N, &modulus)) {
        char *hex = BN_bn2hex(modulus);
        const auto text = QString::fromLatin1(hex);
        OPENSSL_free(hex);
        BN_free(modulus);
        return text;
    }
    unsigned char *point = nullptr;
    const auto size = EVP_PKEY_get1_encoded_public_key(d->key, &point);
    const QByteArray bytes(reinterpret_cast<char *>(point), qsizetype(size));
    OPENSSL_free(point);
    return QString::fromLatin1(bytes.toHex()).toUpper();
}

QString Signer::fingerprint(const char *digest) const
{
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    X509_digest(d->certificate, EVP_get_digestbyname(digest), bytes, &size);
    return QString::fromLatin1(QByteArray(reinterpret_cast<char *>(bytes), int(size)).toHex()).toUpper();
}

QByteArray Signer::signedMessage(const QByteArray &content, bool detached) const
{
    BIO *in = BIO_new_mem_buf(content.constData(), int(content.size()));
    const int flags = PKCS7_BINARY | (detached ? PKCS7_DETACHED : 0);
    PKCS7 *message = PKCS7_sign(d->certificate, d->key, nullptr, in, flags);
    const auto bytes = written([message](BIO *bio) { i2d_PKCS7_bio(bio, message); });
    PKCS7_free(message);
    BIO_free(in);
    return bytes;
}

QByteArray Signer::bundle(const QList<const Signer *> &chain, bool pem)
{
    PKCS7 *message = PKCS7_new();
    PKCS7_set_type(message, NID_pkcs7_signed);
    PKCS7_content_new(message, NID_pkcs7_data);
    PKCS7_set_detached(message, 1);
    for (const auto *one : chain)
        PKCS7_add_certificate(message, one->d->certificate);
    const auto bytes = written(
        [=](BIO *bio) { pem ? PEM_write_bio_PKCS7(bio, message) : i2d_PKCS7_bio(bio, message); });
    PKCS7_free(message);
    return bytes;
}

QByteArray zip(const Members &members)
{
    zip_error_t error;
    zip_error_init(&error);
    auto *buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(buffer);
    auto *archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : members)
        zip_file_add(archive, name.toUtf8().constData(),
                     zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0), 0);
    if (zip_close(archive) != 0)
        qFatal("zip: %s", zip_strerror(archive));
    zip_source_open(buffer);
    zip_source_seek(buffer, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(buffer)), Qt::Uninitialized);
    zip_source_seek(buffer, 0, SEEK_SET);
    zip_source_read(buffer, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(buffer);
    zip_source_free(buffer);
    return bytes;
}

QByteArray manifest(const QString &package, bool utf8)
{
    // Strings: 0 an attribute of another kind, 1 package, 2 manifest, 3 the value, 4 a namespace.
    const auto pool = stringPool({u"versionCode"_s, u"package"_s, u"manifest"_s, package, u"android"_s}, utf8);
    const auto attribute = [](qint64 space, int name, qint64 raw, int type, qint64 data) {
        return u32(space) + u32(name) + u32(raw) + u16(8) + char(0) + char(type) + u32(data);
    };
    constexpr qint64 none = 0xFFFFFFFF;
    const auto attributes = attribute(4, 0, none, 0x10, 7) + attribute(none, 1, 3, 0x03, 3);
    const auto extension = u32(none) + u32(2) + u16(20) + u16(20) + u16(2) + u16(0) + u16(0) + u16(0);
    const auto node = u32(1) + u32(none); // line, comment
    const auto names = chunk(0x0100, node, u32(4) + u32(4));
    const auto element = chunk(0x0102, node, extension + attributes);
    return chunk(0x0003, {}, pool + chunk(0x0180, {}, u32(0x0101021b)) + names + element);
}

QByteArray signedByScheme(const QByteArray &zipFile, const QByteArray &certificate, int scheme)
{
    const auto end = zipFile.lastIndexOf("PK\x05\x06");
    const auto directory = qFromLittleEndian<quint32>(zipFile.constData() + end + 16);
    const auto digests = prefixed(prefixed(u32(0x0103) + prefixed(QByteArray(32, 'd'))));
    const auto signedData = prefixed(digests + prefixed(prefixed(certificate)) + prefixed({}));
    const auto signer = prefixed(signedData + prefixed({}) + prefixed({}));
    const auto value = u32(scheme == 3 ? 0xf05368c0 : 0x7109871a) + prefixed(signer);
    const auto padding = u32(0x42726577) + QByteArray(100, '\0');
    const auto pairs = number(quint64(padding.size())) + padding + number(quint64(value.size())) + value;
    const auto size = number(quint64(pairs.size() + 24));
    const auto block = size + pairs + size + "APK Sig Block 42";
    auto result = zipFile.left(directory) + block + zipFile.mid(directory);
    result.replace(end + block.size() + 16, 4, u32(directory + block.size()));
    return result;
}

QByteArray infoPlist(const QString &bundleId)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict><key>CFBundleName</key>"
           "<string>示例</string><key>CFBundleIdentifier</key><string>" +
           bundleId.toUtf8() + "</string></dict></plist>";
}

QByteArray profile(const QString &applicationId, const QList<QByteArray> &certificates)
{
    QByteArray list;
    for (const auto &certificate : certificates)
        list += "<data>" + certificate.toBase64() + "</data>";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict><key>DeveloperCertificates</key>"
           "<array>" +
           list + "</array><key>Entitlements</key><dict><key>application-identifier</key><string>" +
           applicationId.toUtf8() + "</string></dict></dict></plist>";
}

} // namespace package_samples
