// SPDX-License-Identifier: Apache-2.0
#include "secrets/secret_store.h"

#include <QUrl>

namespace secrets {

using namespace Qt::Literals::StringLiterals;

namespace {

QLatin1StringView word(SecretKey::Purpose purpose)
{
    switch (purpose) {
    case SecretKey::Purpose::StoreKey:
        return "STORE_KEY"_L1;
    case SecretKey::Purpose::RefreshToken:
        return "REFRESH_TOKEN"_L1;
    case SecretKey::Purpose::FilingPassword:
        return "FILING_PASSWORD"_L1;
    }
    Q_UNREACHABLE();
}

QString encoded(const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); }

} // namespace

QString SecretKey::text() const { return encoded(profile) + u'/' + word(purpose) + u'/' + encoded(subject); }

SecretStore::~SecretStore() = default;

} // namespace secrets
