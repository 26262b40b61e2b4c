// Builds a corpus of documents and answers requests about it to their ends:
//
//   language_answers DOCUMENTS.jsonl < REQUESTS.jsonl > ANSWERS.jsonl
#include <cstdio>
#include <iostream>
#include <string>
#include <utility>

#include "document/field_map.h"
#include "document/input.h"
#include "document/reader.h"
#include "engine/codec.h"
#include "engine/engine.h"
#include "search/corpus_builder.h"

namespace {

using namespace tracuu;

class BuildSink : public document::Sink {
 public:
  explicit BuildSink(search::CorpusBuilder& builder) : builder_(builder) {}
  Result<void> document(Document&& document) override {
    TRACUU_TRY(builder_.add(document));
    return {};
  }
  void diagnostic(const document::Diagnostic&) override {}

 private:
  search::CorpusBuilder& builder_;
};

Result<engine::Engine> engine_over(const std::string& path) {
  TRACUU_ASSIGN(search::CorpusBuilder builder, search::CorpusBuilder::create({"Test", "vi", "", "test"}, {}));
  BuildSink sink(builder);
  TRACUU_ASSIGN(const document::Listing listing, document::list_inputs({path}));
  document::Reader reader(document::FieldMap(), sink);
  for (const document::InputFile& file : listing.files) TRACUU_TRY(reader.read(file));
  TRACUU_ASSIGN(std::vector<std::uint8_t> corpus, builder.finish_bytes());
  return engine::Engine::open(std::move(corpus), "test");
}

bool is_finished(const engine::ResponseBody& body) {
  return visit(
      [](const auto& answer) {
        if constexpr (requires { answer.extent; }) return answer.extent.done >= 1;
        else return true;
      },
      body);
}

std::string answer(engine::Engine& engine, const std::string& json) {
  const Result<engine::Request> request = engine::decode_request(json);
  if (!request) return engine.handle_json(json);
  engine::Response response = engine.handle(request.value());
  while (!is_finished(response.body)) response = engine.handle(request.value());
  return encode(response);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  Result<engine::Engine> engine = engine_over(arguments[1]);
  if (!engine) return 1;
  for (std::string line; std::getline(std::cin, line);) std::puts(answer(engine.value(), line).c_str());
}
