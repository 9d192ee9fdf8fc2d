// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/values.h"

#include <QMap>

#include <concepts>
#include <type_traits>

namespace filing {

struct AnyVisitor
{
    void operator()(const char *, auto &, Mask = Mask::None) const {}
};

/// A struct that names its fields in `describe(self, visit)`; `visit` is called as (name, field, mask = None).
template <class T>
concept Described = requires(std::remove_const_t<T> &value) {
    std::remove_const_t<T>::describe(value, AnyVisitor{});
};

template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<QList<T>> = true;

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <class T>
inline constexpr bool isMap = false;
template <class T>
inline constexpr bool isMap<QMap<QString, T>> = true;

template <class T>
inline constexpr bool isCode = false;
template <class E>
inline constexpr bool isCode<Code<E>> = true;

} // namespace filing
