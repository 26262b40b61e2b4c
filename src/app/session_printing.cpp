// Printing: an open document as it is; of a list its first rows, which are asked for before.
#include <algorithm>

#include "app/session_impl.h"

namespace tracuu::app {

namespace {

constexpr std::uint32_t kMostPrinted = 500;
constexpr std::uint32_t kPrintedAtOnce = 200;

}  // namespace

void Session::Impl::on(const Print&) {
  if (view.open || view.rows == 0 || !ranking.known) {
    effects.emplace_back(Ask{Service::print});
    return;
  }
  view.printed.clear();
  ask_for_rows_to_print();
}

void Session::Impl::ask_for_rows_to_print() {
  const auto at = static_cast<std::uint32_t>(view.printed.size());
  engine::SearchRequest search = request_for(ranking.key, at);
  search.limit = std::min(kPrintedAtOnce, kMostPrinted - at);
  if (engine_up) pending.printed = send(std::move(search));
}

void Session::Impl::take_rows_to_print(const engine::ResultPage& page) {
  pending.printed = 0;
  view.printed.insert(view.printed.end(), page.hits.begin(), page.hits.end());
  const bool is_whole = page.hits.empty() || view.printed.size() >= std::min(kMostPrinted, view.rows);
  if (is_whole) effects.emplace_back(Ask{Service::print});
  else ask_for_rows_to_print();
}

}  // namespace tracuu::app
