// SPDX-License-Identifier: Apache-2.0
#include "service/http/routes.h"

#include "contract/endpoints.h"
#include "service/handlers/handlers.h"
#include "service/phone/phone_api.h"
#include "service/practice/practice_api.h"
#include "service/practice/practice_documents.h"

#include <array>

namespace service {

using namespace Qt::Literals::StringLiterals;
namespace to = contract::endpoint;
using orders::Role;

namespace {

constexpr RoleSet applicants = roleBit(Role::Applicant);
constexpr RoleSet reviewers = roleBit(Role::Reviewer) | roleBit(Role::Administration);
constexpr RoleSet everybody = applicants | roleBit(Role::Support) | roleBit(Role::Supervisor) | reviewers;
constexpr auto open = Access::Public;
constexpr auto session = Access::Session;
constexpr auto practice = Access::Practice;
constexpr auto page = Access::Page;
constexpr auto phone = Access::Phone;

constexpr std::array table{
    Route{"POST", to::Session, handlers::signIn, open, 0, true},
    Route{"GET", to::Session, handlers::getSession, session, everybody},
    Route{"DELETE", to::Session, handlers::signOut, session, everybody},
    Route{"POST", to::SessionRefresh, handlers::refreshSession, open, 0, true},
    Route{"GET", to::Changes, handlers::listChanges, session, everybody},
    Route{"GET", to::Events, handlers::streamEvents, session, everybody},
    Route{"GET", to::Filing, handlers::getFiling, session, everybody},
    Route{"GET", to::FilingsLocate, handlers::locateFiling, session, everybody},
    Route{"GET", to::Rules, handlers::getRules, session, everybody},
    Route{"GET", to::Order, handlers::getOrder, session, everybody},
    Route{"PUT", to::Order, handlers::putOrder, session, applicants},
    Route{"POST", to::OrderValidate, handlers::validateOrder, session, applicants},
    Route{"POST", to::OrderSubmit, handlers::submitOrder, session, applicants, true},
    Route{"POST", to::OrderAbandon, handlers::abandonOrder, session, applicants},
    Route{"POST", to::VerificationResend, handlers::resendVerification, session, applicants},
    Route{"PUT", to::Document, handlers::putDocument, session, applicants, false, true},
    Route{"DELETE", to::Document, handlers::deleteDocument, session, applicants},
    Route{"GET", to::DocumentContent, handlers::getDocumentContent, session, applicants | reviewers},
    Route{"POST", to::DocumentReuse, handlers::reuseDocument, session, applicants},
    Route{"POST", to::UploadLinks, handlers::createUploadLink, session, applicants},
    Route{"DELETE", to::UploadLink, handlers::withdrawUploadLink, session, applicants},
    Route{"POST", to::NoticeAcknowledge, handlers::acknowledgeNotice, session, applicants},
    Route{"POST", to::ReviewPass, handlers::passOrder, session, roleBit(Role::Reviewer)},
    Route{"POST", to::ReviewReturn, handlers::returnOrder, session, roleBit(Role::Reviewer)},
    Route{"POST", to::ReviewApprove, handlers::approveOrder, session, roleBit(Role::Administration)},
    Route{"POST", to::ReviewReject, handlers::rejectOrder, session, roleBit(Role::Administration)},
    Route{"GET", to::AuditLog, handlers::listAudit, session, roleBit(Role::Supervisor)},

    Route{"GET", "/u/assets/{}"_L1, phoneApi::asset, phone},
    Route{"GET", "/u/{}"_L1, phoneApi::page, phone},
    Route{"GET", "/u/{}/state"_L1, phoneApi::state, phone},
    Route{"PUT", "/u/{}/documents/{}"_L1, phoneApi::putDocument, phone, 0, false, true},
    Route{"POST", "/u/{}:finish"_L1, phoneApi::finish, phone},

    Route{"GET", "/practice/api/state"_L1, practiceApi::state, practice},
    Route{"POST", "/practice/api/automatic"_L1, practiceApi::setAutomatic, practice},
    Route{"POST", "/practice/api/verify"_L1, practiceApi::verify, practice},
    Route{"POST", "/practice/api/orders/{}:pass"_L1, practiceApi::pass, practice},
    Route{"POST", "/practice/api/orders/{}:return"_L1, practiceApi::giveBack, practice},
    Route{"POST", "/practice/api/orders/{}:approve"_L1, practiceApi::approve, practice},
    Route{"POST", "/practice/api/orders/{}:reject"_L1, practiceApi::reject, practice},
    Route{"GET", "/practice/api/documents/{}/content"_L1, practiceApi::documentContent, practice},
    Route{"POST", "/practice/api/documents/{}:accept"_L1, practiceApi::acceptDocument, practice},
    Route{"POST", "/practice/api/documents/{}:refuse"_L1, practiceApi::refuseDocument, practice},
    Route{"GET", "/practice/api/choices"_L1, practiceApi::choices, practice},
    Route{"POST", "/practice/api/notices"_L1, practiceApi::issueNotice, practice},
    Route{"GET", "/practice"_L1, practiceApi::page, page},
    Route{"GET", "/practice/"_L1, practiceApi::page, page},
    Route{"GET", "/practice/{}"_L1, practiceApi::page, page},
};

/// Whether a segment fits; an id must not hold the colon that begins a verb.
bool fits(QStringView pattern, QStringView segment, QStringList &ids)
{
    const auto hole = pattern.indexOf("{}"_L1);
    if (hole < 0)
        return pattern == segment;
    const auto before = pattern.left(hole);
    const auto after = pattern.mid(hole + 2);
    if (!segment.startsWith(before) || !segment.endsWith(after) ||
        segment.size() <= before.size() + after.size())
        return false;
    const auto id = segment.mid(before.size(), segment.size() - before.size() - after.size());
    constexpr int longest = 200;
    if (id.contains(u':') || id.size() > longest)
        return false;
    ids.append(id.toString());
    return true;
}

bool matches(QLatin1StringView pattern, const QStringList &segments, QStringList &ids)
{
    const auto parts = QString(pattern).split(u'/');
    if (parts.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!fits(parts.at(i), segments.at(i), ids))
            return false;
    }
    return true;
}

} // namespace

std::span<const Route> routes() { return table; }

Match findRoute(const QByteArray &method, const QString &path)
{
    const auto segments = path.split(u'/');
    Match match;
    for (const auto &route : table) {
        QStringList ids;
        if (!matches(route.pattern, segments, ids))
            continue;
        if (method == route.method)
            return {&route, ids, {}};
        match.allowed.append(route.method);
    }
    return match;
}

} // namespace service
