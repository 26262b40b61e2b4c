#include "document/formats/odf.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "charset/font.h"
#include "document/formats/limits.h"
#include "document/formats/odf_text.h"
#include "document/formats/office_package.h"
#include "document/formats/single_line.h"
#include "document/formats/table.h"
#include "document/formats/xml.h"

namespace tracuu::document {

namespace {

constexpr std::size_t kMostRepeats = 1'000;  // of a row with something in it

std::size_t repeats(pugi::xml_node node, std::string_view name) {
  const std::string_view text = attribute(node, name);
  std::size_t count = 1;
  std::from_chars(text.data(), text.data() + text.size(), count);
  return std::max<std::size_t>(count, 1);
}

// The words of a cell, its paragraphs in one line; a date as 2021-06-07.
std::string text_of(pugi::xml_node cell, const OdfStyles& styles) {
  if (attribute(cell, "value-type") == "date") {
    const std::string_view date = attribute(cell, "date-value");
    return single_line(date.substr(0, date.find('T')));
  }
  Composer line;
  OdfTextReader reader(styles, line);
  const std::string_view font = styles.font_of(attribute(cell, "style-name"));
  for (pugi::xml_node each = child(cell, "p"); each; each = next(each, "p")) {
    reader.read_line(each, font);
    line.add(" ");
  }
  return line.text();
}

Result<std::vector<std::string>> row_of(pugi::xml_node row, const OdfStyles& styles, Table& table) {
  std::vector<std::string> cells;
  std::size_t empty = 0;  // not written yet: rows end with thousands of them
  for (const pugi::xml_node cell : row.children()) {
    if (!is(cell, "table-cell") && !is(cell, "covered-table-cell")) continue;
    const std::string text = text_of(cell, styles);
    const std::size_t count = repeats(cell, "number-columns-repeated");
    if (text.empty()) {
      empty += std::min(count, kMaxColumns + 1);
      continue;
    }
    if (cells.size() + empty + count > kMaxColumns) {
      return Error{TextKey::error_table_too_wide, {}, std::to_string(kMaxColumns)};
    }
    TRACUU_TRY(table.grow(count * (text.size() + sizeof(std::string))));
    cells.resize(cells.size() + std::exchange(empty, 0));
    cells.insert(cells.end(), count, text);
  }
  return cells;
}

Result<void> add_rows(pugi::xml_node parent, const OdfStyles& styles, Table& table) {
  for (const pugi::xml_node row : parent.children()) {
    const std::string_view name = local_name(row);
    if (name == "table-header-rows" || name == "table-rows" || name == "table-row-group") {
      TRACUU_TRY(add_rows(row, styles, table));
    }
    if (name != "table-row") continue;
    TRACUU_ASSIGN(const std::vector<std::string> cells, row_of(row, styles, table));
    if (cells.empty()) continue;
    const std::size_t count = std::min(repeats(row, "number-rows-repeated"), kMostRepeats);
    std::size_t size = 0;
    for (const std::string& cell : cells) size += cell.size() + sizeof(std::string);
    TRACUU_TRY(table.grow((count - 1) * size));
    table.rows.insert(table.rows.end(), count, cells);
  }
  return {};
}

Result<std::vector<Table>> sheets_of(pugi::xml_node spreadsheet, const OdfStyles& styles) {
  std::vector<Table> tables;
  for (pugi::xml_node each = child(spreadsheet, "table"); each; each = next(each, "table")) {
    Table table;
    table.name = single_line(attribute(each, "name"));
    TRACUU_TRY(add_rows(each, styles, table));
    if (!table.rows.empty()) tables.push_back(std::move(table));
  }
  return tables;
}

}  // namespace

Result<std::vector<Document>> read_odf(std::string id, std::string_view bytes, const FieldMap& fields) {
  TRACUU_ASSIGN(OfficePackage package, OfficePackage::open(bytes));
  pugi::xml_document content, styles;
  TRACUU_TRY(package.parse("content.xml", content));
  TRACUU_TRY(package.parse_if_there("styles.xml", styles));
  OdfStyles known;
  known.add(styles.document_element());
  known.add(content.document_element());
  Composer composer;
  TRACUU_TRY(package.read_properties(composer.document()));

  const pugi::xml_node body = child(content.document_element(), "body");
  if (const pugi::xml_node spreadsheet = child(body, "spreadsheet")) {
    TRACUU_ASSIGN(const std::vector<Table> tables, sheets_of(spreadsheet, known));
    return table_documents(tables, fields, std::move(id), std::move(composer));
  }
  OdfTextReader reader(known, composer);
  reader.read_blocks(child(body, "text"), BlockKind::paragraph);
  reader.read_notes();
  TRACUU_ASSIGN(Document document, composer.finish(std::move(id)));
  std::vector<Document> documents;
  documents.push_back(std::move(document));
  return documents;
}

}  // namespace tracuu::document
