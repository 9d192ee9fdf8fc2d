// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_line.h"

#include "filing/clock.h"
#include "ui/widgets/styling.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using syncing::Link;
using syncing::SyncStatus;

/// A dot in the colour of the state; the words beside it say the same.
class StatusDot : public QWidget
{
public:
    explicit StatusDot(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(8, 8);
    }
    void setKind(Kind kind)
    {
        m_kind = kind;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::current().color(textToken(m_kind)));
        painter.drawEllipse(rect());
    }

private:
    Kind m_kind = Kind::Neutral;
};

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::StatusLine)
public:
    static QString waiting(int n) { return tr("%n change(s) waiting to be sent", nullptr, n); }
    static QString age(const QDateTime &at, const QDateTime &now)
    {
        const auto minutes = int(at.secsTo(now) / 60);
        if (minutes < 1)
            return tr("Synchronised just now");
        if (minutes < 60)
            return tr("Synchronised %n min ago", nullptr, minutes);
        if (minutes < 24 * 60)
            return tr("Synchronised %n hour(s) ago", nullptr, minutes / 60);
        return tr("Synchronised %n day(s) ago", nullptr, minutes / 60 / 24);
    }
    static QString offline(int waiting)
    {
        return waiting > 0 ? tr("Offline: %n change(s) are kept on this computer and sent later", nullptr, waiting)
                           : tr("Offline: your drafts are kept");
    }
    static QString signedOut() { return tr("Signed out: your drafts are kept"); }
    static QString connecting() { return tr("Connecting…"); }
    static QString synchronising() { return tr("Synchronising…"); }
    static QString practice()
    {
        //: %1: a password, as it is typed
        return tr("Practice environment, all data fictitious; filing password %1").arg(samplePassword);
    }
    //: Opens the web page with the practice environment's phone and reviewers
    static QString open() { return tr("Open its phone and reviewers"); }

private:
    static constexpr QLatin1StringView samplePassword{"Beian2024"}; ///< of every sample filing (resources/practice)
};

} // namespace

QString syncText(const SyncStatus &status, const QDateTime &now)
{
    switch (status.link) {
    case Link::SignedOut: return Words::signedOut();
    case Link::Offline: return Words::offline(status.waiting);
    case Link::Connecting: return Words::connecting();
    case Link::Synchronising:
        if (!status.synchronisedAt.isValid())
            return Words::synchronising();
        break; // the usual round of a few milliseconds must not make the line flicker
    case Link::Synchronised: break;
    }
    if (status.waiting > 0)
        return Words::waiting(status.waiting);
    return status.synchronisedAt.isValid() ? Words::age(status.synchronisedAt, now) : Words::synchronising();
}

Kind syncKind(const SyncStatus &status)
{
    switch (status.link) {
    case Link::SignedOut: return Kind::Neutral;
    case Link::Offline: return Kind::Bad;
    case Link::Connecting: return Kind::Info;
    default: return status.waiting > 0 ? Kind::Warn : Kind::Ok;
    }
}

StatusLine::StatusLine(const filing::Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_dot(new StatusDot(this))
    , m_sync(makeLabel({}, role::Hint, this))
    , m_note(makeLabel({}, role::Hint, this))
    , m_open(new QPushButton(this))
{
    setRole(this, role::StatusBar);
    m_sync->setObjectName(u"syncLabel"_s);
    m_note->setObjectName(u"practiceLabel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(16);
    layout->addWidget(m_dot);
    layout->addWidget(m_sync);
    m_note->setWordWrap(true); // at large text the line grows in height, not the window in width
    layout->addWidget(m_note, 1);
    layout->addWidget(m_open);
    m_open->setObjectName(u"practicePageButton"_s);
    setRole(m_open, role::Link);
    connect(m_open, &QPushButton::clicked, this, &StatusLine::practicePageRequested);
    m_ageing.setInterval(20'000);
    connect(&m_ageing, &QTimer::timeout, this, &StatusLine::refresh);
    m_ageing.start();
    refresh();
}

void StatusLine::setStatus(const SyncStatus &status)
{
    m_status = status;
    refresh();
}

void StatusLine::clear()
{
    m_status.reset();
    refresh();
}

void StatusLine::setPractice(bool practice)
{
    m_practice = practice;
    refresh();
}

void StatusLine::refresh()
{
    m_dot->setVisible(m_status.has_value());
    m_sync->setText(m_status ? syncText(*m_status, m_clock.now()) : QString());
    if (m_status)
        m_dot->setKind(syncKind(*m_status));
    m_note->setText(m_practice ? Words::practice() : QString());
    m_open->setText(Words::open());
    m_open->setVisible(m_practice);
}

void StatusLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
