// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/cancel_texts.h"

#include "rules/rule_book.h"
#include "ui/texts/field_text.h"
#include "ui/texts/texts.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using models::CancelHint;
using models::CancelLine;
using orders::OrderKind;

QString CancelTexts::line(const CancelLine &line) const
{
    const auto first = line.values.value(0);
    const auto second = line.values.value(1);
    switch (line.what) {
    case CancelLine::What::EntityNumber:
    case CancelLine::What::ServiceNumber:
    case CancelLine::What::Domain:
        return first;
    case CancelLine::What::Service:
        return line.values.value(2).isEmpty()
                   ? tr("%1 %2", "number and name of a service").arg(first, second)
                   : tr("%1 %2 (%3)", "number, name and domains of a service").arg(first, second, line.values.value(2));
    case CancelLine::What::OwnAccess:
        //: Access: the connection at a provider, 接入
        return tr("access at this provider (%1)").arg(second);
    case CancelLine::What::OtherAccess:
        return tr("access at %1 (%2)").arg(first, second);
    case CancelLine::What::OwnServers:
        return tr("the access of %n service(s) at this provider", nullptr, first.toInt());
    case CancelLine::What::OtherServers:
        return tr("the access of %n service(s) at other providers", nullptr, first.toInt());
    case CancelLine::What::OtherServices: {
        const auto websites = tr("%n website(s)", nullptr, first.toInt());
        const auto apps = tr("%n app(s)", nullptr, second.toInt());
        if (second == "0"_L1)
            return websites;
        return first == "0"_L1 ? apps : tr("%1, %2", "websites, apps").arg(websites, apps);
    }
    case CancelLine::What::DomainRegistration:
        return tr("the registration of %n domain(s): it is the registrar's matter", nullptr,
                  int(line.values.size()));
    case CancelLine::What::ValidAtMiit:
        return tr("the number %1 at MIIT").arg(first);
    }
    return {};
}

QList<CheckRow> CancelTexts::hint(const CancelHint &hint) const
{
    const auto state = hint.warns ? CheckRow::State::Warn : CheckRow::State::Pending;
    const auto one = [&](const QString &text) { return QList<CheckRow>{{state, text, {}, {}}}; };
    const auto steps = [&](const QList<rules::LocalText> &list) {
        QList<CheckRow> rows;
        for (const auto &step : list)
            rows.append({state, m_texts.local(step), {}, {}});
        return rows;
    };
    switch (hint.what) {
    case CancelHint::What::DomainEndsSoon:
        return one(tr("The domain %1 ends in %n day(s): after the cancellation nobody needs to renew it for "
                      "the filing.",
                      nullptr, hint.values.value(1).toInt())
                       .arg(hint.values.value(0)));
    case CancelHint::What::PublicSecurity:
        //: 公安联网备案
        return one(
            tr("Remove the public-security filing of the site, too; it is separate (within 30 days)."));
    case CancelHint::What::FooterNumber:
        return one(tr("Take the filing number off the footer of the website."));
    case CancelHint::What::SuffixNotApproved:
        return one(tr("%1 Here: %2.", "a sentence about suffixes of domains; those of this filing")
                       .arg(m_texts.local(m_guide.warning(u"SUFFIX_NOT_APPROVED"_s)), joined(hint.values)));
    case CancelHint::What::LastService:
        return one(m_texts.local(m_guide.warning(u"LAST_SERVICE_LEAVES_SHELL"_s))) + one(m_texts.local(m_guide.emptyShell));
    case CancelHint::What::LastAccess:
        return one(m_texts.local(m_guide.kind(OrderKind::CancelAccess)));
    case CancelHint::What::RefileAfterCompletion:
        return one(m_texts.local(m_guide.warning(u"REFILE_AFTER_COMPLETION"_s)));
    case CancelHint::What::AccessBefore:
        return steps(m_guide.accessSteps.before);
    case CancelHint::What::AccessAfter:
        return steps(m_guide.accessSteps.after);
    case CancelHint::What::MethodOnline:
        return one(m_texts.local(m_guide.method(u"ONLINE"_s)));
    case CancelHint::What::MethodUnknown:
        return one(m_texts.local(m_guide.method(u"UNKNOWN"_s)));
    }
    return {};
}

QString CancelTexts::submitAction(const models::CancelCase &subject) const
{
    switch (subject.kind) {
    //: Cancel (a filing): 注销. %1 is the service's number, e.g. -5
    case OrderKind::CancelWebsite:
        return tr("Cancel website %1").arg(subject.suffix());
    case OrderKind::CancelApp:
        return tr("Cancel app %1").arg(subject.suffix());
    case OrderKind::CancelAccess:
        return tr("Cancel access of %1").arg(subject.suffix());
    default:
        return tr("Cancel the whole filing");
    }
}

QString CancelTexts::pageTitle(const models::CancelCase &subject) const
{
    switch (subject.kind) {
    case OrderKind::CancelWebsite:
        return tr("Cancel website • %1").arg(subject.name());
    case OrderKind::CancelApp:
        return tr("Cancel app • %1").arg(subject.name());
    case OrderKind::CancelAccess:
        return tr("Cancel access • %1").arg(subject.name());
    default:
        return tr("Cancel entity • %1").arg(subject.filing.entity.name);
    }
}

QString CancelTexts::keepAction(const models::CancelCase &subject) const
{
    switch (subject.kind) {
    case OrderKind::CancelWebsite:
        return tr("Keep the website");
    case OrderKind::CancelApp:
        return tr("Keep the app");
    case OrderKind::CancelAccess:
        return tr("Keep the access");
    default:
        return tr("Keep the filing");
    }
}

QString CancelTexts::whatFollows(const models::CancelCase &subject, const rules::RuleBook &book,
                                 int undoSeconds) const
{
    const auto policy = book.policy(subject.kind);
    QStringList sentences{
        tr("Sent after %n second(s); until then you can take it back.", nullptr, undoSeconds)};
    const auto names = subject.verifierNames(policy.verification);
    if (!names.isEmpty() && policy.smsWindowHours)
        sentences.append(tr("Then %1 has %n hour(s) to confirm by SMS; without that the order returns and "
                            "nothing is cancelled.",
                            nullptr, *policy.smsWindowHours)
                             .arg(joined(names)));
    else
        sentences.append(tr("Nobody needs to confirm it by SMS: it takes effect at once."));
    const auto *region = book.region(subject.filing.province);
    if (policy.administrationReviewWorkDays) {
        const int days =
            region ? region->rules.reviewMaxWorkingDays.value_or(policy.administrationReviewWorkDays->max)
                   : policy.administrationReviewWorkDays->max;
        sentences.append(tr("The administration may take up to %n work day(s).", nullptr, days));
    }
    return sentences.join(u' ');
}

} // namespace ui
