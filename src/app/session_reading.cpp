// What stands around the open document: its outline and provenance, another document beside it, links to its passages.
#include <algorithm>

#include "app/session_impl.h"
#include "app/wording.h"

namespace tracuu::app {

namespace {

constexpr std::size_t kRemembered = 8;  // documents read before

}  // namespace

void Session::Impl::on(const SetReaderPanel& command) {
  if (!view.open && command.panel != ReaderPanel::none) return;
  view.reader_panel = command.panel;
  ask_for_facts();
  ask_for_copies();
}

// The list of results shows one of several copies: the others are found here.
void Session::Impl::ask_for_copies() {
  view.near_copies.clear();
  pending.copies = 0;
  if (view.reader_panel != ReaderPanel::comparison || !view.open || !engine_up) return;
  engine::SearchRequest copies;
  copies.copies_of = view.open->document.id;
  copies.aside = true;
  pending.copies = send(std::move(copies));
}

void Session::Impl::ask_for_facts() {
  if (view.reader_panel != ReaderPanel::about || !view.open || !engine_up) return;
  if (view.facts && view.facts->id == view.open->document.id) return;
  view.facts.reset();
  pending.facts = send(engine::FactsRequest{view.open->document.id});
}

void Session::Impl::take(std::uint32_t id, const engine::DocumentFacts& facts) {
  if (id != pending.facts) return;
  pending.facts = 0;
  view.facts = facts;
}

void Session::Impl::on(const CompareWith& command) {
  if (command.id == reading.with || (!view.open && !command.id.empty())) return;
  reading.with = command.id;
  view.reader_panel = ReaderPanel::none;
  compare();
  write_history(true);
}

// As `reading.with` wants it.
void Session::Impl::compare() {
  view.comparing.reset();
  pending.comparison = 0;
  if (reading.with.empty() || !view.open) return;
  view.comparing = Comparing{reading.with, std::nullopt};
  if (engine_up) pending.comparison = send(engine::CompareRequest{view.open->document.id, reading.with});
}

// What a state says of the document that it opens: the passage is asked for with it.
void Session::Impl::restore_reading(const UrlState& wanted) {
  reading.at = wanted.at;
  if (wanted.with == reading.with) return;
  reading.with = wanted.with;
  const bool is_here = view.open && view.open->document.id == view.opening_id;
  if (view.opening_id.empty() || is_here) compare();
}

void Session::Impl::take(std::uint32_t id, const engine::Comparison& comparison) {
  if (id != pending.comparison) return;
  pending.comparison = 0;
  view.comparing->comparison = comparison;
  const auto count = static_cast<std::uint32_t>(comparison.changes.size());
  if (count == 0) effects.push_back(Announce{std::string(text_of(TextKey::ui_compare_same, view.lang))});
  else
    effects.push_back(Announce{format_text(TextKey::ui_compare_counter_name, view.lang,
                                           {format_count(1, view.lang), format_count(count, view.lang)})});
}

void Session::Impl::step_difference(int step) {
  if (!view.comparing->comparison) return;
  const auto count = static_cast<std::int64_t>(view.comparing->comparison->changes.size());
  if (count == 0) return;
  const std::int64_t next = (static_cast<std::int64_t>(view.comparing->current) + step) % count;
  view.comparing->current = static_cast<std::uint32_t>(next < 0 ? next + count : next);
}

// The document that is left for another one.
void Session::Impl::remember_read(const engine::DocumentView& document) {
  std::vector<ReadDocument>& read = view.recently_read;
  std::erase_if(read, [&](const ReadDocument& other) { return other.id == document.id; });
  read.insert(read.begin(), {document.id, document.title});
  if (read.size() > kRemembered) read.resize(kRemembered);
}

// The passage that a link points to, where the document was asked for with one.
void Session::Impl::take_passage(const engine::DocumentView& document) {
  if (!reading.wants_passage) return;
  reading.wants_passage = false;
  view.open->passage = document.passage;
  view.open->passage_lost = document.passage.empty();
  view.open->passage_revision = ++last_open_revision;
  const TextKey key = view.open->passage_lost ? TextKey::ui_passage_lost : TextKey::ui_passage_found;
  effects.push_back(Announce{std::string(text_of(key, view.lang))});
}

void Session::Impl::on(const SetTextFace& command) {
  if (command.face == view.text_face) return;
  view.text_face = command.face;
  effects.push_back(SavePreference{"text-face", command.face == TextFace::sans ? "sans" : "serif"});
}

}  // namespace tracuu::app
