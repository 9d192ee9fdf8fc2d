// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "orders/order.h"
#include "rules/checks.h"
#include "rules/rule_data.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>

namespace models {
struct SlotDocument;
}
namespace rules {
struct RuleBook;
}

namespace ui {

/// What went wrong, for people: the object and cause, and the next step.
struct ErrorText
{
    QString title;
    QString cause;
    QString nextStep;
};

/// All texts that belong to codes, in one place and in the language of the moment. A code that this version
/// does not know is shown as the word itself, with what the service says of it. UI thread.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::Texts)
public:
    /// The rule book gives the names of code words; it may be replaced while running.
    explicit Texts(std::function<const rules::RuleBook &()> ruleBook);

    // Reasons and remedies (texts_blockers.cpp). `action` is what the button would do, e.g. "Change Entity".
    QString blockerText(const filing::Blocker &blocker) const;
    /// "Change Entity is not available: <reason>"
    QString notAvailable(const QString &action, const filing::Blocker &blocker) const;
    /// The text of the button that leads out; empty where the remedy is no action in the desk.
    QString remedyText(const QString &remedy) const;
    QString lockText(const filing::Blocker &lock) const;

    // Findings and prerequisites (texts_findings.cpp)
    QString findingText(const filing::Finding &finding) const;
    QString prerequisiteText(const rules::Prerequisite &prerequisite) const;
    QString needText(unsigned need) const;

    // Errors (texts_errors.cpp)
    ErrorText errorText(const filing::Error &error) const;

    // Documents (texts_documents.cpp)
    /// The name of a kind of document (documents.json); the word itself where the rules do not have it.
    QString documentName(const QString &kind) const;
    QString documentState(const models::SlotDocument &document) const;
    /// `code` of images::Suspicion.
    QString suspicionText(const QString &code) const;

    // Orders (texts_orders.cpp)
    QString actionName(orders::OrderKind kind) const; ///< "Change Website"
    QString kindName(const filing::Code<orders::OrderKind> &kind) const;
    QString stateName(const filing::Code<orders::OrderState> &state) const;
    QString stateReason(const QString &code) const;
    QString eventName(const filing::Code<orders::OrderEvent> &event) const;
    QString filingStateName(const filing::Code<filing::FilingState> &state) const;
    QString serviceStateName(const filing::Code<filing::ServiceState> &state) const;

    /// The rules in force, for widgets that show what the data say.
    const rules::RuleBook &ruleBook() const { return m_ruleBook(); }

    // Names
    QString fieldLabel(const QString &pointer) const;
    /// The name of a word of a code table; the word itself where the table does not have it.
    QString codeName(const QString &table, const QString &code) const;
    /// Province, city and district: "Zhejiang, 杭州市西湖区"; what of it is not known is left out.
    QString placeName(const QString &code) const;
    QString regionName(const QString &code) const;
    QString administrationName(const QString &regionCode) const;
    QString local(const rules::LocalText &text) const;
    QString date(QDate date) const;
    QString dateTime(const QDateTime &time) const; ///< in local time

private:
    QString orderReason(const filing::Blocker &blocker) const;
    QString orderReasonWithoutDate(const filing::Blocker &blocker) const;
    QString domainReason(const filing::Blocker &blocker) const;
    QString restrictionReason(const filing::Blocker &blocker) const;
    QString personPrerequisite(const rules::Prerequisite &prerequisite) const;
    ErrorText passwordError(const filing::Error &error) const;
    ErrorText secretsError(const filing::Error &error) const;
    ErrorText storageError(const filing::Error &error) const;
    ErrorText appFileError(const filing::Error &error) const;
    ErrorText documentError(const filing::Error &error) const;
    ErrorText imageError(const filing::Error &error) const;
    QString foreignFile(const QString &kind) const;
    ErrorText errorOfKind(const filing::Error &error) const;

    std::function<const rules::RuleBook &()> m_ruleBook;
};

/// Runs `text` once in English and once in Chinese, for "Copy 中/EN"; joins both with a line end.
QString inBothLanguages(const std::function<QString()> &text);

} // namespace ui
