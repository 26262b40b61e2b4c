#include "assemble/own_tables.h"

#include <algorithm>
#include <utility>

#include "extract/lexicon.h"
#include "knowledge/format.h"
#include "search/default_aliases.h"
#include "search/index_format.h"
#include "store/byte_stream.h"

namespace tracuu::assemble {

namespace {

document::Diagnostic left_out(std::string_view file, std::uint64_t line, TextKey what, std::string detail) {
  const std::string name(file);
  const std::string place = line == 0 ? name : name + ":" + std::to_string(line);
  return {document::Severity::skipped, name, line, {what, place, std::move(detail)}};
}

std::string_view table_of(const store::Corpus& corpus, std::string_view blob) {
  const auto bytes = corpus.blob(blob);
  return bytes.ok() ? store::as_text(bytes.value()) : std::string_view();
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace

std::optional<OwnTable> own_table_of(std::string_view name) {
  if (name == "aliases.tsv") return OwnTable::aliases;
  if (name == "names.tsv") return OwnTable::names;
  if (name == "corrections.tsv") return OwnTable::corrections;
  return std::nullopt;
}

void OwnTables::inherit(const store::Corpus* corpus) {
  aliases.add(corpus == nullptr ? search::kDefaultAliases : table_of(*corpus, search::kAliasesBlob));
  if (corpus == nullptr) return;
  names = knowledge::own_tables_of(*corpus);
  hidden_facets = lines_of(table_of(*corpus, search::kHiddenFacetsBlob));
}

void OwnTables::add(OwnTable table, std::string_view file, std::string_view text) {
  switch (table) {
    case OwnTable::aliases:
      for (search::AliasDiagnostic& each : aliases.add(text))
        diagnostics.push_back(left_out(file, each.line, each.what, std::move(each.form)));
      break;
    case OwnTable::names: {
      extract::Lexicon lexicon;
      for (extract::TableDiagnostic& each : lexicon.add(text))
        diagnostics.push_back(left_out(file, each.line, each.what, std::move(each.form)));
      names.names += text;
      if (!names.names.ends_with('\n')) names.names += '\n';
      break;
    }
    case OwnTable::corrections:
      for (const knowledge::CorrectionDiagnostic& each : names.corrections.add(text))
        diagnostics.push_back(diagnostic_of(each, file));
      break;
  }
}

document::Diagnostic diagnostic_of(const knowledge::CorrectionDiagnostic& diagnostic, std::string_view file) {
  return left_out(file, diagnostic.line, diagnostic.what, diagnostic.detail);
}

}  // namespace tracuu::assemble
