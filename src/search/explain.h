// A score taken apart: by the same code that made it, so that the parts add up to it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/ranges.h"
#include "base/result.h"
#include "document/document.h"
#include "search/expansion.h"
#include "search/index.h"
#include "search/matcher.h"
#include "search/query.h"
#include "search/scorer.h"
#include "search/token_stream.h"

namespace tracuu::search {

struct Explained {
  struct Form {
    std::string form;  // as the document has it first
    FormMatch match = FormMatch::same;
    std::uint32_t occurrences = 0;
    bool in_title = false;
  };
  struct Term {
    ByteRange range;              // into the query as typed
    std::uint32_t documents = 0;  // of the corpus that hold it in any form
    double score = 0;
    std::vector<Form> forms;
  };
  struct Pair {
    ByteRange range;  // of both, into the query as typed
    std::uint32_t occurrences = 0;
    double score = 0;
  };
  bool answers = false;
  double score = 0;  // by relevance, without filters; the sum of all parts. 0 where the document does not answer
  double passage_score = 0;  // of the passage where most stands together
  std::uint32_t tokens = 0;
  double average_tokens = 0;
  std::vector<Term> terms;  // that count for the ranking, in the order typed
  std::vector<Pair> pairs;  // those found
};

struct ExplainTools {
  const Query& query;
  const MatchPlan& plan;
  const Index& index;
  TokenStream& stream;
};

// `candidates` are all documents that answer the query, with their BM25 scores. Fails where index or a text is damaged.
Result<Explained> explain_document(const ExplainTools& tools, std::uint32_t number, const Document& document,
                                   std::vector<ScoredDocument> candidates);

}  // namespace tracuu::search
