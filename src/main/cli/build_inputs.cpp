#include "main/cli/build_inputs.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "confine/confined_parser.h"
#include "document/formats/parse_file.h"
#include "document/reader.h"
#include "knowledge/corpus_builder.h"
#include "main/cli/build_aliases.h"
#include "main/cli/build_names.h"
#include "main/cli/figures.h"
#include "main/cli/pdf_converter.h"
#include "main/cli/protections.h"
#include "main/cli/version.h"
#include "pack/corpus_seal.h"
#include "pack/file.h"
#include "store/build_report.h"
#include "store/corpus.h"

namespace tracuu::cli {

namespace {

// Adds what is read to the corpus and tells the person what happens.
class BuildSink : public document::Sink {
 public:
  BuildSink(knowledge::CorpusBuilder& builder, pack::StaticDocuments& plain, const Console& console, bool quiet)
      : builder_(builder), plain_(plain), console_(console), quiet_(quiet) {}

  Result<void> document(Document&& document) override {
    text_bytes_ += document.text.size();
    if (document.provenance.guessed) ++guessed_[document.provenance.encoding];
    const Result<DocumentOrdinal> added = builder_.add(document);
    if (added.ok()) {
      plain_.add(document);
      ++documents_;
    } else {
      note_skipped(added.error());
    }
    show_progress();
    return {};
  }

  void diagnostic(const document::Diagnostic& diagnostic) override {
    switch (diagnostic.severity) {
      case document::Severity::skipped: return note_skipped(diagnostic.error);
      case document::Severity::repaired: ++repaired_; break;
      case document::Severity::noted: break;
    }
    console_.note(diagnostic.error);
  }

  // A corpus that is read again has left out what it had left out.
  void inherit(const store::BuildReport& report) {
    inherited_skipped_ += report.skipped;
    inherited_repaired_ += report.repaired;
  }

  void note_inputs() { builder_.note_inputs(skipped_ + inherited_skipped_, repaired_ + inherited_repaired_); }

  std::uint32_t documents() const { return documents_; }
  std::uint32_t skipped() const { return skipped_; }
  std::uint32_t repaired() const { return repaired_; }
  const std::map<std::string, std::uint32_t>& guessed() const { return guessed_; }

 private:
  using Clock = std::chrono::steady_clock;

  void note_skipped(const Error& error) {
    ++skipped_;
    console_.note(error);
  }

  void show_progress() {
    constexpr std::chrono::milliseconds kBetween(100);
    const Clock::time_point now = Clock::now();
    if (quiet_ || now - shown_ < kBetween) return;
    shown_ = now;
    const Lang lang = console_.lang();
    console_.progress(TextKey::cli_build_reading, {documents_text(documents_, lang), size_text(text_bytes_, lang)});
  }

