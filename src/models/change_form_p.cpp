// SPDX-License-Identifier: Apache-2.0
#include "models/change_form_p.h"

#include "filing/answer.h"
#include "orders/transitions.h"

#include <algorithm>

namespace models {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::Finding;
using filing::Result;
using filing::Severity;
using filing::whenAnswered;
using orders::Order;
using orders::OrderKind;
using orders::OrderState;

namespace {

void removeAt(QList<Finding> &findings, const QString &pointer)
{
    findings.removeIf([&](const Finding &finding) { return isAt(finding, pointer); });
}

} // namespace

bool isAt(const Finding &finding, const QString &pointer)
{
    return finding.pointer == pointer || finding.pointer.startsWith(pointer + u'/');
}

bool holds(const filing::Excerpt &excerpt, const QString &serviceId)
{
    const auto isIt = [&](const auto &service) { return service.id == serviceId; };
    return std::any_of(excerpt.websites.begin(), excerpt.websites.end(), isIt)
        || std::any_of(excerpt.apps.begin(), excerpt.apps.end(), isIt);
}

void ChangeForm::Private::start(Order begun, bool found, const QJsonObject &prefill)
{
    order = std::move(begun);
    resumed = found;
    isOpen = moved = false;
    wanted.clear();
    keeper.begin(found ? order.updatedAt : QDateTime());
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
    links = order.kind == OrderKind::ChangeEntity ? personLinks(head.entity.type) : QList<PersonLink>();
    linked = arePersonsSame();
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
    recheck();
    keeper.keep(order);
}

/// What is filed may change while the draft is open: an older order came into force, another desk's answer arrived.
void ChangeForm::Private::followFiling()
{
    const auto head = workspace.filing(order.filingId);
    if (!isOpen || moved || !head || *head == filing) // an order that has been sent is no draft any more
        return;
    read(*head);
}

/// What is filed now, of the order's services and of the one that is being taken in.
void ChangeForm::Private::read(const filing::Filing &head)
{
    auto targets = order.targets;
    if (!wanted.isEmpty())
        targets.append(wanted);
    whenAnswered(workspace.excerpt(order.filingId, targets), q,
                 [this, head, question = ++asked](const Result<filing::Excerpt> &excerpt) {
                     if (question != asked || moved)
                         return;
                     if (excerpt)
                         rebase(head, *excerpt);
                     else if (!std::exchange(wanted, {}).isEmpty())
                         Q_EMIT q->associateFailed(excerpt.error());
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
    if (!wanted.isEmpty())
        takeIn(excerpt);
}

void ChangeForm::Private::takeIn(const filing::Excerpt &excerpt)
{
    const auto id = std::exchange(wanted, {});
    if (!holds(excerpt, id)) {
        Q_EMIT q->associateFailed({ErrorKind::NotFound, u"SERVICE_UNKNOWN"_s});
        return;
    }
    order.targets.append(id);
    const auto isApp = std::any_of(excerpt.apps.begin(), excerpt.apps.end(), [&](const auto &app) { return app.id == id; });
    const auto carried = carriedOver(content.proposal(), isApp ? filing::Part::App : filing::Part::Website, id);
    for (auto it = carried.begin(); it != carried.end(); ++it)
        content.set(it.key(), it.value());
    if (!carried.isEmpty())
        edited();
    Q_EMIT q->associated(id);
}

void ChangeForm::Private::followOrder()
{
    const auto known = isOpen ? workspace.order(order.id) : std::nullopt;
    if (!known)
        return;
    if (!isEditable(known->state)) {
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
    const bool same = known->content == order.content && known->targets == order.targets;
    if (!same && keeper.isNews(*known))
        q->adopt(*known);
}

bool ChangeForm::Private::arePersonsSame() const
{
    return !links.isEmpty() && !content.value(links.first().from).toString().isEmpty()
        && std::all_of(links.begin(), links.end(), [this](const PersonLink &link) {
               return content.value(link.from) == content.value(link.to);
           });
}

/// Copies the field to the one that repeats it; answers what has changed by it.
QStringList ChangeForm::Private::repeat(const QString &pointer)
{
    QStringList changed;
    for (const auto &link : std::as_const(links)) {
        if (link.from == pointer && content.set(link.to, content.value(pointer)))
            changed.append(link.to);
    }
    return changed;
}

void ChangeForm::Private::set(const QString &pointer, const QJsonValue &value)
{
    if (!content.set(pointer, value))
        return;
    QStringList changed{pointer};
    const bool isRepeated = std::any_of(links.begin(), links.end(), [&](const auto &link) { return link.to == pointer; });
    if (linked && !isRepeated)
        changed += repeat(pointer);
    for (const auto &each : std::as_const(changed)) {
        removeAt(given, each);
        removeAt(order.findings, each);
    }
    edited();
    for (const auto &each : std::as_const(changed))
        Q_EMIT q->valueChanged(each);
    if (isRepeated && linked && !arePersonsSame())
        linkPersons(false);
}

void ChangeForm::Private::linkPersons(bool same)
{
    if (std::exchange(linked, same) != same)
        Q_EMIT q->samePersonChanged();
}

/// Its own draft is no reason.
QList<filing::Blocker> ChangeForm::Private::blockers(const rules::ServiceFacts *service) const
{
    auto found = workspace.availability(order.kind, order.filingId, service).blockers;
    found.removeIf([this](const filing::Blocker &one) { return one.params.value(u"orderId"_s) == order.id; });
    return found;
}

} // namespace models
