#include <algorithm>
#include <functional>
#include <utility>

#include "engine/knowledge_places.h"
#include "engine/knowledge_state.h"

namespace tracuu::engine {

namespace {

// Bytes beside a figure that a row shows, whole characters.
constexpr std::uint32_t kContextBytes = 120;

struct FoundFigure {
  std::uint32_t document = 0;
  extract::Figure figure;
};

// The nearest place where a character begins, at or behind `at`.
std::uint32_t whole(std::string_view text, std::uint32_t at) {
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
  return at;
}

// Where the next word begins, unless that is behind `end`.
std::uint32_t next_word(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const std::size_t blank = text.find(' ', at);
  return blank < end ? static_cast<std::uint32_t>(blank) + 1 : at;
}

// What stands beside a range in its line, in whole words.
void add_context(FigureRow& row, std::string_view text, ByteRange range) {
  const std::size_t line_begin = range.begin == 0 ? std::string_view::npos : text.rfind('\n', range.begin - 1);
  const std::uint32_t least = line_begin == std::string_view::npos ? 0 : static_cast<std::uint32_t>(line_begin) + 1;
  const bool is_cut = range.begin - least > kContextBytes;
  const std::uint32_t begin = is_cut ? next_word(text, whole(text, range.begin - kContextBytes), range.begin) : least;
  const auto line_end = static_cast<std::uint32_t>(std::min(text.find('\n', range.end), text.size()));
  const std::uint32_t most = whole(text, std::min(line_end, range.end + kContextBytes));
  const std::size_t last_blank = text.rfind(' ', most);
  const bool ends_in_word = most < line_end && last_blank != std::string_view::npos && last_blank > range.end;
  const std::uint32_t end = ends_in_word ? static_cast<std::uint32_t>(last_blank) : most;
  row.left = text.substr(begin, range.begin - begin);
  row.text = text.substr(range.begin, range.size());
  row.right = text.substr(range.end, std::max(end, range.end) - range.end);
}

void add_unit(std::vector<Figures::Unit>& units, const std::string& unit) {
  const auto known = std::ranges::find(units, unit, &Figures::Unit::unit);
  if (known == units.end()) units.push_back({unit, 1});
  else ++known->count;
}

}  // namespace

Result<ResponseBody> KnowledgeTools::answer(const FiguresRequest& request) {
  State& state = *state_;
  TRACUU_ASSIGN(const knowledge::Knowledge* known, state.known());
  Figures answer;
  answer.offset = request.offset;
  if (!known->is_there()) return ResponseBody(std::move(answer));
  TRACUU_ASSIGN(const search::DocumentSet* documents, state.select(request.search));
  std::vector<FoundFigure> found;
  for (const std::uint32_t document : state.in_time(*documents, true)) {
    for (extract::Figure& figure : known->figures(document)) {
      add_unit(answer.units, figure.unit);
      if (request.unit.empty() || figure.unit == request.unit) found.push_back({document, std::move(figure)});
    }
  }
  std::ranges::stable_sort(answer.units, std::greater(), &Figures::Unit::count);
  if (request.order == FigureOrder::value) {
    // Values compare within a unit only.
    std::ranges::stable_sort(found, [](const FoundFigure& a, const FoundFigure& b) {
      if (a.figure.unit != b.figure.unit) return a.figure.unit < b.figure.unit;
      return a.figure.value > b.figure.value;
    });
  }
  answer.total = static_cast<std::uint32_t>(found.size());
  const auto [begin, end] = window(request, found.size());
  for (std::size_t i = begin; i < end; ++i) {
    const extract::Figure& figure = found[i].figure;
    FigureRow& row = answer.rows.emplace_back();
    TRACUU_ASSIGN(const std::string_view text, place(row, found[i].document, figure.range, state.corpus));
    row.value = figure.value;
    row.unit = figure.unit;
    add_context(row, text, figure.range);
  }
  return ResponseBody(std::move(answer));
}

}  // namespace tracuu::engine
