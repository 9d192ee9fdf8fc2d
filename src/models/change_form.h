// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/change_content.h"
#include "models/change_needs.h"
#include "models/draft_keeper.h"
#include "models/workspace.h"

namespace models {

/// What a change is about, as a page is asked for it. `prefill`: values by pointer, taken as the user's first edits.
struct ChangeWish
{
    orders::OrderKind kind = orders::OrderKind::Unknown;
    QString filingId;
    QStringList targets;
    QJsonObject prefill;
};

/// One change order while a person writes it. Every edit is checked at once and kept at once; the order's id is made
/// here; what was only looked at leaves no draft. Opening the same change again
/// finds its open order and goes on with it. UI thread, no widgets.
class ChangeForm : public QObject
{
    Q_OBJECT
public:
    using Save = DraftKeeper::Save;

    /// `save` keeps a draft on this computer; `workspace` and `clock` outlive the form.
    ChangeForm(Workspace &workspace, const filing::Clock &clock, Save save, QObject *parent = nullptr);
    ~ChangeForm() override;

    /// The services of a change of the entity are chosen later, with `associate`; the wish need not name them.
    void open(const ChangeWish &wish);
    /// Goes on with an order. `openFailed` with ORDER_UNKNOWN (NotFound) or ORDER_NOT_EDITABLE (Conflict) else.
    void resume(const QString &orderId);
    /// Practice data use addresses that no real order can have; their warnings would be noise there.
    void hideCodes(const QStringList &codes);

    bool isOpen() const;
    bool wasResumed() const; ///< an order was found, rather than begun
    const orders::Order &order() const;
    const filing::Filing &filing() const;
    const rules::Proposal &proposal() const;
    const QStringList &pointers() const;
    QString subject() const; ///< name of the service, or of the entity

    QJsonValue value(const QString &pointer) const;
    QJsonValue filedValue(const QString &pointer) const;
    /// Cleans, checks and saves. A field that is locked whole, or is none of the form's, keeps its value.
    void setValue(const QString &pointer, const QJsonValue &value);
    bool isChanged(const QString &pointer) const;
    const QStringList &changedPointers() const { return proposal().changed; }
    /// Why the field cannot be changed, or can only be changed in part.
    std::optional<filing::Blocker> lock(const QString &pointer) const;
    bool isReadOnly(const QString &pointer) const;

    /// Change of the entity: takes a service in, so that its fields are the form's; `associated` says when. The same person's
    /// new data are carried over (models/person_links.h). It counts once `keepDraft` or an edit has kept it.
    void associate(const QString &serviceId);
    /// Takes the service out again, with what was entered for it.
    void dissociate(const QString &serviceId);
    bool isAssociated(const QString &serviceId) const { return order().targets.contains(serviceId); }
    /// Keeps the draft also where nothing was edited.
    void keepDraft();

    /// The legal representative is the person in charge, or the entity itself is (personal filing): an edit of the one's
    /// name and certificate is one of the other's.
    bool isSamePerson() const;
    void setSamePerson(bool same);

    /// Those of the checks and what reviewers found, in the order of the form. An edit of a field ends what was found
    /// there.
    const QList<filing::Finding> &findings() const;
    QList<filing::Finding> findings(const QString &pointer) const;
    /// Fields with an error of the checks; what reviewers found is advice and does not count.
    QStringList fieldsToCorrect() const;
    /// Findings of a refused submit, shown at their fields until those are edited.
    void setAnswer(const QList<filing::Finding> &findings);

    /// Why the order could not be sent now; its own draft is no reason.
    QList<filing::Blocker> blockers() const;
    /// Why a service cannot go with this order.
    QList<filing::Blocker> blockers(const rules::ServiceFacts &service) const;
    QList<rules::Prerequisite> prerequisites() const;
    QDate today() const; ///< the clock's, in China
    unsigned needs() const; ///< `filing::Need` of the changed fields
    orders::ExpectedBy expectedBy() const;
    QList<SmsRecipient> smsRecipients() const;

    /// False while an edit is not on the disk yet.
    bool isSaved() const;
    /// Tries once more after `saveFailed`.
    void saveAgain();
    /// Another desk's values, after a conflict was ended.
    void adopt(const orders::Order &order);

Q_SIGNALS:
    void opened();
    void openFailed(const filing::Error &error);
    void valueChanged(const QString &pointer);
    void samePersonChanged();
    void associated(const QString &serviceId);
    void associateFailed(const filing::Error &error);
    void findingsChanged();
    void saving();
    void saved(const QDateTime &at);
    void saveFailed(const filing::Error &error);
    /// What is filed has changed under the draft: the fields to look at again.
    void rebased(const QStringList &pointers);
    /// The order went on without this form, e.g. it was sent from another desk.
    void orderMoved();
    /// Availability, rules or connection: ask `blockers()` and `prerequisites()` anew.
    void circumstancesChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace models
