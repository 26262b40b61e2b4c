// A table of rows and cells, from whichever format, as documents or as one document's rows.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "document/field_map.h"
#include "document/formats/composer.h"

namespace tracuu::document {

struct Table {
  std::string name;  // of the sheet; "" where the file has no names
  std::vector<std::vector<std::string>> rows;
  std::size_t size = 0;  // bytes in the cells

  // Called before cells are added: a few bytes of a file can ask for the same long cell a million times.
  // error.text_too_large.
  Result<void> grow(std::size_t bytes);
};

// Whether each row below the first is a document of its own: the first row names columns, among them that of the text.
bool holds_records(const Table& table, const FieldMap& fields);

// Those documents, "ID#2" and so on where they have no id of their own, numbered as the rows are.
std::vector<Document> record_documents(const Table& table, const FieldMap& fields, std::string_view id);

// All of it as rows of one document, below the sheet's name as a heading.
void add_table(const Table& table, Composer& composer);

// Sheets as documents: of each that holds records its records, of all others together one document.
Result<std::vector<Document>> table_documents(const std::vector<Table>& tables, const FieldMap& fields, std::string id,
                                              Composer composer);

}  // namespace tracuu::document
