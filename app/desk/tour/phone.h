// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace tour {

/// The verifier before the practice environment's web pages: reads the newest message on the phone, and enters its code
/// on the page that stands in for MIIT's. The same phone photographs documents.
class Phone : public QObject
{
    Q_OBJECT
public:
    /// `page`: the practice environment's start page, with its key.
    explicit Phone(const QUrl &page, QObject *parent = nullptr);

    /// Looks for a message about the order, and enters its code with the last six characters of the ID. Goes on looking
    /// until there is one.
    void verify(const QString &orderId, const QString &idTail);

    /// Opens the one-time page behind the link, as a phone's browser does, and hands in the photo for its first slot.
    void photograph(const QUrl &link, const QByteArray &photo);

    /// `VERIFIED` and the like; empty while nothing has been answered.
    QString result() const { return m_result; }

private:
    void look();
    void enter(const QJsonObject &message);
    QNetworkRequest request(const QString &path) const;

    QUrl m_page;
    QString m_key;
    QNetworkAccessManager m_network;
    QString m_orderId;
    QString m_idTail;
    QString m_result;
};

} // namespace tour
