// A corpus file with damaged bytes: it is refused, or it opens and reads without harm. The input is a list of edits to
// a small sound corpus, five bytes each (offset as 32 bits little endian, new value), so that damage gets past the
// header.

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "fuzz/require.h"
#include "store/corpus.h"
#include "store/corpus_writer.h"

using tracuu::fuzz::require;

namespace {

constexpr std::size_t kEditBytes = 5;
constexpr std::uint32_t kDocuments = 6;

tracuu::Document make_document(std::uint32_t number) {
  tracuu::Document document;
  document.id = "reports/" + std::to_string(number) + ".txt";
  document.title = "Ủy ban Hỗn hợp " + std::to_string(number);
  document.source = "Tracuu sample";
  document.date = {"2021-06-07", tracuu::DateCertainty::stated};
  for (std::uint32_t line = 0; line < 40 * (number + 1); ++line)
    document.text += "Hai bên nhất trí tăng cường hợp tác.\n";
  document.blocks.push_back({tracuu::BlockKind::paragraph, {0, 44}});
  document.metadata.push_back({"place", "Hà Nội"});
  return document;
}

std::vector<std::uint8_t> make_corpus() {
  auto writer = tracuu::store::CorpusWriter::create({"Fuzz", "vi", "", "fuzz"});
  require(writer.ok(), "a writer in memory");
  for (std::uint32_t number = 0; number < kDocuments; ++number) {
    require(writer->add(make_document(number)).ok(), "a sound document is added");
  }
  const std::vector<std::uint8_t> blob(3000, 7);
  require(writer->put_blob("index", blob).ok(), "a blob is added");
  auto bytes = writer->finish_bytes();
  require(bytes.ok(), "a sound corpus is finished");
  return std::move(bytes).value();
}

void edit(std::vector<std::uint8_t>& bytes, std::span<const std::uint8_t> edits) {
  for (; edits.size() >= kEditBytes; edits = edits.subspan(kEditBytes)) {
    const std::uint32_t offset = static_cast<std::uint32_t>(edits[0]) | static_cast<std::uint32_t>(edits[1]) << 8 |
                                 static_cast<std::uint32_t>(edits[2]) << 16 |
                                 static_cast<std::uint32_t>(edits[3]) << 24;
    bytes[offset % bytes.size()] = edits[4];
  }
}

void read_document(const tracuu::store::Corpus& corpus, tracuu::DocumentOrdinal ordinal) {
  const auto document = corpus.document(ordinal);
  if (!document.ok()) return;
  for (const tracuu::Block& block : document.value().blocks) {
    require(block.range.begin <= block.range.end && block.range.end <= document.value().text.size(),
            "a block stays inside its text");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<std::uint8_t> sound = make_corpus();
  std::vector<std::uint8_t> bytes = sound;
  edit(bytes, {data, size});
  const auto corpus = tracuu::store::Corpus::open(std::move(bytes), "fuzz.tracuu");
  if (size < kEditBytes) require(corpus.ok(), "an undamaged corpus opens");
  if (!corpus.ok()) return 0;
  for (std::uint32_t number = 0; number < kDocuments; ++number) {
    const auto ordinal = tracuu::DocumentOrdinal{number};
    (void)corpus.value().summary(ordinal);
    (void)corpus.value().text(ordinal);
    read_document(corpus.value(), ordinal);
  }
  (void)corpus.value().find("reports/3.txt");
  (void)corpus.value().blob("index");
  return 0;
}
