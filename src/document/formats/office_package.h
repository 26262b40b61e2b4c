// The parts of a docx, xlsx, pptx, odt or ods file, and what it says of itself.
#pragma once

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "document/formats/zip_archive.h"

namespace tracuu::document {

// A part that another one refers to.
struct Relation {
  std::string id;
  std::string type;    // the end of its type: "slide", "styles", "officeDocument"
  std::string target;  // the part's name in the package
};

class OfficePackage {
 public:
  // The bytes outlive the package.
  static Result<OfficePackage> open(std::string_view bytes);

  // error.format_damaged where the part is absent, or as parse_xml() has it.
  Result<void> parse(std::string_view part, pugi::xml_document& xml);
  // The same for parts that need not be there: nothing is parsed then.
  Result<void> parse_if_there(std::string_view part, pugi::xml_document& xml);

  // Of a part, or of the package where `part` is "". Only what is inside the package.
  Result<std::vector<Relation>> relations(std::string_view part);

  // Title, author, category and date of making, from docProps/core.xml or meta.xml; the language there is the
  // program's. Titles that programs give by themselves ("Microsoft Word - x.doc", "Document1") are none.
  Result<void> read_properties(Document& document);

 private:
  explicit OfficePackage(ZipArchive archive) : archive_(std::move(archive)) {}

  ZipArchive archive_;
};

// The target of the first relation of this type; "" where there is none.
std::string target_of_type(const std::vector<Relation>& relations, std::string_view type);
std::string target_of_id(const std::vector<Relation>& relations, std::string_view id);

}  // namespace tracuu::document
