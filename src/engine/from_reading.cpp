#include "engine/from_reading.h"

#include <utility>

#include "base/sha256.h"
#include "base/utf8.h"
#include "text/comparison.h"
#include "text/tokenizer.h"

namespace tracuu::engine {

namespace {

std::string_view name_of(DateCertainty certainty) {
  switch (certainty) {
    case DateCertainty::stated: return "stated";
    case DateCertainty::inferred: return "inferred";
    case DateCertainty::unknown: break;
  }
  return "unknown";
}

class Counter : public text::TokenSink {
 public:
  void token(const text::Token&) override { ++count; }
  std::uint32_t count = 0;
};

std::vector<ByteRange> ranges_of(const std::vector<Block>& blocks) {
  std::vector<ByteRange> ranges;
  for (const Block& block : blocks) ranges.push_back(block.range);
  return ranges;
}

Comparison::Side side_of(Document document) {
  return {.id = std::move(document.id),
          .title = std::move(document.title),
          .date = std::move(document.date.iso),
          .source = std::move(document.source),
          .lang = std::move(document.lang),
          .text = std::move(document.text)};
}

}  // namespace

DocumentFacts facts_of(const Document& document) {
  Counter syllables;
  text::tokenize(document.text, syllables);
  return {.id = document.id,
          .sha256 = sha256_hex(document.text),
          .file = document.provenance.file,
          .line = document.provenance.line,
          .encoding = document.provenance.encoding,
          .repaired = document.provenance.repaired,
          .guessed = document.provenance.guessed,
          .date_certainty = std::string(name_of(document.date.certainty)),
          .syllables = syllables.count,
          .characters = static_cast<std::uint32_t>(utf8::count_code_points(document.text))};
}

Comparison comparison_of(Document a, Document b) {
  const text::TextComparison found = text::compare(a.text, ranges_of(a.blocks), b.text, ranges_of(b.blocks));
  Comparison comparison;
  for (const text::TextComparison::Row& row : found.rows) comparison.rows.push_back({row.a, row.b});
  for (const text::TextComparison::Change& change : found.changes) comparison.changes.push_back({change.a, change.b});
  comparison.complete = found.complete;
  comparison.a = side_of(std::move(a));
  comparison.b = side_of(std::move(b));
  return comparison;
}

}  // namespace tracuu::engine
