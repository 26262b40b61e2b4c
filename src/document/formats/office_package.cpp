#include "document/formats/office_package.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "document/date.h"
#include "document/formats/limits.h"
#include "document/formats/single_line.h"
#include "document/formats/xml.h"

namespace tracuu::document {

namespace {

std::string folder_of(std::string_view part) { return std::string(part.substr(0, part.rfind('/') + 1)); }

// "../media/x" seen from "word/charts/": "word/media/x".
std::string resolve(std::string_view from, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string folder = folder_of(from);
  while (target.starts_with("../") || target.starts_with("./")) {
    const bool is_up = target.starts_with("../");
    target.remove_prefix(is_up ? 3 : 2);
    if (is_up && !folder.empty()) folder = folder_of(std::string_view(folder).substr(0, folder.size() - 1));
  }
  return folder + std::string(target);
}

bool is_made_by_program(std::string_view title) {
  constexpr std::array<std::string_view, 6> kBeginnings = {
      "Microsoft Word - ", "Microsoft PowerPoint - ", "PowerPoint Presentation", "Document1", "Untitled", "Slide 1"};
  return std::ranges::any_of(kBeginnings, [title](std::string_view each) { return title.starts_with(each); });
}

void read_property(pugi::xml_node property, Document& document) {
  const std::string_view name = local_name(property);
  std::string value = single_line(text_below(property));
  if (value.empty()) return;
  if (name == "title" && !is_made_by_program(value)) document.title = value;
  else if (name == "creator" || name == "initial-creator") document.author = value;
  else if (name == "category") document.category = value;
  else if (name == "created" || name == "creation-date") {
    // When the file was begun, perhaps from another one: not what the text is of.
    if (std::optional<DocumentDate> date = parse_date(value)) document.date = {date->iso, DateCertainty::inferred};
  }
}

}  // namespace

Result<OfficePackage> OfficePackage::open(std::string_view bytes) {
  TRACUU_ASSIGN(ZipArchive archive, ZipArchive::open(bytes));
  return OfficePackage(std::move(archive));
}

Result<void> OfficePackage::parse(std::string_view part, pugi::xml_document& xml) {
  const ZipEntry* const entry = archive_.find(part);
  if (entry == nullptr) return Error{TextKey::error_format_damaged, {}, std::string(part)};
  TRACUU_ASSIGN(const std::string bytes, archive_.read(*entry, kMaxFile));
  return parse_xml(bytes, part, xml);
}

Result<void> OfficePackage::parse_if_there(std::string_view part, pugi::xml_document& xml) {
  return archive_.find(part) == nullptr ? Result<void>() : parse(part, xml);
}

Result<std::vector<Relation>> OfficePackage::relations(std::string_view part) {
  const std::string folder = folder_of(part);
  pugi::xml_document xml;
  TRACUU_TRY(parse_if_there(folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels", xml));
  std::vector<Relation> relations;
  for (const pugi::xml_node each : xml.document_element().children()) {
    if (attribute(each, "TargetMode") == "External") continue;
    const std::string_view type = attribute(each, "Type");
    relations.push_back({std::string(attribute(each, "Id")), std::string(type.substr(type.rfind('/') + 1)),
                         resolve(part, attribute(each, "Target"))});
  }
  return relations;
}

Result<void> OfficePackage::read_properties(Document& document) {
  for (const std::string_view part : {"docProps/core.xml", "meta.xml"}) {
    pugi::xml_document xml;
    TRACUU_TRY(parse_if_there(part, xml));
    const pugi::xml_node root = xml.document_element();
    const pugi::xml_node properties = is(root, "document-meta") ? child(root, "meta") : root;
    for (const pugi::xml_node property : properties.children()) read_property(property, document);
  }
  return {};
}

std::string target_of_type(const std::vector<Relation>& relations, std::string_view type) {
  const auto found = std::ranges::find(relations, type, &Relation::type);
  return found == relations.end() ? std::string() : found->target;
}

std::string target_of_id(const std::vector<Relation>& relations, std::string_view id) {
  const auto found = std::ranges::find(relations, id, &Relation::id);
  return found == relations.end() ? std::string() : found->target;
}

}  // namespace tracuu::document
