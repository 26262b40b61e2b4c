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

// JSON as text, invalid UTF-8 as U+FFFD.
std::string dump(const Json& json);

// Fields of an object; each false where the field is there but of another kind. A field that is not there leaves
// `value` as it is.
bool read(const Json& object, const char* name, std::string& value);
bool read(const Json& object, const char* name, bool& value);
bool read(const Json& object, const char* name, double& value);
bool read(const Json& object, const char* name, std::uint32_t& value);
bool read(const Json& object, const char* name, std::uint64_t& value);
bool read(const Json& object, const char* name, std::vector<std::string>& values);

// The field, an array or object; nullptr where it is not there.
const Json* find(const Json& object, const char* name);

}  // namespace tracuu::engine
