// Everything a frame shows, as plain fields. The session makes it, the interface reads it, view_model_json.h dumps it
// for tests, JavaScript and accessibility. Offsets count bytes of the UTF-8 string they belong to.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/texts.h"
#include "engine/messages.h"

namespace tracuu::app {

enum class Theme : std::uint8_t { system, light, dark };

enum class Screen : std::uint8_t {
  loading,  // no corpus yet
  results,  // the list of hits (with an empty query: every document)
  reader,   // a document is open; wide windows show the list beside it
  failed,   // the corpus cannot be used; error says why
};

struct Progress {
  std::uint64_t done_bytes = 0;
  std::uint64_t total_bytes = 0;  // 0: not known
};

struct FacetValueView {
  std::string value;
  std::string label;  // as shown: "(không rõ)" for an empty value, the language's name for "vi", …
  std::uint32_t count = 0;
  bool selected = false;
};

struct FacetView {
  std::string name;
  std::string label;
  std::vector<FacetValueView> values;
};

// A window of the ranking: hits[i] is number first + i. What is outside is fetched when it scrolls into view.
struct HitWindow {
  std::uint32_t first = 0;
  std::vector<engine::Hit> hits;
};

struct OpenDocument {
  engine::DocumentView document;
  std::uint32_t hit_position = 0;  // its number in the ranking, when in_results
  bool in_results = false;
  std::uint32_t current_highlight = 0;  // which of document.highlights is the current one
  std::uint32_t revision = 0;           // changes when another document (or other highlights) is shown
};

struct ViewModel {
  Screen screen = Screen::loading;
  Lang lang = Lang::vi;
  Theme theme = Theme::system;  // the reader's choice; the interface resolves `system`

  std::string corpus_title;
  std::uint32_t corpus_documents = 0;

  std::string query;  // as typed
  engine::Filters filters;
  engine::Sort sort = engine::Sort::relevance;

  bool searching = false;  // an answer to the present query is still out
  std::uint32_t total = 0;
  bool relaxed = false;
  double elapsed_ms = 0;
  std::uint32_t results_revision = 0;  // changes with every new ranking (the list scrolls to its top)
  HitWindow window;
  std::vector<FacetView> facets;
  bool filters_open = false;  // the filter sheet of narrow windows

  std::optional<OpenDocument> open;
  std::string opening_id;  // a document asked for and not yet here

  Progress progress;   // while loading
  std::string status;  // one line for the status bar and the live region, in `lang`
  std::string error;   // one sentence in `lang`, "" when all is well
};

}  // namespace tracuu::app
