// Objects written to JSON and read from it by their shape.
#pragma once

#include <string_view>

#include "engine/json_fields.h"
#include "engine/shape.h"

namespace tracuu::engine {

// Adds the object's fields to `json`, an object. `outer` is the text in which the spans count that have none of their
// own. REQUIRES: `object` is of the struct that the shape describes.
void write(const Shape& shape, const void* object, Json& json, std::string_view outer = {});

// Fills the object from the fields of `json`, an object; those that are not there leave it as it is. Returns nullptr,
// or the name of the first field that is refused: of the wrong kind, out of range, required and missing.
[[nodiscard]] const char* read(const Shape& shape, const Json& json, void* object, std::string_view outer = {});

// The same for a list alone, a vector of what `list` says. Reading gives false where an item is refused.
Json list_to_json(const List& list, const void* items, std::string_view text = {});
bool read_list(const List& list, const Json& json, void* items, std::string_view text = {});

}  // namespace tracuu::engine
