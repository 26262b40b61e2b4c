// Going from place to place. A document that is open stays so meanwhile; the address names it only where it is seen.
#include <algorithm>
#include <array>

#include "app/session_impl.h"
#include "base/utf8.h"

namespace tracuu::app {

void Session::Impl::on(const GoTo& command) {
  if (command.place == view.place) return;
  view.place = command.place;
  view.filters_open = false;
  write_history(true);
  ask_place();
}

void Session::Impl::ask_place() {
  ask_language();
  ask_knowledge();
}

void Session::Impl::leave_overview() {
  if (view.place == Place::overview) view.place = Place::documents;
}

void Session::Impl::come_to_read() {
  if (view.place != Place::documents) {
    reading.from = view.place;
    view.filters_open = false;
  } else if (!is_reading()) {
    reading.from = Place::documents;
  }
  view.place = Place::documents;
  drop_language_requests();
}

void Session::Impl::show_mark_at() {
  if (!view.open || !reading.mark_at) return;
  const std::vector<ByteRange>& marks = view.open->document.highlights;
  const std::array place = {*reading.mark_at};
  const std::uint32_t at = utf8::to_bytes(view.open->document.text, place).front();
  const auto found = std::ranges::find_if(marks, [&](const ByteRange& one) { return one.end > at; });
  const auto mark = static_cast<std::size_t>(found - marks.begin());
  view.open->current_highlight = mark < marks.size() ? static_cast<std::uint32_t>(mark) : 0;
  view.open->asked_mark = ++last_open_revision;
  reading.mark_at.reset();
}

const std::string& Session::Impl::document_in_hand() const {
  return view.opening_id.empty() && view.open ? view.open->document.id : view.opening_id;
}

}  // namespace tracuu::app
