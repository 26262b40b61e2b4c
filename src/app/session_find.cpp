// Looking for a text in the open document.
#include <algorithm>

#include "app/marks.h"
#include "app/session_impl.h"
#include "app/wording.h"
#include "base/utf8.h"

namespace tracuu::app {

void Session::Impl::on(const SetFindOpen& command) {
  if (command.open && !view.open) return;
  if (command.open) ++view.find.asked;
  if (command.open == view.find.open) return;
  const std::uint32_t asked = view.find.asked;
  view.find = {};
  view.find.open = command.open;
  view.find.asked = asked;
  pending.passages = 0;
  mark_anew();
}

void Session::Impl::on(const SetFindText& command) {
  if (!view.find.open || command.text == view.find.text) return;
  view.find.text = command.text;
  find_from = command.from;
  find_in_document();
}

void Session::Impl::on(const StepHighlight& command) {
  if (!view.open) return;
  if (view.comparing) return step_difference(command.step);
  const Marks marks = marks_in_force(view);
  if (marks.ranges.empty()) return;
  const auto count = static_cast<std::int64_t>(marks.ranges.size());
  const std::int64_t next = (static_cast<std::int64_t>(marks.current) + command.step) % count;
  const auto current = static_cast<std::uint32_t>(next < 0 ? next + count : next);
  (is_finding(view) ? view.find.current : view.open->current_highlight) = current;
}

void Session::Impl::find_in_document() {
  view.find.found.clear();
  view.find.current = 0;
  view.find.searching = !view.find.text.empty();
  pending.passages = 0;
  if (view.find.searching && engine_up)
    pending.passages = send(engine::PassagesRequest{view.open->document.id, view.find.text});
  mark_anew();
}

void Session::Impl::take(std::uint32_t id, const engine::Passages& passages) {
  if (id != pending.passages) return;
  pending.passages = 0;
  FindInDocument& find = view.find;
  find.searching = false;
  find.found.clear();
  const std::vector<std::uint32_t> edges = utf8::to_bytes(view.open->document.text, passages.edges);
  for (std::size_t i = 0; i + 1 < edges.size(); i += 2) find.found.push_back({edges[i], edges[i + 1]});
  const auto first = std::ranges::lower_bound(find.found, find_from, {}, &ByteRange::begin);
  find.current = first == find.found.end() ? 0 : static_cast<std::uint32_t>(first - find.found.begin());
  effects.push_back(Announce{format_passages(find.found.size(), view.lang)});
  mark_anew();
}

void Session::Impl::mark_anew() {
  if (view.open) view.open->revision = ++last_open_revision;
}

}  // namespace tracuu::app
