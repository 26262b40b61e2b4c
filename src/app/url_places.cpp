#include "app/url_places.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace tracuu::app {

namespace {

template <typename Value>
struct Named {
  std::string_view name;
  Value value;
};

constexpr std::array kTools = {Named{"concordance", Tool::concordance}, Named{"collocations", Tool::collocations},
                               Named{"ngrams", Tool::ngrams},           Named{"frequency", Tool::frequency},
                               Named{"dispersion", Tool::dispersion},   Named{"keyness", Tool::keyness},
                               Named{"vocabulary", Tool::vocabulary}};
constexpr std::array kLines = {Named{"document", engine::LineOrder::document}, Named{"left", engine::LineOrder::left},
                               Named{"right", engine::LineOrder::right}, Named{"node", engine::LineOrder::node}};
constexpr std::array kMeasures = {Named{"logdice", engine::Measure::log_dice},
                                  Named{"ll", engine::Measure::log_likelihood}, Named{"mi3", engine::Measure::mi3},
                                  Named{"t", engine::Measure::t_score}, Named{"frequency", engine::Measure::frequency}};
constexpr std::array kTerms = {Named{"frequency", engine::TermOrder::frequency},
                               Named{"documents", engine::TermOrder::documents},
                               Named{"alphabet", engine::TermOrder::alphabet}};
constexpr std::string_view kOverview = "overview";

template <typename Table, typename Value>
std::string name_in(const Table& table, Value value) {
  return std::string(std::ranges::find(table, value, &Table::value_type::value)->name);
}

template <typename Table, typename Value>
void take_name(const Table& table, std::string_view name, Value& value) {
  const auto found = std::ranges::find(table, name, &Table::value_type::name);
  if (found != table.end()) value = found->value;
}

std::optional<std::uint32_t> number_between(std::string_view digits, std::uint32_t least, std::uint32_t most) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool whole = error == std::errc() && end == digits.data() + digits.size();
  return whole && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

void take_window(LanguageQuestion& question, std::string_view value) {
  constexpr std::uint32_t kMost = 10;
  const std::size_t dash = std::min(value.find('-'), value.size());
  const auto left = number_between(value.substr(0, dash), 0, kMost);
  const auto right = number_between(value.substr(std::min(dash + 1, value.size())), 0, kMost);
  if (!left || !right || *left + *right == 0) return;
  question.left = *left;
  question.right = *right;
}

bool take_option(LanguageQuestion& question, std::string_view key, std::string_view value) {
  if (key == "node") question.node = value;
  else if (key == "beside") question.beside = value;
  else if (key == "order") take_name(kLines, value, question.lines);
  else if (key == "measure") take_name(kMeasures, value, question.measure);
  else if (key == "window") take_window(question, value);
  else if (key == "size") question.size = number_between(value, 2, 5).value_or(question.size);
  else if (key == "keysize") question.key_size = number_between(value, 1, 3).value_or(question.key_size);
  else if (key == "rarer") question.rarer = value == "1";
  else if (key == "by") question.by = value;
  else if (key == "within") question.within = value;
  else if (key == "per") question.per_million = value == "million";
  else if (key == "terms") take_name(kTerms, value, question.terms);
  else if (key == "beginning") question.beginning = value;
  else return false;
  return true;
}

}  // namespace

std::string_view tool_name(Tool tool) { return std::ranges::find(kTools, tool, &Named<Tool>::value)->name; }

std::vector<std::pair<std::string_view, std::string>> place_pairs(Place place, const LanguageQuestion& question) {
  std::vector<std::pair<std::string_view, std::string>> pairs;
  if (place == Place::overview) pairs.emplace_back("view", kOverview);
  if (place != Place::language) return pairs;
  const LanguageQuestion usual;
  const auto add = [&pairs](bool differs, std::string_view key, std::string value) {
    if (differs) pairs.emplace_back(key, std::move(value));
  };
  add(true, "view", std::string(tool_name(question.tool)));
  add(!question.node.empty(), "node", question.node);
  add(!question.beside.empty(), "beside", question.beside);
  add(question.lines != usual.lines, "order", name_in(kLines, question.lines));
  add(question.measure != usual.measure, "measure", name_in(kMeasures, question.measure));
  add(question.left != usual.left || question.right != usual.right, "window",
      std::to_string(question.left) + "-" + std::to_string(question.right));
  add(question.size != usual.size, "size", std::to_string(question.size));
  add(question.key_size != usual.key_size, "keysize", std::to_string(question.key_size));
  add(question.rarer, "rarer", "1");
  add(!question.by.empty(), "by", question.by);
  add(!question.within.empty(), "within", question.within);
  add(question.per_million, "per", "million");
  add(question.terms != usual.terms, "terms", name_in(kTerms, question.terms));
  add(!question.beginning.empty(), "beginning", question.beginning);
  return pairs;
}

bool take_place_pair(Place& place, LanguageQuestion& question, std::string_view key, std::string_view value) {
  if (key != "view") return take_option(question, key, value);
  if (value == kOverview) place = Place::overview;
  const auto tool = std::ranges::find(kTools, value, &Named<Tool>::name);
  if (tool == kTools.end()) return true;
  place = Place::language;
  question.tool = tool->value;
  return true;
}

}  // namespace tracuu::app
