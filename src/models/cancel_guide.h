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
    ForgottenPassword forgottenPassword;

    template<class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("methods", self.methods);
        visit("kinds", self.kinds);
        visit("warnings", self.warnings);
        visit("accessSteps", self.accessSteps);
        visit("forgottenPassword", self.forgottenPassword);
    }

    /// Empty where the guide has no such entry.
    rules::LocalText method(const QString &code) const;
    rules::LocalText warning(const QString &code) const;
};

/// Reads the guide from a rules folder (`:/rules`). Errors: RULES_UNREADABLE (Storage), MALFORMED_JSON,
/// MALFORMED_BODY.
filing::Result<CancelGuide> readCancelGuide(const QString &folder);

} // namespace models
