#include "app/printable.h"

#include <algorithm>
#include <string_view>

#include <nlohmann/json.hpp>

#include "app/filters_text.h"
#include "app/marks.h"
#include "app/wording.h"

namespace tracuu::app {

namespace {

using Json = nlohmann::ordered_json;

// The range of the text, taken apart at its marks, which are ordered and disjoint.
Json runs_of(std::string_view text, ByteRange range, const std::vector<ByteRange>& marks) {
  Json runs = Json::array();
  std::uint32_t at = range.begin;
  const auto add = [&](std::uint32_t end) {
    runs.push_back(text.substr(at, end - at));
    at = end;
  };
  for (auto mark = std::ranges::upper_bound(marks, range.begin, {}, &ByteRange::end);
       mark != marks.end() && mark->begin < range.end; ++mark) {
    add(std::max(mark->begin, at));
    add(std::min(mark->end, range.end));
  }
  add(range.end);
  return runs;
}

Json block_of(std::string_view kind, std::string_view text, const std::vector<ByteRange>& marks = {}) {
  return {{"kind", kind}, {"runs", runs_of(text, {0, static_cast<std::uint32_t>(text.size())}, marks)}};
}

Json lines_of(std::initializer_list<std::string> lines) {
  Json out = Json::array();
  for (const std::string& line : lines) {
    if (!line.empty()) out.push_back(line);
  }
  return out;
}

Json json_of_document(const ViewModel& view) {
  const engine::DocumentView& document = view.open->document;
  const std::vector<ByteRange>& marks = marks_in_force(view).ranges;
  Json blocks = Json::array();
  for (const engine::DocumentView::Block& block : document.blocks)
    blocks.push_back({{"kind", block.kind}, {"runs", runs_of(document.text, block.range, marks)}});
  const std::string author =
      document.author.empty() ? "" : format_text(TextKey::ui_byline_author, view.lang, {document.author});
  const std::string date = format_date(document.date, view.lang);
  return {{"lang", document.lang},
          {"title", document.title},
          {"details", lines_of({join_details({document.source, date, document.category}), author, document.url})},
          {"blocks", std::move(blocks)}};
}

// What was asked, how much there is of it, and where.
Json details_of_results(const ViewModel& view, std::size_t listed) {
  const auto line = [&](TextKey key, const std::string& text) {
    return text.empty() ? text : format_text(key, view.lang, {text});
  };
  std::string count = format_documents(view.total, view.lang);
  if (listed < view.rows)
    count += ". " + format_text(TextKey::ui_printed_first, view.lang,
                                {format_count(listed, view.lang), format_count(view.rows, view.lang)});
  return lines_of({line(TextKey::ui_printed_query, view.query),
                   view.like.empty() ? "" : line(TextKey::ui_similar_chip, view.about),
                   view.copies_of.empty() ? "" : line(TextKey::ui_copies_chip, view.about),
                   line(TextKey::ui_printed_filters, describe_filters(view.filters, view.lang)), count,
                   line(TextKey::ui_printed_corpus_date, format_date(view.corpus.date, view.lang))});
}

Json json_of_results(const ViewModel& view) {
  Json blocks = Json::array();
  const std::vector<engine::Hit>& hits = view.printed.empty() ? view.window.hits : view.printed;
  for (const engine::Hit& hit : hits) {
    blocks.push_back(block_of("title", hit.title, hit.title_highlights));
    const std::string details = join_details({format_date(hit.date, view.lang), hit.source, hit.category});
    if (!details.empty()) blocks.push_back(block_of("details", details));
    blocks.push_back(block_of("paragraph", hit.snippet, hit.highlights));
  }
  return {{"lang", ""},
          {"title", view.corpus.title},
          {"details", details_of_results(view, hits.size())},
          {"blocks", std::move(blocks)}};
}

}  // namespace

std::string printable_json(const ViewModel& view) {
  const Json json = view.open ? json_of_document(view) : json_of_results(view);
  // Invalid UTF-8 in a document must not keep the rest from being printed.
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace tracuu::app
