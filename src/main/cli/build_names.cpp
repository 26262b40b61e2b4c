#include "main/cli/build_names.h"

#include <memory>
#include <string>
#include <utility>

#include "document/byte_stream.h"
#include "extract/lexicon.h"
#include "knowledge/format.h"
#include "store/byte_stream.h"

namespace tracuu::cli {

namespace {

// Beyond what a table may have, so that it is the table that says so.
Result<std::string> read_table(const document::InputFile& file, std::size_t most) {
  TRACUU_ASSIGN(const std::unique_ptr<document::ByteStream> stream,
                document::open_file(file.location, file.links, file.name));
  return document::read_all(*stream, 2 * most, file.name);
}

document::Diagnostic left_out(std::string_view file, std::uint64_t line, TextKey what, std::string detail) {
  const std::string name(file);
  const std::string place = line == 0 ? name : name + ":" + std::to_string(line);
  return {document::Severity::skipped, name, line, {what, place, std::move(detail)}};
}

void inherit(const store::Corpus& corpus, knowledge::OwnTables& tables) {
  if (const auto names = corpus.blob(knowledge::kNamesBlob); names.ok()) tables.names = store::as_text(names.value());
  if (const auto tsv = corpus.blob(knowledge::kCorrectionsBlob); tsv.ok())
    tables.corrections.inherit(store::as_text(tsv.value()));
}

Result<void> add_names(const document::InputFile& file, BuiltNames& built) {
  TRACUU_ASSIGN(const std::string text, read_table(file, extract::kMaxTableBytes));
  extract::Lexicon lexicon;
  for (extract::TableDiagnostic& each : lexicon.add(text))
    built.diagnostics.push_back(left_out(file.name, each.line, each.what, std::move(each.form)));
  built.tables.names += text;
  if (!built.tables.names.ends_with('\n')) built.tables.names += '\n';
  return {};
}

Result<void> add_corrections(const document::InputFile& file, BuiltNames& built) {
  TRACUU_ASSIGN(const std::string text, read_table(file, knowledge::kMaxCorrectionBytes));
  for (const knowledge::CorrectionDiagnostic& each : built.tables.corrections.add(text))
    built.diagnostics.push_back(diagnostic_of(each, file.name));
  return {};
}

}  // namespace

document::Diagnostic diagnostic_of(const knowledge::CorrectionDiagnostic& diagnostic, std::string_view file) {
  return left_out(file, diagnostic.line, diagnostic.what, diagnostic.detail);
}

Result<BuiltNames> build_names(const document::Listing& listing, const store::Corpus* inherited) {
  BuiltNames built;
  if (inherited != nullptr) inherit(*inherited, built.tables);
  for (const document::InputFile& file : listing.name_tables) TRACUU_TRY(add_names(file, built));
  for (const document::InputFile& file : listing.corrections) TRACUU_TRY(add_corrections(file, built));
  return built;
}

}  // namespace tracuu::cli
