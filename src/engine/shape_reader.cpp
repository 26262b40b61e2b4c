#include "engine/shape_json.h"

namespace tracuu::engine {

namespace {

template <typename T>
T& as(void* member) {
  return *static_cast<T*>(member);
}

void* member_of(void* object, std::size_t offset) { return static_cast<std::byte*>(object) + offset; }

bool read_name(const Json& value, std::span<const std::string_view> names, std::uint8_t& number) {
  if (!value.is_string()) return false;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] != *value.get_ptr<const std::string*>()) continue;
    number = static_cast<std::uint8_t>(i);
    return true;
  }
  return false;
}

bool read_value(const Field& field, const Json& value, void* member, std::string_view text) {
  switch (field.kind) {
    case Kind::text: return read(value, as<std::string>(member));
    case Kind::flag: return read(value, as<bool>(member));
    case Kind::real: return read(value, as<double>(member));
    case Kind::number: return read(value, as<std::uint32_t>(member));
    case Kind::wide_number: return read(value, as<std::uint64_t>(member));
    case Kind::texts: return read(value, as<std::vector<std::string>>(member));
    case Kind::numbers: return read(value, as<std::vector<std::uint32_t>>(member));
    case Kind::name: return read_name(value, *field.detail.names, as<std::uint8_t>(member));
    case Kind::list: return read_list(*field.detail.list, value, member, text);
    case Kind::span: return span_from_json(text, value, as<ByteRange>(member));
    case Kind::spans: return spans_from_json(text, value, as<std::vector<ByteRange>>(member));
    default: return !value.is_object() || read(*field.detail.shape, value, member, text) == nullptr;
  }
}

// nullptr or the name of what is refused.
const char* read_field(const Field& field, const Json& json, void* object, std::string_view outer) {
  void* member = member_of(object, field.offset);
  if (field.kind == Kind::custom) return field.detail.custom->read(json, object) ? nullptr : field.name;
  if (field.kind == Kind::spread) return read(*field.detail.shape, json, member, outer);
  const Json* value = find(json, field.name);
  if (value == nullptr) return field.is_required ? field.name : nullptr;
  const bool has_text = field.text != Field::kOuterText;
  const std::string_view text = has_text ? as<std::string>(member_of(object, field.text)) : outer;
  return read_value(field, *value, member, text) ? nullptr : field.name;
}

}  // namespace

bool read_list(const List& list, const Json& json, void* items, std::string_view text) {
  if (!json.is_array()) return false;
  for (const Json& item : json) {
    if (!item.is_object() || read(*list.item, item, list.append(items), text) != nullptr) return false;
  }
  return true;
}

const char* read(const Shape& shape, const Json& json, void* object, std::string_view outer) {
  for (std::size_t i = 0; i < shape.count; ++i) {
    if (const char* refused = read_field(shape.fields[i], json, object, outer)) return refused;
  }
  return nullptr;
}

}  // namespace tracuu::engine
