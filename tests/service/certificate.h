// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdio>
#include <memory>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace service::testing {

/// Writes a self-signed certificate for 127.0.0.1 and its key as PEM files.
inline bool writeCertificate(const QString &certificatePath, const QString &keyPath)
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), &X509_free);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 24 * 3600);
    X509_set_pubkey(certificate.get(), key.get());
    auto *name = X509_get_subject_name(certificate.get());
    const auto *host = reinterpret_cast<const unsigned char *>("127.0.0.1");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, host, -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_set_version(certificate.get(), 2);
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate.get(), certificate.get(), nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> address(
        X509V3_EXT_conf_nid(nullptr, &context, NID_subject_alt_name, "IP:127.0.0.1"), &X509_EXTENSION_free);
    X509_add_ext(certificate.get(), address.get(), -1);
    if (X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return false;
    const auto write = [](const QString &path, auto &&put) {
        const std::unique_ptr<FILE, decltype(&std::fclose)> file(std::fopen(qPrintable(path), "wb"),
                                                                 &std::fclose);
        return file && put(file.get()) == 1;
    };
    return write(certificatePath, [&](FILE *file) { return PEM_write_X509(file, certificate.get()); }) &&
           write(keyPath, [&](FILE *file) {
               return PEM_write_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
           });
}

} // namespace service::testing
