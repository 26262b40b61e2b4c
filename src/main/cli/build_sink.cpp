#include "main/cli/build_sink.h"

#include <utility>

#include "main/cli/figures.h"
#include "search/key_hash.h"

namespace tracuu::cli {

Result<void> BuildSink::document(Document&& document) {
  text_bytes_ += document.text.size();
  const Result<DocumentOrdinal> added = builder_.add(document);
  if (added.ok()) {
    plain_.add(document);
    count(document);
  } else {
    const Provenance& from = document.provenance;
    diagnostic({document::Severity::skipped, from.file.empty() ? document.id : from.file, from.line, added.error()});
  }
  show_progress();
  return {};
}

void BuildSink::count(const Document& document) {
  ++report_.documents;
  if (document.date.iso.empty()) ++report_.undated;
  if (document.provenance.guessed) ++report_.guessed[document.provenance.encoding];
  texts_.push_back(search::long_hash_of_key(document.text));
}

void BuildSink::diagnostic(const document::Diagnostic& diagnostic) {
  console_.note(diagnostic.error);
  report_.diagnostics.push_back(diagnostic);
}

void BuildSink::diagnostics(const std::vector<document::Diagnostic>& all) {
  for (const document::Diagnostic& each : all) diagnostic(each);
}

void BuildSink::inherit(const store::BuildReport& report) {
  inherited_skipped_ += report.skipped;
  inherited_repaired_ += report.repaired;
}

void BuildSink::note_inputs() {
  builder_.note_inputs(report_.count(document::Severity::skipped) + inherited_skipped_,
                       report_.count(document::Severity::repaired) + inherited_repaired_);
}

InputReport BuildSink::take_report() {
  report_.copies = count_copies(builder_.duplicates(), texts_);
  return std::move(report_);
}

void BuildSink::show_progress() {
  constexpr std::chrono::milliseconds kBetween(100);
  const Clock::time_point now = Clock::now();
  if (quiet_ || now - shown_ < kBetween) return;
  shown_ = now;
  const Lang lang = console_.lang();
  console_.progress(TextKey::cli_build_reading,
                    {documents_text(report_.documents, lang), size_text(text_bytes_, lang)});
}

}  // namespace tracuu::cli
