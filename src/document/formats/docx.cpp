#include "document/formats/docx.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "charset/font.h"
#include "document/formats/composer.h"
#include "document/formats/docx_styles.h"
#include "document/formats/office_package.h"
#include "document/formats/xml.h"

namespace tracuu::document {

namespace {

// A note as the text calls it: which file it is in, and its number there.
struct NoteCall {
  bool is_endnote = false;
  std::string id;
};

class BodyReader {
 public:
  BodyReader(const DocxStyles& styles, Composer& composer) : styles_(styles), composer_(composer) {}

  void read_blocks(pugi::xml_node parent) {
    for (const pugi::xml_node node : parent.children()) {
      const std::string_view name = local_name(node);
      if (name == "p") read_paragraph(node);
      else if (name == "tbl") read_table(node);
      else if (is_wrapper(name)) read_blocks(node);
      else if (name == "AlternateContent") read_blocks(child(node, "Choice"));
    }
  }

  // The notes that were called, in the order of their numbers.
  void read_notes(pugi::xml_node footnotes, pugi::xml_node endnotes) {
    for (std::size_t i = 0; i < calls_.size(); ++i) {
      const pugi::xml_node note = find_note(calls_[i].is_endnote ? endnotes : footnotes, calls_[i].id);
      if (!note) continue;
      composer_.begin(BlockKind::paragraph);
      composer_.add(number_of(i) + " ");
      in_note_ = true;
      for (pugi::xml_node each = child(note, "p"); each; each = next(each, "p")) read_line(each);
      in_note_ = false;
      composer_.end();
    }
  }

 private:
  static std::string number_of(std::size_t call) { return "[" + std::to_string(call + 1) + "]"; }

  static bool is_wrapper(std::string_view name) {
    return name == "sdt" || name == "sdtContent" || name == "customXml" || name == "ins" || name == "moveTo";
  }

  static pugi::xml_node find_note(pugi::xml_node notes, std::string_view id) {
    for (const pugi::xml_node note : notes.children()) {
      if (attribute(note, "id") == id) return note;
    }
    return {};
  }

  void read_paragraph(pugi::xml_node paragraph) {
    composer_.begin(styles_.kind_of(paragraph));
    read_line(paragraph);
    composer_.end();
    // What stands in text boxes follows the paragraph that they hang on.
    const std::vector<pugi::xml_node> boxes = std::exchange(boxes_, {});
    for (const pugi::xml_node box : boxes) read_blocks(box);
  }

  void read_line(pugi::xml_node paragraph) {
    const pugi::xml_node before = std::exchange(paragraph_, paragraph);
    read_runs(paragraph);
    paragraph_ = before;
    composer_.add(" ");
  }

  void read_runs(pugi::xml_node parent) {
    for (const pugi::xml_node node : parent.children()) {
      const std::string_view name = local_name(node);
      if (name == "r") read_run(node, styles_.font_of(node, paragraph_));
      else if (name != "del" && name != "moveFrom" && name != "pPr" && name != "Fallback") read_runs(node);
    }
  }

  void read_run(pugi::xml_node run, std::string_view font) {
    for (const pugi::xml_node node : run.children()) {
      const std::string_view name = local_name(node);
      if (name == "t") composer_.add(charset::read_in_font(text_below(node), font));
      else if (name == "tab" || name == "ptab") composer_.add(" ");
      else if (name == "br" || name == "cr") break_line();
      else if (name == "noBreakHyphen") composer_.add("-");
      else if (name == "footnoteReference" || name == "endnoteReference") call(node, name == "endnoteReference");
      else if (name == "drawing" || name == "pict") find_boxes(node);
      else if (name == "AlternateContent") find_boxes(child(node, "Choice"));
    }
  }

  void break_line() {
    if (rows_ > 0 || in_note_) composer_.add(" ");
    else composer_.break_line();
  }

  void call(pugi::xml_node reference, bool is_endnote) {
    if (in_note_) return;
    calls_.push_back({is_endnote, std::string(attribute(reference, "id"))});
    composer_.add(number_of(calls_.size() - 1));
  }

  void find_boxes(pugi::xml_node node) {
    for (const pugi::xml_node each : node.children()) {
      if (is(each, "txbxContent")) boxes_.push_back(each);
      else find_boxes(each);
    }
  }

  void read_table(pugi::xml_node table) {
    for (const pugi::xml_node row : table.children()) {
      if (is_wrapper(local_name(row))) read_table(row);
      if (!is(row, "tr")) continue;
      composer_.begin(BlockKind::table_row);
      ++rows_;
      read_cells(row);
      --rows_;
      composer_.end();
    }
  }

  void read_cells(pugi::xml_node row) {
    for (const pugi::xml_node cell : row.children()) {
      if (is_wrapper(local_name(cell))) read_cells(cell);
      if (!is(cell, "tc")) continue;
      composer_.begin_cell();
      read_cell(cell);
    }
  }

  // A cell is on its row's line with all that is in it, tables too.
  void read_cell(pugi::xml_node parent) {
    for (const pugi::xml_node node : parent.children()) {
      if (is(node, "p")) read_line(node);
      else if (!is(node, "tcPr")) read_cell(node);
    }
  }

  const DocxStyles& styles_;
  Composer& composer_;
  pugi::xml_node paragraph_;
  std::vector<NoteCall> calls_;
  std::vector<pugi::xml_node> boxes_;
  int rows_ = 0;
  bool in_note_ = false;
};

}  // namespace

Result<Document> read_docx(std::string id, std::string_view bytes) {
  TRACUU_ASSIGN(OfficePackage package, OfficePackage::open(bytes));
  TRACUU_ASSIGN(const std::vector<Relation> top, package.relations(""));
  std::string main = target_of_type(top, "officeDocument");
  if (main.empty()) main = "word/document.xml";
  TRACUU_ASSIGN(const std::vector<Relation> relations, package.relations(main));
  pugi::xml_document body, styles, footnotes, endnotes;
  TRACUU_TRY(package.parse(main, body));
  TRACUU_TRY(package.parse_if_there(target_of_type(relations, "styles"), styles));
  TRACUU_TRY(package.parse_if_there(target_of_type(relations, "footnotes"), footnotes));
  TRACUU_TRY(package.parse_if_there(target_of_type(relations, "endnotes"), endnotes));

  Composer composer;
  TRACUU_TRY(package.read_properties(composer.document()));
  const DocxStyles known(styles.document_element());
  BodyReader reader(known, composer);
  reader.read_blocks(child(body.document_element(), "body"));
  reader.read_notes(footnotes.document_element(), endnotes.document_element());
  return composer.finish(std::move(id));
}

}  // namespace tracuu::document
