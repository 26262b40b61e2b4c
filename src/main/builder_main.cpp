// What JavaScript (web/src/builder_core.js) calls in the worker that reads files and makes corpora and pages of them.
//
// A Builder* handle is made once. Text goes in as UTF-8 pointer and length; answers come out through the handle's
// output, valid until the next call, and say their size.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "assemble/assembly.h"
#include "assemble/own_page.h"
#include "base/error.h"
#include "store/record.h"

namespace {

using tracuu::Lang;
using tracuu::assemble::Assembly;
using Json = nlohmann::json;
using Bytes = std::vector<std::uint8_t>;

struct Builder {
  Lang lang = Lang::vi;
  tracuu::assemble::Options options;
  Bytes base;  // the corpus to begin with, as it comes
  std::size_t written = 0;
  std::optional<Assembly> assembly;
  std::vector<Bytes> records;  // the documents of the file read last, for the engine
  Bytes corpus;
  tracuu::assemble::PageFiles files;
  std::string output;

  double put(std::string text) {
    output = std::move(text);
    return static_cast<double>(output.size());
  }
};

constexpr std::string_view kSeverities[] = {"noted", "repaired", "skipped"};

Json notes_of(const std::vector<tracuu::document::Diagnostic>& diagnostics, Lang lang) {
  Json notes = Json::array();
  for (const tracuu::document::Diagnostic& each : diagnostics) {
    notes.push_back({{"severity", kSeverities[static_cast<std::size_t>(each.severity)]},
                     {"path", each.path},
                     {"message", tracuu::describe(each.error, lang)}});
  }
  return notes;
}

std::string text_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string failure(const tracuu::Error& error, Lang lang) {
  return text_of({{"error", tracuu::describe(error, lang)}});
}

std::string string_in(const Json& json, const char* name) {
  const auto found = json.find(name);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

extern "C" {

Builder* tracuu_builder_create() { return std::make_unique<Builder>().release(); }

const char* tracuu_builder_output(const Builder* builder) { return builder->output.data(); }

// {"title","lang","builder","mark","mark_value"}: of the corpus to be made. `lang` is the reader's, too.
void tracuu_builder_set(Builder* builder, const char* json, std::uint32_t size) {
  const Json options = Json::parse(std::string_view(json, size), nullptr, false);
  if (!options.is_object()) return;
  builder->options = {string_in(options, "title"), string_in(options, "lang"), string_in(options, "builder"),
                      string_in(options, "mark"), string_in(options, "mark_value")};
  builder->lang = string_in(options, "said_in") == "en" ? Lang::en : Lang::vi;
}

// Makes room for the corpus to begin with. 0 done, 1 more than the module can ever hold.
int tracuu_builder_reserve(Builder* builder, double bytes) {
  if (bytes < 0 || bytes > static_cast<double>(builder->base.max_size())) return 1;
  builder->base.resize(static_cast<std::size_t>(bytes));
  builder->written = 0;
  return 0;
}

// Where to write the next so many bytes of it; null when they are more than was announced.
std::uint8_t* tracuu_builder_next(Builder* builder, std::uint32_t bytes) {
  if (bytes > builder->base.size() - builder->written) return nullptr;
  return builder->base.data() + std::exchange(builder->written, builder->written + bytes);
}

// Begins a corpus with what was written, or with nothing. 0 done, else the size of the output: {"error"}.
double tracuu_builder_begin(Builder* builder) {
  auto begun = Assembly::begin(builder->options, std::move(builder->base));
  if (!begun) return builder->put(failure(begun.error(), builder->lang));
  builder->assembly.emplace(std::move(begun).value());
  return 0;
}

// Takes more documents of the corpus to begin with. Output: {"left"} or {"error"}. REQUIRES: begun.
double tracuu_builder_copy(Builder* builder, std::uint32_t count) {
  const auto left = builder->assembly->copy(count);
  return builder->put(left ? text_of({{"left", left.value()}}) : failure(left.error(), builder->lang));
}

// Adds a file. Output: {"documents","notes":[{"severity","path","message"}]} or {"error"}. REQUIRES: begun.
double tracuu_builder_add(Builder* builder, const char* name, std::uint32_t name_size, const char* bytes,
                          std::uint32_t size) {
  const auto added = builder->assembly->add(std::string_view(name, name_size), std::string_view(bytes, size));
  if (!added) return builder->put(failure(added.error(), builder->lang));
  return builder->put(
      text_of({{"documents", added->documents}, {"notes", notes_of(added->diagnostics, builder->lang)}}));
}

// Ends the corpus: tracuu_builder_corpus() has it. Output: {"bytes"} or {"error"}. REQUIRES: begun.
double tracuu_builder_finish(Builder* builder) {
  auto finished = builder->assembly->finish();
  builder->assembly.reset();
  if (!finished) return builder->put(failure(finished.error(), builder->lang));
  builder->corpus = std::move(finished).value();
  return builder->put(text_of({{"bytes", builder->corpus.size()}}));
}

const std::uint8_t* tracuu_builder_corpus(const Builder* builder) { return builder->corpus.data(); }

// Reads a file alone. Output: {"records":[BYTES…],"notes":…}: tracuu_builder_record() has them.
double tracuu_builder_read(Builder* builder, const char* name, std::uint32_t name_size, const char* bytes,
                           std::uint32_t size) {
  const auto read = tracuu::assemble::read_file(std::string_view(name, name_size), std::string_view(bytes, size));
  builder->records.clear();
  Json sizes = Json::array();
  for (const tracuu::Document& document : read.documents) {
    tracuu::store::encode_record(document, builder->records.emplace_back());
    sizes.push_back(builder->records.back().size());
  }
  return builder->put(text_of({{"records", std::move(sizes)}, {"notes", notes_of(read.diagnostics, builder->lang)}}));
}

// REQUIRES: the file read last has so many.
const std::uint8_t* tracuu_builder_record(const Builder* builder, std::uint32_t number) {
  return builder->records[number].data();
}

// What was written of the corpus to begin with. REQUIRES: not begun.
const std::uint8_t* tracuu_builder_base(const Builder* builder) { return builder->base.data(); }

// Where to write one of the files that a page is made of (assemble::PageFiles); null where there is no such place.
std::uint8_t* tracuu_builder_file(Builder* builder, std::uint32_t place, std::uint32_t bytes) {
  Bytes* file = builder->files.at(place);
  if (file == nullptr) return nullptr;
  file->resize(bytes);
  return file->data();
}

// One page of the files given and of the corpus written, which is then gone. {"private_url"}: bool. The size of the
// output: the page, or, less than nothing, {"error"}.
double tracuu_builder_pack(Builder* builder, const char* json, std::uint32_t size) {
  const Json options = Json::parse(std::string_view(json, size), nullptr, false);
  const bool is_private = options.is_object() && options.value("private_url", false);
  auto page = tracuu::assemble::make_page(builder->files, std::move(builder->base), is_private);
  if (!page) return -builder->put(failure(page.error(), builder->lang));
  return builder->put(std::move(page).value());
}

}  // extern "C"
