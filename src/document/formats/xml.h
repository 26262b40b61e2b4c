// XML as the office formats use it, by pugixml.
#pragma once

#include <pugixml.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"

namespace tracuu::document {

// Parses `bytes` into `xml`. error.format_doctype for a document type or entities, error.format_too_deep, and
// error.format_damaged, with `name` in it.
Result<void> parse_xml(std::string_view bytes, std::string_view name, pugi::xml_document& xml);

// Prefixes are the writer's choice: names are compared, and attributes found, without them.
std::string_view local_name(pugi::xml_node node);
bool is(pugi::xml_node node, std::string_view name);
pugi::xml_node child(pugi::xml_node node, std::string_view name);
pugi::xml_node next(pugi::xml_node sibling, std::string_view name);
// Empty where there is none.
std::string_view attribute(pugi::xml_node node, std::string_view name);

// The first of that name below `node`, which may be deep.
pugi::xml_node descendant(pugi::xml_node node, std::string_view name);

// What an attribute counts; 0 where it is no number.
std::size_t number_of(std::string_view text);

// All text below `node`.
std::string text_below(pugi::xml_node node);

}  // namespace tracuu::document
