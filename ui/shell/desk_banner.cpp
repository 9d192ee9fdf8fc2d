// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/desk_banner.h"

#include "filing/clock.h"
#include "ui/desk_context.h"
#include "ui/texts/texts.h"

#include <QEvent>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using syncing::Link;

DeskBanner::DeskBanner(const DeskContext &context, QWidget *parent)
    : Banner(parent)
    , m_context(context)
{
    setObjectName(u"deskBanner"_s);
    connect(this, &Banner::actionRequested, this, &DeskBanner::act);
    connect(&context.sync, &syncing::SyncEngine::statusChanged, this, &DeskBanner::refresh);
    connect(&context.sync, &syncing::SyncEngine::passwordNeeded, this, [this](const QString &orderId) {
        if (!m_waiting.contains(orderId))
            m_waiting.append(orderId);
        refresh();
    });
    connect(&context.sync, &syncing::SyncEngine::answered, this, [this](const QString &orderId) {
        if (m_waiting.removeAll(orderId) > 0)
            refresh();
    });
    refresh();
}

void DeskBanner::refresh()
{
    const auto status = m_context.sync.status();
    if (status.link == Link::SignedOut) {
        say(Kind::Warn, tr("You are signed out. Everything stays readable and drafts are kept; sign in to send them."),
            Way::SignIn, tr("Sign in"));
    } else if (status.link == Link::Offline) {
        const auto since = status.synchronisedAt.isValid()
            ? tr("The service cannot be reached. You see what was synchronised on %1; drafts are kept and sent later.")
                  .arg(m_context.texts.dateTime(status.synchronisedAt))
            : tr("The service cannot be reached, and nothing has been synchronised yet.");
        say(Kind::Warn, since, Way::Retry, tr("Try again"));
    } else if (!m_waiting.isEmpty()) {
        say(Kind::Warn, tr("A cancellation waits for its filing password: it is never kept on the disk, so the restart lost it."),
            Way::Password, tr("Enter the password"));
    } else if (status.lastError) {
        const auto text = m_context.texts.errorText(*status.lastError);
        const auto request = status.lastError->requestId;
        QStringList parts{text.title + u'.', text.cause, text.nextStep,
                          request.isEmpty() ? QString() : tr("Request: %1").arg(request)};
        parts.removeAll(QString());
        say(Kind::Bad, parts.join(u' '), Way::Retry, tr("Try again"));
    } else {
        say(Kind::Info, {}, Way::None, {});
    }
}

void DeskBanner::say(Kind kind, const QString &text, Way way, const QString &button)
{
    m_way = way;
    setNote(kind, text, button);
}

void DeskBanner::act()
{
    switch (m_way) {
    case Way::SignIn: Q_EMIT signInRequested(); break;
    case Way::Retry: m_context.sync.syncNow(); break;
    case Way::Password: Q_EMIT passwordRequested(m_waiting.value(0)); break;
    case Way::None: break;
    }
}

void DeskBanner::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
