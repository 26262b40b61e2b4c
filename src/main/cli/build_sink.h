// Adds what is read to the corpus and tells the person what happens.
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include "document/sink.h"
#include "knowledge/corpus_builder.h"
#include "main/cli/console.h"
#include "main/cli/input_report.h"
#include "pack/static_documents.h"
#include "store/build_report.h"

namespace tracuu::cli {

class BuildSink : public document::Sink {
 public:
  BuildSink(knowledge::CorpusBuilder& builder, pack::StaticDocuments& plain, const Console& console, bool quiet)
      : builder_(builder), plain_(plain), console_(console), quiet_(quiet) {}

  Result<void> document(Document&& document) override;
  void diagnostic(const document::Diagnostic& diagnostic) override;
  void diagnostics(const std::vector<document::Diagnostic>& all);

  // A corpus that is read again has left out what it had left out.
  void inherit(const store::BuildReport& report);
  // No document comes any more: the corpus keeps how many were left out.
  void note_inputs();

  std::uint32_t documents() const { return report_.documents; }
  // Once the builder is finished.
  InputReport take_report();

 private:
  using Clock = std::chrono::steady_clock;

  void count(const Document& document);
  void show_progress();

  knowledge::CorpusBuilder& builder_;
  pack::StaticDocuments& plain_;
  const Console& console_;
  bool quiet_;
  Clock::time_point shown_;
  std::uint64_t text_bytes_ = 0;
  InputReport report_;
  std::vector<std::uint64_t> texts_;  // a hash of each document's
  std::uint32_t inherited_skipped_ = 0, inherited_repaired_ = 0;
};

}  // namespace tracuu::cli
