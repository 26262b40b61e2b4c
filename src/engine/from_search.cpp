#include "engine/from_search.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tracuu::engine {

namespace {

search::Order order_of(Sort sort) {
  switch (sort) {
    case Sort::newest: return search::Order::newest;
    case Sort::oldest: return search::Order::oldest;
    case Sort::recent: return search::Order::recent;
    case Sort::relevance: break;
  }
  return search::Order::relevance;
}

std::string_view name_of(BlockKind kind) {
  switch (kind) {
    case BlockKind::heading: return "heading";
    case BlockKind::caption: return "caption";
    case BlockKind::byline: return "byline";
    case BlockKind::list_item: return "list_item";
    case BlockKind::table_row: return "table_row";
    case BlockKind::paragraph: break;
  }
  return "paragraph";
}

}  // namespace

std::string iso_of(std::uint32_t day) {
  if (day == 0) return "";
  char iso[] = "0000-00-00";
  const std::size_t size = day % 10000 == 0 ? 4 : day % 100 == 0 ? 7 : 10;
  for (std::size_t i = std::size(iso) - 1; i-- > 0;) {
    if (iso[i] == '-') continue;
    iso[i] = static_cast<char>('0' + day % 10);
    day /= 10;
  }
  return std::string(iso, size);
}

Sort sort_of(search::Order order) {
  switch (order) {
    case search::Order::newest: return Sort::newest;
    case search::Order::oldest: return Sort::oldest;
    case search::Order::recent: return Sort::recent;
    case search::Order::relevance: break;
  }
  return Sort::relevance;
}

search::Marks marks_of(Marks marks) {
  switch (marks) {
    case Marks::exact: return search::Marks::exact;
    case Marks::ignored: return search::Marks::ignored;
    case Marks::as_typed: break;
  }
  return search::Marks::as_typed;
}

Result<search::SearchOptions> options_of(const SearchRequest& request, std::uint32_t most,
                                         const store::Corpus& corpus) {
  search::SearchOptions options;
  options.marks = marks_of(request.marks);
  for (const FacetFilter& filter : request.filters.facets) {
    options.selections.facets.push_back({filter.facet, filter.values, filter.excluded});
  }
  const DateRange& date = request.filters.date;
  options.selections.date = {date.from, date.to, date.undated};
  options.order = order_of(request.sort);
  options.offset = request.offset;
  options.limit = std::min(request.limit, most);
  options.dates_within = request.dates_within;
  options.grouped = request.grouped;
  if (!request.like.empty()) {
    TRACUU_ASSIGN(options.like, corpus.find(request.like));
  }
  if (!request.copies_of.empty()) {
    TRACUU_ASSIGN(options.copies_of, corpus.find(request.copies_of));
  }
  return options;
}

std::vector<FacetValue> values_of(std::vector<search::ValueCount> counts) {
  std::vector<FacetValue> values;
  for (search::ValueCount& value : counts) values.push_back({std::move(value.value), value.count});
  return values;
}

std::vector<Facet> facets_of(std::vector<search::FacetCounts> counts) {
  std::vector<Facet> facets;
  for (search::FacetCounts& each : counts) {
    facets.push_back({std::move(each.name), values_of(std::move(each.values)), each.all_values});
  }
  return facets;
}

DocumentView view_of(Document document) {
  DocumentView view;
  view.id = std::move(document.id);
  view.title = std::move(document.title);
  view.date = std::move(document.date.iso);
  view.source = std::move(document.source);
  view.author = std::move(document.author);
  view.url = std::move(document.url);
  view.category = std::move(document.category);
  view.lang = std::move(document.lang);
  view.text = std::move(document.text);
  view.title_is_derived = document.title_is_derived;
  for (const Block& block : document.blocks) view.blocks.push_back({std::string(name_of(block.kind)), block.range});
  for (MetadataField& field : document.metadata) {
    view.metadata.push_back({std::move(field.name), std::move(field.value)});
  }
  return view;
}

ExportRow row_of(store::DocumentSummary summary, double score, std::string snippet) {
  ExportRow row;
  row.id = std::move(summary.id);
  row.title = std::move(summary.title);
  row.date = std::move(summary.date.iso);
  row.source = std::move(summary.source);
  row.author = std::move(summary.author);
  row.url = std::move(summary.url);
  row.category = std::move(summary.category);
  row.lang = std::move(summary.lang);
  row.score = score;
  row.snippet = std::move(snippet);
  return row;
}

DateHistogram histogram_of(const search::DateCounts& counts) {
  DateHistogram histogram;
  histogram.within = iso_of(counts.within);
  for (const search::DateCounts::Bucket& bucket : counts.buckets) {
    histogram.buckets.push_back({iso_of(bucket.day), bucket.count});
  }
  histogram.coarser = counts.coarser;
  histogram.undated = counts.undated;
  return histogram;
}

Explanation explanation_of(const ExplainRequest& request, const search::Explained& explained) {
  const auto typed = [&](ByteRange range) { return request.query.substr(range.begin, range.size()); };
  const auto share = [&](double score) { return explained.score > 0 ? score / explained.score : 0; };
  Explanation explanation;
  explanation.id = request.id;
  explanation.query = request.query;
  explanation.answers = explained.answers;
  explanation.score = explained.score;
  explanation.tokens = explained.tokens;
  explanation.average_tokens = explained.average_tokens;
  for (const search::Explained::Term& term : explained.terms) {
    Explanation::Term& told = explanation.terms.emplace_back();
    told = {typed(term.range), term.range, term.documents, share(term.score), {}};
    for (const search::Explained::Form& form : term.forms) {
      told.forms.push_back({form.form, static_cast<Explanation::Match>(form.match), form.occurrences, form.in_title});
    }
  }
  for (const search::Explained::Pair& pair : explained.pairs) {
    explanation.pairs.push_back({typed(pair.range), pair.occurrences, share(pair.score)});
  }
  explanation.nearness = share(explained.passage_score);
  return explanation;
}

}  // namespace tracuu::engine
