#include "document/formats/table.h"

#include <algorithm>
#include <utility>

#include "document/formats/limits.h"
#include "document/jsonl.h"

namespace tracuu::document {

namespace {

bool is_blank(const std::vector<std::string>& row) {
  return std::ranges::all_of(
      row, [](const std::string& cell) { return cell.find_first_not_of(" \t\r\n") == std::string::npos; });
}

std::size_t filled_cells(const std::vector<std::string>& row) {
  std::size_t filled = row.size();
  while (filled > 0 && row[filled - 1].empty()) --filled;
  return filled;
}

}  // namespace

Result<void> Table::grow(std::size_t bytes) {
  // A cell takes memory even where it is empty.
  size += bytes + sizeof(std::string);
  if (size > 2 * kMaxDocumentText) {
    return Error{TextKey::error_text_too_large, {}, std::to_string(kMaxDocumentText / 1024 / 1024)};
  }
  return {};
}

bool holds_records(const Table& table, const FieldMap& fields) {
  if (table.rows.size() < 2) return false;
  return std::ranges::any_of(table.rows.front(),
                             [&fields](const std::string& column) { return fields.field_of(column) == Field::text; });
}

std::vector<Document> record_documents(const Table& table, const FieldMap& fields, std::string_view id) {
  const std::vector<std::string>& columns = table.rows.front();
  std::vector<Document> documents;
  for (std::size_t row = 1; row < table.rows.size(); ++row) {
    if (is_blank(table.rows[row])) continue;
    JsonRecord record;
    const std::size_t cells = std::min(columns.size(), table.rows[row].size());
    for (std::size_t i = 0; i < cells; ++i) record.fields.push_back({columns[i], table.rows[row][i]});
    std::string fallback =
        std::string(id) + (table.name.empty() ? "" : "#" + table.name) + "#" + std::to_string(row + 1);
    documents.push_back(make_record_document(std::move(record), fields, std::move(fallback)));
    documents.back().provenance.line = row + 1;
  }
  return documents;
}

void add_table(const Table& table, Composer& composer) {
  if (!table.name.empty()) {
    composer.begin(BlockKind::heading);
    composer.add(table.name);
  }
  for (const std::vector<std::string>& row : table.rows) {
    composer.begin(BlockKind::table_row);
    const std::size_t cells = filled_cells(row);
    for (std::size_t i = 0; i < cells; ++i) {
      composer.begin_cell();
      composer.add(row[i]);
    }
  }
  composer.end();
}

Result<std::vector<Document>> table_documents(const std::vector<Table>& tables, const FieldMap& fields, std::string id,
                                              Composer composer) {
  std::vector<Document> documents;
  for (const Table& table : tables) {
    if (!holds_records(table, fields)) {
      add_table(table, composer);
      continue;
    }
    std::vector<Document> records = record_documents(table, fields, id);
    std::ranges::move(records, std::back_inserter(documents));
  }
  if (!composer.is_empty() || documents.empty()) {
    TRACUU_ASSIGN(Document rest, composer.finish(std::move(id)));
    documents.push_back(std::move(rest));
  }
  return documents;
}

}  // namespace tracuu::document
