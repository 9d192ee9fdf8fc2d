// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "orders/codes.h"
#include "rules/rule_data.h"

namespace models {

/// What people must know of cancelling: methods, warnings, and how a filing password is got back. Rule data
/// (`resources/rules/cancel.json`, each part with its source there).
struct CancelGuide
{
    struct Entry
    {
        QString code;
        filing::Code<orders::OrderKind> kind;
        QString en;
        QString zh;
        std::optional<rules::LocalText> text;

        template<class Self, class Visit>
        static void describe(Self &self, Visit &&visit)
        {
            visit("code", self.code);
            visit("kind", self.kind);
            visit("en", self.en);
            visit("zh", self.zh);
            visit("text", self.text);
        }
        rules::LocalText name() const { return {en, zh}; }
    };

    struct AccessSteps
    {
        QList<rules::LocalText> before;
        QList<rules::LocalText> after;

        template<class Self, class Visit>
        static void describe(Self &self, Visit &&visit)
        {
            visit("before", self.before);
            visit("after", self.after);
        }
    };

    struct ProvinceNote
    {
        QString province;
        QString en;
        QString zh;

        template<class Self, class Visit>
        static void describe(Self &self, Visit &&visit)
        {
            visit("province", self.province);
            visit("en", self.en);
            visit("zh", self.zh);
        }
    };

    /// What goes with the administration's form.
    struct Enclosures
    {
        QStringList entityTypes;
        QList<Entry> items;

        template<class Self, class Visit>
        static void describe(Self &self, Visit &&visit)
        {
            visit("entityTypes", self.entityTypes);
            visit("items", self.items);
        }
    };

    struct Hotline
    {
        QString number;
        QString en;
        QString zh;

        template<class Self, class Visit>
        static void describe(Self &self, Visit &&visit)
        {
            visit("number", self.number);
            visit("en", self.en);
            visit("zh", self.zh);
        }
    };

    /// The words of the application that goes to an administration.
    struct Application
    {
        rules::LocalText title;
        rules::LocalText statement;
        rules::LocalText note;
        QList<Entry> requests;
        QList<Entry> fields;

        template<class Self, class Visit>
        static void describe(Self &self, Visit &&visit)
        {
            visit("title", self.title);
            visit("statement", self.statement);
            visit("note", self.note);
            visit("requests", self.requests);
            visit("fields", self.fields);
        }
    };

    struct ForgottenPassword
    {
        QString en;
        QString zh;
        QString site;
        rules::LocalText menu;
        QList<Entry> needs;
        QList<rules::LocalText> steps;
        QList<ProvinceNote> provinceNotes;

        template<class Self, class Visit>
        static void describe(Self &self, Visit &&visit)
        {
            visit("en", self.en);
            visit("zh", self.zh);
            visit("site", self.site);
            visit("menu", self.menu);
            visit("needs", self.needs);
            visit("steps", self.steps);
            visit("provinceNotes", self.provinceNotes);
        }
    };

    QList<Entry> methods;
    QList<Entry> kinds;
    QList<Entry> warnings;
    AccessSteps accessSteps;
    rules::LocalText emptyShell;
    Application application;
    rules::LocalText identityDocumentsNote; ///< how the enclosures are handed in
    QList<Enclosures> identityDocuments;
    Hotline administrationHotline;
    ForgottenPassword forgottenPassword;

    template<class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("methods", self.methods);
        visit("kinds", self.kinds);
        visit("warnings", self.warnings);
        visit("accessSteps", self.accessSteps);
        visit("emptyShell", self.emptyShell);
        visit("application", self.application);
        visit("identityDocumentsNote", self.identityDocumentsNote);
        visit("identityDocuments", self.identityDocuments);
        visit("administrationHotline", self.administrationHotline);
        visit("forgottenPassword", self.forgottenPassword);
    }

    /// Empty where the guide has no such entry.
    rules::LocalText method(const QString &code) const;
    rules::LocalText warning(const QString &code) const;
    rules::LocalText kind(orders::OrderKind kind) const;
    /// What goes with the form of an entity of the type (code table `entityTypes`).
    QList<rules::LocalText> enclosures(const QString &entityType) const;
};

/// Reads the guide from a rules folder (`:/rules`). Errors: RULES_UNREADABLE (Storage), MALFORMED_JSON,
/// MALFORMED_BODY.
filing::Result<CancelGuide> readCancelGuide(const QString &folder);

} // namespace models
