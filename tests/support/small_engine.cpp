#include "support/small_engine.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "base/utf8.h"
#include "support/small_knowledge.h"
#include "support/small_language.h"

namespace tracuu::test {

namespace {

std::vector<ByteRange> find_all(const std::string& text, const std::string& query) {
  std::vector<ByteRange> found;
  if (query.empty()) return found;
  for (std::size_t at = text.find(query); at != std::string::npos; at = text.find(query, at + query.size())) {
    found.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + query.size())});
  }
  return found;
}

std::string value_of(const engine::DocumentView& document, const std::string& facet) {
  if (facet == "source") return document.source;
  if (facet == "category") return document.category;
  return document.date.substr(0, 4);
}

bool holds(const std::vector<std::string>& values, const std::string& value) {
  return std::ranges::find(values, value) != values.end();
}

bool passes_date(const engine::DocumentView& document, const engine::DateRange& range) {
  if (range == engine::DateRange{}) return true;
  if (document.date.empty()) return range.undated;
  if (range.from.empty() && range.to.empty()) return !range.undated;
  return document.date >= range.from && (range.to.empty() || document.date.substr(0, range.to.size()) <= range.to);
}

bool passes(const engine::DocumentView& document, const engine::Filters& filters, const std::string& except) {
  if (except != "date" && !passes_date(document, filters.date)) return false;
  return std::ranges::all_of(filters.facets, [&](const engine::FacetFilter& filter) {
    const std::string value = value_of(document, filter.facet);
    if (filter.facet == except) return true;
    return (filter.values.empty() || holds(filter.values, value)) && !holds(filter.excluded, value);
  });
}

engine::Facet count_facet(const std::vector<const engine::DocumentView*>& documents, const engine::Filters& filters,
                          const std::string& name) {
  std::map<std::string, std::uint32_t> counts;
  for (const engine::DocumentView* document : documents) {
    if (passes(*document, filters, name)) ++counts[value_of(*document, name)];
  }
  engine::Facet facet{name, {}, static_cast<std::uint32_t>(counts.size())};
  for (const auto& [value, count] : counts) facet.values.push_back({value, count});
  std::ranges::stable_sort(facet.values, std::greater<>{}, &engine::FacetValue::count);
  return facet;
}

engine::DateHistogram count_dates(const std::vector<const engine::DocumentView*>& documents,
                                  const engine::SearchRequest& request) {
  const std::size_t length = request.dates_within.empty() ? 4 : request.dates_within.size() + 3;
  engine::DateHistogram histogram{.within = request.dates_within, .buckets = {}};
  std::map<std::string, std::uint32_t> counts;
  for (const engine::DocumentView* document : documents) {
    if (!passes(*document, request.filters, "date")) continue;
    if (document->date.empty()) ++histogram.undated;
    else if (!document->date.starts_with(request.dates_within)) continue;
    else if (document->date.size() < length) ++histogram.coarser;
    else ++counts[document->date.substr(0, length)];
  }
  for (const auto& [iso, count] : counts) histogram.buckets.push_back({iso, count});
  return histogram;
}

// About 200 bytes around the first match, cut at spaces.
engine::Hit make_hit(const engine::DocumentView& document, const std::string& query) {
  const std::string& text = document.text;
  const std::size_t match = query.empty() ? 0 : std::min(text.find(query), text.size());
  std::size_t begin = match < 60 ? 0 : text.find(' ', match - 60);
  begin = begin == std::string::npos || begin == 0 ? 0 : begin + 1;
  const std::size_t end = std::min(text.find(' ', std::min(begin + 260, text.size())), text.size());
  std::string snippet = text.substr(begin, end - begin);
  std::ranges::replace(snippet, '\n', ' ');
  engine::Hit hit{document.id, document.title, document.date, document.source, document.category, 1, snippet, {}, {},
                  {}};
  hit.highlights = find_all(snippet, query);
  hit.places = static_cast<std::uint32_t>(find_all(text, query).size());
  hit.title_highlights = find_all(document.title, query);
  return hit;
}

