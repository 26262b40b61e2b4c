#include "engine/json_fields.h"

#include <limits>

#include "base/utf8.h"

namespace tracuu::engine {

namespace {

// Walks a text once, turning ascending offsets of the one kind into the other.
class OffsetWalker {
 public:
  explicit OffsetWalker(std::string_view text) : text_(text) {}

  std::uint32_t code_points_at(std::uint32_t byte) {
    while (byte_ < byte && byte_ < text_.size()) step();
    return code_points_;
  }

  std::uint32_t byte_at(std::uint64_t code_points) {
    while (code_points_ < code_points && byte_ < text_.size()) step();
    return byte_;
  }

 private:
  void step() {
    byte_ += utf8::decode(text_, byte_).size;
    ++code_points_;
  }

  std::string_view text_;
  std::uint32_t byte_ = 0;
  std::uint32_t code_points_ = 0;
};

}  // namespace

Json spans_to_json(std::string_view text, std::span<const ByteRange> ranges) {
  OffsetWalker walker(text);
  Json spans = Json::array();
  for (const ByteRange& range : ranges) {
    const std::uint32_t begin = walker.code_points_at(range.begin);
    spans.push_back(Json::array({begin, walker.code_points_at(range.end)}));
  }
  return spans;
}

bool spans_from_json(std::string_view text, const Json& json, std::vector<ByteRange>& ranges) {
  if (!json.is_array()) return false;
  OffsetWalker walker(text);
  std::uint64_t last = 0;
  for (const Json& span : json) {
    if (!span.is_array() || span.size() != 2 || !span[0].is_number_unsigned() || !span[1].is_number_unsigned())
      return false;
    const auto begin = span[0].get<std::uint64_t>();
    const auto end = span[1].get<std::uint64_t>();
    if (begin < last || end < begin) return false;
    const std::uint32_t begin_byte = walker.byte_at(begin);
    ranges.push_back({begin_byte, walker.byte_at(end)});
    last = end;
  }
  return true;
}

Json span_to_json(std::string_view text, ByteRange range) {
  return spans_to_json(text, std::span<const ByteRange>(&range, 1))[0];
}

bool span_from_json(std::string_view text, const Json& json, ByteRange& range) {
  std::vector<ByteRange> ranges;
  if (!spans_from_json(text, Json::array({json}), ranges)) return false;
  range = ranges[0];
  return true;
}

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

const Json* find(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found == object.end() ? nullptr : &*found;
}

bool read(const Json& json, std::string& value) {
  const auto* text = json.get_ptr<const std::string*>();
  if (text != nullptr) value = *text;
  return text != nullptr;
}

bool read(const Json& json, bool& value) {
  if (!json.is_boolean()) return false;
  value = json.get<bool>();
  return true;
}

bool read(const Json& json, double& value) {
  if (!json.is_number()) return false;
  value = json.get<double>();
  return true;
}

bool read(const Json& json, std::uint64_t& value) {
  if (!json.is_number_unsigned()) return false;
  value = json.get<std::uint64_t>();
  return true;
}

bool read(const Json& json, std::uint32_t& value) {
  std::uint64_t wide = 0;
  if (!read(json, wide) || wide > std::numeric_limits<std::uint32_t>::max()) return false;
  value = static_cast<std::uint32_t>(wide);
  return true;
}

bool read(const Json& json, std::vector<std::string>& values) {
  if (!json.is_array()) return false;
  for (const Json& item : json) {
    if (!read(item, values.emplace_back())) return false;
  }
  return true;
}

bool read(const Json& json, std::vector<std::uint32_t>& values) {
  if (!json.is_array()) return false;
  for (const Json& item : json) {
    if (!read(item, values.emplace_back())) return false;
  }
  return true;
}

const Json& nested(const Json& json, const char* name) {
  static const Json none = Json::object();
  const Json* field = find(json, name);
  return field != nullptr && field->is_object() ? *field : none;
}

}  // namespace tracuu::engine
