#include "main/cli/build_tables.h"

#include <memory>
#include <string>
#include <vector>

#include "document/byte_stream.h"

namespace tracuu::cli {

namespace {

using assemble::OwnTable;

Result<void> add_files(const std::vector<document::InputFile>& files, OwnTable table, assemble::OwnTables& tables) {
  for (const document::InputFile& file : files) {
    TRACUU_ASSIGN(const std::unique_ptr<document::ByteStream> stream,
                  document::open_file(file.location, file.links, file.name));
    TRACUU_ASSIGN(const std::string text, document::read_all(*stream, assemble::kMostOwnTableBytes, file.name));
    tables.add(table, file.name, text);
  }
  return {};
}

}  // namespace

Result<assemble::OwnTables> build_tables(const document::Listing& listing, const store::Corpus* inherited) {
  assemble::OwnTables tables;
  tables.inherit(inherited);
  TRACUU_TRY(add_files(listing.alias_tables, OwnTable::aliases, tables));
  TRACUU_TRY(add_files(listing.name_tables, OwnTable::names, tables));
  TRACUU_TRY(add_files(listing.corrections, OwnTable::corrections, tables));
  for (const document::Project::Entry& column : listing.project.hidden) tables.hidden_facets.push_back(column.value);
  return tables;
}

}  // namespace tracuu::cli
