// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/catalogue.h"
#include "rules/checks.h"

#include <QJsonObject>

namespace models {

/// The proposed values of one change over what is filed, and what the checks say of them. Plain data: no store, no
/// signals.
class ChangeContent
{
public:
    /// What is filed, and what was proposed before. Values that do not differ from what is filed are dropped.
    void reset(orders::OrderKind kind, const filing::Filing &filing, const filing::Excerpt &before,
               const QJsonObject &content);

    const rules::Proposal &proposal() const { return m_proposal; }
    const QJsonObject &content() const { return m_content; }
    /// The fields of the form, in its order: the entity's for Change Entity, then those of each service.
    const QStringList &pointers() const { return m_pointers; }

    QJsonValue value(const QString &pointer) const;
    QJsonValue filedValue(const QString &pointer) const { return m_filed.value(pointer); }
    bool isChanged(const QString &pointer) const { return m_content.contains(pointer); }

    /// Cleans the value as its field wants it and takes it. False where nothing has changed by it.
    bool set(const QString &pointer, const QJsonValue &value);
    /// Looks at all values anew. Under 1 ms for one service.
    void check(const rules::RuleBook &book, QDate today);
    /// In the order of the form; those of the whole order first.
    const QList<filing::Finding> &findings() const { return m_findings; }

private:
    void apply();

    rules::Proposal m_proposal;
    QJsonObject m_content;
    QStringList m_pointers;
    QHash<QString, QJsonValue> m_filed;
    QList<filing::Finding> m_faults; ///< of values that cannot be applied
    QList<filing::Finding> m_findings;
};

/// A value as its field wants it: pasted text without odd blanks and full-width forms (filing/text_cleaning.h).
QJsonValue cleanedValue(const filing::FieldSpec &spec, const QJsonValue &value);

/// Sorts findings as the fields stand in `pointers`; those of no field first.
void sortByForm(QList<filing::Finding> &findings, const QStringList &pointers);

} // namespace models
