// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/http_server.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace remote {

/// The stream of hints (server-sent events, WHATWG HTML 9.2). It stays open until `close()`: when it breaks or falls
/// silent it is opened again after a pause that doubles, with jitter, so that a thousand desks do not return at once.
class EventStream final : public QObject
{
    Q_OBJECT
public:
    using MakeRequest = std::function<QNetworkRequest()>;

    EventStream(QNetworkAccessManager &manager, MakeRequest makeRequest, const HttpOptions &options, QObject *parent);
    ~EventStream() override;

    /// Said again, it does not wait for the end of a pause: whoever says it knows that the service is there.
    void open();
    void close();
    /// Now, where it waits for its next try: the reason of the last failure may be gone.
    void retryNow();

Q_SIGNALS:
    /// An event came, or the stream was opened or lost: what was missed meanwhile is not known.
    void hinted();

private:
    void connectNow();
    void onHeaders();
    void onBytes();
    void onLost();
    void drop();
    void readLine(const QByteArray &line);

    QNetworkAccessManager &m_manager;
    MakeRequest m_makeRequest;
    HttpOptions m_options;
    QNetworkReply *m_reply = nullptr;
    QTimer m_silence;
    QTimer m_retry;
    std::chrono::milliseconds m_pause;
    QByteArray m_line;
    bool m_wanted = false;
    bool m_isOpen = false;
    bool m_hasData = false; ///< the event being read has a data line
};

} // namespace remote
