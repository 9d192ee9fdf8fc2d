// SPDX-License-Identifier: Apache-2.0
#include "models/change_form.h"

#include "filing/answer.h"
#include "filing/clock.h"
#include "filing/uuid7.h"

#include <QSet>

#include <algorithm>

namespace models {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::Finding;
using filing::Result;
using filing::Severity;
using filing::whenAnswered;
using orders::Order;
using orders::OrderState;

namespace {

bool isEditable(const Order &order)
{
    return order.state == OrderState::Draft || order.state == OrderState::Returned
        || order.state == OrderState::Rejected;
}

bool sameTargets(const QStringList &a, const QStringList &b)
{
    return QSet<QString>(a.begin(), a.end()) == QSet<QString>(b.begin(), b.end());
}

bool isAt(const Finding &finding, const QString &pointer)
{
    return finding.pointer == pointer || finding.pointer.startsWith(pointer + u'/');
}

void removeAt(QList<Finding> &findings, const QString &pointer)
{
    findings.removeIf([&](const Finding &finding) { return isAt(finding, pointer); });
}

} // namespace

class ChangeForm::Private
{
public:
    Private(ChangeForm *form, Workspace &theWorkspace, const filing::Clock &theClock, Save theSave)
        : q(form)
        , workspace(theWorkspace)
        , clock(theClock)
        , save(std::move(theSave))
    {
    }

    void start(Order begun, bool found, const QJsonObject &prefill);
    void load(const QJsonObject &prefill);
    void show(const filing::Filing &head, const filing::Excerpt &excerpt, const QJsonObject &prefill);
    void followFiling();
    void rebase(const filing::Filing &head, const filing::Excerpt &excerpt);
    void followOrder();
    void edited();
    void keep();
    void recheck();
    void fail(const filing::Error &error) { Q_EMIT q->openFailed(error); }

