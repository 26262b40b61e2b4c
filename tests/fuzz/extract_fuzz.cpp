// Extraction over any text: whatever it finds lies inside the text and has a name.

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "document/plain_text.h"
#include "extract/extractor.h"
#include "fuzz/require.h"

using tracuu::ByteRange;
using tracuu::fuzz::require;

namespace {

void require_inside(const std::vector<ByteRange>& ranges, std::size_t size) {
  for (const ByteRange& range : ranges)
    require(range.begin < range.end && range.end <= size, "a mention lies inside the text");
}

template <typename Entity>
void require_named(const std::vector<Entity>& entities, std::size_t size) {
  for (const Entity& entity : entities) {
    require(!entity.name.empty(), "what is found has a name");
    require_inside(entity.mentions, size);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const tracuu::extract::Lexicon kLexicon;
  static tracuu::extract::Extractor extractor(kLexicon);
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (tracuu::utf8::find_invalid(bytes) != bytes.size()) return 0;
  const tracuu::Document document = tracuu::document::make_text_document("fuzz", std::string(bytes));
  const tracuu::extract::Extraction found = extractor.extract(document);
  const std::size_t end = document.text.size();
  require_named(found.persons, end);
  require_named(found.organisations, end);
  require_named(found.places, end);
  require_named(found.events, end);
  for (const auto& date : found.dates) require_inside({date.range}, end);
  for (const auto& figure : found.figures) require_inside({figure.range}, end);
  for (const auto& act : found.acts) {
    require_inside({act.sentence, act.verb}, end);
    require(act.content.end <= end && act.deadline.end <= end, "what an act says lies inside the text");
  }
  return 0;
}
