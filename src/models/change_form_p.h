// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/change_form.h"

#include "filing/clock.h"
#include "models/person_links.h"

namespace models {

/// At the field or below it.
bool isAt(const filing::Finding &finding, const QString &pointer);
bool holds(const filing::Excerpt &excerpt, const QString &serviceId);

/// What a change form works with; its functions are in change_form_p.cpp, those of the class in change_form.cpp.
class ChangeForm::Private
{
public:
    Private(ChangeForm *form, Workspace &theWorkspace, const filing::Clock &theClock, Save theSave)
        : q(form)
        , workspace(theWorkspace)
        , clock(theClock)
        , keeper(std::move(theSave), theClock)
    {
    }

    void start(orders::Order begun, bool found, const QJsonObject &prefill);
    void load(const QJsonObject &prefill);
    void show(const filing::Filing &head, const filing::Excerpt &excerpt, const QJsonObject &prefill);
    void followFiling();
    void read(const filing::Filing &head);
    void rebase(const filing::Filing &head, const filing::Excerpt &excerpt);
    void takeIn(const filing::Excerpt &excerpt);
    void followOrder();
    void set(const QString &pointer, const QJsonValue &value);
    QStringList repeat(const QString &pointer);
    bool arePersonsSame() const;
    void linkPersons(bool linked);
    void edited();
    void recheck();
    QList<filing::Blocker> blockers(const rules::ServiceFacts *service) const;
    void fail(const filing::Error &error) { Q_EMIT q->openFailed(error); }

    ChangeForm *q;
    Workspace &workspace;
    const filing::Clock &clock;
    DraftKeeper keeper;
    orders::Order order;
    filing::Filing filing;
    ChangeContent content;
    QList<filing::Finding> given; ///< by reviewers, or with a refused submit
    QList<filing::Finding> shown;
    QStringList hidden;
    QString wanted; ///< a service that is being taken in
    QList<PersonLink> links;
    bool linked = false; ///< an edit of the one person is one of the other
    bool isOpen = false;
    bool resumed = false;
    bool moved = false;
    int asked = 0; ///< only the newest reading counts
};

} // namespace models
