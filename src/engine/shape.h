// The JSON form of a struct, told once: a table of its fields (made with field.h), by which shape_json.h writes and
// reads it. A field, a struct or a message more is rows more, and no code.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "engine/json_fields.h"

namespace tracuu::engine {

struct Field;

struct Shape {
  Shape() = default;  // no fields
  template <std::size_t size>
  constexpr explicit Shape(const Field (&table)[size]) : Shape(table, size) {}
  constexpr Shape(const Field* table, std::size_t size) : fields(table), count(size) {}

  const Field* fields = nullptr;
  std::size_t count = 0;
};

enum class Kind : std::uint8_t {
  text,         // std::string
  flag,         // bool
  real,         // double; what is not finite is null
  number,       // std::uint32_t
  wide_number,  // std::uint64_t
  texts,        // std::vector of std::string
  numbers,      // std::vector of std::uint32_t
  name,         // an enumeration
  object,       // a struct; read as empty where there is no object
  spread,       // a struct whose fields stand among those of the one around it
  list,         // std::vector of structs
  span,         // ByteRange
  spans,        // std::vector<ByteRange>, ascending
  custom,       // what no table says
};

// How a list of any structs is walked and filled.
struct List {
  struct Items {
    const std::byte* first;
    std::size_t count;
  };
  const Shape* item;
  std::size_t stride;
  Items (*items)(const void* list);
  void* (*append)(void* list);  // a new item at the end
};

// Writes and reads one or several fields of the object that they are given whole.
struct Custom {
  void (*write)(const void* object, Json& json);
  bool (*read)(const Json& json, void* object);  // false where something is refused
};

struct Field {
  // Spans are of the text of whoever holds this struct in a list.
  static constexpr std::uint16_t kOuterText = 0xFFFF;

  constexpr Field named(const char* other) const {
    Field field = *this;
    field.name = other;
    return field;
  }
  // Of a text, a flag or a number: not written where it is empty, false or 0.
  constexpr Field omitted() const {
    Field field = *this;
    field.is_omitted = true;
    return field;
  }
  // Refused where it is missing.
  constexpr Field required() const {
    Field field = *this;
    field.is_required = true;
    return field;
  }
  // Of a struct: its fields among those around it, and of these only the first ones where `shape` says so.
  constexpr Field spread() const {
    Field field = *this;
    field.kind = Kind::spread;
    return field;
  }
  constexpr Field spread(const Shape& shape) const {
    Field field = spread();
    field.detail.shape = &shape;
    return field;
  }

  const char* name = "";
  std::uint16_t offset = 0;         // of the member
  std::uint16_t text = kOuterText;  // offset of the string in which spans count: these, or those of a list's items
  Kind kind = Kind::custom;
  bool is_omitted = false;
  bool is_required = false;
  union Detail {
    const Shape* shape;
    const std::span<const std::string_view>* names;
    const List* list;
    const Custom* custom;
  } detail = {nullptr};
};

}  // namespace tracuu::engine
