// SPDX-License-Identifier: Apache-2.0
#include "ui/change/documents_step.h"

#include "filing/answer.h"
#include "filing/clock.h"
#include "filing/uuid7.h"
#include "models/change_form.h"
#include "models/workspace.h"
#include "rules/id_expiry.h"
#include "rules/rule_book.h"
#include "sync/document_exchange.h"
#include "sync/sync_engine.h"
#include "ui/documents/phone_panel.h"
#include "ui/help/help_questions.h"
#include "ui/settings/choices.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QRandomGenerator>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::Result;
using filing::whenAnswered;
using models::SlotRow;

namespace {

constexpr QSize pictureBox{216, 144}; ///< twice the card's drawing, for sharp screens

} // namespace

DocumentsStep::DocumentsStep(const DeskContext &context, models::ChangeForm &form, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
    , m_intro(makeLabel({}, "", this, true))
    , m_phone(new PhonePanel(context.sync.documents(), context.texts, context.clock, this))
    , m_certainTitle(makeLabel({}, role::Section, this))
    , m_certain(new QVBoxLayout)
    , m_possibleTitle(makeLabel({}, role::Section, this))
    , m_possible(new QVBoxLayout)
{
    m_intro->setObjectName(u"documentsIntroLabel"_s);
    const int gap = Theme::current().spacing().gap;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_intro);
    layout->addWidget(m_phone);
    for (auto *column : {m_certain, m_possible})
        column->setSpacing(gap);
    layout->addWidget(m_certainTitle);
    layout->addLayout(m_certain);
    layout->addWidget(m_possibleTitle);
    layout->addLayout(m_possible);
    layout->addWidget(new HelpQuestions(context.texts, u"DOCUMENTS"_s, this));
    layout->addStretch(1);
    connect(&context.workspace, &models::Workspace::documentsChanged, this, &DocumentsStep::refreshCards);
    connect(&context.choices, &Choices::changed, this, &DocumentsStep::refreshCards);
}

DocumentsStep::~DocumentsStep() = default;

QList<SlotRow> DocumentsStep::rows() const
{
    return models::slotRows(rules::documentSlots(m_context.workspace.ruleBook().documents, m_form.proposal()),
                            m_context.workspace.documents(m_form.order().id));
}

QString DocumentsStep::missing() const
{
    QStringList names;
    for (const auto &finding : models::missingDocuments(rows()))
        names.append(m_context.texts.documentName(finding.params.value(u"document"_s)));
    names.removeDuplicates();
    return names.isEmpty() ? QString() : tr("Hand in first: %1.").arg(QLocale().createSeparatedList(names));
}

void DocumentsStep::refresh()
{
    if (m_form.order().id != m_orderId) {
        m_orderId = m_form.order().id;
        m_intakes.clear();
        m_pictures.clear();
    }
    refreshCards();
}

void DocumentsStep::refreshCards()
{
    if (!m_form.isOpen())
        return;
    const auto all = rows();
    syncCards(all);
    for (const auto &row : all) {
        auto *card = m_cards.value(row.slot.id());
        card->show(row, m_intakes.value(row.slot.id()), subjectOf(row, all), m_context.choices.reusesPictures(),
                   warningOf(row));
        showPicture(card, row);
    }
    QSet<QString> filled;
    for (const auto &row : all) {
        if (row.isFilled())
            filled.insert(row.slot.id());
    }
    m_phone->setOffer(m_form.order().id, phonePlaces(all));
    m_phone->setFilled(filled);
    retranslate(all);
    Q_EMIT changed();
}

/// One card for each slot, in the order of the slots; those of slots that are no more go.
void DocumentsStep::syncCards(const QList<SlotRow> &rows)
{
    QHash<QString, SlotCard *> kept;
    int certain = 0;
    int possible = 0;
    for (const auto &row : rows) {
        const auto id = row.slot.id();
        auto *card = m_cards.contains(id) ? m_cards.take(id) : makeCard(id);
        kept.insert(id, card);
        auto *column = row.slot.certain ? m_certain : m_possible;
        auto &place = row.slot.certain ? certain : possible;
        if (column->indexOf(card) != place) {
            m_certain->removeWidget(card);
            m_possible->removeWidget(card);
            column->insertWidget(place, card);
        }
        ++place;
    }
    for (auto *gone : std::as_const(m_cards)) {
        gone->hide();
        gone->deleteLater();
    }
    m_cards = kept;
}

