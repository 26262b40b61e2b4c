// The view model as JSON text: what explorer.viewModel() gives, and what golden tests compare.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "app/view_model.h"

namespace tracuu::app {

// {screen, query, total, hits: [{id, title}…], facets: [{name, label, values: [{value, label, count, selected}…]}…],
// open: {id, title, …} | null, lang, theme, …}; `hits` are those at hand, the first of them number `first` of the
// ranking; outside of Documents `place` is "overview" or a language tool's name, `language` how far its answer is, and
// a document that is open is not what is read. Fields always stand in the same order.
std::string to_json(const ViewModel& view);

// An object of strings, in the order given.
std::string json_of(std::initializer_list<std::pair<std::string_view, std::string_view>> fields);

// "loading", "results", "reader", "failed".
std::string_view screen_name(Screen screen);
// "system", "light", "dark".
std::string_view theme_name(Theme theme);

}  // namespace tracuu::app
