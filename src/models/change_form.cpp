// SPDX-License-Identifier: Apache-2.0
#include "models/change_form.h"

#include "contract/content.h"
#include "filing/uuid7.h"
#include "models/change_form_p.h"
#include "orders/transitions.h"

#include <QSet>

#include <algorithm>

namespace models {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::Finding;
using filing::Severity;
using orders::Order;
using orders::OrderKind;

namespace {

/// The order that the wish is about already. A change of the entity is one, whatever services it has by now.
bool isWished(const Order &order, const ChangeWish &wish)
{
    if (order.filingId != wish.filingId || order.kind != wish.kind || !isEditable(order.state))
        return false;
    const auto set = [](const QStringList &ids) { return QSet<QString>(ids.begin(), ids.end()); };
    return wish.kind == OrderKind::ChangeEntity || set(order.targets) == set(wish.targets);
}

/// The excerpt with these services only.
filing::Excerpt narrowed(filing::Excerpt excerpt, const QStringList &targets)
{
    const auto isOther = [&](const auto &service) { return !targets.contains(service.id); };
    excerpt.websites.removeIf(isOther);
    excerpt.apps.removeIf(isOther);
    return excerpt;
}

} // namespace

ChangeForm::ChangeForm(Workspace &workspace, const filing::Clock &clock, Save save, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, workspace, clock, std::move(save)))
{
    connect(&d->keeper, &DraftKeeper::saving, this, &ChangeForm::saving);
    connect(&d->keeper, &DraftKeeper::saved, this, &ChangeForm::saved);
    connect(&d->keeper, &DraftKeeper::saveFailed, this, &ChangeForm::saveFailed);
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
        if (isWished(order, wish)) {
            d->start(order, true, wish.prefill);
            return;
        }
    }
    Order order;
    order.id = filing::newUuid7(d->clock.now().toMSecsSinceEpoch(), *QRandomGenerator::system());
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
    else if (!isEditable(order->state))
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
    if (d->order.kind == OrderKind::ChangeEntity || (before.websites.isEmpty() && before.apps.isEmpty()))
        return d->filing.entity.name;
    return before.websites.isEmpty() ? before.apps.first().name : before.websites.first().name;
}

QJsonValue ChangeForm::value(const QString &pointer) const { return d->content.value(pointer); }
QJsonValue ChangeForm::filedValue(const QString &pointer) const { return d->content.filedValue(pointer); }
bool ChangeForm::isChanged(const QString &pointer) const { return d->content.isChanged(pointer); }

void ChangeForm::setValue(const QString &pointer, const QJsonValue &value)
{
    if (d->isOpen && !d->moved && pointers().contains(pointer) && !isReadOnly(pointer))
        d->set(pointer, value);
}

void ChangeForm::associate(const QString &serviceId)
{
    if (!d->isOpen || d->moved)
        return;
    if (isAssociated(serviceId)) {
        Q_EMIT associated(serviceId);
        return;
    }
    d->wanted = serviceId;
    d->read(d->filing);
}

void ChangeForm::dissociate(const QString &serviceId)
{
    if (!d->isOpen || d->moved || !d->order.targets.removeOne(serviceId))
        return;
    d->content.reset(d->order.kind, d->filing, narrowed(proposal().before, d->order.targets),
                     contract::withinTargets(d->content.content(), d->order.targets));
    d->edited();
}

void ChangeForm::keepDraft()
{
    if (d->isOpen && !d->moved)
        d->edited();
}

bool ChangeForm::isSamePerson() const { return d->linked; }

void ChangeForm::setSamePerson(bool same)
{
    if (!d->isOpen || d->moved || same == d->linked || d->links.isEmpty())
        return;
    QStringList changed;
    if (same) {
        for (const auto &link : std::as_const(d->links))
            changed += d->repeat(link.from);
    }
    d->linkPersons(same);
    if (changed.isEmpty())
        return;
    d->edited();
    for (const auto &pointer : std::as_const(changed))
        Q_EMIT valueChanged(pointer);
}

std::optional<filing::Blocker> ChangeForm::lock(const QString &pointer) const
{
    const bool isEntitys = proposal().filing.entityType == filing::EntityType::Individual
        && std::any_of(d->links.begin(), d->links.end(), [&](const auto &link) { return link.to == pointer; });
    if (isEntitys)
        return filing::Blocker{u"PERSON_IS_ENTITY"_s, {}, {}};
    return rules::fieldLock(pointer, proposal().filing, d->workspace.ruleBook());
}

bool ChangeForm::isReadOnly(const QString &pointer) const
{
    const auto why = lock(pointer);
    if (!why)
        return false;
    const auto *spec = filing::fieldSpec(pointer);
    const bool partly = spec && filing::isPartly(spec->editing);
    return !partly || why->code != QLatin1StringView(spec->lock);
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
    const auto services = serviceFacts(proposal().after);
    if (d->order.kind == OrderKind::ChangeEntity || services.isEmpty())
        found = d->blockers(nullptr);
    for (const auto &service : services) {
        for (const auto &blocker : d->blockers(&service)) {
            if (!found.contains(blocker))
                found.append(blocker);
        }
    }
    return found;
}

QList<filing::Blocker> ChangeForm::blockers(const rules::ServiceFacts &service) const { return d->blockers(&service); }

QList<rules::Prerequisite> ChangeForm::prerequisites() const
{
    auto other = d->workspace.openOrder(d->order.filingId);
    if (other && other->id == d->order.id)
        other.reset();
    return rules::prerequisites(proposal(), other, d->workspace.ruleBook(), d->clock.today());
}

unsigned ChangeForm::needs() const { return needsOf(changedPointers()); }

QDate ChangeForm::today() const { return d->clock.today(); }

orders::ExpectedBy ChangeForm::expectedBy() const
{
    return rules::expectedBy(d->order.kind, d->filing.province, d->workspace.ruleBook(), d->clock.today());
}

QList<SmsRecipient> ChangeForm::smsRecipients() const
{
    return models::smsRecipients(proposal(), d->workspace.ruleBook());
}

bool ChangeForm::isSaved() const { return d->keeper.isSaved(); }
void ChangeForm::saveAgain() { d->keeper.again(); }

void ChangeForm::adopt(const Order &order)
{
    const auto pointers = d->content.pointers();
    QHash<QString, QJsonValue> before;
    for (const auto &pointer : pointers)
        before.insert(pointer, d->content.value(pointer));
    const auto filed = narrowed(proposal().before, order.targets);
    d->content.reset(d->order.kind, d->filing, filed, order.content);
    d->order.targets = order.targets;
    d->order.content = d->content.content();
    d->keeper.adopt(order.updatedAt);
    d->linked = d->arePersonsSame();
    d->recheck();
    const auto isMissing = [&](const QString &id) { return !holds(filed, id); };
    if (std::any_of(order.targets.begin(), order.targets.end(), isMissing))
        d->read(d->filing);
    for (const auto &pointer : pointers) {
        if (d->content.value(pointer) != before.value(pointer))
            Q_EMIT valueChanged(pointer);
    }
}

} // namespace models
