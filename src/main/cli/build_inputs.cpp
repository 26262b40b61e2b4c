#include "main/cli/build_inputs.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "confine/confined_parser.h"
#include "document/formats/parse_file.h"
#include "document/input.h"
#include "document/reader.h"
#include "knowledge/corpus_builder.h"
#include "main/cli/build_sink.h"
#include "main/cli/build_tables.h"
#include "main/cli/pdf_converter.h"
#include "main/cli/protections.h"
#include "main/cli/version.h"
#include "pack/corpus_seal.h"
#include "pack/file.h"
#include "search/index_format.h"
#include "store/build_report.h"
#include "store/corpus.h"

namespace tracuu::cli {

namespace {

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
  sink.diagnostics(listing.diagnostics);
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

// Options before the folder's own word, that before what a corpus has from its own build.
store::WriterOptions writer_options(const BuildOptions& options, const document::Project& project,
                                    const store::CorpusMeta& inherited) {
  const auto first = [](std::initializer_list<std::string_view> values) {
    const auto* const said = std::ranges::find_if(values, [](std::string_view value) { return !value.empty(); });
    return std::string(said == values.end() ? "" : *said);
  };
  const auto said = [](const std::optional<document::Project::Entry>& entry) {
    return entry ? std::string_view(entry->value) : std::string_view();
  };
  store::WriterOptions writer;
  writer.title = options.title.value_or(first({said(project.title), inherited.title, "Tracuu"}));
  writer.lang = first({options.lang, said(project.language), inherited.lang});
  writer.date = first({options.date, said(project.date), options.epoch_date});
  writer.builder = kBuilder;
  return writer;
}

}  // namespace

Result<BuiltCorpus> build_corpus(const BuildOptions& options, const pack::StaticOptions& plain,
                                 const Console& console) {
  TRACUU_TRY(document::FieldMap::parse(options.map));
  TRACUU_ASSIGN(const document::Listing listing, document::list_inputs(options.inputs));
  TRACUU_ASSIGN(document::FieldMap fields, listing.project.field_map(options.map));
  document::PlainParser plain_parser(fields);
  TRACUU_ASSIGN(confine::ConfinedParser parser, confine::ConfinedParser::start(plain_parser));
  note_missing_protections(console);
  const std::optional<store::Corpus> inherited = inherited_corpus(listing);
  const store::Corpus* base = inherited ? &*inherited : nullptr;
  const store::WriterOptions writer =
      writer_options(options, listing.project, inherited ? inherited->meta() : store::CorpusMeta{});
  TRACUU_ASSIGN(assemble::OwnTables tables, build_tables(listing, base));
  const pack::Unfinished place(options.output, "corpus");
  TRACUU_ASSIGN(knowledge::CorpusBuilder builder,
                knowledge::CorpusBuilder::create_file(writer, place.path().string(), std::move(tables.aliases),
                                                      std::move(tables.names)));
  TRACUU_ASSIGN(const pack::NamelessFile file, pack::NamelessFile::take(place.path()));
  builder.hide_facets(std::move(tables.hidden_facets));
  BuiltCorpus built;
  built.plain = pack::StaticDocuments(plain, writer.lang == "en" ? Lang::en : Lang::vi);
  BuildSink sink(builder, built.plain, console, options.quiet);
  sink.diagnostics(tables.diagnostics);
  TRACUU_TRY(read_all(listing, std::move(fields), parser, sink));
  if (sink.documents() == 0) return Error{TextKey::error_no_documents, "", ""};

  if (!options.quiet) console.progress(TextKey::cli_build_indexing);
  sink.note_inputs();
  TRACUU_TRY(builder.finish_file());
  const std::string corrections = listing.corrections.size() == 1 ? listing.corrections[0].name : "corrections.tsv";
  for (const auto& unmet : builder.unmet()) sink.diagnostic(assemble::diagnostic_of(unmet, corrections));
  TRACUU_ASSIGN(pack::Bytes bytes, file.read());
  TRACUU_TRY(pack::seal_corpus(bytes));
  built.file = std::move(bytes);
  built.title = writer.title;
  built.lang = writer.lang;
  built.date = writer.date;
  built.inputs = sink.take_report();
  built.inputs.files = static_cast<std::uint32_t>(listing.files.size());
  built.inputs.excluded = listing.excluded;
  return built;
}

}  // namespace tracuu::cli
