// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/editor_table.h"

#include "rules/rule_book.h"
#include "ui/forms/access_editor.h"
#include "ui/forms/choice_editors.h"
#include "ui/forms/platforms_editor.h"
#include "ui/forms/pre_approvals_editor.h"
#include "ui/forms/region_editor.h"
#include "ui/forms/text_editors.h"
#include "ui/forms/validity_editor.h"

#include <array>

namespace ui {

using filing::FieldKind;

namespace {

using Make = FieldEditor *(*)(const FieldSetup &, QWidget *);

template <class Editor>
FieldEditor *make(const FieldSetup &setup, QWidget *parent)
{
    return new Editor(setup, parent);
}

/// A service that is older than the list of districts delivers none: then the code is typed.
FieldEditor *makeRegion(const FieldSetup &setup, QWidget *parent)
{
    return setup.book.districts.isEmpty() ? make<LineEditor>(setup, parent) : make<RegionEditor>(setup, parent);
}

struct Entry
{
    FieldKind kind;
    Make make;
};

constexpr auto editors = std::to_array<Entry>({
    {FieldKind::Text, make<LineEditor>},
    {FieldKind::LongText, make<LongTextEditor>},
    {FieldKind::EntityName, make<LineEditor>},
    {FieldKind::ServiceName, make<LineEditor>},
    {FieldKind::PersonName, make<LineEditor>},
    {FieldKind::CertificateType, make<ChoiceEditor>},
    {FieldKind::CertificateNumber, make<LineEditor>},
    {FieldKind::Validity, make<ValidityEditor>},
    {FieldKind::Mobile, make<LineEditor>},
    {FieldKind::Phone, make<LineEditor>},
    {FieldKind::Email, make<LineEditor>},
    {FieldKind::Address, make<LineEditor>},
    {FieldKind::Region, makeRegion},
    {FieldKind::Choice, make<ChoiceEditor>},
    {FieldKind::Choices, make<ChoicesEditor>},
    {FieldKind::Domains, make<DomainsEditor>},
    {FieldKind::HomeUrl, make<LineEditor>},
    {FieldKind::PreApprovals, make<PreApprovalsEditor>},
    {FieldKind::Accesses, make<AccessEditor>},
    {FieldKind::Platforms, make<PlatformsEditor>},
    {FieldKind::Strings, make<StringsEditor>},
});
static_assert(editors.size() == size_t(FieldKind::Strings) + 1);

} // namespace

FieldEditor *makeFieldEditor(const FieldSetup &setup, QWidget *parent)
{
    return editors.at(size_t(setup.spec.kind)).make(setup, parent);
}

} // namespace ui
