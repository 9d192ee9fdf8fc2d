// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>

/// The paths of the contract, once for desk and service. `{}` stands for an id; `path()` fills them in.
namespace contract::endpoint {

using namespace Qt::Literals::StringLiterals;

inline constexpr auto Session = "/v1/session"_L1;
inline constexpr auto SessionRefresh = "/v1/session:refresh"_L1;
inline constexpr auto Changes = "/v1/changes"_L1;
inline constexpr auto Events = "/v1/events"_L1;
inline constexpr auto Filing = "/v1/filings/{}"_L1;
inline constexpr auto FilingsLocate = "/v1/filings:locate"_L1;
inline constexpr auto Rules = "/v1/rules"_L1;
inline constexpr auto Order = "/v1/orders/{}"_L1;
inline constexpr auto OrderValidate = "/v1/orders/{}:validate"_L1;
inline constexpr auto OrderSubmit = "/v1/orders/{}:submit"_L1;
inline constexpr auto OrderAbandon = "/v1/orders/{}:abandon"_L1;
inline constexpr auto VerificationResend = "/v1/orders/{}/verifications/{}:resend"_L1;
inline constexpr auto Document = "/v1/documents/{}"_L1; ///< PUT: query order, kind, pointer, side
inline constexpr auto DocumentContent = "/v1/documents/{}/content"_L1;
inline constexpr auto DocumentReuse = "/v1/orders/{}/documents:reuse"_L1;
inline constexpr auto UploadLinks = "/v1/orders/{}/upload-links"_L1;
inline constexpr auto UploadLink = "/v1/upload-links/{}"_L1;
inline constexpr auto NoticeAcknowledge = "/v1/notices/{}:acknowledge"_L1;
inline constexpr auto ReviewPass = "/v1/review/orders/{}:pass"_L1;
inline constexpr auto ReviewReturn = "/v1/review/orders/{}:return"_L1;
inline constexpr auto ReviewApprove = "/v1/review/orders/{}:approve"_L1;
inline constexpr auto ReviewReject = "/v1/review/orders/{}:reject"_L1;
inline constexpr auto AuditLog = "/v1/audit-log"_L1;

/// `path(Order, {id})` -> `/v1/orders/0190...`. Ids are percent-encoded.
QString path(QLatin1StringView pattern, std::initializer_list<QString> ids);

} // namespace contract::endpoint