constexpr std::string_view kWord = "Báo cáo", kRawWord = "Baso casos", kOrder = " sort:newest";

// What is searched for; what there is to say of the query goes into the page.
std::string read_query(engine::ResultPage& page) {
  std::string words = page.query;
  if (words.ends_with(kOrder)) {
    words.resize(words.size() - kOrder.size());
    page.sort = engine::Sort::newest;
  }
  const auto size = static_cast<std::uint32_t>(words.size());
  const std::size_t quote = words.find('"');
  if (quote != std::string::npos && words.find('"', quote + 1) == std::string::npos) {
    const Error error{TextKey::query_quotation_open, "", ""};
    page.notes.push_back({error, {static_cast<std::uint32_t>(quote), size}});
  }
  std::erase(words, '"');
  if (words == kRawWord) page.reading = words = kWord;
  if (words == kWord) page.aliases.push_back({{0, size}, {"Bao cao", "Report"}});
  return words;
}

engine::Explanation explain(const engine::ExplainRequest& request) {
  engine::Explanation explanation;
  explanation.id = request.id;
  explanation.answers = true;
  explanation.score = 3.5;
  explanation.tokens = 350;
  explanation.average_tokens = 420;
  const auto size = static_cast<std::uint32_t>(request.query.size());
  using Match = engine::Explanation::Match;
  explanation.terms = {
      {request.query, {0, size}, 40, 0.75, {{request.query, Match::same, 3, true}, {"Report", Match::alias, 1, false}}},
      {"vắng", {}, 7, 0, {}}};
  explanation.pairs = {{"báo cáo", 2, 0.25}};
  return explanation;
}

}  // namespace

SmallEngine::SmallEngine(std::vector<engine::DocumentView> documents)
    : documents_(std::move(documents)), knowledge_(std::make_shared<SmallKnowledge>(documents_)) {}

engine::Response SmallEngine::answer(const engine::Request& request) const {
  if (const auto* asked = get_if<engine::SearchRequest>(&request.body)) return {request.id, search(*asked)};
  if (const auto* asked = get_if<engine::DocumentRequest>(&request.body)) return {request.id, open(*asked)};
  if (const auto* asked = get_if<engine::ExplainRequest>(&request.body)) return {request.id, explain(*asked)};
  if (const auto* asked = get_if<engine::FacetValuesRequest>(&request.body)) return {request.id, facet_values(*asked)};
  if (const auto* asked = get_if<engine::MentionsRequest>(&request.body)) return {request.id, mentions(*asked)};
  if (const auto* asked = get_if<engine::PassagesRequest>(&request.body)) return {request.id, passages(*asked)};
  if (holds_alternative<engine::OverviewRequest>(request.body)) return {request.id, overview()};
  if (const auto* asked = get_if<engine::ExportRequest>(&request.body)) return {request.id, rows(asked->search)};
  if (const auto* asked = get_if<engine::FactsRequest>(&request.body)) return {request.id, facts(*asked)};
  if (const auto* asked = get_if<engine::CompareRequest>(&request.body)) return {request.id, compare(*asked)};
  if (const auto* asked = get_if<engine::CompleteRequest>(&request.body)) return {request.id, complete(*asked)};
  if (const auto* asked = get_if<engine::CountRequest>(&request.body)) return {request.id, count(*asked)};
  if (SmallKnowledge::answers(request.body)) return knowledge_->answer(request);
  if (const engine::SearchRequest* asked = search_of_language(request.body))
    return {request.id,
            answer_language(request.body, selected_by(*asked, true), selected_by(*asked, false), language_done)};
  engine::CorpusInfo info;
  info.title = "Small corpus";
  info.documents = static_cast<std::uint32_t>(documents_.size());
  return {request.id, info};
}

