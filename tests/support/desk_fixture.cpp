// SPDX-License-Identifier: Apache-2.0
#include "support/desk_fixture.h"

#include "contract/rule_data.h"

namespace support {

using namespace Qt::Literals::StringLiterals;

namespace {

store::SealKey sampleKey()
{
    const QByteArray bytes(qsizetype(store::SealKey::Size), 'k');
    auto key = store::SealKey::fromBytes({reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())});
    return std::move(*key);
}

template <class T>
void must(QFuture<filing::Result<T>> future, const char *what)
{
    const auto result = settled(std::move(future));
    if (!result)
        qFatal("%s failed: %s", what, qPrintable(result.error().code));
}

} // namespace

DeskFixture::DeskFixture(const QString &account)
    : client(sampleData(account, clock.now()), clock)
    , store(clock)
    , workspace(store, clock)
    , session(client, secrets, clock, u"test"_s)
    , sync(store, client, session, clock)
{
    must(store.open(folder.filePath(u"store.db"_s), sampleKey()), "open");
    const auto data = sampleData(account, clock.now());
    must(store.applyPage({.upserts = data.records, .cursor = client.cursor(), .snapshotStart = true, .snapshotEnd = true,
                          .meta = {{QString(store::meta_key::account), data.accountId},
                                   {QString(store::meta_key::rulesVersion), client.rulesVersion()}}}),
         "applyPage");
    workspace.setRuleBook(*contract::ruleBook(*contract::readRules(u":/rules"_s)));
    setCircumstances(true);
    must(workspace.load(), "load");
    must(session.signIn(account, secrets::SecretBytes::copyOf(QByteArrayView(SampleClient::accountPassword))), "signIn");
    client.calls.clear();
}

DeskFixture::~DeskFixture() = default;

void DeskFixture::setCircumstances(bool online, bool signedIn)
{
    rules::Circumstances circumstances;
    circumstances.online = online;
    circumstances.signedIn = signedIn;
    workspace.setCircumstances(circumstances);
}

} // namespace support
