#include "engine/shape_json.h"

namespace tracuu::engine {

namespace {

template <typename T>
const T& as(const void* member) {
  return *static_cast<const T*>(member);
}

const void* member_of(const void* object, std::size_t offset) { return static_cast<const std::byte*>(object) + offset; }

bool is_empty(Kind kind, const void* member) {
  switch (kind) {
    case Kind::text: return as<std::string>(member).empty();
    case Kind::flag: return !as<bool>(member);
    case Kind::number: return as<std::uint32_t>(member) == 0;
    default: return false;
  }
}

Json value_of(const Field& field, const void* member, std::string_view text) {
  switch (field.kind) {
    case Kind::text: return as<std::string>(member);
    case Kind::flag: return as<bool>(member);
    case Kind::real: return as<double>(member);
    case Kind::number: return as<std::uint32_t>(member);
    case Kind::wide_number: return as<std::uint64_t>(member);
    case Kind::texts: return as<std::vector<std::string>>(member);
    case Kind::numbers: return as<std::vector<std::uint32_t>>(member);
    case Kind::name: return std::string((*field.detail.names)[as<std::uint8_t>(member)]);
    case Kind::list: return list_to_json(*field.detail.list, member, text);
    case Kind::span: return span_to_json(text, as<ByteRange>(member));
    case Kind::spans: return spans_to_json(text, as<std::vector<ByteRange>>(member));
    default: break;
  }
  Json json = Json::object();
  write(*field.detail.shape, member, json, text);
  return json;
}

}  // namespace

Json list_to_json(const List& list, const void* items, std::string_view text) {
  const List::Items walked = list.items(items);
  Json json = Json::array();
  for (std::size_t i = 0; i < walked.count; ++i) {
    Json item = Json::object();
    write(*list.item, walked.first + i * list.stride, item, text);
    json.push_back(std::move(item));
  }
  return json;
}

void write(const Shape& shape, const void* object, Json& json, std::string_view outer) {
  for (std::size_t i = 0; i < shape.count; ++i) {
    const Field& field = shape.fields[i];
    const void* member = member_of(object, field.offset);
    if (field.kind == Kind::custom) {
      field.detail.custom->write(object, json);
    } else if (field.kind == Kind::spread) {
      write(*field.detail.shape, member, json, outer);
    } else if (!field.is_omitted || !is_empty(field.kind, member)) {
      const bool has_text = field.text != Field::kOuterText;
      json[field.name] = value_of(field, member, has_text ? as<std::string>(member_of(object, field.text)) : outer);
    }
  }
}

}  // namespace tracuu::engine
