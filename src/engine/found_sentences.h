// Which sentences of acts hold what is looked for.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>

#include "base/ranges.h"
#include "base/result.h"
#include "knowledge/knowledge.h"
#include "search/document_set.h"
#include "store/corpus.h"

namespace tracuu::engine {

class FoundSentences {
 public:
  // Reads the documents in their order, so that none is decompressed twice. `text` as ActsRequest::text. `among`: what
  // the beginning of the text has found, null where nothing has; no others are read.
  static Result<FoundSentences> find(const std::string& text, const search::DocumentSet& documents,
                                     const FoundSentences* among, const knowledge::Knowledge& known,
                                     const store::Corpus& corpus);

  bool holds(std::uint32_t document, ByteRange sentence) const {
    return places_.contains(std::uint64_t{document} << 32 | sentence.begin);
  }

 private:
  std::unordered_set<std::uint64_t> places_;  // document, begin
};

}  // namespace tracuu::engine
