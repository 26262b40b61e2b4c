#include "app/language_question.h"

#include <algorithm>
#include <string_view>

#include "app/filters.h"

namespace tracuu::app {

namespace {

constexpr std::uint32_t kOffers = 24, kLongestNgram = 5;

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

// Of an expression as typed.
std::uint32_t count_words(std::string_view text) {
  std::uint32_t words = 0;
  bool inside = false;
  for (const char c : text) {
    words += c != ' ' && !inside ? 1 : 0;
    inside = c != ' ';
  }
  return words;
}

}  // namespace

bool needs_node(Tool tool) { return tool != Tool::ngrams && tool != Tool::keyness && tool != Tool::vocabulary; }

void turn_to(Tool tool, LanguageQuestion& question) {
  question.tool = tool;
  question.beside.clear();
  const std::string_view first = std::string_view(question.node).substr(0, question.node.find('|'));
  if (tool == Tool::ngrams) question.size = std::clamp(count_words(first) + 1, question.size, kLongestNgram);
}

LanguageQuestion essence_of(const LanguageQuestion& question) {
  LanguageQuestion essence;
  const Tool tool = essence.tool = question.tool;
  if (needs_node(tool) || tool == Tool::ngrams) essence.node = trimmed(question.node);
  if (tool == Tool::concordance) {
    essence.lines = question.lines;
    essence.beside = question.beside;
  }
  if (tool == Tool::collocations) essence.measure = question.measure;
  if (tool == Tool::collocations || !essence.beside.empty()) {
    essence.left = question.left;
    essence.right = question.right;
  }
  if (tool == Tool::ngrams) essence.size = question.size;
  if (tool == Tool::keyness) {
    essence.key_size = question.key_size;
    essence.rarer = question.rarer;
  }
  if (tool == Tool::frequency) {
    essence.by = question.by;
    if (question.by.empty()) essence.within = question.within;
  }
  if (tool == Tool::vocabulary) {
    essence.terms = question.terms;
    essence.beginning = trimmed(question.beginning);
  }
  return essence;
}

LanguageLack lack_of(const LanguageQuestion& question, const engine::SearchRequest& search) {
  const bool asks_nothing = trimmed(search.query).empty();
  if (needs_node(question.tool) && trimmed(question.node).empty() && asks_nothing) return LanguageLack::node;
  const bool selects_all =
      asks_nothing && count_filters(search.filters) == 0 && search.like.empty() && search.copies_of.empty();
  return question.tool == Tool::keyness && selects_all ? LanguageLack::selection : LanguageLack::none;
}

engine::RequestBody language_request(const LanguageQuestion& question, const engine::SearchRequest& search,
                                     std::uint32_t offset, std::uint32_t limit) {
  const LanguageQuestion q = essence_of(question);
  if (lack_of(q, search) == LanguageLack::node)
    return engine::NgramsRequest{.search = search, .size = 2, .offset = 0, .limit = kOffers};
  switch (q.tool) {
    case Tool::concordance:
      return engine::ConcordanceRequest{.search = search,
                                        .node = q.node,
                                        .order = q.lines,
                                        .offset = offset,
                                        .limit = limit,
                                        .beside = q.beside,
                                        .left = q.left,
                                        .right = q.right};
    case Tool::collocations:
      return engine::CollocationsRequest{.search = search,
                                         .node = q.node,
                                         .left = q.left,
                                         .right = q.right,
                                         .measure = q.measure,
                                         .offset = offset,
                                         .limit = limit};
    case Tool::ngrams:
      return engine::NgramsRequest{.search = search, .node = q.node, .size = q.size, .offset = offset, .limit = limit};
    case Tool::frequency:
      return engine::FrequencyRequest{.search = search, .node = q.node, .by = q.by, .within = q.within};
    case Tool::dispersion:
      return engine::DispersionRequest{.search = search, .node = q.node, .offset = offset, .limit = limit};
    case Tool::keyness:
      return engine::KeynessRequest{
          .search = search, .size = q.key_size, .rarer = q.rarer, .offset = offset, .limit = limit};
    case Tool::vocabulary: break;
  }
  return engine::VocabularyRequest{
      .search = search, .beginning = q.beginning, .order = q.terms, .offset = offset, .limit = limit};
}

std::string query_of_node(const std::string& node) {
  std::string query;
  for (std::size_t begin = 0; begin <= node.size();) {
    const std::size_t end = std::min(node.find('|', begin), node.size());
    std::string one(trimmed(std::string_view(node).substr(begin, end - begin)));
    begin = end + 1;
    const bool is_exact = one.starts_with('=');
    std::erase(one, '"');
    one.erase(0, is_exact ? 1 : 0);
    if (one.empty()) continue;
    query.append(query.empty() ? "" : " OR ").append(is_exact ? "=\"" : "\"").append(one).append("\"");
  }
  return query;
}

std::string words_of_node(std::string node) {
  std::erase_if(node, [](char c) { return c == '=' || c == '"'; });
  return node;
}

LanguageQuestion passages_of(const LanguageQuestion& table, const engine::TermRow& row) {
  LanguageQuestion question = table;
  question.tool = Tool::concordance;
  (table.tool == Tool::collocations ? question.beside : question.node) = row.query;
  if (table.tool != Tool::collocations) question.beside.clear();
  return question;
}

}  // namespace tracuu::app