SlotCard *DocumentsStep::makeCard(const QString &slotId)
{
    auto *card = new SlotCard(m_context.texts, slotId, this);
    connect(card, &SlotCard::fileChosen, this, [this, slotId](const QString &path) { read(slotId, path); });
    connect(card, &SlotCard::reuseRequested, this,
            [this, slotId](const orders::Document &earlier) { reuse(slotId, earlier); });
    connect(card, &SlotCard::removeRequested, this, [this, slotId](const QString &id) { remove(slotId, id); });
    connect(card, &SlotCard::useAnywayRequested, this, [this, slotId] {
        if (const auto photo = std::exchange(m_intakes[slotId].doubtful, {}))
            attach(slotId, *photo);
    });
    connect(card, &SlotCard::discardRequested, this, [this, slotId] {
        m_intakes.remove(slotId);
        refreshCards();
    });
    return card;
}

void DocumentsStep::showPicture(SlotCard *card, const SlotRow &row)
{
    if (row.documents.isEmpty())
        return card->setPicture({});
    const auto id = row.documents.last().document.id;
    const auto known = m_pictures.constFind(id);
    if (known != m_pictures.constEnd())
        return card->setPicture(*known);
    card->setPicture({});
    m_pictures.insert(id, {}); // asked for once
    whenAnswered(m_context.sync.documents().content(id), this, [this, id](const Result<QByteArray> &bytes) {
        if (!bytes)
            return void(m_pictures.remove(id));
        whenAnswered(QtConcurrent::run([data = *bytes] { return thumbnail(data, pictureBox); }), this,
                     [this, id](const QImage &picture) {
                         m_pictures.insert(id, picture);
                         for (const auto &each : rows()) {
                             if (!each.documents.isEmpty() && each.documents.last().document.id == id)
                                 m_cards.value(each.slot.id())->setPicture(picture);
                         }
                     });
    });
}

void DocumentsStep::read(const QString &slotId, const QString &path)
{
    const auto maxBytes = m_context.workspace.ruleBook().documents.images.maxBytes;
    m_intakes.insert(slotId, {.reading = true, .fileName = QFileInfo(path).fileName(), .error = {}, .doubtful = {}});
    refreshCards();
    whenAnswered(QtConcurrent::run([path, maxBytes] { return readPhoto(path, maxBytes); }), this,
                 [this, slotId, order = m_orderId](const Result<Photo> &photo) {
                     if (order == m_orderId)
                         take(slotId, photo);
                 });
}

void DocumentsStep::take(const QString &slotId, const Result<Photo> &photo)
{
    m_intakes.remove(slotId);
    if (photo && photo->suspicions.isEmpty())
        return attach(slotId, *photo);
    if (photo)
        m_intakes[slotId].doubtful = *photo;
    else
        m_intakes[slotId].error = photo.error();
    refreshCards();
}

orders::Document DocumentsStep::newDocument(const QString &slotId) const
{
    orders::Document document;
    document.id = filing::newUuid7(m_context.clock.now().toMSecsSinceEpoch(), *QRandomGenerator::system());
    document.orderId = m_form.order().id;
    document.kind = slotId.section(u'@', 0, 0);
    document.pointer = slotId.section(u'@', 1);
    return document;
}

