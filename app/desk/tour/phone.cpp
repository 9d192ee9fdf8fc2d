// SPDX-License-Identifier: Apache-2.0
#include "app/desk/tour/phone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTimer>
#include <QUrlQuery>

namespace tour {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lookAgainMs = 500;
constexpr int deadlineMs = 5'000;

} // namespace

Phone::Phone(const QUrl &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_key(QUrlQuery(page).queryItemValue(u"key"_s))
{
}

QNetworkRequest Phone::request(const QString &path) const
{
    QUrl url = m_page;
    url.setPath(path);
    url.setQuery(QString());
    QNetworkRequest request(url);
    request.setRawHeader("X-Practice-Key", m_key.toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setTransferTimeout(deadlineMs);
    return request;
}

void Phone::verify(const QString &orderId, const QString &idTail)
{
    m_orderId = orderId;
    m_idTail = idTail;
    m_result.clear();
    look();
}

void Phone::look()
{
    auto *reply = m_network.get(request(u"/practice/api/state"_s));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const auto messages = QJsonDocument::fromJson(reply->readAll()).object()[u"messages"_s].toArray();
        QJsonObject newest;
        for (const auto &entry : messages) {
            const auto message = entry.toObject();
            if (message[u"orderId"_s] == m_orderId && message[u"at"_s].toString() >= newest[u"at"_s].toString())
                newest = message;
        }
        if (newest.isEmpty())
            QTimer::singleShot(lookAgainMs, this, &Phone::look);
        else
            enter(newest);
    });
}

void Phone::enter(const QJsonObject &message)
{
    const QJsonObject body{{u"code"_s, message[u"code"_s]}, {u"mobile"_s, message[u"mobile"_s]}, {u"idTail"_s, m_idTail}};
    auto *reply = m_network.post(request(u"/practice/api/verify"_s), QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_result = QJsonDocument::fromJson(reply->readAll()).object()[u"result"_s].toString();
        if (m_result.isEmpty())
            m_result = u"HTTP_%1"_s.arg(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    });
}

void Phone::photograph(const QUrl &link, const QByteArray &photo)
{
    QNetworkRequest page(link);
    page.setTransferTimeout(deadlineMs);
    auto *opened = m_network.get(page); // its cookie says that this phone has opened the link
    connect(opened, &QNetworkReply::finished, this, [this, opened, link, photo] {
        opened->deleteLater();
        QUrl place = link;
        place.setPath(link.path() + u"/documents/0"_s);
        QNetworkRequest upload(place);
        upload.setHeader(QNetworkRequest::ContentTypeHeader, u"image/jpeg"_s);
        upload.setTransferTimeout(deadlineMs);
        auto *sent = m_network.put(upload, photo);
        connect(sent, &QNetworkReply::finished, sent, &QObject::deleteLater);
    });
}

} // namespace tour
