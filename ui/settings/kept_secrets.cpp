// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/kept_secrets.h"

#include "filing/answer.h"
#include "filing/filing.h"
#include "models/workspace.h"
#include "ui/desk_context.h"
#include "ui/texts/texts.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using secrets::SecretKey;
using secrets::SecretStatus;

namespace {
constexpr qsizetype mostFilings = 200; // a keychain answers in tens of milliseconds a question
}

KeptSecrets::KeptSecrets(const DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_state(makeLabel({}, role::Muted, this, true))
    , m_list(new QVBoxLayout)
{
    setObjectName(u"keptSecrets"_s);
    m_state->setObjectName(u"keychainStateLabel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    m_list->setSpacing(2);
    layout->addLayout(m_list);
    rebuild();
}

void KeptSecrets::refresh()
{
    m_kept.clear();
    m_fault.clear();
    rebuild();
    filing::whenAnswered(m_context.secrets.status(), this, [this](SecretStatus status) {
        m_status = status;
        rebuild();
    });
    ask({m_context.profile, SecretKey::Purpose::StoreKey});
    ask({m_context.profile, SecretKey::Purpose::RefreshToken});
    auto filings = m_context.workspace.filings();
    for (const auto &filing : filings.first(qMin(filings.size(), mostFilings)))
        ask({m_context.profile, SecretKey::Purpose::FilingPassword, filing.id});
}

void KeptSecrets::ask(const SecretKey &key)
{
    // A secret is moved, not copied: it is gone from memory when the answer is.
    auto *watcher = new QFutureWatcher<filing::Result<std::optional<secrets::SecretBytes>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        auto future = watcher->future();
        if (!future.isValid() || future.resultCount() == 0)
            return;
        const auto secret = future.takeResult();
        if (secret && *secret && !m_kept.contains(key)) {
            m_kept.append(key);
            rebuild();
        }
    });
    watcher->setFuture(m_context.secrets.read(key));
}

void KeptSecrets::remove(const SecretKey &key)
{
    filing::whenAnswered(m_context.secrets.remove(key), this, [this, key](const filing::Result<void> &removed) {
        if (removed)
            m_kept.removeAll(key);
        else
            m_fault = m_context.texts.errorText(removed.error()).title;
        rebuild();
    });
}

QString KeptSecrets::nameOf(const SecretKey &key) const
{
    switch (key.purpose) {
    case SecretKey::Purpose::StoreKey: return tr("The key of the local store");
    case SecretKey::Purpose::RefreshToken: return tr("The sign-in of this account (goes when you sign out)");
    case SecretKey::Purpose::FilingPassword: break;
    }
    const auto filing = m_context.workspace.filing(key.subject);
    return tr("The filing password of %1").arg(filing ? filing->icpNumber : key.subject);
}

QWidget *KeptSecrets::makeRow(const SecretKey &key)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeLabel(nameOf(key), "", row, true), 1);
    if (key.purpose == SecretKey::Purpose::FilingPassword) {
        auto *button = new QPushButton(tr("Remove"), row);
        button->setAccessibleName(tr("Remove: %1").arg(nameOf(key)));
        connect(button, &QPushButton::clicked, this, [this, key] { remove(key); });
        layout->addWidget(button);
    }
    return row;
}

void KeptSecrets::rebuild()
{
    while (auto *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QString state;
    switch (m_status) {
    case SecretStatus::Available:
        state = tr("The keychain of this computer keeps the following, and nothing is kept in plain text elsewhere:");
        break;
    case SecretStatus::Locked: state = tr("The keychain is locked. Unlock it to see what is kept there."); break;
    case SecretStatus::Absent:
    case SecretStatus::SessionOnly:
        state = tr("There is no keychain to use: secrets are kept in memory until the program ends, and nothing is "
                   "written in plain text.");
        break;
    }
    m_state->setText(m_fault.isEmpty() ? state : tr("%1 %2").arg(m_fault, state));
    for (const auto &key : std::as_const(m_kept))
        m_list->addWidget(makeRow(key));
}

void KeptSecrets::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace ui
