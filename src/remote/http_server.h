// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"

#include <QNetworkRequest>
#include <QUrl>

#include <chrono>

namespace remote {

/// Bounds of every question.
struct HttpOptions
{
    std::chrono::milliseconds deadline{10'000}; ///< from the question to the whole answer
    qint64 maxAnswerBytes = 32 * 1024 * 1024;
    std::chrono::milliseconds pictureDeadline{300'000}; ///< a picture on its way over a slow line
    std::chrono::milliseconds streamSilence{60'000};    ///< a stream of hints that says nothing for so long is dead
    std::chrono::milliseconds reconnectFirst{1'000};    ///< pause before the stream is opened again; doubles ...
    std::chrono::milliseconds reconnectLongest{30'000}; ///< ... up to this
};

/// Why a server must not be used, none where it may: `SERVER_ADDRESS_INVALID`, `SERVER_NOT_SECURE` (plain HTTP is for
/// this computer only); both kind Input.
std::optional<filing::Error> refusal(const QUrl &server);

/// A request with everything that is the same for all: no redirects, no cookies, no cache, the deadline.
QNetworkRequest baseRequest(const QUrl &url, const QByteArray &accessToken, const HttpOptions &options);

} // namespace remote
