#include "assemble/assembly.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "assemble/own_tables.h"
#include "base/utf8.h"
#include "document/reader.h"
#include "knowledge/corpus_builder.h"
#include "pack/corpus_seal.h"
#include "store/build_report.h"
#include "store/corpus.h"

namespace tracuu::assemble {

namespace {

// A PDF is read by a program outside, or by the page before it comes here.
class NoConverter final : public document::Converter {
 public:
  Result<std::string> pdf_text(std::string_view /*bytes*/) override {
    return Error{TextKey::error_pdf_in_page, {}, {}};
  }
};

class Collector final : public document::Sink {
 public:
  explicit Collector(ReadFile& into) : into_(into) {}
  Result<void> document(Document&& document) override {
    into_.documents.push_back(std::move(document));
    return {};
  }
  void diagnostic(const document::Diagnostic& diagnostic) override { into_.diagnostics.push_back(diagnostic); }

 private:
  ReadFile& into_;
};

document::InputFile file_of(std::string_view name, std::string_view bytes) {
  std::string shown = utf8::repair(name).text;
  const document::FileKind kind = document::kind_of_name(shown);
  return {"", std::move(shown), bytes.size(), kind, document::Links::refuse};
}

bool is_document(const document::FileKind& kind) {
  return kind.format != document::Format::unsupported && kind.format != document::Format::corpus;
}

document::Diagnostic unsupported(const std::string& name) {
  const std::size_t point = name.rfind('.');
  std::string ending = point == std::string::npos ? "?" : name.substr(point);
  return {document::Severity::skipped, name, 0, {TextKey::error_file_format_unsupported, name, std::move(ending)}};
}

}  // namespace

ReadFile read_file(std::string_view name, std::string_view bytes) {
  ReadFile read;
  const document::InputFile file = file_of(name, bytes);
  if (!is_document(file.kind)) {
    read.diagnostics.push_back(unsupported(file.name));
    return read;
  }
  Collector sink(read);
  NoConverter converter;
  document::Reader reader(document::FieldMap(), sink, &converter);
  // The collector gives no error.
  (void)reader.read(file, document::open_memory(bytes)).ok();
  return read;
}

struct Assembly::State final : document::Sink {
  explicit State(Options given) : options(std::move(given)), reader(document::FieldMap(), *this, &converter) {}

  Result<void> document(Document&& document) override {
    if (is_marked) document.metadata.push_back({options.mark, options.mark_value});
    return put(document);
  }

  void diagnostic(const document::Diagnostic& diagnostic) override {
    skipped += diagnostic.severity == document::Severity::skipped ? 1 : 0;
    repaired += diagnostic.severity == document::Severity::repaired ? 1 : 0;
    added.diagnostics.push_back(diagnostic);
  }

  Result<void> put(const Document& document) {
    TRACUU_TRY(start());
    const Result<DocumentOrdinal> ordinal = builder->add(document);
    if (!ordinal.ok()) {
      diagnostic({document::Severity::skipped, document.id, 0, ordinal.error()});
      return {};
    }
    ++added.documents;
    ++documents;
    return {};
  }

  // The tables must be known by the first document.
  Result<void> start() {
    if (builder) return {};
    TRACUU_ASSIGN(auto made, knowledge::CorpusBuilder::create(
                                 {options.title, options.lang, base ? base->meta().date : "", options.builder},
                                 std::move(tables.aliases), std::move(tables.names)));
    builder.emplace(std::move(made));
    builder->hide_facets(std::move(tables.hidden_facets));
    return {};
  }

  Options options;
  std::optional<store::Corpus> base;
  std::uint32_t copied = 0;  // of its documents
  OwnTables tables;
  std::optional<knowledge::CorpusBuilder> builder;
  NoConverter converter;
  document::Reader reader;
  bool is_marked = false;  // what comes is of a file, and there are others
  Added added;             // of the file that is being read
  std::uint32_t documents = 0, skipped = 0, repaired = 0;
};

Assembly::Assembly(std::unique_ptr<State> state) : state_(std::move(state)) {}
Assembly::~Assembly() = default;
Assembly::Assembly(Assembly&&) noexcept = default;
Assembly& Assembly::operator=(Assembly&&) noexcept = default;

Result<Assembly> Assembly::begin(const Options& options, std::vector<std::uint8_t> base) {
  auto state = std::make_unique<State>(options);
  if (!base.empty()) {
    TRACUU_ASSIGN(store::Corpus corpus, store::Corpus::open(std::move(base), options.title));
    const Result<std::optional<store::BuildReport>> report = store::report_of(corpus);
    if (report.ok() && report.value()) {
      state->skipped = report.value()->skipped;
      state->repaired = report.value()->repaired;
    }
    state->base.emplace(std::move(corpus));
  }
  state->tables.inherit(state->base ? &*state->base : nullptr);
  return Assembly(std::move(state));
}

Result<std::uint32_t> Assembly::copy(std::uint32_t count) {
  if (!state_->base) return 0;
  const std::uint32_t all = state_->base->meta().documents;
  for (const std::uint32_t end = std::min(all, state_->copied + count); state_->copied < end; ++state_->copied) {
    TRACUU_ASSIGN(Document document, state_->base->document(DocumentOrdinal{state_->copied}));
    TRACUU_TRY(state_->reader.add(std::move(document), {}));
  }
  return all - state_->copied;
}

Result<Assembly::Added> Assembly::add(std::string_view name, std::string_view bytes) {
  state_->added = {};
  const std::optional<OwnTable> table = own_table_of(name.substr(name.rfind('/') + 1));
  const document::InputFile file = file_of(name, bytes);
  if (table && !state_->builder) {
    state_->tables.add(*table, file.name, bytes);
    for (const document::Diagnostic& each : std::exchange(state_->tables.diagnostics, {})) state_->diagnostic(each);
  } else if (!is_document(file.kind)) {
    state_->diagnostic(unsupported(file.name));
  } else {
    state_->is_marked = state_->base && !state_->options.mark.empty();
    TRACUU_TRY(state_->reader.read(file, document::open_memory(bytes)));
  }
  return std::move(state_->added);
}

Result<std::vector<std::uint8_t>> Assembly::finish() {
  if (!state_->builder || state_->documents == 0) return Error{TextKey::error_no_documents, "", ""};
  state_->builder->note_inputs(state_->skipped, state_->repaired);
  TRACUU_ASSIGN(std::vector<std::uint8_t> file, state_->builder->finish_bytes());
  TRACUU_TRY(pack::seal_corpus(file));
  return file;
}

}  // namespace tracuu::assemble
