// Going from place to place. A document that is open stays so meanwhile; the address names it only where it is seen.
#include "app/session_impl.h"

namespace tracuu::app {

void Session::Impl::on(const GoTo& command) {
  if (command.place == view.place) return;
  view.place = command.place;
  view.filters_open = false;
  write_history(true);
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
}

const std::string& Session::Impl::document_in_hand() const {
  return view.opening_id.empty() && view.open ? view.open->document.id : view.opening_id;
}

}  // namespace tracuu::app
