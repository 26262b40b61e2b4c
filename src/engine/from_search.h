// What a request says to the search, and what the search answers, as messages.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/document.h"
#include "engine/messages.h"
#include "search/searcher.h"
#include "store/corpus.h"

namespace tracuu::engine {

// At most `most` hits. Fails where the corpus has no document of an id in the request.
Result<search::SearchOptions> options_of(const SearchRequest& request, std::uint32_t most, const store::Corpus& corpus);

search::Marks marks_of(Marks marks);
Sort sort_of(search::Order order);
std::vector<FacetValue> values_of(std::vector<search::ValueCount> counts);
std::vector<Facet> facets_of(std::vector<search::FacetCounts> counts);
DateHistogram histogram_of(const search::DateCounts& counts);
Explanation explanation_of(const ExplainRequest& request, const search::Explained& explained);
DocumentView view_of(Document document);
ExportRow row_of(store::DocumentSummary summary, double score, std::string snippet);

// 20210607 as "2021-06-07", 20210600 as "2021-06", 20210000 as "2021", 0 as "".
std::string iso_of(std::uint32_t day);

}  // namespace tracuu::engine