engine::Overview SmallEngine::overview() const {
  engine::Overview overview;
  std::map<std::string, std::uint32_t> years, categories;
  for (const engine::DocumentView& document : documents_) {
    overview.tokens += static_cast<std::uint64_t>(std::ranges::count(document.text, ' ')) + 1;
    if (!document.date.empty()) ++years[document.date.substr(0, 4)];
    ++(document.date.empty() ? overview.dates.none : overview.dates.day);
    ++categories[document.category];
  }
  overview.terms = 1'234;
  for (const auto& [year, count] : years) overview.years.push_back({year, count});
  engine::Overview::Group group{"category", static_cast<std::uint32_t>(categories.size()), {}};
  for (const auto& [category, count] : categories) group.values.push_back({category, count});
  std::ranges::stable_sort(group.values, std::ranges::greater(), &engine::OverviewValue::documents);
  if (group.values.size() > 4) group.values.resize(4);
  overview.groups.push_back(std::move(group));
  overview.names = {{"Campuchia", 9}, {"Bộ Ngoại giao", 7}, {"Prak Sokhonn", 3}, {"Phnôm Pênh", 2}};
  overview.reported = true;
  overview.skipped = 1;
  overview.fingerprint = std::string(64, 'a');
  return overview;
}

engine::ExportRows SmallEngine::rows(const engine::SearchRequest& request) const {
  engine::ExportRows rows;
  const engine::ResultPage page = search(request);
  rows.total = page.total;
  rows.offset = request.offset;
  rows.file_name = "small-corpus";
  for (const engine::Hit& hit : page.hits)
    rows.rows.push_back({hit.id, hit.title, hit.date, hit.source, "", "", hit.category, "vi", hit.score, hit.snippet});
  return rows;
}

engine::Completions SmallEngine::complete(const engine::CompleteRequest& request) {
  engine::Completions completions{request.text, {}};
  for (const char* name : {"Bộ Ngoại giao", "Bộ Quốc phòng"}) {
    if (std::string_view(name).starts_with(request.text)) completions.items.push_back({name, name, true});
  }
  return completions;
}

std::uint32_t SmallEngine::total(const std::string& query, const engine::Filters& filters) const {
  return search({.query = query, .filters = filters}).total;
}

engine::Counts SmallEngine::count(const engine::CountRequest& request) const {
  const engine::Filters& filters = request.search.filters;
  engine::Counts counts{total(request.search.query, {}), {}, {}};
  const auto add = [&](const std::string& facet, const engine::Filters& others) {
    const std::uint32_t found = total(request.search.query, others);
    if (found > 0) counts.filters.push_back({facet, found});
  };
  for (const engine::FacetFilter& filter : filters.facets) {
    engine::Filters others = filters;
    std::erase(others.facets, filter);
    add(filter.facet, others);
  }
  if (filters.date != engine::DateRange{}) add("date", {filters.facets, {}});
  for (const std::string& query : request.queries) counts.queries.push_back({query, total(query, filters)});
  return counts;
}

engine::Mentions SmallEngine::mentions(const engine::MentionsRequest& request) const {
  engine::Mentions found{.id = request.id, .part = request.part, .parts = 1, .things = {}, .acts = {}};
  const auto document = std::ranges::find(documents_, request.id, &engine::DocumentView::id);
  if (document == documents_.end()) return found;
  for (const auto& [words, thing] : things) {
    std::vector<std::uint32_t> edges;
    for (const ByteRange& range : find_all(document->text, words)) {
      edges.push_back(range.begin);
      edges.push_back(range.end);
    }
    if (edges.empty()) continue;
    found.things.push_back(thing);
    found.things.back().edges = utf8::to_code_points(document->text, edges);
  }
  return found;
}

engine::Passages SmallEngine::passages(const engine::PassagesRequest& request) const {
  engine::Passages found;
  const auto document = std::ranges::find(documents_, request.id, &engine::DocumentView::id);
  if (document == documents_.end()) return found;
  std::vector<std::uint32_t> edges;
  for (const ByteRange& range : find_all(document->text, request.text)) {
    edges.push_back(range.begin);
    edges.push_back(range.end);
  }
  found.edges = utf8::to_code_points(document->text, edges);
  return found;
}

