#include "main/cli/build_aliases.h"

#include <memory>
#include <string>
#include <utility>

#include "document/byte_stream.h"
#include "search/default_aliases.h"
#include "search/index_format.h"

namespace tracuu::cli {

namespace {

// Beyond what a table may have, so that it is the table that says so.
constexpr std::size_t kMaxFileBytes = 2 * search::kMaxAliasBytes;

std::string inherited_table(const store::Corpus& corpus) {
  const auto blob = corpus.blob(search::kAliasesBlob);
  return blob.ok() ? std::string(blob->begin(), blob->end()) : std::string();
}

Result<void> add_file(const document::InputFile& file, BuiltAliases& aliases) {
  TRACUU_ASSIGN(const std::unique_ptr<document::ByteStream> stream,
                document::open_file(file.location, file.links, file.name));
  TRACUU_ASSIGN(const std::string text, document::read_all(*stream, kMaxFileBytes, file.name));
  for (search::AliasDiagnostic& each : aliases.table.add(text)) {
    const std::string place = each.line == 0 ? file.name : file.name + ":" + std::to_string(each.line);
    aliases.diagnostics.push_back(
        {document::Severity::skipped, file.name, each.line, {each.what, place, std::move(each.form)}});
  }
  return {};
}

}  // namespace

Result<BuiltAliases> build_aliases(const document::Listing& listing, const store::Corpus* inherited) {
  BuiltAliases aliases;
  aliases.table.add(inherited == nullptr ? std::string(search::kDefaultAliases) : inherited_table(*inherited));
  for (const document::InputFile& file : listing.alias_tables) TRACUU_TRY(add_file(file, aliases));
  return aliases;
}

}  // namespace tracuu::cli
