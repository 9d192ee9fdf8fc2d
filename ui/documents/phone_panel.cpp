// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/phone_panel.h"

#include "filing/answer.h"
#include "filing/clock.h"
#include "rules/documents.h"
#include "sync/document_exchange.h"
#include "ui/documents/qr_code.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::Result;

PhonePanel::PhonePanel(syncing::DocumentExchange &documents, const Texts &texts, const filing::Clock &clock,
                       QWidget *parent)
    : Card(parent)
    , m_documents(documents)
    , m_texts(texts)
    , m_clock(clock)
    , m_intro(makeLabel({}, "", this, true))
    , m_open(new QPushButton(this))
    , m_opened(new QWidget(this))
    , m_code(new QrCode(m_opened))
    , m_userCodeLabel(makeLabel({}, role::Hint, m_opened, true))
    , m_userCode(makeLabel({}, role::PageTitle, m_opened))
    , m_progress(makeLabel({}, "", m_opened, true))
    , m_address(makeLabel({}, role::Hint, m_opened, true))
    , m_close(new QPushButton(m_opened))
    , m_errorLabel(makeLabel({}, role::ErrorHint, this, true))
{
    setObjectName(u"phonePanel"_s);
    m_open->setObjectName(u"phoneOpenButton"_s);
    m_open->setProperty("role", QString::fromLatin1(role::Primary));
    m_code->setObjectName(u"phoneQrCode"_s);
    m_userCode->setObjectName(u"phoneUserCodeLabel"_s);
    m_progress->setObjectName(u"phoneProgressLabel"_s);
    m_address->setObjectName(u"phoneAddressLabel"_s);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setObjectName(u"phoneCloseButton"_s);
    m_errorLabel->setObjectName(u"phoneErrorLabel"_s);
    build();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &PhonePanel::showOpen);
    connect(m_open, &QPushButton::clicked, this, &PhonePanel::open);
    connect(m_close, &QPushButton::clicked, this, &PhonePanel::close);
    retranslate();
}

void PhonePanel::build()
{
    const auto spacing = Theme::current().spacing();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(spacing.step);
    for (QWidget *each : {static_cast<QWidget *>(m_userCodeLabel), static_cast<QWidget *>(m_userCode),
                          static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_address)})
        texts->addWidget(each);
    texts->addWidget(m_close, 0, Qt::AlignLeft);
    texts->addStretch(1);
    auto *row = new QHBoxLayout(m_opened);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing.page);
    row->addWidget(m_code, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    body()->addWidget(m_intro);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    body()->addWidget(m_opened);
    body()->addWidget(m_errorLabel);
}

void PhonePanel::setOffer(const QString &orderId, const QList<contract::DocumentSlot> &places)
{
    if (orderId != m_orderId)
        close();
    m_orderId = orderId;
    m_places = places;
    retranslate();
}

void PhonePanel::setFilled(const QSet<QString> &filled)
{
    m_filled = filled;
    showOpen();
}

void PhonePanel::open()
{
    if (std::exchange(m_asking, true))
        return;
    m_error.reset();
    retranslate();
    const auto language = QLocale().language() == QLocale::Chinese ? u"zh"_s : u"en"_s;
    filing::whenAnswered(m_documents.openLink(m_orderId, {m_places, language}), this,
                         [this, question = ++m_question](const Result<contract::UploadLink> &link) {
                             if (question == m_question)
                                 take(link);
                         });
}

void PhonePanel::take(const Result<contract::UploadLink> &link)
{
    m_asking = false;
    if (link) {
        m_link = *link;
        m_tick.start();
    } else {
        m_error = link.error();
    }
    retranslate();
}

void PhonePanel::close()
{
    ++m_question; // a link that is still being made is not shown any more; it ends by itself
    m_asking = false;
    m_tick.stop();
    if (const auto link = std::exchange(m_link, {}))
        m_documents.revokeLink(link->id);
    retranslate();
}

int PhonePanel::filledCount() const
{
    int count = 0;
    for (const auto &place : m_link->places)
        count += m_filled.contains(rules::DocumentSlot::slotId(place.kind, place.pointer)) ? 1 : 0;
    return count;
}

qint64 PhonePanel::secondsLeft() const { return m_clock.now().secsTo(m_link->expiresAt); }

void PhonePanel::retranslate()
{
    setTitle(tr("With a phone"));
    m_intro->setText(tr("The phone's browser takes the photos and hands them in; they appear here. Photograph the originals, "
                        "never a screen."));
    m_open->setText(m_asking ? tr("The link is being made…") : tr("Photograph with a phone"));
    m_open->setEnabled(!m_places.isEmpty());
    m_code->setAccessibleName(tr("QR code with the phone's link"));
    m_userCodeLabel->setText(tr("Scan the code with the phone. Both screens show this code:"));
    m_close->setText(tr("End the link"));
    m_errorLabel->setVisible(m_error.has_value());
    if (m_error) {
        const auto text = m_texts.errorText(*m_error);
        //: %1: what happened, %2: why, %3: what to do
        m_errorLabel->setText(tr("%1: %2 %3").arg(text.title, text.cause, text.nextStep));
    }
    showOpen();
    // The keyboard stays here: where it went on by itself, the page would scroll away.
    const bool focused = m_open->hasFocus() || m_close->hasFocus();
    m_opened->setVisible(m_link.has_value());
    m_open->setVisible(!m_link);
    if (focused)
        (m_link ? m_close : m_open)->setFocus(Qt::OtherFocusReason);
}

void PhonePanel::showOpen()
{
    if (!m_link)
        return;
    const int all = int(m_link->places.size());
    const int done = filledCount();
    const auto left = secondsLeft();
    if (left <= 0) {
        close();
        m_error = filing::Error{filing::ErrorKind::Timeout, u"UPLOAD_LINK_EXPIRED"_s};
        retranslate();
        return;
    }
    m_code->setText(m_link->url);
    m_userCode->setText(m_link->userCode);
    m_address->setText(m_link->url);
    //: %1: minutes and seconds
    const auto time = tr("The link works once, for another %1.").arg(QTime(0, 0).addSecs(int(left)).toString(u"m:ss"_s));
    m_progress->setText(done == all ? tr("All photos have come. Go on here: Next.")
                                    : tr("%1 of %n photo(s) have come.", nullptr, all).arg(done) + u' ' + time);
}

void PhonePanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