std::vector<const engine::DocumentView*> SmallEngine::matching(const std::string& words) const {
  std::vector<const engine::DocumentView*> found;
  for (const engine::DocumentView& document : documents_) {
    if ((document.title + '\n' + document.text).find(words) != std::string::npos) found.push_back(&document);
  }
  return found;
}

std::vector<const engine::DocumentView*> SmallEngine::selected_by(const engine::SearchRequest& request,
                                                                  bool selected) const {
  engine::ResultPage page;
  page.query = request.query;
  const std::vector<const engine::DocumentView*> found = matching(read_query(page));
  std::vector<const engine::DocumentView*> documents;
  for (const engine::DocumentView& document : documents_) {
    const bool is_found = std::ranges::find(found, &document) != found.end() && passes(document, request.filters, "");
    if (is_found == selected) documents.push_back(&document);
  }
  return documents;
}

const engine::DocumentView* SmallEngine::find(const std::string& id) const {
  const auto found = std::ranges::find(documents_, id, &engine::DocumentView::id);
  return found == documents_.end() ? nullptr : &*found;
}

void SmallEngine::restrict(const engine::SearchRequest& request, engine::ResultPage& page,
                           std::vector<const engine::DocumentView*>& found) const {
  if (const engine::DocumentView* like = find(request.like)) {
    page.about = like->title;
    std::erase_if(found, [&](const auto* each) { return each->source != like->source || each->text == like->text; });
    if (found.size() > 20) found.resize(20);
  }
  if (const engine::DocumentView* of = find(request.copies_of)) {
    page.about = of->title;
    std::erase_if(found, [&](const auto* each) { return each->text != of->text; });
  }
}

engine::ResultPage SmallEngine::search(const engine::SearchRequest& request) const {
  engine::ResultPage page;
  page.query = request.query;
  page.sort = request.sort;
  const std::string words = read_query(page);
  std::vector<const engine::DocumentView*> found = matching(words);
  restrict(request, page, found);
  std::vector<const engine::DocumentView*> ranking;
  std::ranges::copy_if(found, std::back_inserter(ranking),
                       [&](const engine::DocumentView* document) { return passes(*document, request.filters, ""); });
  if (page.sort == engine::Sort::newest)
    std::ranges::stable_sort(ranking, std::greater<>{}, &engine::DocumentView::date);
  if (page.sort == engine::Sort::oldest) std::ranges::stable_sort(ranking, std::less<>{}, &engine::DocumentView::date);
  page.total = static_cast<std::uint32_t>(ranking.size());
  std::map<std::string, std::uint32_t> copies;
  for (const engine::DocumentView* document : ranking) ++copies[document->text];
  std::set<std::string> seen;
  if (request.grouped) std::erase_if(ranking, [&](const auto* each) { return !seen.insert(each->text).second; });
  page.rows = static_cast<std::uint32_t>(ranking.size());
  page.elapsed_ms = 0.8;
  page.offset = request.offset;
  for (std::size_t i = request.offset; i < std::min<std::size_t>(ranking.size(), request.offset + request.limit); ++i) {
    page.hits.push_back(make_hit(*ranking[i], words));
    if (!page.aliases.empty()) page.hits.back().forms = {"Report"};
    if (request.grouped) page.hits.back().copies = copies[ranking[i]->text] - 1;
  }
  if (found.empty())
    page.suggestions.push_back(
        {std::string(kWord), {{0, kWord.size()}}, static_cast<std::uint32_t>(matching(std::string(kWord)).size())});
  for (const char* name : {"source", "category", "year"})
    page.facets.push_back(count_facet(found, request.filters, name));
  page.dates = count_dates(found, request);
  return page;
}

