// Which documents answer a query: its tree, evaluated exactly over sets of documents. Only what is about order, phrases
// and NEAR, reads tokens, and only of the documents that everything else leaves.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/result.h"
#include "search/date_filter.h"
#include "search/document_set.h"
#include "search/facet_matcher.h"
#include "search/index.h"
#include "search/matcher.h"
#include "search/phrase_scanner.h"
#include "search/position_scan.h"
#include "search/query.h"
#include "search/token_stream.h"

namespace tracuu::search {

// What the evaluation of every query needs and keeps.
struct EvaluatorTools {
  const store::Corpus& corpus;
  const Index& index;
  TokenStream& stream;
  TermBits& bits;
  FacetMatcher& facets;
};

class Evaluator {
 public:
  // All must outlive the evaluator.
  Evaluator(const Query& query, const MatchPlan& plan, const EvaluatorTools& tools)
      : query_(query), plan_(plan), tools_(tools) {}

  // Those of `within` that answer the whole tree. Fails where the index or a text is damaged. REQUIRES: asked once.
  Result<DocumentSet> evaluate(const DocumentSet& within);

 private:
  Result<DocumentSet> evaluate(const QueryNode& node, const DocumentSet& within);
  Result<DocumentSet> all(const QueryNode& node, const DocumentSet& within);
  Result<DocumentSet> any(const QueryNode& node, const DocumentSet& within);
  Result<DocumentSet> none(const QueryNode& node, const DocumentSet& within);
  Result<DocumentSet> phrase(const QueryNode& node, const DocumentSet& within) const;
  DocumentSet facet(const QueryNode& node, const DocumentSet& within);
  DocumentSet date(const QueryNode& node, const DocumentSet& within) const;
  Result<DocumentSet> id(const QueryNode& node, const DocumentSet& within) const;

  // A phrase or a chain of NEAR whose answer tokens have to tell.
  struct Standing {
    const QueryNode* node;
    DocumentSet candidates;  // those that hold all it takes
    DocumentSet found;
  };
  Result<void> read_tokens(DocumentSet& left);
  Result<DocumentSet> undecided(DocumentSet left);
  Result<void> collect(const QueryNode& node, const DocumentSet& left);
  Result<void> scan(const DocumentSet& left);
  Result<DocumentSet> candidates_of(const QueryNode& node, const DocumentSet& within) const;
  void add_to(PositionScan& scan, const QueryNode& node) const;
  DocumentSet standing(const QueryNode& node, const DocumentSet& within) const;

  // Keeps the documents that hold every term of the phrase, wherever.
  Result<void> keep_holding(const QueryNode& phrase, DocumentSet& documents) const;
  Result<DocumentSet> holding(const TermGroup& group, Scope scope) const;
  std::vector<const TermGroup*> groups_of(const QueryNode& phrase) const;

  const Query& query_;
  const MatchPlan& plan_;
  EvaluatorTools tools_;
  std::vector<Standing> standing_;
};

}  // namespace tracuu::search
