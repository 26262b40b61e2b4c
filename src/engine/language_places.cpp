#include <algorithm>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "engine/language_state.h"
#include "language/dispersion.h"
#include "language/frequency.h"
#include "language/passage.h"
#include "language/token_ranges.h"
#include "store/corpus.h"

namespace tracuu::engine {

namespace {

constexpr std::uint32_t kContextTokens = 12;    // of a concordance, on each side
constexpr std::size_t kMostPositions = 10'000;  // that a row of a dispersion gives

}  // namespace

Result<ConcordanceLine> LanguageTools::State::line_of(const language::ConcordanceLine& line) const {
  language::Work unlimited(UINT64_MAX);
  TRACUU_ASSIGN(const auto words, language::read_words(source, line.document, unlimited));
  language::Tokens tokens;
  tokens.read(words);
  TRACUU_ASSIGN(store::DocumentSummary summary, source.corpus.summary(DocumentOrdinal{line.document}));
  TRACUU_ASSIGN(language::Passage passage,
                language::read_passage(source, line.document, tokens, line.node, kContextTokens));
  TRACUU_ASSIGN(const std::string_view text, source.corpus.text(DocumentOrdinal{line.document}));
  const std::uint32_t edges[] = {passage.range.begin, passage.range.end};
  const std::vector<std::uint32_t> places = utf8::to_code_points(text, edges);
  return ConcordanceLine{std::move(summary.id),
                         std::move(summary.title),
                         std::move(summary.date.iso),
                         std::move(summary.source),
                         std::move(passage.left),
                         std::move(passage.node),
                         std::move(passage.right),
                         places[0],
                         places[1]};
}

Result<ResponseBody> LanguageTools::answer(const ConcordanceRequest& request) {
  State& state = *state_;
  TRACUU_TRY(
      state.prepare(state.concordances, subject_of(request), [&](const auto& selected, auto begin) -> Result<void> {
        TRACUU_ASSIGN(language::Node node, state.node_of(request.node, request.search));
        std::optional<language::Beside> beside;
        if (!request.beside.empty()) {
          TRACUU_ASSIGN(language::Node other, state.node_of(request.beside, request.search));
          beside.emplace(std::move(other), std::min(request.left, kMaxWindow), std::min(request.right, kMaxWindow));
        }
        begin(language::Concordance(selected->selection, std::move(node), std::move(beside), state.source));
        return {};
      }));
  language::Concordance& analysis = state.concordances->analysis;
  language::Work work = state.next_slice();
  TRACUU_TRY(analysis.go_on(state.source, work));
  Concordance answer;
  answer.extent = state.extent_of(said_in(request), state.concordances->selected->selection, analysis.done(),
                                  analysis.tokens_left());
  answer.total = analysis.total();
  answer.listed = analysis.listed();
  answer.documents_with = analysis.documents_with();
  answer.offset = request.offset;
  for (const language::ConcordanceLine& each :
       analysis.lines(static_cast<language::LineOrder>(request.order), request.offset,
                      std::min(request.limit, kMaxLimit), state.order, state.source)) {
    TRACUU_ASSIGN(ConcordanceLine line, state.line_of(each));
    answer.lines.push_back(std::move(line));
  }
  return ResponseBody(std::move(answer));
}

Result<ResponseBody> LanguageTools::answer(const FrequencyRequest& request) {
  State& state = *state_;
  TRACUU_TRY(state.count_on(request.search, request.node));
  language::NodeCounts& counts = state.node_counts->analysis;
  const language::Selection& selection = state.node_counts->selected->selection;
  Frequencies answer;
  answer.extent = state.extent_of(said_in(request), selection, counts.done(), counts.tokens_left());
  answer.total = counts.total();
  answer.by = request.by;
  const std::uint32_t within = request.by.empty() ? language::read_within(request.within) : 0;
  answer.within = iso_of(within);
  std::vector<language::Bar> bars = request.by.empty()
                                        ? language::by_time(counts, within, selection, state.source)
                                        : language::by_facet(counts, request.by, selection, state.source);
  for (language::Bar& bar : bars) {
    answer.bars.push_back({bar.day != 0 ? iso_of(bar.day) : std::move(bar.value), bar.count, bar.tokens, bar.documents,
                           bar.all_documents});
  }
  return ResponseBody(std::move(answer));
}

Result<DispersionRow> LanguageTools::State::row_of_dispersion(const language::NodeCounts::InDocument& each) {
  language::NodeCounts& counts = node_counts->analysis;
  TRACUU_ASSIGN(std::vector<std::uint32_t> places, counts.places(each.document, source));
  TRACUU_ASSIGN(store::DocumentSummary summary, source.corpus.summary(DocumentOrdinal{each.document}));
  TRACUU_ASSIGN(const store::DocumentBody body, source.corpus.body(DocumentOrdinal{each.document}));
  TRACUU_ASSIGN(const auto ranges, language::TokenRanges::of(body, counts.tokens(), source));
  if (places.size() > kMostPositions) places.resize(kMostPositions);
  std::vector<std::uint32_t> begins;
  for (const std::uint32_t place : places) {
    begins.push_back(ranges.is_in_title(place) ? 0 : ranges.range(place).begin);
  }
  return DispersionRow{std::move(summary.id),       std::move(summary.title),
                       std::move(summary.date.iso), source.facts(each.document).tokens,
                       std::move(places),           utf8::to_code_points(body.text, begins)};
}

Result<ResponseBody> LanguageTools::answer(const DispersionRequest& request) {
  State& state = *state_;
  TRACUU_TRY(state.count_on(request.search, request.node));
  language::NodeCounts& counts = state.node_counts->analysis;
  const language::Selection& selection = state.node_counts->selected->selection;
  Dispersion answer;
  answer.extent = state.extent_of(said_in(request), selection, counts.done(), counts.tokens_left());
  answer.total = counts.total();
  answer.documents_with = static_cast<std::uint32_t>(counts.documents().size());
  const language::Spread spread = language::spread_of(counts, selection, state.source);
  answer.deviation = spread.deviation;
  answer.juilland = spread.juilland;
  answer.offset = request.offset;
  for (const auto& each : language::most_occurrences(counts, request.offset, std::min(request.limit, kMaxLimit))) {
    TRACUU_ASSIGN(DispersionRow row, state.row_of_dispersion(each));
    answer.rows.push_back(std::move(row));
  }
  return ResponseBody(std::move(answer));
}

}  // namespace tracuu::engine
