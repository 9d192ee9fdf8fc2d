// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/code.h"

namespace filing {

using namespace Qt::Literals::StringLiterals;

/// State of a filing as the administration has it (contract.md, Resources).
enum class FilingState { Unknown, Filed, Cancelling, Cancelled, Shell };
template <>
struct CodeWords<FilingState>
{
    static constexpr std::array<std::pair<FilingState, QLatin1StringView>, 4> words{{
        {FilingState::Filed, "FILED"_L1},
        {FilingState::Cancelling, "CANCELLING"_L1},
        {FilingState::Cancelled, "CANCELLED"_L1},
        {FilingState::Shell, "SHELL"_L1},
    }};
};

/// State of one website or app.
enum class ServiceState { Unknown, Filed, NoAccess, RectificationRequired, Cancelling, Cancelled };
template <>
struct CodeWords<ServiceState>
{
    static constexpr std::array<std::pair<ServiceState, QLatin1StringView>, 5> words{{
        {ServiceState::Filed, "FILED"_L1},
        {ServiceState::NoAccess, "NO_ACCESS"_L1},
        {ServiceState::RectificationRequired, "RECTIFICATION_REQUIRED"_L1},
        {ServiceState::Cancelling, "CANCELLING"_L1},
        {ServiceState::Cancelled, "CANCELLED"_L1},
    }};
};

/// Kind of the organisation or person who files (icp-facts 2). Names for people are in the code tables.
enum class EntityType { Unknown, Individual, Enterprise, Government, PublicInstitution, SocialOrganisation };
template <>
struct CodeWords<EntityType>
{
    static constexpr std::array<std::pair<EntityType, QLatin1StringView>, 5> words{{
        {EntityType::Individual, "INDIVIDUAL"_L1},
        {EntityType::Enterprise, "ENTERPRISE"_L1},
        {EntityType::Government, "GOVERNMENT"_L1},
        {EntityType::PublicInstitution, "PUBLIC_INSTITUTION"_L1},
        {EntityType::SocialOrganisation, "SOCIAL_ORGANISATION"_L1},
    }};
};

/// Kind of an app service; decides the suffix of its number (icp-facts 1).
enum class AppKind { Unknown, App, MiniProgram, QuickApp };
template <>
struct CodeWords<AppKind>
{
    static constexpr std::array<std::pair<AppKind, QLatin1StringView>, 3> words{{
        {AppKind::App, "APP"_L1},
        {AppKind::MiniProgram, "MINI_PROGRAM"_L1},
        {AppKind::QuickApp, "QUICK_APP"_L1},
    }};
};

/// Operating platform of an app.
enum class Platform { Unknown, Android, Ios, Harmony };
template <>
struct CodeWords<Platform>
{
    static constexpr std::array<std::pair<Platform, QLatin1StringView>, 3> words{{
        {Platform::Android, "ANDROID"_L1},
        {Platform::Ios, "IOS"_L1},
        {Platform::Harmony, "HARMONY"_L1},
    }};
};

} // namespace filing
