#include <algorithm>

#include "app/feedback.h"
#include "app/session_impl.h"
#include "app/view_model_json.h"
#include "app/wording.h"

namespace tracuu::app {

namespace {

// A longer document is marked anew only on Enter: sending it with every keystroke would delay the answers that are
// waited for.
constexpr std::size_t kMaxTextToMarkWhileTyping = 262'144;

}  // namespace

void Session::Impl::take(std::uint32_t id, const engine::ResultPage& page) {
  if (id == pending.search) {
    pending.search = 0;
    take_ranking(page);
  } else if (const auto asked = pending.pages.find(id); asked != pending.pages.end()) {
    ranking.pages.put(asked->second, page.hits);
    pending.pages.erase(asked);
    ranking.pages.trim(ranking.shown_first);
  } else if (id == pending.copies) {
    pending.copies = 0;
    view.near_copies = page.hits;
    return;
  } else if (id == pending.printed) {
    take_rows_to_print(page);
    return;
  } else {
    return;
  }
  view.window = ranking.pages.window(ranking.shown_first, ranking.shown_count);
  place_open_document();
  if (!reading.wanted_neighbour) return;
  if (const engine::Hit* hit = ranking.pages.find(*reading.wanted_neighbour))
    on(OpenDocumentById{std::string(hit->id)});
}

void Session::Impl::take_ranking(const engine::ResultPage& page) {
  const UrlState key = ranking_key();
  const bool is_new = !ranking.known || ranking.key != key || view.total != page.total || view.rows != page.rows;
  ranking.known = true;
  ranking.key = key;
  ranking.page = page;
  ranking.page.hits.clear();
  ranking.pages.reset(page.rows);
  ranking.pages.put(0, page.hits);
  view.searching = false;
  view.total = page.total;
  view.rows = page.rows;
  view.about = page.about;
  view.relaxed = page.relaxed;
  view.sort_in_force = page.sort;
  view.elapsed_ms = page.elapsed_ms;
  if (view.screen == Screen::loading) view.screen = Screen::results;
  ask_for_reliefs();
  if (is_new) {
    ++view.results_revision;
    ranking.shown_first = 0;
    const std::string feedback = make_feedback(page, view.lang).description;
    const std::string documents = format_documents(page.total, view.lang);
    effects.push_back(Announce{feedback.empty() ? documents : documents + ". " + feedback});
  } else {
    ask_for_pages();
  }
  ask_place();
  const bool is_short = view.open && view.open->document.text.size() <= kMaxTextToMarkWhileTyping;
  if (is_short) refresh_highlights();
}

void Session::Impl::place_open_document() {
  if (!view.open) return;
  const auto position = ranking.pages.position_of(view.open->document.id);
  view.open->in_results = position.has_value();
  view.open->hit_position = position.value_or(0);
}

void Session::Impl::refresh_highlights() {
  if (reading.query == view.query || !view.opening_id.empty()) return;
  reading.highlight = reading.query = view.query;
  if (engine_up) pending.document = send(engine::DocumentRequest{view.open->document.id, view.query, view.marks});
}

void Session::Impl::take(std::uint32_t id, const engine::DocumentView& document) {
  if (id != pending.document) return;
  pending.document = 0;
  const bool is_another = !view.open || view.open->document.id != document.id;
  view.opening_id.clear();
  if (is_another && view.open) remember_read(view.open->document);
  if (is_another) view.open.emplace();
  view.open->document = document;
  view.open->current_highlight = document.best_highlight;
  view.open->revision = ++last_open_revision;
  view.screen = Screen::reader;
  place_open_document();
  show_mark_at();
  if (is_another) take_another(document);
  take_passage(document);
}

void Session::Impl::take_another(const engine::DocumentView& document) {
  compare();
  ask_for_facts();
  ask_for_copies();
  if (view.find.open) {
    find_from = 0;
    find_in_document();
  }
  effects.push_back(Announce{format_text(TextKey::ui_announce_opened, view.lang, {document.title})});
  effects.push_back(Emit{"open", json_of({{"id", document.id}, {"title", document.title}})});
}

void Session::Impl::take(std::uint32_t id, const engine::CorpusInfo& info) {
  if (id != pending.info) return;
  pending.info = 0;
  view.corpus = info;
  if (view.screen == Screen::loading || view.screen == Screen::failed) view.screen = Screen::results;
}

void Session::Impl::take(std::uint32_t id, const engine::Overview& overview) {
  if (id != pending.overview) return;
  pending.overview = 0;
  view.overview = overview;
}

void Session::Impl::take(std::uint32_t id, const engine::FacetValues& values) {
  if (id != pending.facet_values) return;
  pending.facet_values = 0;
  view.facet_search.searching = false;
  facet_answer = {values.values, values.all_values};
}

void Session::Impl::take(std::uint32_t id, const engine::Explanation& explanation) {
  if (id != pending.explanation) return;
  pending.explanation = 0;
  view.explaining->explanation = explanation;
}

void Session::Impl::take(std::uint32_t id, const Error& failure) {
  if (id == pending.info) {
    pending.info = 0;
    view.screen = Screen::failed;
  } else if (id == pending.search) {
    pending.search = 0;
    view.searching = false;
  } else if (id == pending.completions) {
    pending.completions = 0;
    return;
  } else if (id == pending.counts) {
    pending.counts = 0;
    return;
  } else if (id == pending.document) {
    pending.document = 0;
    view.opening_id.clear();
  } else if (id == pending.facet_values) {
    pending.facet_values = 0;
    view.facet_search.searching = false;
  } else if (id == pending.overview) {
    pending.overview = 0;
  } else if (id == pending.explanation) {
    pending.explanation = 0;
    view.explaining.reset();
  } else if (id == pending.facts) {
    pending.facts = 0;
  } else if (id == pending.mentions) {
    pending.mentions = 0;
    return;
  } else if (id == pending.comparison) {
    reading.with.clear();
    compare();
  } else if (id == pending.passages) {
    pending.passages = 0;
    view.find.searching = false;
  } else if (id == pending.printed) {
    pending.printed = 0;
  } else if (id == pending.rows) {
    stop_saving();
  } else if (pending.pages.erase(id) == 0 && !take_language_failure(id) && !take_knowledge_failure(id)) {
    return;
  }
  report(failure);
}

void Session::deliver(const engine::Response& response) {
  visit([&](const auto& body) { impl_->take(response.id, body); }, response.body);
  impl_->refresh_texts();
  ++impl_->revision;
}

}  // namespace tracuu::app
