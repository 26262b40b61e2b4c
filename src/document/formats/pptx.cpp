#include "document/formats/pptx.h"

#include <vector>

#include "charset/font.h"
#include "document/formats/composer.h"
#include "document/formats/office_package.h"
#include "document/formats/xml.h"

namespace tracuu::document {

namespace {

class SlideReader {
 public:
  explicit SlideReader(Composer& composer) : composer_(composer) {}

  void read_shapes(pugi::xml_node parent) {
    for (const pugi::xml_node node : parent.children()) {
      const std::string_view name = local_name(node);
      if (name == "sp") read_shape(node);
      else if (name == "tbl") read_table(node);
      else if (name != "Fallback") read_shapes(node);
    }
  }

  // Of a page of notes what the speaker wrote, without the slide's number and date.
  void read_notes(pugi::xml_node notes) {
    const pugi::xml_node tree = child(child(notes, "cSld"), "spTree");
    for (pugi::xml_node shape = child(tree, "sp"); shape; shape = next(shape, "sp")) {
      if (placeholder_of(shape) == "body") read_paragraphs(child(shape, "txBody"), BlockKind::paragraph);
    }
  }

 private:
  static std::string_view placeholder_of(pugi::xml_node shape) {
    return attribute(child(child(child(shape, "nvSpPr"), "nvPr"), "ph"), "type");
  }

  void read_shape(pugi::xml_node shape) {
    const std::string_view placeholder = placeholder_of(shape);
    if (placeholder == "sldNum" || placeholder == "dt" || placeholder == "ftr") return;
    const bool is_title = placeholder == "title" || placeholder == "ctrTitle";
    read_paragraphs(child(shape, "txBody"), is_title ? BlockKind::heading : BlockKind::paragraph);
  }

  void read_paragraphs(pugi::xml_node body, BlockKind kind) {
    for (pugi::xml_node each = child(body, "p"); each; each = next(each, "p")) {
      const bool has_bullet = child(child(each, "pPr"), "buChar") || child(child(each, "pPr"), "buAutoNum");
      composer_.begin(kind == BlockKind::paragraph && has_bullet ? BlockKind::list_item : kind);
      read_line(each);
      composer_.end();
    }
  }

  void read_line(pugi::xml_node paragraph) {
    for (const pugi::xml_node run : paragraph.children()) {
      if (is(run, "br")) composer_.add(" ");
      const std::string_view font = attribute(child(child(run, "rPr"), "latin"), "typeface");
      composer_.add(charset::read_in_font(text_below(child(run, "t")), font));
    }
  }

  void read_table(pugi::xml_node table) {
    for (pugi::xml_node row = child(table, "tr"); row; row = next(row, "tr")) {
      composer_.begin(BlockKind::table_row);
      for (pugi::xml_node cell = child(row, "tc"); cell; cell = next(cell, "tc")) {
        composer_.begin_cell();
        const pugi::xml_node body = child(cell, "txBody");
        for (pugi::xml_node each = child(body, "p"); each; each = next(each, "p")) {
          read_line(each);
          composer_.add(" ");
        }
      }
      composer_.end();
    }
  }

  Composer& composer_;
};

}  // namespace

Result<Document> read_pptx(std::string id, std::string_view bytes) {
  TRACUU_ASSIGN(OfficePackage package, OfficePackage::open(bytes));
  TRACUU_ASSIGN(const std::vector<Relation> top, package.relations(""));
  std::string main = target_of_type(top, "officeDocument");
  if (main.empty()) main = "ppt/presentation.xml";
  TRACUU_ASSIGN(const std::vector<Relation> relations, package.relations(main));
  pugi::xml_document presentation;
  TRACUU_TRY(package.parse(main, presentation));
  Composer composer;
  TRACUU_TRY(package.read_properties(composer.document()));
  SlideReader reader(composer);
  for (const pugi::xml_node each : child(presentation.document_element(), "sldIdLst").children()) {
    // Of the two attributes called id the one with a prefix names the relation.
    std::string part;
    for (const pugi::xml_attribute id_ : each.attributes()) {
      if (std::string_view(id_.name()).ends_with(":id")) part = target_of_id(relations, id_.value());
    }
    pugi::xml_document slide, notes;
    TRACUU_TRY(package.parse_if_there(part, slide));
    reader.read_shapes(child(slide.document_element(), "cSld"));
    TRACUU_ASSIGN(const std::vector<Relation> of_slide, package.relations(part));
    TRACUU_TRY(package.parse_if_there(target_of_type(of_slide, "notesSlide"), notes));
    reader.read_notes(notes.document_element());
  }
  return composer.finish(std::move(id));
}

}  // namespace tracuu::document
