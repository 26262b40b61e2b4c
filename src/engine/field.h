// Rows of the tables of shape.h, made from members of structs: what a member's C++ type says is not said again.
//
//   constexpr Field kHit[] = {FIELD(Hit, id), FIELD_OVER(Hit, highlights, snippet), FIELD(Hit, copies).omitted()};
//   template <>
//   const Shape Described<Hit>::shape{kHit};
//
// REQUIRES of a struct: standard layout. Of an enumeration: std::uint8_t underneath, numbered from 0.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/ranges.h"
#include "engine/shape.h"

namespace tracuu::engine {

// The shape of a struct, to be defined for each by its table.
template <typename Struct>
struct Described {
  static const Shape shape;
};

// What the values of an enumeration are called, in their order.
template <typename Enum>
struct Named {
  static const std::span<const std::string_view> names;
};

template <typename Item>
inline constexpr List kListOf = {
    &Described<Item>::shape, sizeof(Item),
    [](const void* list) {
      const auto& items = *static_cast<const std::vector<Item>*>(list);
      return List::Items{reinterpret_cast<const std::byte*>(items.data()), items.size()};
    },
    [](void* list) -> void* { return &static_cast<std::vector<Item>*>(list)->emplace_back(); }};

// The field of a member, by its type.
template <typename Member>
constexpr Field field_of(const char* name, std::size_t offset, std::size_t text = Field::kOuterText) {
  Field field;
  field.name = name;
  field.offset = static_cast<std::uint16_t>(offset);
  field.text = static_cast<std::uint16_t>(text);
  if constexpr (std::is_same_v<Member, std::string>) {
    field.kind = Kind::text;
  } else if constexpr (std::is_same_v<Member, bool>) {
    field.kind = Kind::flag;
  } else if constexpr (std::is_same_v<Member, double>) {
    field.kind = Kind::real;
  } else if constexpr (std::is_same_v<Member, std::uint32_t>) {
    field.kind = Kind::number;
  } else if constexpr (std::is_same_v<Member, std::uint64_t>) {
    field.kind = Kind::wide_number;
  } else if constexpr (std::is_same_v<Member, std::vector<std::string>>) {
    field.kind = Kind::texts;
  } else if constexpr (std::is_same_v<Member, std::vector<std::uint32_t>>) {
    field.kind = Kind::numbers;
  } else if constexpr (std::is_same_v<Member, ByteRange>) {
    field.kind = Kind::span;
  } else if constexpr (std::is_same_v<Member, std::vector<ByteRange>>) {
    field.kind = Kind::spans;
  } else if constexpr (std::is_enum_v<Member>) {
    static_assert(std::is_same_v<std::underlying_type_t<Member>, std::uint8_t>);
    field.kind = Kind::name;
    field.detail.names = &Named<Member>::names;
  } else if constexpr (requires { typename Member::value_type; }) {
    field.kind = Kind::list;
    field.detail.list = &kListOf<typename Member::value_type>;
  } else {
    field.kind = Kind::object;
    field.detail.shape = &Described<Member>::shape;
  }
  return field;
}

template <typename Struct, void (*write)(const Struct&, Json&), bool (*read)(const Json&, Struct&)>
inline constexpr Custom kCustomOf = {
    [](const void* object, Json& json) { write(*static_cast<const Struct*>(object), json); },
    [](const Json& json, void* object) { return read(json, *static_cast<Struct*>(object)); }};

// A field with functions of its own, which find it in the object around it by themselves. `name` is for errors.
template <typename Struct, void (*write)(const Struct&, Json&), bool (*read)(const Json&, Struct&)>
constexpr Field custom_field(const char* name) {
  Field field;
  field.name = name;
  field.detail.custom = &kCustomOf<Struct, write, read>;
  return field;
}

}  // namespace tracuu::engine

// A member under its own name.
#define FIELD(Struct, member) ::tracuu::engine::field_of<decltype(Struct::member)>(#member, offsetof(Struct, member))

// The same; its spans, or those of its items, are of the string `text` of the same struct, which comes before it.
#define FIELD_OVER(Struct, member, text) \
  ::tracuu::engine::field_of<decltype(Struct::member)>(#member, offsetof(Struct, member), offsetof(Struct, text))

// A field that write(const Struct&, Json&) and read(const Json&, Struct&) take care of.
#define CUSTOM_FIELD(Struct, name, write, read) ::tracuu::engine::custom_field<Struct, write, read>(name)
