// Documents that say much the same: "more like this", as search engines have it (MoreLikeThis of Apache Lucene). The
// document's most telling terms by tf-idf (Salton and Buckley, "Term-weighting approaches in automatic text retrieval",
// 1988) are a query, whose terms weigh what they weigh in the document; the others are scored by BM25 (Robertson and
// Zaragoza, "The Probabilistic Relevance Framework", 2009, with its weight for a query's terms).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/result.h"
#include "search/index.h"
#include "search/scorer.h"
#include "search/token_stream.h"

namespace tracuu::search {

inline constexpr std::size_t kSimilarTerms = 30;
inline constexpr std::size_t kSimilarDocuments = 20;

// The documents most like this one, ascending, at most kSimilarDocuments: without its copies, and of several copies of
// another only the best. Fails where a text or the index is damaged.
Result<std::vector<ScoredDocument>> similar_documents(std::uint32_t document, const Index& index, TokenStream& stream);

}  // namespace tracuu::search
