// SPDX-License-Identifier: Apache-2.0
#include "filing/describe.h"
#include "filing/text_cleaning.h"
#include "rules/check_context.h"

/// What the field catalogue says by itself: required, length, words of the code tables, pasted characters.
namespace rules::detail {

using filing::FieldKind;
using filing::FieldSpec;
using filing::Part;

namespace {

/// One field's value as far as the catalogue can judge it.
struct FieldValue
{
    bool known = false; ///< the struct has such a field
    bool empty = true;
    QString text;      ///< of a text field or of a single word
    QStringList words; ///< of Choice and Choices
};

template<class Field>
FieldValue valueOf(const Field &field)
{
    FieldValue value;
    value.known = true;
    if constexpr (std::is_same_v<Field, QString>) {
        value.text = field;
        value.words = field.isEmpty() ? QStringList() : QStringList{field};
        value.empty = filing::cleanText(field).isEmpty();
    } else if constexpr (filing::isCode<Field>) {
        return valueOf(field.text());
    } else if constexpr (std::is_same_v<Field, QStringList>) {
        value.words = field;
        value.empty = field.isEmpty();
    } else if constexpr (filing::isList<Field>) {
        value.empty = field.isEmpty();
    } else if constexpr (filing::isOptional<Field>) {
        value.empty = !field.has_value();
    }
    return value;
}

/// The value at `/certificate/number` below a described struct.
template<class T>
FieldValue read(const T &object, QStringView path)
{
    const auto rest = path.mid(1);
    const auto slash = rest.indexOf(u'/');
    const auto name = slash < 0 ? rest : rest.left(slash);
    FieldValue value;
    T::describe(object, [&](const char *field, const auto &inner, filing::Mask = filing::Mask::None) {
        using Inner = std::remove_cvref_t<decltype(inner)>;
        if (name != QLatin1StringView(field))
            return;
        if (slash < 0) {
            value = valueOf(inner);
        } else if constexpr (filing::Described<Inner>) {
            value = read(inner, rest.mid(slash));
        } else if constexpr (filing::isOptional<Inner>) {
            if constexpr (filing::Described<typename Inner::value_type>) {
                if (inner)
                    value = read(*inner, rest.mid(slash));
            }
        }
    });
    return value;
}

/// A table that its source calls a sample cannot tell a wrong word from a new one.
bool isComplete(const CodeTable &table) { return !table.completeness.startsWith("SAMPLE"_L1); }

void checkWords(CheckContext &context, const QString &pointer, const FieldSpec &spec, const FieldValue &value)
{
    const auto name = QString::fromLatin1(spec.table);
    const auto table = context.book.tables.constFind(name);
    QStringList seen;
    for (const auto &word : value.words) {
        const bool judged = table != context.book.tables.constEnd() && isComplete(*table);
        if (judged && !context.book.item(name, word))
            context.report(pointer, "CODE_UNKNOWN"_L1, {{u"table"_s, name}});
        if (seen.contains(word))
            context.report(pointer, "VALUE_TWICE"_L1, {{u"value"_s, word}});
        seen.append(word);
    }
}

void checkText(CheckContext &context, const QString &pointer, const FieldSpec &spec, const FieldValue &value)
{
    if (spec.maxLength > 0 && value.text.size() > spec.maxLength)
        context.report(
            pointer, "TOO_LONG"_L1,
            {{u"max"_s, QString::number(spec.maxLength)}, {u"count"_s, QString::number(value.text.size())}});
    const auto lines = spec.kind == FieldKind::LongText ? filing::LineEnds::Keep : filing::LineEnds::Join;
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::EntityName:
    case FieldKind::ServiceName:
    case FieldKind::PersonName:
    case FieldKind::Address:
        if (filing::cleanText(value.text, lines) != value.text)
            context.report(pointer, "TEXT_NOT_CLEAN"_L1);
        break;
    default:
        break;
    }
}

template<class T>
bool isRequired(const FieldSpec &spec, const T &object)
{
    const auto path = QLatin1StringView(spec.path);
    if (spec.kind == FieldKind::Domains)
        return false; // check_domains.cpp knows whether the last one was taken away
    if constexpr (std::is_same_v<T, filing::App>) {
        // Mini programs and quick apps run inside another app and need no package of their own
        // (icp-facts 4.3).
        if (spec.kind == FieldKind::Platforms)
            return object.kind == filing::AppKind::App;
    }
    if constexpr (std::is_same_v<T, filing::Entity>) {
        // Named at all, the legal representative is named whole (icp-facts 4.1).
        if (path.startsWith("/legalRepresentative/"_L1))
            return object.legalRepresentative.has_value();
    }
    return spec.required;
}

template<class T>
void checkPart(CheckContext &context, const Place &place, const T &object)
{
    for (const auto *spec : filing::fieldsOf(place.part)) {
        const auto path = QString::fromLatin1(spec->path);
        const auto pointer = place.at(path);
        const auto value = read(object, path);
        if (!value.known || value.empty) {
            if (isRequired(*spec, object))
                context.report(pointer, "REQUIRED"_L1);
            continue;
        }
        checkText(context, pointer, *spec, value);
        if (spec->table)
            checkWords(context, pointer, *spec, value);
    }
}

} // namespace

void checkFields(CheckContext &context)
{
    if (coversEntity(context))
        checkPart(context, {}, *context.proposal.after.entity);
    forEachService(context,
                   [&](const Place &place, const auto &service) { checkPart(context, place, service); });
}

} // namespace rules::detail