engine::FacetValues SmallEngine::facet_values(const engine::FacetValuesRequest& request) const {
  engine::ResultPage page;
  page.query = request.search.query;
  const engine::Facet facet = count_facet(matching(read_query(page)), request.search.filters, request.facet);
  engine::FacetValues answer{request.facet, request.text, {}};
  std::ranges::copy_if(facet.values, std::back_inserter(answer.values), [&](const engine::FacetValue& value) {
    return value.value.find(request.text) != std::string::npos;
  });
  answer.all_values = static_cast<std::uint32_t>(answer.values.size());
  return answer;
}

engine::ResponseBody SmallEngine::facts(const engine::FactsRequest& request) const {
  engine::DocumentFacts facts;
  facts.id = request.id;
  facts.sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  facts.file = "bao-cao/2021.jsonl";
  facts.line = 7;
  facts.encoding = "UTF-8";
  facts.repaired = true;
  facts.date_certainty = "stated";
  facts.syllables = 17;
  facts.characters = 73;
  return facts;
}

// Paragraph by paragraph as they stand; those that differ, differ as a whole.
engine::ResponseBody SmallEngine::compare(const engine::CompareRequest& request) const {
  const auto a = std::ranges::find(documents_, request.a, &engine::DocumentView::id);
  const auto b = std::ranges::find(documents_, request.b, &engine::DocumentView::id);
  if (a == documents_.end() || b == documents_.end()) return Error{TextKey::error_document_unknown, request.b, ""};
  engine::Comparison comparison;
  comparison.a = {a->id, a->title, a->date, a->source, a->lang, a->text};
  comparison.b = {b->id, b->title, b->date, b->source, b->lang, b->text};
  const auto range_of = [](const engine::DocumentView& document, std::size_t i) {
    const auto end = static_cast<std::uint32_t>(document.text.size());
    return i < document.blocks.size() ? document.blocks[i].range : ByteRange{end, end};
  };
  for (std::size_t i = 0; i < std::max(a->blocks.size(), b->blocks.size()); ++i) {
    const engine::Comparison::Pair row{range_of(*a, i), range_of(*b, i)};
    comparison.rows.push_back(row);
    const bool same = a->text.substr(row.a.begin, row.a.size()) == b->text.substr(row.b.begin, row.b.size());
    if (!same) comparison.changes.push_back(row);
  }
  return comparison;
}

engine::ResponseBody SmallEngine::open(const engine::DocumentRequest& request) const {
  const auto found = std::ranges::find(documents_, request.id, &engine::DocumentView::id);
  if (found == documents_.end()) return Error{TextKey::error_document_unknown, request.id, ""};
  engine::DocumentView document = *found;
  std::string words = request.highlight;
  std::erase_if(words, [](char c) { return c == '"' || c == '='; });
  document.highlights = find_all(document.text, words);
  const std::vector<ByteRange> passages = find_all(document.text, request.at);
  if (!passages.empty()) document.passage = passages.front();
  return document;
}

std::vector<engine::DocumentView> numbered_documents(std::uint32_t count) {
  std::vector<engine::DocumentView> documents;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::string number = std::to_string(i);
    engine::DocumentView document;
    document.id = "doc-" + number;
    document.title = "Báo cáo số " + number;
    if (i % 40 != 39) document.date = std::to_string(2019 + i % 4) + "-0" + std::to_string(1 + i % 9) + "-15";
    document.source = std::string("Nguồn ") + static_cast<char>('A' + i % 3);
    document.category = i % 2 == 0 ? "Song phương" : "Đa phương";
    document.text = "Hai bên trao đổi về hợp tác, lần thứ " + number + ".\nHợp tác kinh tế tiếp tục tăng.";
    const auto first_end = static_cast<std::uint32_t>(document.text.find('\n'));
    document.blocks = {{"paragraph", {0, first_end}},
                       {"paragraph", {first_end + 1, static_cast<std::uint32_t>(document.text.size())}}};
    documents.push_back(std::move(document));
  }
  return documents;
}

}  // namespace tracuu::test
