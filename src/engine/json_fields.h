// JSON without exceptions: fields read with their kind checked, and spans of strings, which count bytes inside Tracuu
// and code points outside.
#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"

namespace tracuu::engine {

using Json = nlohmann::ordered_json;

// [[begin,end]…] in code points of `text`. REQUIRES: ranges ascending and inside the text. An invalid byte counts as a
// code point.
Json spans_to_json(std::string_view text, std::span<const ByteRange> ranges);

// False where the JSON is not such an array, or its spans are not ascending.
bool spans_from_json(std::string_view text, const Json& json, std::vector<ByteRange>& ranges);

// One range alone, as [begin,end]. A range that ends beyond the text is cut there.
Json span_to_json(std::string_view text, ByteRange range);
bool span_from_json(std::string_view text, const Json& json, ByteRange& range);

// JSON text as a value, one that is_discarded() where it is malformed. Of two fields of one name the last holds.
Json parse_json(std::string_view text);

// JSON as text, invalid UTF-8 as U+FFFD.
std::string dump(const Json& json);

// A value of one kind; false where it is of another, or out of range. Lists are added to.
bool read(const Json& json, std::string& value);
bool read(const Json& json, bool& value);
bool read(const Json& json, double& value);
bool read(const Json& json, std::uint32_t& value);
bool read(const Json& json, std::uint64_t& value);
bool read(const Json& json, std::vector<std::string>& values);
bool read(const Json& json, std::vector<std::uint32_t>& values);

// The field of an object; nullptr where it is not there.
const Json* find(const Json& object, const char* name);

// The object in a field of its own; an empty one where it is not there, which then lacks everything.
const Json& nested(const Json& json, const char* name);

// The value of a field; one that is not there leaves `value` as it is.
template <typename T>
bool read(const Json& object, const char* name, T& value) {
  const Json* field = find(object, name);
  return field == nullptr || read(*field, value);
}

}  // namespace tracuu::engine
