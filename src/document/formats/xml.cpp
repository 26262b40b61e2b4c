#include "document/formats/xml.h"

#include <charconv>
#include <iterator>
#include <optional>
#include <utility>

#include "document/formats/limits.h"

namespace tracuu::document {

namespace {

std::string_view without_prefix(std::string_view name) { return name.substr(name.find(':') + 1); }

bool has_too_many_attributes(pugi::xml_node node) {
  const auto attributes = node.attributes();
  return std::distance(attributes.begin(), attributes.end()) > static_cast<std::ptrdiff_t>(kMaxAttributes);
}

// The first fault in shape: nothing that is written by programs is so deep, or has so many attributes.
std::optional<Error> shape_fault(const pugi::xml_document& xml) {
  std::size_t depth = 0;
  pugi::xml_node node = xml.first_child();
  while (node) {
    if (depth > kMaxNesting) return Error{TextKey::error_format_too_deep, {}, std::to_string(kMaxNesting)};
    if (has_too_many_attributes(node)) {
      return Error{TextKey::error_format_damaged, {}, "over " + std::to_string(kMaxAttributes) + " attributes"};
    }
    if (node.first_child()) {
      node = node.first_child();
      ++depth;
      continue;
    }
    while (node && !node.next_sibling()) {
      node = node.parent();
      if (depth == 0) return std::nullopt;
      --depth;
    }
    node = node.next_sibling();
  }
  return std::nullopt;
}

}  // namespace

Result<void> parse_xml(std::string_view bytes, std::string_view name, pugi::xml_document& xml) {
  for (const std::string_view declared : {"<!DOCTYPE", "<!ENTITY"}) {
    if (bytes.find(declared) != std::string_view::npos) return Error{TextKey::error_format_doctype, {}, {}};
  }
  constexpr unsigned kOptions = pugi::parse_default | pugi::parse_ws_pcdata;
  const pugi::xml_parse_result parsed = xml.load_buffer(bytes.data(), bytes.size(), kOptions);
  if (!parsed) return Error{TextKey::error_format_damaged, {}, std::string(name) + ": " + parsed.description()};
  if (std::optional<Error> fault = shape_fault(xml)) return std::move(*fault);
  return {};
}

std::string_view local_name(pugi::xml_node node) { return without_prefix(node.name()); }

bool is(pugi::xml_node node, std::string_view name) { return local_name(node) == name; }

pugi::xml_node child(pugi::xml_node node, std::string_view name) {
  const pugi::xml_node first = node.first_child();
  return !first || is(first, name) ? first : next(first, name);
}

pugi::xml_node next(pugi::xml_node sibling, std::string_view name) {
  do sibling = sibling.next_sibling();
  while (sibling && !is(sibling, name));
  return sibling;
}

std::string_view attribute(pugi::xml_node node, std::string_view name) {
  for (const pugi::xml_attribute each : node.attributes()) {
    if (without_prefix(each.name()) == name) return each.value();
  }
  return {};
}

pugi::xml_node descendant(pugi::xml_node node, std::string_view name) {
  for (const pugi::xml_node each : node.children()) {
    if (is(each, name)) return each;
    if (const pugi::xml_node found = descendant(each, name)) return found;
  }
  return {};
}

std::size_t number_of(std::string_view text) {
  std::size_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::string text_below(pugi::xml_node node) {
  if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) return node.value();
  std::string text;
  for (const pugi::xml_node each : node.children()) text += text_below(each);
  return text;
}

}  // namespace tracuu::document
