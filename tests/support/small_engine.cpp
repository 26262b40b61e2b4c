#include "support/small_engine.h"

#include <algorithm>
#include <map>

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

bool passes(const engine::DocumentView& document, const engine::Filters& filters, const std::string& except) {
  return std::ranges::all_of(filters.facets, [&](const engine::FacetFilter& filter) {
    return filter.facet == except ||
           std::ranges::find(filter.values, value_of(document, filter.facet)) != filter.values.end();
  });
}

engine::Facet count_facet(const std::vector<const engine::DocumentView*>& documents, const engine::Filters& filters,
                          const std::string& name) {
  std::map<std::string, std::uint32_t> counts;
  for (const engine::DocumentView* document : documents) {
    if (passes(*document, filters, name)) ++counts[value_of(*document, name)];
  }
  engine::Facet facet{name, {}};
  for (const auto& [value, count] : counts) facet.values.push_back({value, count});
  std::ranges::stable_sort(facet.values, std::greater<>{}, &engine::FacetValue::count);
  return facet;
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
  hit.title_highlights = find_all(document.title, query);
  return hit;
}

}  // namespace

SmallEngine::SmallEngine(std::vector<engine::DocumentView> documents) : documents_(std::move(documents)) {}

engine::Response SmallEngine::answer(const engine::Request& request) const {
  if (const auto* asked = std::get_if<engine::SearchRequest>(&request.body)) return {request.id, search(*asked)};
  if (const auto* asked = std::get_if<engine::DocumentRequest>(&request.body)) return {request.id, open(*asked)};
  engine::CorpusInfo info;
  info.title = "Small corpus";
  info.documents = static_cast<std::uint32_t>(documents_.size());
  return {request.id, info};
}

engine::ResultPage SmallEngine::search(const engine::SearchRequest& request) const {
  std::vector<const engine::DocumentView*> matching, ranking;
  for (const engine::DocumentView& document : documents_) {
    if ((document.title + '\n' + document.text).find(request.query) == std::string::npos) continue;
    matching.push_back(&document);
    if (passes(document, request.filters, "")) ranking.push_back(&document);
  }
  if (request.sort == engine::Sort::newest)
    std::ranges::stable_sort(ranking, std::greater<>{}, &engine::DocumentView::date);
  if (request.sort == engine::Sort::oldest)
    std::ranges::stable_sort(ranking, std::less<>{}, &engine::DocumentView::date);
  engine::ResultPage page;
  page.query = request.query;
  page.total = static_cast<std::uint32_t>(ranking.size());
  page.elapsed_ms = 0.8;
  page.offset = request.offset;
  for (std::size_t i = request.offset; i < std::min<std::size_t>(ranking.size(), request.offset + request.limit); ++i) {
    page.hits.push_back(make_hit(*ranking[i], request.query));
  }
  for (const char* name : {"source", "category", "year"})
    page.facets.push_back(count_facet(matching, request.filters, name));
  return page;
}

engine::ResponseBody SmallEngine::open(const engine::DocumentRequest& request) const {
  const auto found = std::ranges::find(documents_, request.id, &engine::DocumentView::id);
  if (found == documents_.end()) return Error{TextKey::error_document_unknown, request.id, ""};
  engine::DocumentView document = *found;
  document.highlights = find_all(document.text, request.highlight);
  return document;
}

std::vector<engine::DocumentView> numbered_documents(std::uint32_t count) {
  std::vector<engine::DocumentView> documents;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::string number = std::to_string(i);
    engine::DocumentView document;
    document.id = "doc-" + number;
    document.title = "Báo cáo số " + number;
    document.date = std::to_string(2019 + i % 4) + "-0" + std::to_string(1 + i % 9) + "-15";
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
