#include "engine/small_corpus.h"

#include <gtest/gtest.h>

#include <utility>

#include "document/input.h"
#include "document/reader.h"
#include "search/corpus_builder.h"

namespace tracuu::engine {

namespace {

class IntoBuilder : public document::Sink {
 public:
  explicit IntoBuilder(search::CorpusBuilder& builder) : builder_(builder) {}
  Result<void> document(Document&& document) override {
    TRACUU_TRY(builder_.add(document));
    return {};
  }
  void diagnostic(const document::Diagnostic& diagnostic) override {
    ADD_FAILURE() << describe(diagnostic.error, Lang::en);
  }

 private:
  search::CorpusBuilder& builder_;
};

}  // namespace

std::vector<std::uint8_t> small_corpus() {
  Result<search::CorpusBuilder> builder = search::CorpusBuilder::create({"Vài báo cáo", "vi", "2024-01-02", "test"});
  EXPECT_TRUE(builder.ok());
  IntoBuilder sink(builder.value());
  const auto listing = document::list_inputs({"tests/sessions/engine/documents.jsonl"});
  EXPECT_TRUE(listing.ok());
  document::Reader reader(document::FieldMap(), sink);
  for (const document::InputFile& file : listing->files) EXPECT_TRUE(reader.read(file).ok());
  Result<std::vector<std::uint8_t>> bytes = builder->finish_bytes();
  EXPECT_TRUE(bytes.ok());
  return std::move(bytes).value();
}

Engine small_engine() {
  Result<Engine> engine = Engine::open(small_corpus(), "small.tracuu");
  EXPECT_TRUE(engine.ok());
  return std::move(engine).value();
}

}  // namespace tracuu::engine