    ChangeForm *q;
    Workspace &workspace;
    const filing::Clock &clock;
    Save save;
    Order order;
    filing::Filing filing;
    ChangeContent content;
    QList<Finding> given; ///< by reviewers, or with a refused submit
    QList<Finding> shown;
    QStringList hidden;
    QDateTime savedAt;
    QList<QJsonObject> written; ///< contents that this form has kept, newest last
    bool isOpen = false;
    bool resumed = false;
    bool moved = false;
    bool dirty = false;
    bool saving = false;
    int asked = 0; ///< only the newest reading counts
};

void ChangeForm::Private::start(Order begun, bool found, const QJsonObject &prefill)
{
    order = std::move(begun);
    resumed = found;
    isOpen = moved = dirty = false;
    written.clear();
    savedAt = found ? order.updatedAt : QDateTime();
    given = order.findings;
    load(prefill);
}

void ChangeForm::Private::load(const QJsonObject &prefill)
{
    const auto head = workspace.filing(order.filingId);
    if (!head) {
        fail({ErrorKind::NotFound, u"FILING_UNKNOWN"_s});
        return;
    }
    whenAnswered(workspace.excerpt(order.filingId, order.targets), q,
                 [this, prefill, head = *head, question = ++asked](const Result<filing::Excerpt> &excerpt) {
                     if (question != asked)
                         return;
                     if (!excerpt)
                         fail(excerpt.error());
                     else if (excerpt->websites.size() + excerpt->apps.size() < order.targets.size())
                         fail({ErrorKind::NotFound, u"SERVICE_UNKNOWN"_s});
                     else
                         show(head, *excerpt, prefill);
                 });
}

void ChangeForm::Private::show(const filing::Filing &head, const filing::Excerpt &excerpt, const QJsonObject &prefill)
{
    filing = head;
    content.reset(order.kind, head, excerpt, order.content);
    const bool stale = resumed && order.baseVersion != head.version;
    order.baseVersion = head.version;
    order.content = content.content();
    isOpen = true;
    recheck();
    Q_EMIT q->opened();
    if (stale)
        Q_EMIT q->rebased(content.proposal().changed);
    for (auto it = prefill.begin(); it != prefill.end(); ++it)
        q->setValue(it.key(), it.value());
}

void ChangeForm::Private::recheck()
{
    content.check(workspace.ruleBook(), clock.today());
    shown = given;
    for (const auto &finding : content.findings()) {
        const bool said = std::any_of(given.begin(), given.end(), [&](const Finding &other) {
            return other.pointer == finding.pointer && other.code == finding.code;
        });
        if (!said && !(finding.severity == Severity::Warning && hidden.contains(finding.code)))
            shown.append(finding);
    }
    sortByForm(shown, content.pointers());
    Q_EMIT q->findingsChanged();
}

void ChangeForm::Private::edited()
{
    order.content = content.content();
    order.state = OrderState::Draft;
    order.rulesVersion = workspace.ruleBook().version;
    dirty = true;
    recheck();
    keep();
}

/// At most one writing at a time; what was typed meanwhile goes with the next one, at once.
void ChangeForm::Private::keep()
{
    if (saving || !dirty)
        return;
    constexpr qsizetype mostWritten = 64;
    dirty = false;
    saving = true;
    written.append(order.content);
    if (written.size() > mostWritten)
        written.removeFirst();
    Q_EMIT q->saving();
    whenAnswered(save(order), q, [this](const Result<store::StoredDraft> &draft) {
        saving = false;
        if (!draft) {
            dirty = true;
            Q_EMIT q->saveFailed(draft.error());
            return;
        }
        savedAt = draft->editedAt.isValid() ? draft->editedAt : clock.now();
        Q_EMIT q->saved(savedAt);
        keep();
    });
}

/// What is filed may change while the draft is open: an older order came into force, another desk's answer arrived.
void ChangeForm::Private::followFiling()
{
    const auto head = workspace.filing(order.filingId);
    if (!isOpen || moved || !head || *head == filing) // an order that has been sent is no draft any more
        return;
    whenAnswered(workspace.excerpt(order.filingId, order.targets), q,
                 [this, head = *head, question = ++asked](const Result<filing::Excerpt> &excerpt) {
                     if (question == asked && excerpt && !moved)
                         rebase(head, *excerpt);
                 });
}

void ChangeForm::Private::rebase(const filing::Filing &head, const filing::Excerpt &excerpt)
{
    QHash<QString, QJsonValue> before;
    QHash<QString, QJsonValue> values;
    const auto pointers = content.pointers();
    for (const auto &pointer : pointers) {
        before.insert(pointer, content.filedValue(pointer));
        values.insert(pointer, content.value(pointer));
    }
    filing = head;
    content.reset(order.kind, head, excerpt, order.content);
    const bool lost = content.content() != order.content;
    order.baseVersion = head.version;
    recheck();
    QStringList changed;
    for (const auto &pointer : pointers) {
        if (content.filedValue(pointer) != before.value(pointer))
            changed.append(pointer);
        if (content.value(pointer) != values.value(pointer))
            Q_EMIT q->valueChanged(pointer);
    }
    if (!changed.isEmpty())
        Q_EMIT q->rebased(changed);
    if (lost)
        edited();
}

void ChangeForm::Private::followOrder()
{
    const auto known = isOpen ? workspace.order(order.id) : std::nullopt;
    if (!known)
        return;
    if (!isEditable(*known)) {
        if (!std::exchange(moved, true))
            Q_EMIT q->orderMoved();
        return;
    }
    if (std::exchange(moved, false) || (known->state != order.state && known->state != OrderState::Draft)) {
        order.state = known->state;
        given = order.findings = known->findings;
        recheck();
        followFiling();
    }
    // Only what was written after this form's last word, and never by it, is another desk's: the reading of an older
    // edit may arrive after a newer one was kept.
    const bool mine = known->content == order.content || written.contains(known->content);
    if (!dirty && !saving && savedAt.isValid() && known->updatedAt > savedAt && !mine)
        q->adopt(*known);
}

ChangeForm::ChangeForm(Workspace &workspace, const filing::Clock &clock, Save save, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, workspace, clock, std::move(save)))
{
    connect(&workspace, &Workspace::filingsChanged, this, [this] { d->followFiling(); });
    connect(&workspace, &Workspace::ordersChanged, this, [this] {
        d->followOrder();
        Q_EMIT circumstancesChanged();
    });
    connect(&workspace, &Workspace::circumstancesChanged, this, [this] {
        if (d->isOpen)
            d->recheck();
        Q_EMIT circumstancesChanged();
    });
}

ChangeForm::~ChangeForm() = default;

void ChangeForm::open(const ChangeWish &wish)
{
    for (const auto &order : d->workspace.orders()) {
        if (order.filingId == wish.filingId && order.kind == wish.kind && isEditable(order)
            && sameTargets(order.targets, wish.targets)) {
            d->start(order, true, wish.prefill);
            return;
        }
    }
    Order order;
    order.id = filing::newOrderId(d->clock.now().toMSecsSinceEpoch(), *QRandomGenerator::system());
    order.kind = wish.kind;
    order.filingId = wish.filingId;
    order.targets = wish.targets;
    order.createdAt = d->clock.now();
    d->start(order, false, wish.prefill);
}

void ChangeForm::resume(const QString &orderId)
{
    const auto order = d->workspace.order(orderId);
    if (!order)
        d->fail({ErrorKind::NotFound, u"ORDER_UNKNOWN"_s});
    else if (!isEditable(*order))
        d->fail({ErrorKind::Conflict, u"ORDER_NOT_EDITABLE"_s});
    else
        d->start(*order, true, {});
}

void ChangeForm::hideCodes(const QStringList &codes)
{
    d->hidden = codes;
    if (d->isOpen)
        d->recheck();
}