void DocumentsStep::attach(const QString &slotId, const Photo &photo)
{
    auto document = newDocument(slotId);
    document.mediaType = photo.mediaType;
    document.size = photo.bytes.size();
    document.sha256 = photo.sha256;
    document.width = photo.size.width();
    document.height = photo.size.height();
    document.source = orders::DocumentSource::Desk;
    m_pictures.insert(document.id, photo.preview.scaled(pictureBox, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    whenAnswered(m_context.sync.documents().attach(document, m_form.order().filingId, photo.bytes), this,
                 [this, slotId](const Result<void> &kept) { noteError(slotId, kept); });
}

void DocumentsStep::reuse(const QString &slotId, const orders::Document &earlier)
{
    auto document = newDocument(slotId);
    document.mediaType = earlier.mediaType;
    document.size = earlier.size;
    document.sha256 = earlier.sha256;
    document.width = earlier.width;
    document.height = earlier.height;
    document.source = orders::DocumentSource::Reused;
    whenAnswered(m_context.sync.documents().reuse(document, m_form.order().filingId, earlier.id), this,
                 [this, slotId](const Result<void> &kept) { noteError(slotId, kept); });
}

void DocumentsStep::remove(const QString &slotId, const QString &documentId)
{
    whenAnswered(m_context.sync.documents().remove(documentId), this,
                 [this, slotId](const Result<void> &removed) { noteError(slotId, removed); });
}

void DocumentsStep::noteError(const QString &slotId, const Result<void> &result)
{
    m_intakes.remove(slotId);
    if (!result)
        m_intakes[slotId].error = result.error();
    refreshCards();
}

/// Where several slots are of one kind, each says whose it is.
QString DocumentsStep::subjectOf(const SlotRow &row, const QList<SlotRow> &rows) const
{
    const auto same = std::count_if(rows.begin(), rows.end(), [&](const SlotRow &each) { return each.slot.kind == row.slot.kind; });
    return same > 1 || row.slot.pointer.contains("/domains/"_L1) ? ownerName(row.slot.pointer) : QString();
}

/// The photo of an ID is of no use where the ID itself has ended.
QString DocumentsStep::warningOf(const SlotRow &row) const
{
    if (!row.slot.kind.endsWith("_ID_FRONT"_L1) && !row.slot.kind.endsWith("_ID_BACK"_L1))
        return {};
    const auto finding = rules::idExpiry(m_form.proposal(), row.slot.pointer, m_context.workspace.ruleBook(), m_context.clock.today());
    return finding ? m_context.texts.findingText(*finding) : QString();
}

QString DocumentsStep::ownerName(const QString &pointer) const
{
    const auto place = filing::Pointer::parse(pointer + u"/name"_s);
    const auto &after = m_form.proposal().after;
    if (!place || place->part == filing::Part::Entity)
        return after.entity ? after.entity->name : QString();
    const auto domains = u"/domains/"_s;
    if (place->path.startsWith(domains))
        return pointer.section(domains, 1);
    for (const auto &website : after.websites) {
        if (website.id == place->serviceId)
            return website.name;
    }
    for (const auto &app : after.apps) {
        if (app.id == place->serviceId)
            return app.name;
    }
    return {};
}

/// What a phone is to photograph: all that is not there yet, but not what nobody may ask for.
QList<contract::DocumentSlot> DocumentsStep::phonePlaces(const QList<SlotRow> &rows) const
{
    QList<contract::DocumentSlot> places;
    for (const auto &row : rows) {
        if (!row.isFilled() && row.slot.kind != orders::documentKind::other)
            places.append({row.slot.kind, row.slot.pointer, {}, ownerName(row.slot.pointer)});
    }
    return places;
}

void DocumentsStep::retranslate(const QList<SlotRow> &rows)
{
    const bool any = std::any_of(rows.begin(), rows.end(), [](const SlotRow &row) { return row.slot.certain; });
    m_intro->setText(any ? tr("Hand these in with the change. A photo or colour scan of the original, JPEG or PNG; larger ones "
                              "are made smaller here. Place and time are taken out of every photo.")
                         : tr("By the rules known here, this change needs no document. What the reviewer may ask for can be "
                              "handed in now."));
    m_certainTitle->setText(tr("Needed"));
    m_certainTitle->setVisible(any);
    m_possibleTitle->setText(tr("May be asked for"));
    m_possibleTitle->setVisible(std::any_of(rows.begin(), rows.end(), [](const SlotRow &row) { return !row.slot.certain; }));
}

void DocumentsStep::takeFocusTo(const QString &pointer)
{
    for (const auto &row : rows()) {
        if (row.slot.pointer == pointer || pointer.startsWith(row.slot.pointer + u'/'))
            return m_cards.value(row.slot.id())->setFocus(Qt::OtherFocusReason);
    }
}

void DocumentsStep::leave() { m_phone->close(); }

void DocumentsStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_form.isOpen())
        refreshCards();
}

} // namespace ui
