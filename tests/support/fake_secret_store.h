// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/answer.h"
#include "secrets/memory_secret_store.h"

#include <functional>
#include <vector>

namespace support {

using namespace Qt::Literals::StringLiterals;

/// A keychain under the test's control: it keeps secrets in memory and can be locked, absent, or silent until
/// told.
class FakeSecretStore final : public secrets::SecretStore
{
public:
    using Status = secrets::SecretStatus;
    template<class T>
    using Result = filing::Result<T>;
    using Secret = std::optional<secrets::SecretBytes>;

    /// What `status()` says; unless `Available`, every question fails with the fitting error.
    Status state = Status::Available;
    /// While true, questions wait for `release()`: a keychain that prompts or hangs.
    bool holding = false;
    /// While true, every question fails at its deadline.
    bool slow = false;
    /// What was asked, in order: `read profile/PURPOSE/subject` and the like.
    QStringList calls;

    QFuture<Result<Secret>> read(const secrets::SecretKey &key) override
    {
        return ask<Secret>(u"read "_s + key.text(), [this, key] { return m_memory.read(key).takeResult(); });
    }
    QFuture<Result<void>> write(const secrets::SecretKey &key, secrets::SecretBytes secret) override
    {
        auto box = std::make_shared<secrets::SecretBytes>(std::move(secret));
        return ask<void>(u"write "_s + key.text(),
                         [this, key, box] { return m_memory.write(key, std::move(*box)).takeResult(); });
    }
    QFuture<Result<void>> remove(const secrets::SecretKey &key) override
    {
        return ask<void>(u"remove "_s + key.text(),
                         [this, key] { return m_memory.remove(key).takeResult(); });
    }
    QFuture<Status> status() override { return filing::answered(Status(state)); }

    bool contains(const secrets::SecretKey &key) const { return m_memory.contains(key); }

    /// Answers everything that waits, in order, as `state` now says.
    void release()
    {
        holding = false;
        for (const auto &waiting : std::exchange(m_waiting, {}))
            waiting();
    }

private:
    template<class T>
    QFuture<Result<T>> ask(const QString &call, std::function<Result<T>()> work)
    {
        using namespace filing;
        calls.append(call);
        auto answer = std::make_shared<filing::Answer<Result<T>>>(
            fail(ErrorKind::Cancelled, QStringLiteral("SECRETS_CLOSED")));
        auto now = [this, answer, work = std::move(work)] {
            if (slow)
                answer->give(fail(ErrorKind::Secrets, QStringLiteral("KEYCHAIN_NO_ANSWER")));
            else if (state == Status::Locked)
                answer->give(fail(ErrorKind::Secrets, QStringLiteral("KEYCHAIN_LOCKED")));
            else if (state == Status::Absent)
                answer->give(fail(ErrorKind::Secrets, QStringLiteral("KEYCHAIN_ABSENT")));
            else
                answer->give(work());
        };
        if (holding)
            m_waiting.push_back(now);
        else
            now();
        return answer->future();
    }

    secrets::MemorySecretStore m_memory;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace support
