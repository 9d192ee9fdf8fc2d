// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/codes.h"
#include "filing/pointer.h"

#include <QtGlobal>

#include <span>

/// The field catalogue: one line per field that a form shows, a confirm page compares and the checks look at. A new
/// field is a line here, a member in its struct's `describe()`, and a translation of its label.
namespace filing {

/// Which editor and which basic check a field gets.
enum class FieldKind {
    Text,
    LongText,
    EntityName,
    ServiceName,
    PersonName,
    CertificateType,
    CertificateNumber,
    Validity,
    Mobile,
    Phone,
    Email,
    Address,
    Region,
    Choice,  ///< one word of a code table
    Choices, ///< several words of a code table
    Domains,
    HomeUrl,
    PreApprovals,
    Accesses,
    Platforms,
    Strings,
};

enum class Editing {
    Free,
    RemoveOnly, ///< items can be taken away while one remains
    Limited,    ///< to some values; `lock` says which are out of reach, the checks look at the value
    Locked,     ///< no change order can alter it; `lock` says why
};
/// The field can be edited, and its `lock` says what of it cannot.
constexpr bool isPartly(Editing editing) { return editing == Editing::RemoveOnly || editing == Editing::Limited; }

/// What a change of a field asks for besides the form (icp-facts 5).
enum class Need : unsigned {
    None = 0,
    CertificateOfChange = 1,  ///< from the registration authority
    NewCertificate = 2,       ///< photo of the new licence or ID
    DomainHolderUpdate = 4,   ///< the domains' holder must be updated first
    LetterOfAuthorisation = 8,
    SmsToNewNumber = 16,      ///< the code goes to the new number
    PreApprovalPaper = 32,
};
constexpr Need operator|(Need a, Need b) { return Need(unsigned(a) | unsigned(b)); }
constexpr bool has(Need set, Need one) { return (unsigned(set) & unsigned(one)) != 0; }

/// The parts a line of the catalogue holds for.
enum class Parts : unsigned { Entity = 1, Website = 2, App = 4, Services = 6, All = 7 };
constexpr bool covers(Parts set, Part one) { return (unsigned(set) & (1u << unsigned(one))) != 0; }

/// Whose filings have the field. A personal filing is the person's: it has no legal representative and no investor.
enum class Filers { Everyone, Organisations };

struct FieldSpec
{
    Parts parts;
    const char *path;      ///< below the part, e.g. `/personInCharge/mobile`
    const char *group;     ///< heading, English source text of the context `Field`
    const char *label;     ///< English source text of the context `Field`
    FieldKind kind;
    Editing editing = Editing::Free;
    bool required = true;
    int maxLength = 0;            ///< characters; 0 = bounded by the kind
    const char *table = nullptr;  ///< code table of Choice and Choices
    Need needs = Need::None;
    const char *lock = nullptr;   ///< code of the reason where locked, limited or remove-only
    Filers filers = Filers::Everyone;

    bool isFor(EntityType type) const { return filers == Filers::Everyone || type != EntityType::Individual; }
};

std::span<const FieldSpec> catalogue();

/// The entry of a pointer (`/websites/web_1/name`); null where no field has it.
const FieldSpec *fieldSpec(const QString &pointer);

/// The fields of one part, in the order in which forms show them.
QList<const FieldSpec *> fieldsOf(Part part);

} // namespace filing
