#include "main/cli/extract_command.h"

#include <utility>

#include "confine/confined_parser.h"
#include "document/formats/parse_file.h"
#include "document/input.h"
#include "document/reader.h"
#include "extract/extractor.h"
#include "knowledge/corrected.h"
#include "knowledge/own_tables.h"
#include "main/cli/build_tables.h"
#include "main/cli/extraction_json.h"
#include "main/cli/extraction_text.h"
#include "main/cli/pdf_converter.h"
#include "main/cli/protections.h"
#include "store/corpus.h"

namespace tracuu::cli {

namespace {

// The rules with what people have written down of the names in their documents.
class OwnExtractor {
 public:
  explicit OwnExtractor(knowledge::OwnTables own) : corrections_(std::move(own.corrections)) {
    lexicon_.add(own.names);
  }

  extract::Extraction extract(const Document& document) {
    extract::Extraction extraction = extractor_.extract(document);
    knowledge::correct(corrections_, extraction);
    return extraction;
  }

 private:
  knowledge::Corrections corrections_;
  extract::Lexicon lexicon_;
  extract::Extractor extractor_{lexicon_};
};

class ExtractSink : public document::Sink {
 public:
  ExtractSink(knowledge::OwnTables own, bool json, const Console& console)
      : extractor_(std::move(own)), json_(json), console_(console) {}

  Result<void> document(Document&& document) override {
    print(document, extractor_.extract(document));
    return {};
  }

  // By its own tables.
  Result<void> corpus(const store::Corpus& corpus) {
    OwnExtractor extractor(knowledge::own_tables_of(corpus));
    for (std::uint32_t i = 0; i < corpus.meta().documents; ++i) {
      TRACUU_ASSIGN(const Document document, corpus.document(DocumentOrdinal{i}));
      print(document, extractor.extract(document));
    }
    return {};
  }
  void diagnostic(const document::Diagnostic& diagnostic) override {
    if (diagnostic.severity != document::Severity::noted) ++diagnostics_;
    console_.note(diagnostic.error);
  }

  std::uint32_t documents() const { return documents_; }
  std::uint32_t diagnostics() const { return diagnostics_; }

 private:
  void print(const Document& document, const extract::Extraction& extraction) {
    ++documents_;
    if (json_) {
      console_.answer(extraction_json(document, extraction));
    } else {
      print_extraction(document, extraction, console_);
    }
  }

  OwnExtractor extractor_;
  bool json_;
  const Console& console_;
  std::uint32_t documents_ = 0, diagnostics_ = 0;
};

Result<void> read_corpus(const document::InputFile& file, ExtractSink& sink) {
  TRACUU_ASSIGN(const store::Corpus corpus, store::Corpus::open_file(file.location));
  return sink.corpus(corpus);
}

}  // namespace

Result<ExitCode> run_extract(const ExtractOptions& options, const Console& console) {
  TRACUU_TRY(document::FieldMap::parse(options.map));
  TRACUU_ASSIGN(const document::Listing listing, document::list_inputs(options.inputs));
  TRACUU_ASSIGN(const document::FieldMap fields, listing.project.field_map(options.map));
  document::PlainParser plain_parser(fields);
  TRACUU_ASSIGN(confine::ConfinedParser parser, confine::ConfinedParser::start(plain_parser));
  note_missing_protections(console);
  TRACUU_ASSIGN(const assemble::OwnTables tables, build_tables(listing, nullptr));
  ExtractSink sink(tables.names, options.json, console);
  for (const document::Diagnostic& diagnostic : listing.diagnostics) sink.diagnostic(diagnostic);
  for (const document::Diagnostic& diagnostic : tables.diagnostics) sink.diagnostic(diagnostic);
  PdfConverter converter;
  document::Reader reader(fields, sink, &converter, &parser);
  for (const document::InputFile& file : listing.files) {
    const bool is_corpus = file.kind.format == document::Format::corpus;
    TRACUU_TRY(is_corpus ? read_corpus(file, sink) : reader.read(file));
  }
  if (sink.documents() == 0) return Error{TextKey::error_no_documents, "", ""};
  return sink.diagnostics() == 0 ? ExitCode::done : ExitCode::partly;
}

}  // namespace tracuu::cli
