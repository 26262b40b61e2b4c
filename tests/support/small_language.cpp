#include "support/small_language.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "base/utf8.h"

namespace tracuu::test {

namespace {

using engine::TermRow;

std::string flat(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  return text;
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text + " ") {
    const bool is_break = c == ' ' || c == '\n' || c == ',' || c == '.' || c == ';' || c == ':' || c == '(' ||
                          c == ')' || c == '"' || c == '-' || c == '/';
    if (!is_break) word += c;
    else if (!word.empty()) words.push_back(std::exchange(word, {}));
  }
  return words;
}

std::vector<std::size_t> places_of(const std::string& text, const std::string& node) {
  std::vector<std::size_t> places;
  if (node.empty()) return places;
  for (std::size_t at = text.find(node); at != std::string::npos; at = text.find(node, at + node.size()))
    places.push_back(at);
  return places;
}

std::uint32_t tokens_of(const engine::DocumentView& document) {
  return static_cast<std::uint32_t>(words_of(document.text).size());
}

engine::Extent extent_of(const Documents& documents, double done) {
  engine::Extent extent{done, static_cast<std::uint32_t>(documents.size()), 0, "vai-bao-cao"};
  for (const engine::DocumentView* document : documents) extent.tokens += tokens_of(*document);
  return extent;
}

// Of one expression: ="a b" is a b.
std::string plain(std::string typed) {
  std::erase_if(typed, [](char c) { return c == '"' || c == '='; });
  return typed;
}

std::string node_of(const auto& request) { return plain(request.node.empty() ? request.search.query : request.node); }

template <typename Row>
std::vector<Row> page_of(const std::vector<Row>& all, std::uint32_t offset, std::uint32_t limit) {
  const std::size_t begin = std::min<std::size_t>(offset, all.size());
  const std::size_t end = std::min<std::size_t>(begin + limit, all.size());
  return {all.begin() + static_cast<std::ptrdiff_t>(begin), all.begin() + static_cast<std::ptrdiff_t>(end)};
}

struct Counted {
  std::uint64_t count = 0;
  std::set<std::string> documents;
};

std::map<std::string, Counted> count_ngrams(const Documents& documents, std::size_t size) {
  std::map<std::string, Counted> counted;
  for (const engine::DocumentView* document : documents) {
    const std::vector<std::string> words = words_of(document->text);
    for (std::size_t i = 0; i + size <= words.size(); ++i) {
      std::string ngram = words[i];
      for (std::size_t k = 1; k < size; ++k) ngram += " " + words[i + k];
      ++counted[ngram].count;
      counted[ngram].documents.insert(document->id);
    }
  }
  return counted;
}

std::vector<TermRow> rows_of(const std::map<std::string, Counted>& counted) {
  std::vector<TermRow> rows;
  for (const auto& [text, one] : counted) {
    TermRow row{.text = text, .query = "=\"" + text + "\"", .count = one.count};
    row.documents = static_cast<std::uint32_t>(one.documents.size());
    row.log_likelihood = static_cast<double>(one.count) * 1.25;
    rows.push_back(row);
  }
  std::ranges::stable_sort(rows, std::greater<>{}, &TermRow::count);
  return rows;
}

engine::TermTable table_of(std::vector<TermRow> rows, engine::Extent extent, std::uint32_t offset,
                           std::uint32_t limit) {
  engine::TermTable table;
  table.extent = extent;
  table.total = rows.size();
  table.offset = offset;
  table.rows = page_of(rows, offset, limit);
  return table;
}

class Answerer {
 public:
  Answerer(const Documents& selected, const Documents& others, double done)
      : selected_(selected), others_(others), extent_(extent_of(selected, done)) {}

  engine::ResponseBody operator()(const engine::ConcordanceRequest& request) const {
    constexpr std::size_t kContext = 120;
    std::vector<engine::ConcordanceLine> lines;
    std::set<std::string> documents;
    for (const engine::DocumentView* document : selected_) {
      const std::string text = flat(document->text);
      for (const std::size_t at : places_of(text, node_of(request))) {
        const std::size_t end = at + node_of(request).size();
        const std::size_t from = at < kContext ? 0 : std::min(at, text.find(' ', at - kContext) + 1);
        const std::size_t to = std::min(text.find(' ', std::min(text.size(), end + kContext)), text.size());
        std::vector<std::string> after = words_of(text.substr(end));
        after.resize(std::min<std::size_t>(after.size(), request.right));
        if (!request.beside.empty() && std::ranges::find(after, plain(request.beside)) == after.end()) continue;
        const std::array edges = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
        const auto points = utf8::to_code_points(text, edges);
        lines.push_back({document->id, document->title, document->date, document->source,
                         text.substr(from, at - from - (at > from ? 1 : 0)), text.substr(at, end - at),
                         text.substr(std::min(end + 1, to), to - std::min(end + 1, to)), points[0], points[1]});
        documents.insert(document->id);
      }
    }
    using Line = engine::ConcordanceLine;
    if (request.order == engine::LineOrder::right) std::ranges::stable_sort(lines, {}, &Line::right);
    engine::Concordance answer;
    answer.extent = extent_;
    answer.total = lines.size();
    answer.listed = static_cast<std::uint32_t>(lines.size());
    answer.documents_with = static_cast<std::uint32_t>(documents.size());
    answer.offset = request.offset;
    answer.lines = page_of(lines, request.offset, request.limit);
    return answer;
  }

