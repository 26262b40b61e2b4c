#include "document/formats/xlsx.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "charset/font.h"
#include "document/formats/limits.h"
#include "document/formats/office_package.h"
#include "document/formats/single_line.h"
#include "document/formats/table.h"
#include "document/formats/xlsx_styles.h"
#include "document/formats/xml.h"

namespace tracuu::document {

namespace {

// The runs of a string; what is said of how to pronounce it is not of it.
std::string string_of(pugi::xml_node item, std::string_view font) {
  std::string text;
  for (const pugi::xml_node each : item.children()) {
    if (is(each, "t")) text += charset::read_in_font(text_below(each), font);
    if (!is(each, "r")) continue;
    const std::string_view own = attribute(child(child(each, "rPr"), "rFont"), "val");
    text += charset::read_in_font(text_below(child(each, "t")), own.empty() ? font : own);
  }
  return text;
}

// The column of "BC12", from 0; nothing for what is no place.
std::optional<std::size_t> column_of(std::string_view place) {
  std::size_t column = 0;
  for (const char c : place) {
    if (c < 'A' || c > 'Z') break;
    column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
    if (column > 1'000'000) return std::nullopt;
  }
  return column == 0 ? std::nullopt : std::optional(column - 1);
}

class SheetReader {
 public:
  SheetReader(pugi::xml_node strings, const XlsxStyles& styles) : styles_(styles) {
    for (const pugi::xml_node each : strings.children()) {
      if (is(each, "si")) strings_.push_back(each);
    }
  }

  Result<Table> read(std::string name, pugi::xml_node sheet) const {
    Table table;
    table.name = std::move(name);
    for (const pugi::xml_node row : child(sheet, "sheetData").children()) {
      if (!is(row, "row")) continue;
      std::vector<std::string>& cells = table.rows.emplace_back();
      for (const pugi::xml_node cell : row.children()) {
        const std::size_t column = column_of(attribute(cell, "r")).value_or(cells.size());
        std::string text = utf8::repair(text_of(cell)).text;
        if (text.empty()) continue;
        if (column >= kMaxColumns) return Error{TextKey::error_table_too_wide, {}, std::to_string(kMaxColumns)};
        TRACUU_TRY(table.grow(text.size() + (column - std::min(column, cells.size())) * sizeof(std::string)));
        if (cells.size() <= column) cells.resize(column + 1);
        cells[column] = std::move(text);
      }
    }
    return table;
  }

 private:
  std::string text_of(pugi::xml_node cell) const {
    const std::string_view type = attribute(cell, "t");
    const std::size_t style = number_of(attribute(cell, "s"));
    const std::string value = text_below(child(cell, "v"));
    if (type == "s") {
      const std::size_t number = number_of(value);
      return number < strings_.size() ? string_of(strings_[number], styles_.font(style)) : std::string();
    }
    if (type == "inlineStr") return string_of(child(cell, "is"), styles_.font(style));
    if (type == "b") return value == "1" ? "TRUE" : "FALSE";
    if (type == "str") return charset::read_in_font(value, styles_.font(style));
    return type.empty() || type == "n" ? styles_.shown(value, style) : value;
  }

  std::vector<pugi::xml_node> strings_;
  const XlsxStyles& styles_;
};

}  // namespace

Result<std::vector<Document>> read_xlsx(std::string id, std::string_view bytes, const FieldMap& fields) {
  TRACUU_ASSIGN(OfficePackage package, OfficePackage::open(bytes));
  TRACUU_ASSIGN(const std::vector<Relation> top, package.relations(""));
  std::string main = target_of_type(top, "officeDocument");
  if (main.empty()) main = "xl/workbook.xml";
  TRACUU_ASSIGN(const std::vector<Relation> relations, package.relations(main));
  pugi::xml_document workbook, strings, styles;
  TRACUU_TRY(package.parse(main, workbook));
  TRACUU_TRY(package.parse_if_there(target_of_type(relations, "sharedStrings"), strings));
  TRACUU_TRY(package.parse_if_there(target_of_type(relations, "styles"), styles));
  const pugi::xml_node root = workbook.document_element();
  const std::string_view since = attribute(child(root, "workbookPr"), "date1904");
  const XlsxStyles known(styles.document_element(), since == "1" || since == "true");
  const SheetReader reader(strings.document_element(), known);

  std::vector<Table> tables;
  for (const pugi::xml_node each : child(root, "sheets").children()) {
    const std::string part = target_of_id(relations, attribute(each, "id"));
    pugi::xml_document sheet;
    TRACUU_TRY(package.parse_if_there(part, sheet));
    TRACUU_ASSIGN(Table table, reader.read(single_line(attribute(each, "name")), sheet.document_element()));
    if (!table.rows.empty()) tables.push_back(std::move(table));
  }
  Composer composer;
  TRACUU_TRY(package.read_properties(composer.document()));
  return table_documents(tables, fields, std::move(id), std::move(composer));
}

}  // namespace tracuu::document
