// SPDX-License-Identifier: Apache-2.0
#include "ui/filing/service_chip.h"

#include "ui/texts/texts.h"

namespace ui {

using filing::FilingState;
using filing::ServiceState;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ServiceChip)
public:
    static QString elsewhere() { return tr("Access elsewhere"); }
    static QString expired() { return tr("Domain expired"); }
    static QString expires(int days) { return tr("Domain expires in %n day(s)", nullptr, days); }
    static QString unverified() { return tr("Domain not verified"); }
};

Kind stateKind(ServiceState state)
{
    switch (state) {
    case ServiceState::Filed: return Kind::Ok;
    case ServiceState::RectificationRequired: return Kind::Bad;
    case ServiceState::Cancelling: return Kind::Warn;
    case ServiceState::NoAccess: return Kind::Info;
    default: return Kind::Neutral;
    }
}

/// What a filed service's domains ask for, the worst first.
std::optional<ChipDelegate::Chip> domainChip(const rules::ServiceFacts &facts, int neededDays, QDate today)
{
    std::optional<qint64> least;
    bool unverified = false;
    for (const auto &domain : facts.domains) {
        if (domain.expiresOn)
            least = qMin(least.value_or(neededDays), today.daysTo(*domain.expiresOn));
        unverified = unverified || domain.realNameVerified == false;
    }
    if (least && *least < 0)
        return ChipDelegate::Chip{Words::expired(), Kind::Bad};
    if (least && *least < neededDays)
        return ChipDelegate::Chip{Words::expires(int(*least)), Kind::Warn};
    if (unverified)
        return ChipDelegate::Chip{Words::unverified(), Kind::Warn};
    return {};
}

} // namespace

ChipDelegate::Chip serviceChip(const Texts &texts, const rules::ServiceFacts &facts, int neededDays, QDate today)
{
    if (facts.state == ServiceState::NoAccess && facts.otherAccess)
        return {Words::elsewhere(), Kind::Info};
    if (facts.state == ServiceState::Filed) {
        if (const auto chip = domainChip(facts, neededDays, today))
            return *chip;
    }
    return {texts.serviceStateName(facts.state), stateKind(facts.state)};
}

ChipDelegate::Chip filingChip(const Texts &texts, const filing::Code<FilingState> &state)
{
    const auto kind = state == FilingState::Filed      ? Kind::Ok
                      : state == FilingState::Cancelling ? Kind::Warn
                      : state == FilingState::Shell      ? Kind::Bad
                                                         : Kind::Neutral;
    return {texts.filingStateName(state), kind};
}

} // namespace ui