bool ChangeForm::isOpen() const { return d->isOpen; }
bool ChangeForm::wasResumed() const { return d->resumed; }
const Order &ChangeForm::order() const { return d->order; }
const filing::Filing &ChangeForm::filing() const { return d->filing; }
const rules::Proposal &ChangeForm::proposal() const { return d->content.proposal(); }
const QStringList &ChangeForm::pointers() const { return d->content.pointers(); }

QString ChangeForm::subject() const
{
    const auto &before = proposal().before;
    if (d->order.kind == orders::OrderKind::ChangeEntity || (before.websites.isEmpty() && before.apps.isEmpty()))
        return d->filing.entity.name;
    return before.websites.isEmpty() ? before.apps.first().name : before.websites.first().name;
}

QJsonValue ChangeForm::value(const QString &pointer) const { return d->content.value(pointer); }
QJsonValue ChangeForm::filedValue(const QString &pointer) const { return d->content.filedValue(pointer); }
bool ChangeForm::isChanged(const QString &pointer) const { return d->content.isChanged(pointer); }

void ChangeForm::setValue(const QString &pointer, const QJsonValue &value)
{
    if (!d->isOpen || d->moved || isReadOnly(pointer) || !d->content.set(pointer, value))
        return;
    removeAt(d->given, pointer);
    removeAt(d->order.findings, pointer);
    d->edited();
    Q_EMIT valueChanged(pointer);
}

std::optional<filing::Blocker> ChangeForm::lock(const QString &pointer) const
{
    return rules::fieldLock(pointer, proposal().filing, d->workspace.ruleBook());
}

bool ChangeForm::isReadOnly(const QString &pointer) const
{
    const auto why = lock(pointer);
    if (!why)
        return false;
    const auto *spec = filing::fieldSpec(pointer);
    const bool inPart = spec && spec->editing == filing::Editing::RemoveOnly;
    return !inPart || why->code != QLatin1StringView(spec->lock);
}

const QList<Finding> &ChangeForm::findings() const { return d->shown; }

QList<Finding> ChangeForm::findings(const QString &pointer) const
{
    QList<Finding> found;
    std::copy_if(d->shown.begin(), d->shown.end(), std::back_inserter(found),
                 [&](const Finding &finding) { return isAt(finding, pointer); });
    return found;
}

QStringList ChangeForm::fieldsToCorrect() const
{
    QStringList fields;
    for (const auto &finding : d->content.findings()) {
        if (finding.severity == Severity::Error && !finding.pointer.isEmpty() && !fields.contains(finding.pointer))
            fields.append(finding.pointer);
    }
    return fields;
}

void ChangeForm::setAnswer(const QList<Finding> &findings)
{
    d->given = findings;
    d->recheck();
}

QList<filing::Blocker> ChangeForm::blockers() const
{
    QList<filing::Blocker> found;
    const auto add = [&](const rules::ServiceFacts *service) {
        for (const auto &blocker : d->workspace.availability(d->order.kind, d->order.filingId, service).blockers) {
            if (blocker.params.value(u"orderId"_s) != d->order.id && !found.contains(blocker))
                found.append(blocker);
        }
    };
    const auto services = serviceFacts(proposal().after);
    if (d->order.kind == orders::OrderKind::ChangeEntity || services.isEmpty())
        add(nullptr);
    for (const auto &service : services)
        add(&service);
    return found;
}

QList<rules::Prerequisite> ChangeForm::prerequisites() const
{
    auto other = d->workspace.openOrder(d->order.filingId);
    if (other && other->id == d->order.id)
        other.reset();
    return rules::prerequisites(proposal(), other, d->workspace.ruleBook(), d->clock.today());
}

unsigned ChangeForm::needs() const { return needsOf(changedPointers()); }

orders::ExpectedBy ChangeForm::expectedBy() const
{
    return rules::expectedBy(d->order.kind, d->filing.province, d->workspace.ruleBook(), d->clock.today());
}

QList<SmsRecipient> ChangeForm::smsRecipients() const
{
    return models::smsRecipients(proposal(), d->workspace.ruleBook());
}

bool ChangeForm::isSaved() const { return !d->dirty && !d->saving; }
void ChangeForm::saveAgain() { d->keep(); }

void ChangeForm::adopt(const Order &order)
{
    const auto pointers = d->content.pointers();
    QHash<QString, QJsonValue> before;
    for (const auto &pointer : pointers)
        before.insert(pointer, d->content.value(pointer));
    const auto filed = proposal().before;
    d->content.reset(d->order.kind, d->filing, filed, order.content);
    d->order.content = d->content.content();
    d->savedAt = order.updatedAt;
    d->recheck();
    for (const auto &pointer : pointers) {
        if (d->content.value(pointer) != before.value(pointer))
            Q_EMIT valueChanged(pointer);
    }
}

} // namespace models