  engine::ResponseBody operator()(const engine::CollocationsRequest& request) const {
    std::map<std::string, Counted> counted;
    std::uint64_t nodes = 0;
    for (const engine::DocumentView* document : selected_) {
      for (const std::size_t at : places_of(document->text, node_of(request))) {
        ++nodes;
        std::vector<std::string> after = words_of(document->text.substr(at + node_of(request).size()));
        after.resize(std::min<std::size_t>(after.size(), request.right));
        for (const std::string& word : after) {
          ++counted[word].count;
          counted[word].documents.insert(document->id);
        }
      }
    }
    const auto everywhere = count_ngrams(selected_, 1);
    std::vector<TermRow> rows = rows_of(counted);
    for (TermRow& row : rows) {
      const auto all = everywhere.find(row.text);
      row.elsewhere = all == everywhere.end() ? row.count : all->second.count;
      row.log_dice = 14 + std::log2(2.0 * static_cast<double>(row.count) / static_cast<double>(nodes + row.elsewhere));
      row.t_score = std::sqrt(static_cast<double>(row.count));
      row.mi3 = static_cast<double>(row.count) * 3;
    }
    if (request.measure == engine::Measure::log_dice)
      std::ranges::stable_sort(rows, std::greater<>{}, &TermRow::log_dice);
    engine::TermTable table = table_of(std::move(rows), extent_, request.offset, request.limit);
    table.node_count = nodes;
    return table;
  }

  engine::ResponseBody operator()(const engine::NgramsRequest& request) const {
    std::vector<TermRow> rows = rows_of(count_ngrams(selected_, request.size));
    std::erase_if(rows, [&](const TermRow& row) { return row.text.find(plain(request.node)) == std::string::npos; });
    return table_of(std::move(rows), extent_, request.offset, request.limit);
  }

  engine::ResponseBody operator()(const engine::FrequencyRequest& request) const {
    engine::Frequencies answer;
    answer.extent = extent_;
    answer.by = request.by;
    answer.within = request.within;
    std::map<std::string, engine::FrequencyBar> bars;
    for (const engine::DocumentView* document : selected_) {
      const std::size_t length = request.within.empty() ? 4 : request.within.size() + 3;
      const bool over_time = request.by.empty();
      if (over_time && (!document->date.starts_with(request.within) || document->date.size() < length)) continue;
      const std::string facet = request.by == "source" ? document->source : document->category;
      engine::FrequencyBar& bar = bars[over_time ? document->date.substr(0, length) : facet];
      const std::uint64_t count = places_of(document->text, node_of(request)).size();
      bar.count += count;
      bar.tokens += tokens_of(*document);
      bar.documents += count > 0 ? 1 : 0;
      ++bar.all_documents;
      answer.total += count;
    }
    for (auto& [value, bar] : bars) {
      bar.value = value;
      answer.bars.push_back(bar);
    }
    return answer;
  }

  engine::ResponseBody operator()(const engine::DispersionRequest& request) const {
    engine::Dispersion answer;
    answer.extent = extent_;
    answer.deviation = 0.4321;
    answer.juilland = 0.71;
    std::vector<engine::DispersionRow> rows;
    for (const engine::DocumentView* document : selected_) {
      engine::DispersionRow row{document->id, document->title, document->date, tokens_of(*document), {}, {}};
      for (const std::size_t at : places_of(document->text, node_of(request))) {
        row.positions.push_back(static_cast<std::uint32_t>(words_of(document->text.substr(0, at)).size()));
        row.begins.push_back(static_cast<std::uint32_t>(at));
      }
      row.begins = utf8::to_code_points(document->text, row.begins);
      answer.total += row.positions.size();
      if (!row.positions.empty()) rows.push_back(row);
    }
    const auto count_of = [](const engine::DispersionRow& row) { return row.positions.size(); };
    std::ranges::stable_sort(rows, std::greater<>{}, count_of);
    answer.documents_with = static_cast<std::uint32_t>(rows.size());
    answer.offset = request.offset;
    answer.rows = page_of(rows, request.offset, request.limit);
    return answer;
  }

  engine::ResponseBody operator()(const engine::KeynessRequest& request) const {
    const auto elsewhere = count_ngrams(others_, request.size);
    std::vector<TermRow> rows = rows_of(count_ngrams(selected_, request.size));
    for (TermRow& row : rows) {
      const auto other = elsewhere.find(row.text);
      row.elsewhere = other == elsewhere.end() ? 0 : other->second.count;
      row.log_ratio = std::log2((static_cast<double>(row.count) + 0.5) / (static_cast<double>(row.elsewhere) + 0.5));
    }
    engine::TermTable table = table_of(std::move(rows), extent_, request.offset, request.limit);
    table.tokens_elsewhere = extent_of(others_, 1).tokens;
    return table;
  }

  engine::ResponseBody operator()(const engine::VocabularyRequest& request) const {
    std::vector<TermRow> rows = rows_of(count_ngrams(selected_, 1));
    std::erase_if(rows, [&](const TermRow& row) { return !row.text.starts_with(request.beginning); });
    if (request.order == engine::TermOrder::alphabet) std::ranges::stable_sort(rows, {}, &TermRow::text);
    return table_of(std::move(rows), extent_, request.offset, request.limit);
  }

  engine::ResponseBody operator()(const auto&) const { return Error{TextKey::error_document_unknown, "", ""}; }

 private:
  const Documents& selected_;
  const Documents& others_;
  engine::Extent extent_;
};

}  // namespace

engine::ResponseBody answer_language(const engine::RequestBody& request, const Documents& selected,
                                     const Documents& others, double done) {
  return visit(Answerer(selected, others, done), request);
}

const engine::SearchRequest* search_of_language(const engine::RequestBody& request) {
  return visit(
      [](const auto& one) -> const engine::SearchRequest* {
        using One = std::decay_t<decltype(one)>;
        constexpr bool is_tool = !std::is_same_v<One, engine::FacetValuesRequest> && requires { one.search.query; };
        if constexpr (is_tool) return &one.search;
        else return nullptr;
      },
      request);
}

}  // namespace tracuu::test