  knowledge::CorpusBuilder& builder_;
  pack::StaticDocuments& plain_;
  const Console& console_;
  bool quiet_;
  Clock::time_point shown_;
  std::uint64_t text_bytes_ = 0;
  std::uint32_t documents_ = 0;
  std::uint32_t skipped_ = 0;
  std::uint32_t repaired_ = 0;
  std::map<std::string, std::uint32_t> guessed_;  // documents by their guessed encodings
  std::uint32_t inherited_skipped_ = 0, inherited_repaired_ = 0;
};

Result<void> read_corpus(const document::InputFile& file, document::Reader& reader, BuildSink& sink) {
  const Result<store::Corpus> corpus = store::Corpus::open_file(file.location);
  if (!corpus.ok()) {
    sink.diagnostic(
        {document::Severity::skipped, file.name, 0, {corpus.error().code, file.name, corpus.error().detail}});
    return {};
  }
  const auto report = store::report_of(corpus.value());
  if (report.ok() && report.value()) sink.inherit(*report.value());
  for (std::uint32_t i = 0; i < corpus->meta().documents; ++i) {
    Result<Document> document = corpus->document(DocumentOrdinal{i});
    if (!document.ok()) {
      sink.diagnostic({document::Severity::skipped, file.name, 0, document.error()});
      continue;
    }
    TRACUU_TRY(reader.add(std::move(document).value(), file));
  }
  return {};
}

Result<void> read_all(const document::Listing& listing, document::FieldMap fields, document::FileParser& parser,
                      BuildSink& sink) {
  for (const document::Diagnostic& diagnostic : listing.diagnostics) sink.diagnostic(diagnostic);
  PdfConverter converter;
  document::Reader reader(std::move(fields), sink, &converter, &parser);
  for (const document::InputFile& file : listing.files) {
    const bool is_corpus = file.kind.format == document::Format::corpus;
    TRACUU_TRY(is_corpus ? read_corpus(file, reader, sink) : reader.read(file));
  }
  return {};
}

// The corpus that is all of the input; nothing where the input is anything else, or it cannot be opened: why is said
// when its documents are read.
std::optional<store::Corpus> inherited_corpus(const document::Listing& listing) {
  const document::InputFile* file = listing.sole_corpus();
  if (file == nullptr) return std::nullopt;
  Result<store::Corpus> corpus = store::Corpus::open_file(file->location);
  if (!corpus.ok()) return std::nullopt;
  return std::move(corpus).value();
}

store::WriterOptions writer_options(const BuildOptions& options, const store::CorpusMeta& inherited) {
  store::WriterOptions writer;
  writer.title = options.title.value_or(inherited.title.empty() ? "Tracuu" : inherited.title);
  writer.lang = options.lang.empty() ? inherited.lang : options.lang;
  writer.date = options.date;
  writer.builder = kBuilder;
  return writer;
}

}  // namespace

Result<BuiltCorpus> build_corpus(const BuildOptions& options, const pack::StaticOptions& plain,
                                 const Console& console) {
  TRACUU_ASSIGN(document::FieldMap fields, document::FieldMap::parse(options.map));
  document::PlainParser plain_parser(fields);
  TRACUU_ASSIGN(confine::ConfinedParser parser, confine::ConfinedParser::start(plain_parser));
  note_missing_protections(console);
  TRACUU_ASSIGN(const document::Listing listing, document::list_inputs(options.inputs));
  const std::optional<store::Corpus> inherited = inherited_corpus(listing);
  const store::Corpus* base = inherited ? &*inherited : nullptr;
  const store::WriterOptions writer = writer_options(options, inherited ? inherited->meta() : store::CorpusMeta{});
  TRACUU_ASSIGN(BuiltAliases aliases, build_aliases(listing, base));
  TRACUU_ASSIGN(BuiltNames names, build_names(listing, base));
  const pack::Unfinished place(options.output, "corpus");
  TRACUU_ASSIGN(knowledge::CorpusBuilder builder,
                knowledge::CorpusBuilder::create_file(writer, place.path().string(), std::move(aliases.table),
                                                      std::move(names.tables)));
  TRACUU_ASSIGN(const pack::NamelessFile file, pack::NamelessFile::take(place.path()));
  BuiltCorpus built;
  built.plain = pack::StaticDocuments(plain, writer.lang == "en" ? Lang::en : Lang::vi);
  BuildSink sink(builder, built.plain, console, options.quiet);
  for (const document::Diagnostic& diagnostic : aliases.diagnostics) sink.diagnostic(diagnostic);
  for (const document::Diagnostic& diagnostic : names.diagnostics) sink.diagnostic(diagnostic);
  TRACUU_TRY(read_all(listing, std::move(fields), parser, sink));
  if (sink.documents() == 0) return Error{TextKey::error_no_documents, "", ""};

  if (!options.quiet) console.progress(TextKey::cli_build_indexing);
  sink.note_inputs();
  TRACUU_TRY(builder.finish_file());
  for (const knowledge::CorrectionDiagnostic& unmet : builder.unmet()) sink.diagnostic(diagnostic_of(unmet));
  TRACUU_ASSIGN(pack::Bytes bytes, file.read());
  TRACUU_TRY(pack::seal_corpus(bytes));
  built.file = std::move(bytes);
  built.title = writer.title;
  built.lang = writer.lang;
  built.documents = sink.documents();
  built.skipped = sink.skipped();
  built.repaired = sink.repaired();
  built.guessed = sink.guessed();
  return built;
}

}  // namespace tracuu::cli
