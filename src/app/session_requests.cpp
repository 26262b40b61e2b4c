#include <algorithm>

#include "app/date_levels.h"
#include "app/session_impl.h"

namespace tracuu::app {

std::uint32_t Session::Impl::send(engine::RequestBody body) {
  effects.push_back(SendRequest{{++last_request, std::move(body)}});
  return last_request;
}

void Session::Impl::search() {
  view.searching = true;
  error.reset();
  reading.wanted_neighbour.reset();
  view.explaining.reset();
  view.printed.clear();
  pending.printed = 0;
  pending.counts = 0;
  pending.explanation = 0;
  drop_language_requests();
  if (!engine_up) return;
  pending.pages.clear();
  pending.search = send(request_for(ranking_key(), 0));
  if (!view.facet_search.facet.empty()) ask_for_facet_values();
}

void Session::Impl::search_from_here() {
  leave_overview();
  search();
  write_history(true);
}

engine::SearchRequest Session::Impl::request_for(const UrlState& key, std::uint32_t offset) const {
  return {.query = key.query,
          .filters = key.filters,
          .sort = key.sort,
          .offset = offset,
          .limit = HitPages::kPageSize,
          .marks = key.marks,
          .dates_within = level_of(key.filters.date),
          .like = key.like,
          .copies_of = key.copies_of,
          .grouped = !key.all_copies && key.copies_of.empty()};
}

void Session::Impl::ask_for_facet_values() {
  view.facet_search.searching = true;
  if (!engine_up) return;
  pending.facet_values = send(engine::FacetValuesRequest{
      .search = request_for(ranking_key(), 0), .facet = view.facet_search.facet, .text = view.facet_search.text});
}

void Session::Impl::ask_for_explanation() {
  if (engine_up) pending.explanation = send(engine::ExplainRequest{view.explaining->id, view.query, view.marks});
}

void Session::Impl::ask_for_overview() {
  if (engine_up) pending.overview = send(engine::OverviewRequest{});
}

void Session::Impl::ask_for_pages() {
  // While a new ranking is on its way, the pages of the old one would come too late.
  if (!engine_up || pending.search != 0) return;
  for (const std::uint32_t page : ranking.pages.missing_around(ranking.shown_first, ranking.shown_count)) {
    const auto is_asked = [page](const auto& request) { return request.second == page; };
    if (std::ranges::any_of(pending.pages, is_asked)) continue;
    pending.pages[send(request_for(ranking.key, page * HitPages::kPageSize))] = page;
  }
}

void Session::Impl::ask_for_document(std::string id, std::string highlight, std::string at) {
  if (view.open && view.open->document.id != id) reading.with.clear();
  reading.at = std::move(at);
  reading.wants_passage = !reading.at.empty();
  view.opening_id = std::move(id);
  error.reset();
  reading.highlight = std::move(highlight);
  reading.query = view.query;
  if (engine_up)
    pending.document = send(engine::DocumentRequest{view.opening_id, reading.highlight, view.marks, reading.at});
}

void Session::Impl::close_document() {
  view.open.reset();
  view.mentions = {.revision = view.mentions.revision + 1};
  view.opening_id.clear();
  pending.document = 0;
  on(SetFindOpen{false});
  reading = {};
  compare();
  on(SetReaderPanel{ReaderPanel::none});
  if (view.screen == Screen::reader) view.screen = Screen::results;
}

void Session::Impl::restart_requests() {
  pending = {};
  pending.info = send(engine::InfoRequest{});
  search();
  if (!view.opening_id.empty()) ask_for_document(view.opening_id, reading.highlight, reading.at);
  if (view.find.searching) find_in_document();
  if (overview_wanted && !view.overview) ask_for_overview();
  if (view.saving) ask_for_rows_to_save();
  ask_for_facts();
  ask_for_mentions();
  ask_for_copies();
  if (view.comparing && !view.comparing->comparison) compare();
}

}  // namespace tracuu::app
