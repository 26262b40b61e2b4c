#include "app/session.h"

#include <algorithm>

#include "app/date_levels.h"
#include "app/facet_view.h"
#include "app/feedback.h"
#include "app/filters.h"
#include "app/session_impl.h"
#include "app/view_model_json.h"
#include "app/wording.h"

namespace tracuu::app {

void Session::Impl::on(const SetQuery& command) {
  if (command.text == view.query) return;
  view.query = command.text;
  leave_overview();
  // Who types searches the whole corpus.
  view.like.clear();
  view.copies_of.clear();
  suggest();
  search();
  write_history(history.committed);
  history.committed = false;
}

void Session::Impl::on(const SubmitQuery&) {
  remember_search();
  write_history(true);
  if (view.open) refresh_highlights();
}

void Session::Impl::on(const TryQuery& command) {
  view.place = command.in.value_or(view.place);
  on(SetQuery{command.text});
  on(SubmitQuery{});
}

void Session::Impl::on(const SetMarks& command) {
  if (command.marks == view.marks) return;
  view.marks = command.marks;
  search_from_here();
}

void Session::Impl::on(const ToggleFacetValue& command) {
  const bool selected = is_selected(view.filters, command.facet, command.value);
  (selected ? release_value : select_value)(view.filters, command.facet, command.value);
  search_from_here();
}

void Session::Impl::on(const ToggleExclusion& command) {
  const bool excluded = is_excluded(view.filters, command.facet, command.value);
  (excluded ? release_value : exclude_value)(view.filters, command.facet, command.value);
  search_from_here();
}

void Session::Impl::on(const SearchFacetValues& command) {
  if (command.text.empty()) {
    view.facet_search = {};
    pending.facet_values = 0;
    return;
  }
  if (view.facet_search.facet != command.facet) facet_answer = {};
  view.facet_search.facet = command.facet;
  view.facet_search.text = command.text;
  ask_for_facet_values();
}

void Session::Impl::on(const SetDateRange& command) {
  if (command.range == view.filters.date) return;
  view.filters.date = command.range;
  if (!command.is_step) return search_from_here();
  search();
  write_history(history.committed);
  history.committed = false;
}

void Session::Impl::on(const ToggleUndated&) {
  view.filters.date.undated = !view.filters.date.undated;
  search_from_here();
}

void Session::Impl::on(const ClearFilters&) {
  if (count_filters(view.filters) == 0) return;
  view.filters = {};
  search_from_here();
}

void Session::Impl::on(const SetSort& command) {
  if (command.sort == view.sort) return;
  view.sort = command.sort;
  search_from_here();
}

void Session::Impl::on(const ShowHits& command) {
  ranking.shown_first = command.first;
  ranking.shown_count = command.count;
  ask_for_pages();
  refresh_window();
}

void Session::Impl::on(const OpenDocumentById& command) {
  if (command.id.empty()) return;
  remember_search();
  reading.wanted_neighbour.reset();
  come_to_read();
  effects.push_back(Emit{"select", json_of({{"id", command.id}})});
  const std::string& highlight = command.highlight.empty() ? view.query : command.highlight;
  const bool is_open = view.open && view.open->document.id == command.id && reading.highlight == highlight;
  reading.mark_at = command.at;
  if (is_open) {
    view.opening_id.clear();
    pending.document = 0;
    show_mark_at();
  } else {
    ask_for_document(command.id, highlight);
  }
  write_history(true);
}

void Session::Impl::on(const OpenNeighbour& command) {
  const std::int64_t from = view.open && view.open->in_results ? view.open->hit_position : (command.step > 0 ? -1 : 0);
  const std::int64_t position = from + command.step;
  if (position < 0 || position >= view.rows) return;
  const auto wanted = static_cast<std::uint32_t>(position);
  if (const engine::Hit* hit = ranking.pages.find(wanted)) {
    on(OpenDocumentById{hit->id});
    return;
  }
  reading.wanted_neighbour = wanted;
  on(ShowHits{wanted, 1});
}

void Session::Impl::on(const CloseDocument&) {
  if (!is_reading()) return;
  view.place = reading.from;
  close_document();
  write_history(true);
  ask_place();
}

void Session::Impl::on(const ExplainHit& command) {
  pending.explanation = 0;
  view.explaining.reset();
  if (command.id.empty()) return;
  const auto position = ranking.pages.position_of(command.id);
  const engine::Hit* hit = position ? ranking.pages.find(*position) : nullptr;
  view.explaining = Explaining{command.id, hit != nullptr ? hit->title : "", std::nullopt};
  ask_for_explanation();
}

void Session::Impl::on(const ShowOverview&) {
  if (overview_wanted) return;
  overview_wanted = true;
  ask_for_overview();
}

void Session::Impl::on(const SetFiltersOpen& command) { view.filters_open = command.open; }
void Session::Impl::on(const SetHelpOpen& command) { view.help_open = command.open; }

void Session::Impl::on(const SetLang& command) {
  if (command.lang == view.lang) return;
  view.lang = command.lang;
  effects.push_back(SavePreference{"lang", std::string(lang_code(command.lang))});
}

void Session::Impl::on(const SetTheme& command) {
  if (command.theme == view.theme) return;
  view.theme = command.theme;
  effects.push_back(SavePreference{"theme", std::string(theme_name(command.theme))});
}

void Session::Impl::on(const SetTextSize& command) {
  const std::uint32_t percent = command.percent;
  const bool is_step = percent == 100 || percent == 125 || percent == 150 || percent == 200;
  if (!is_step || percent == view.text_size) return;
  view.text_size = percent;
  effects.push_back(SavePreference{"text-size", std::to_string(percent)});
}

void Session::Impl::on(const SetTextSpacing& command) {
  if (command.wide == view.wide_text) return;
  view.wide_text = command.wide;
  effects.push_back(SavePreference{"text-spacing", command.wide ? "wide" : "normal"});
}

UrlState Session::Impl::url_state() const {
  UrlState state = ranking_key();
  state.place = view.place;
  if (view.place == Place::language) state.language = view.language.question;
  if (view.place == Place::knowledge) state.knowledge = view.knowledge.question;
  if (view.place != Place::documents) return state;
  state.document = document_in_hand();
  state.with = reading.with;
  state.at = reading.at;
  return state;
}

UrlState Session::Impl::ranking_key() const {
  return {.query = view.query,
          .filters = view.filters,
          .sort = view.sort,
          .marks = view.marks,
          .like = view.like,
          .copies_of = view.copies_of,
          .all_copies = view.all_copies};
}

void Session::Impl::write_history(bool push) {
  const std::string state = encode_state(url_state());
  history.committed = push || history.committed;
  if (state == history.present) return;
  history.present = state;
  effects.push_back(WriteHistory{state, push});
  emit_state_change(state);
}

void Session::Impl::emit_state_change(std::string_view state) {
  effects.push_back(Emit{"statechange", json_of({{"state", state}})});
}

void Session::Impl::report(const Error& failure) {
  error = failure;
  const std::string sentence = describe(failure, view.lang);
  effects.push_back(Announce{sentence});
  effects.push_back(Emit{"error", json_of({{"code", text_key_name(failure.code)}, {"message", sentence}})});
}

void Session::Impl::refresh_texts() {
  view.facets = make_facet_views(ranking.page.facets, view.filters, view.lang);
  arrange_facets();
  view.facet_search.values = make_value_views(view.facet_search.facet, facet_answer.values, view.filters, view.lang);
  view.facet_search.all_values = facet_answer.all_values;
  view.dates = make_dates_view(ranking.page.dates, view.filters.date, view.lang);
  view.feedback = make_feedback(ranking.page, view.lang);
  view.error = error ? describe(*error, view.lang) : "";
  view.status.clear();
  if (!ranking.known) return;
  const std::string documents = format_documents(view.total, view.lang);
  if (view.rows < view.total && !view.relaxed) {
    view.status =
        format_text(TextKey::ui_status_grouped, view.lang,
                    {documents, format_count(view.rows, view.lang), format_elapsed(view.elapsed_ms, view.lang)});
    return;
  }
  view.status = format_text(view.relaxed ? TextKey::ui_status_relaxed : TextKey::ui_status, view.lang,
                            {documents, format_elapsed(view.elapsed_ms, view.lang)});
}

void Session::Impl::refresh_window() {
  const std::uint32_t end = std::min(ranking.shown_first + std::max(ranking.shown_count, 1u), view.rows);
  const bool covered = view.window.first <= ranking.shown_first && view.window.first + view.window.hits.size() >= end;
  if (!covered) view.window = ranking.pages.window(ranking.shown_first, ranking.shown_count);
}

Session::Session(Lang lang, Theme theme) : impl_(std::make_unique<Impl>()) {
  impl_->view.lang = lang;
  impl_->view.theme = theme;
  impl_->view.searching = true;
}
Session::~Session() = default;
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;

void Session::dispatch(const Command& command) {
  visit([this](const auto& one) { impl_->on(one); }, command);
  impl_->refresh_texts();
  ++impl_->revision;
}

void Session::engine_ready() {
  impl_->engine_up = true;
  impl_->restart_requests();
  ++impl_->revision;
}

void Session::report_progress(Progress progress) {
  impl_->view.progress = progress;
  ++impl_->revision;
}

void Session::fail(const Error& error) {
  impl_->view.screen = Screen::failed;
  impl_->report(error);
  impl_->refresh_texts();
  ++impl_->revision;
}

std::string Session::state() const { return encode_state(impl_->url_state()); }

void Session::restore(std::string_view state) {
  const UrlState wanted = decode_state(state);
  const std::string passage_before = impl_->reading.at;
  const UrlState ranking_before = impl_->ranking_key();
  ViewModel& view = impl_->view;
  view.query = wanted.query;
  view.marks = wanted.marks;
  view.filters = wanted.filters;
  view.sort = wanted.sort;
  view.place = wanted.place;
  if (wanted.place == Place::language) view.language.question = wanted.language;
  if (wanted.place == Place::knowledge) view.knowledge.question = wanted.knowledge;
  view.like = wanted.like;
  view.copies_of = wanted.copies_of;
  view.all_copies = wanted.all_copies;
  if (impl_->ranking_key() != ranking_before) impl_->search();
  else impl_->ask_place();
  const bool is_elsewhere = !wanted.at.empty() && wanted.at != passage_before;
  if (wanted.document.empty()) {
    if (!impl_->document_in_hand().empty()) impl_->close_document();
  } else {
    if (wanted.document != impl_->document_in_hand() || is_elsewhere)
      impl_->ask_for_document(wanted.document, view.query, wanted.at);
    impl_->restore_reading(wanted);
  }
  const std::string now = encode_state(impl_->url_state());
  if (now != impl_->history.present) impl_->emit_state_change(now);
  impl_->history = {now, !now.empty()};
  impl_->refresh_texts();
  ++impl_->revision;
}

const ViewModel& Session::view() const { return impl_->view; }
std::uint64_t Session::revision() const { return impl_->revision; }
std::vector<Effect> Session::take_effects() { return std::exchange(impl_->effects, {}); }

}  // namespace tracuu::app
