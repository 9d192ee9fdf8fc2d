// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/slot_card.h"

#include "ui/documents/domain_certificate_ways.h"
#include "ui/documents/sample_drawing.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/styling.h"

#include <QDropEvent>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using models::SlotDocument;

namespace {

QString droppedFile(const QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

Kind kindOf(SlotDocument::State state)
{
    switch (state) {
    case SlotDocument::State::Accepted: return Kind::Ok;
    case SlotDocument::State::Received: return Kind::Ok;
    case SlotDocument::State::Waiting: return Kind::Info;
    case SlotDocument::State::NotTaken:
    case SlotDocument::State::Refused: break;
    }
    return Kind::Bad;
}

} // namespace

SlotCard::SlotCard(const Texts &texts, const QString &slotId, QWidget *parent)
    : Card(parent)
    , m_texts(texts)
    , m_slotId(slotId)
    , m_drawing(new SampleDrawing(this))
    , m_state(new StatusChip(this))
    , m_why(makeLabel({}, role::Hint, this, true))
    , m_refused(makeLabel({}, role::Hint, this, true))
    , m_message(makeLabel({}, role::ErrorHint, this, true))
    , m_choose(new QPushButton(this))
    , m_reuse(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_useAnyway(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    setObjectName(u"slot/"_s + slotId);
    setAcceptDrops(true);
    build();
    connect(m_choose, &QPushButton::clicked, this, &SlotCard::choose);
    connect(m_reuse, &QPushButton::clicked, this, [this] { Q_EMIT reuseRequested(m_row.earlier.first()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (!m_row.documents.isEmpty())
            Q_EMIT removeRequested(m_row.documents.last().document.id);
    });
    connect(m_useAnyway, &QPushButton::clicked, this, &SlotCard::useAnywayRequested);
    connect(m_discard, &QPushButton::clicked, this, &SlotCard::discardRequested);
}

void SlotCard::build()
{
    const auto named = [this](QWidget *widget, const char *part) {
        widget->setObjectName(QString::fromLatin1(part) + u'/' + m_slotId);
    };
    named(m_state, "slotState");
    named(m_message, "slotMessage");
    named(m_choose, "slotChooseButton");
    named(m_reuse, "slotReuseButton");
    named(m_remove, "slotRemoveButton");
    named(m_useAnyway, "slotUseAnywayButton");
    named(m_discard, "slotDiscardButton");
    m_remove->setProperty("role", QString::fromLatin1(role::Link));
    addHeaderWidget(m_state);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::current().spacing().step);
    texts->addWidget(m_why);
    texts->addWidget(m_refused);
    if (m_slotId.startsWith("DOMAIN_CERTIFICATE@"_L1)) {
        m_ways = new DomainCertificateWays(this);
        texts->addWidget(m_ways);
    }
    texts->addWidget(m_message);
    auto *buttons = new FlowLayout(nullptr, Theme::current().spacing().step * 2);
    for (auto *button : {m_useAnyway, m_discard, m_choose, m_reuse, m_remove})
        buttons->addWidget(button);
    texts->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::current().spacing().gap);
    row->addWidget(m_drawing, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    body()->addLayout(row);
}

void SlotCard::show(const models::SlotRow &row, const SlotIntake &intake, const QString &subject, bool mayReuse,
                    const QString &warning)
{
    m_row = row;
    m_intake = intake;
    m_subject = subject;
    m_mayReuse = mayReuse;
    m_warning = warning;
    m_drawing->setKind(row.slot.kind);
    if (intake.doubtful)
        m_drawing->setPicture(intake.doubtful->preview);
    retranslate();
}

void SlotCard::setPicture(const QImage &picture)
{
    if (!m_intake.doubtful)
        m_drawing->setPicture(picture);
}

void SlotCard::choose()
{
    if (m_intake.reading)
        return;
    auto *dialog = new QFileDialog(this, tr("Choose a photo or scan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: %1: file patterns; keep the parentheses
    dialog->setNameFilters({tr("Photos (%1)").arg(u"*.jpg *.jpeg *.png"_s), tr("All files (%1)").arg(u"*"_s)});
    connect(dialog, &QFileDialog::fileSelected, this, &SlotCard::fileChosen);
    dialog->open();
}

void SlotCard::retranslate()
{
    const auto name = m_texts.local(m_row.slot.name);
    //: %1: the document, %2: whose it is
    const auto title = m_subject.isEmpty() ? name : tr("%1 · %2").arg(name, m_subject);
    setTitle(title);
    QStringList why;
    for (const auto &text : m_row.slot.why)
        why.append(m_texts.local(text));
    m_why->setText(why.join(u'\n'));
    QStringList refused;
    for (const auto &text : m_row.slot.notAccepted)
        refused.append(m_texts.local(text));
    m_refused->setText(refused.isEmpty() ? QString() : tr("Not accepted: %1.").arg(QLocale().createSeparatedList(refused)));
    m_refused->setVisible(!refused.isEmpty());
    showState();
    showMessage();
    showButtons();
    m_choose->setAccessibleName(tr("Choose a file: %1").arg(title));
    m_reuse->setAccessibleName(tr("Take from an earlier order: %1").arg(title));
    m_remove->setAccessibleName(tr("Remove: %1").arg(title));
    m_useAnyway->setAccessibleName(tr("Use it anyway: %1").arg(title));
    m_discard->setAccessibleName(tr("Do not use it: %1").arg(title));
}

void SlotCard::showState()
{
    if (m_intake.reading)
        m_state->setState(tr("Being checked"), Kind::Info);
    else if (m_intake.doubtful)
        m_state->setState(tr("Look at it once more"), Kind::Warn);
    else if (!m_row.documents.isEmpty())
        m_state->setState(m_texts.documentState(m_row.documents.last()), kindOf(m_row.documents.last().state));
    else if (m_row.slot.certain)
        m_state->setState(m_row.slot.task ? tr("To be done") : tr("Missing"), Kind::Warn);
    else
        m_state->setState(tr("If asked for"), Kind::Neutral);
}

QString SlotCard::doubts() const
{
    QStringList lines;
    for (const auto &suspicion : m_intake.doubtful->suspicions)
        lines.append(m_texts.suspicionText(suspicion.code));
    return lines.join(u'\n');
}

void SlotCard::showMessage()
{
    QString text;
    const char *role = role::ErrorHint;
    if (m_intake.reading) {
        text = tr("Checking %1 …").arg(m_intake.fileName);
        role = role::Hint;
    } else if (m_intake.error) {
        const auto error = m_texts.errorText(*m_intake.error);
        //: %1: what happened, %2: why, %3: what to do
        text = tr("%1: %2 %3").arg(error.title, error.cause, error.nextStep);
    } else if (m_intake.doubtful) {
        text = doubts();
    } else if (!m_row.documents.isEmpty()) {
        const auto &last = m_row.documents.last();
        QStringList lines;
        for (const auto &finding : last.document.findings)
            lines.append(m_texts.findingText(finding));
        if (last.state == SlotDocument::State::NotTaken)
            lines.append(m_texts.errorText({filing::ErrorKind::Input, last.error}).cause);
        text = lines.join(u'\n');
    }
    if (text.isEmpty())
        text = m_warning;
    setRole(m_message, role);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void SlotCard::showButtons()
{
    const bool doubtful = m_intake.doubtful.has_value();
    const bool has = !m_row.documents.isEmpty();
    m_useAnyway->setText(tr("Use it anyway"));
    m_discard->setText(tr("Do not use it"));
    m_choose->setText(has ? tr("Another file…") : tr("Choose a file…"));
    m_remove->setText(tr("Remove"));
    m_reuse->setText(m_row.earlier.isEmpty()
                         ? QString()
                         : tr("Take that of %1").arg(m_texts.date(m_row.earlier.first().receivedAt.date())));
    // The keyboard stays in the slot: where it went on by itself, the page would scroll away.
    auto *focused = qobject_cast<QPushButton *>(focusWidget());
    m_choose->setVisible(!doubtful && !m_row.slot.task);
    m_useAnyway->setVisible(doubtful);
    if (focused && focused->hasFocus())
        (doubtful ? m_useAnyway : m_choose)->setFocus(Qt::OtherFocusReason);
    m_discard->setVisible(doubtful);
    m_reuse->setVisible(!doubtful && m_mayReuse && !m_row.isFilled() && !m_row.earlier.isEmpty());
    m_remove->setVisible(!doubtful && has);
}

void SlotCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_row.slot.task && !droppedFile(event).isEmpty())
        event->acceptProposedAction();
}

void SlotCard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileChosen(droppedFile(event));
}

void SlotCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_row.slot.kind.isEmpty())
        retranslate();
}

} // namespace ui
