// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/document.h"
#include "service/clock.h"

#include <functional>
#include <optional>

namespace service {

/// What a verifier of faces has found out.
struct Verdict
{
    bool accepted = false;
    QList<filing::Finding> findings = {}; ///< why not
};

/// Authenticity verification (真实性核验): is the person in the picture the service's person in charge? A
/// deployment replaces the practice one by the provider's own.
class Verifier
{
public:
    virtual ~Verifier() = default;
    /// None while it is not known yet; it is asked again about once a second. Called outside any transaction,
    /// one call at a time. `bytes` reads the picture.
    virtual std::optional<Verdict> verdict(const orders::Document &document,
                                           const std::function<QByteArray()> &bytes) = 0;
};

/// Plays the verifier of the practice environment. It compares no faces: it takes a moment, then accepts
/// every picture on which something can be made out.
class PracticeVerifier final : public Verifier
{
public:
    static constexpr int thinksSeconds = 2;
    static constexpr int leastSide = 240; ///< pixels

    explicit PracticeVerifier(const Clock &clock)
        : m_clock(clock)
    {
    }
    std::optional<Verdict> verdict(const orders::Document &document,
                                   const std::function<QByteArray()> &bytes) override;

private:
    const Clock &m_clock;
};

} // namespace service
