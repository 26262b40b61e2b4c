#include "app/url_state.h"

#include <algorithm>

#include "app/filters.h"
#include "app/url_knowledge.h"
#include "app/url_places.h"
#include "base/utf8.h"

namespace tracuu::app {

namespace {

constexpr std::string_view kFacetPrefix = "f.";
constexpr std::string_view kExclusionPrefix = "-f.";

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
         c == '.' || c == '~';
}

std::string percent_encode(std::string_view text) {
  constexpr char kDigits[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    if (is_unreserved(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
  }
  return out;
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// '+' is a space too, as forms and URLSearchParams write it; encode_state writes neither as itself.
std::string percent_decode(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_escape =
        text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
    if (!is_escape) {
      out += text[i] == '+' ? ' ' : text[i];
      continue;
    }
    out += static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
    i += 2;
  }
  return utf8::repair(out).text;
}

void add_pair(std::string& out, std::string_view key, std::string_view value) {
  if (!out.empty()) out += '&';
  out += percent_encode(key);
  out += '=';
  out += percent_encode(value);
}

engine::Sort sort_from_name(std::string_view name) {
  if (name == "newest") return engine::Sort::newest;
  if (name == "oldest") return engine::Sort::oldest;
  if (name == "recent") return engine::Sort::recent;
  return engine::Sort::relevance;
}

engine::Marks marks_from_name(std::string_view name) {
  if (name == "exact") return engine::Marks::exact;
  if (name == "ignored") return engine::Marks::ignored;
  return engine::Marks::as_typed;
}

void take_pair(UrlState& state, std::string_view key, std::string value) {
  if (take_knowledge_pair(state.place, state.knowledge, key, value)) return;
  if (take_place_pair(state.place, state.language, key, value)) return;
  if (key == "q") state.query = std::move(value);
  else if (key == "from") state.filters.date.from = std::move(value);
  else if (key == "to") state.filters.date.to = std::move(value);
  else if (key == "undated") state.filters.date.undated = value == "1";
  else if (key == "marks") state.marks = marks_from_name(value);
  else if (key == "sort") state.sort = sort_from_name(value);
  else if (key == "like") state.like = std::move(value);
  else if (key == "copies") state.copies_of = std::move(value);
  else if (key == "all") state.all_copies = value == "1";
  else if (key == "doc") state.document = std::move(value);
  else if (key == "with") state.with = std::move(value);
  else if (key == "at") state.at = std::move(value);
  else if (key.starts_with(kFacetPrefix)) select_value(state.filters, key.substr(kFacetPrefix.size()), value);
  else if (key.starts_with(kExclusionPrefix)) exclude_value(state.filters, key.substr(kExclusionPrefix.size()), value);
}

}  // namespace

std::string_view sort_name(engine::Sort sort) {
  switch (sort) {
    case engine::Sort::newest: return "newest";
    case engine::Sort::oldest: return "oldest";
    case engine::Sort::recent: return "recent";
    case engine::Sort::relevance: break;
  }
  return "relevance";
}

std::string_view marks_name(engine::Marks marks) {
  switch (marks) {
    case engine::Marks::exact: return "exact";
    case engine::Marks::ignored: return "ignored";
    case engine::Marks::as_typed: break;
  }
  return "as_typed";
}

std::string encode_state(const UrlState& state) {
  std::string out;
  if (!state.query.empty()) add_pair(out, "q", state.query);
  for (const auto& [key, value] : place_pairs(state.place, state.language)) add_pair(out, key, value);
  for (const auto& [key, value] : knowledge_pairs(state.place, state.knowledge)) add_pair(out, key, value);
  if (state.marks != engine::Marks::as_typed) add_pair(out, "marks", marks_name(state.marks));
  for (const engine::FacetFilter& filter : state.filters.facets) {
    for (const std::string& value : filter.values) add_pair(out, std::string(kFacetPrefix) + filter.facet, value);
    for (const std::string& value : filter.excluded) add_pair(out, std::string(kExclusionPrefix) + filter.facet, value);
  }
  if (!state.filters.date.from.empty()) add_pair(out, "from", state.filters.date.from);
  if (!state.filters.date.to.empty()) add_pair(out, "to", state.filters.date.to);
  if (state.filters.date.undated) add_pair(out, "undated", "1");
  if (state.sort != engine::Sort::relevance) add_pair(out, "sort", sort_name(state.sort));
  if (!state.like.empty()) add_pair(out, "like", state.like);
  if (!state.copies_of.empty()) add_pair(out, "copies", state.copies_of);
  if (state.all_copies) add_pair(out, "all", "1");
  if (!state.document.empty()) add_pair(out, "doc", state.document);
  if (!state.with.empty()) add_pair(out, "with", state.with);
  if (!state.at.empty()) add_pair(out, "at", state.at);
  return out;
}

UrlState decode_state(std::string_view text) {
  UrlState state;
  while (!text.empty()) {
    const std::string_view pair = text.substr(0, text.find('&'));
    text.remove_prefix(std::min(text.size(), pair.size() + 1));
    const std::size_t equals = pair.find('=');
    if (equals == std::string_view::npos) continue;
    take_pair(state, percent_decode(pair.substr(0, equals)), percent_decode(pair.substr(equals + 1)));
  }
  return state;
}

}  // namespace tracuu::app
