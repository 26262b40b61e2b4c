#include "assemble/own_tables.h"

#include <string>
#include <utility>

#include "extract/lexicon.h"
#include "knowledge/format.h"
#include "search/default_aliases.h"
#include "search/index_format.h"
#include "store/byte_stream.h"

namespace tracuu::assemble {

namespace {

constexpr std::string_view kAliases = "aliases.tsv", kNames = "names.tsv", kCorrections = "corrections.tsv";

document::Diagnostic left_out(std::string_view file, std::uint64_t line, TextKey what, std::string detail) {
  const std::string name(file);
  const std::string place = line == 0 ? name : name + ":" + std::to_string(line);
  return {document::Severity::skipped, name, line, {what, place, std::move(detail)}};
}

std::string_view table_of(const store::Corpus& corpus, std::string_view blob) {
  const auto bytes = corpus.blob(blob);
  return bytes.ok() ? store::as_text(bytes.value()) : std::string_view();
}

}  // namespace

void OwnTables::inherit(const store::Corpus* corpus) {
  aliases.add(corpus == nullptr ? search::kDefaultAliases : table_of(*corpus, search::kAliasesBlob));
  if (corpus == nullptr) return;
  names.names = table_of(*corpus, knowledge::kNamesBlob);
  names.corrections.inherit(table_of(*corpus, knowledge::kCorrectionsBlob));
}

void OwnTables::add(std::string_view name, std::string_view text) {
  if (name == kAliases) {
    for (search::AliasDiagnostic& each : aliases.add(text))
      diagnostics.push_back(left_out(name, each.line, each.what, std::move(each.form)));
  } else if (name == kNames) {
    extract::Lexicon lexicon;
    for (extract::TableDiagnostic& each : lexicon.add(text))
      diagnostics.push_back(left_out(name, each.line, each.what, std::move(each.form)));
    names.names += text;
    if (!names.names.ends_with('\n')) names.names += '\n';
  } else {
    for (const knowledge::CorrectionDiagnostic& each : names.corrections.add(text))
      diagnostics.push_back(diagnostic_of(each));
  }
}

bool is_own_table(std::string_view name) { return name == kAliases || name == kNames || name == kCorrections; }

document::Diagnostic diagnostic_of(const knowledge::CorrectionDiagnostic& diagnostic) {
  return left_out(kCorrections, diagnostic.line, diagnostic.what, diagnostic.detail);
}

}  // namespace tracuu::assemble
