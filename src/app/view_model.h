// Everything a frame shows, as plain fields. The session makes it, the interface reads it, view_model_json.h dumps it
// for tests, JavaScript and accessibility. Offsets count bytes of the UTF-8 string they belong to.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/formats.h"
#include "app/guidance.h"
#include "app/knowledge_view.h"
#include "app/language_view.h"
#include "app/mentions_view.h"
#include "app/reading_view.h"
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
  std::string label;  // as shown: "(không có)" for an empty value, the language's name for "vi", …
  std::uint32_t count = 0;
  bool selected = false;
  bool excluded = false;
};

struct FacetView {
  std::string name;
  std::string label;
  std::vector<FacetValueView> values;
  std::uint32_t all_values = 0;  // how many there are; more than values.size() where the engine has cut the list
  bool pinned = false;           // to the top
  bool folded = false;           // its values are not shown
};

// A search inside the values of one facet.
struct FacetSearch {
  std::string facet;  // "" none
  std::string text;
  bool searching = false;
  std::vector<FacetValueView> values;
  std::uint32_t all_values = 0;  // that hold the text
};

// The documents over time at one level: all years, the months of a year, the days of a month.
struct DatesView {
  struct Bar {
    std::string iso;    // "2021", "2021-06", "2021-06-07"
    std::string label;  // "2021", "6/2021", "7/6/2021"
    std::uint32_t count = 0;
    bool selected = false;
  };
  struct Level {
    std::string iso;  // "" all years
    std::string label;
  };
  std::vector<Level> levels;  // the way down to the one shown, which is the last
  std::vector<Bar> bars;      // in order of time; those between the first and the last that count nothing included
  std::uint32_t coarser = 0;  // dated, but not as finely as the bars
  std::uint32_t undated = 0;
};

// What there is to say of the query, in the reader's language.
struct QueryFeedback {
  struct Note {
    std::string text;
    ByteRange range;  // into query
  };
  std::string query;  // the one it is about: what is typed may be newer
  std::vector<Note> notes;
  std::string reading;  // what raw Telex or VNI was read as, a sentence
  std::string aliases;  // other names that were searched as well, a sentence
  std::vector<engine::Suggestion> suggestions;
  std::string description;  // all of this in a row, for who cannot see it
};

struct Explaining {
  std::string id;
  std::string title;
  std::optional<engine::Explanation> explanation;  // none yet
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
  std::uint32_t asked_mark = 0;         // changes, and is not 0, when the current one is to be brought into sight
  ByteRange passage;                    // what a link points to; empty for none
  std::uint32_t passage_revision = 0;   // changes when it is to be shown
  bool passage_lost = false;            // a link points to one that the document does not have
};

// A text looked for in the open document.
struct FindInDocument {
  bool open = false;
  std::uint32_t asked = 0;  // how often it was asked for: each time the field gets the focus
  std::string text;         // as typed
  bool searching = false;
  std::vector<ByteRange> found;  // in the document's text, ordered, disjoint
  std::uint32_t current = 0;     // which of them
};

// The results on their way into a file.
struct SavingResults {
  ResultsFormat format = ResultsFormat::csv;
  std::uint32_t done = 0, total = 0;  // rows
};

// All commands, to be found by name.
struct Palette {
  bool open = false;
  std::string text;  // as typed
};

struct ViewModel {
  Screen screen = Screen::loading;
  Place place = Place::documents;  // once there is a corpus
  LanguageView language;
  KnowledgeView knowledge;
  Lang lang = Lang::vi;
  Theme theme = Theme::system;    // the reader's choice; the interface resolves `system`
  std::uint32_t text_size = 100;  // percent, of a document's text
  TextFace text_face = TextFace::serif;
  bool mentions_shown = true;  // names and figures are marked in documents
  bool wide_text = false;      // letters, words, lines and paragraphs stand farther apart

  engine::CorpusInfo corpus;
  std::optional<engine::Overview> overview;  // none until somebody looks at it

  std::string query;  // as typed
  engine::Filters filters;
  engine::Marks marks = engine::Marks::as_typed;
  engine::Sort sort = engine::Sort::relevance;           // the reader's choice
  engine::Sort sort_in_force = engine::Sort::relevance;  // that, or the one the query itself asks for

  std::string like, copies_of;  // the ids that the list is about, "" none: SearchRequest
  std::string about;            // that document's title, as soon as it is known
  bool all_copies = false;      // copies stand in rows of their own
  bool compact_rows = false;    // a line for the passage of a result

  bool searching = false;   // an answer to the present query is still out
  std::uint32_t total = 0;  // documents
  std::uint32_t rows = 0;   // of the list: fewer where copies stand together
  bool relaxed = false;
  double elapsed_ms = 0;
  std::uint32_t results_revision = 0;  // changes with every new ranking (the list scrolls to its top)
  HitWindow window;
  std::vector<engine::Hit> printed;  // the first rows, for paper; empty: what is at hand
  QueryFeedback feedback;
  Suggesting suggesting;
  std::vector<Relief> reliefs;  // where nothing is found
  std::vector<FacetView> facets;
  FacetSearch facet_search;
  DatesView dates;
  bool filters_open = false;  // the filter sheet of narrow windows
  bool help_open = false;     // how to write a query
  Palette palette;
  std::uint32_t welcome = 0;   // which step of the first visit is shown, from 1; 0 none
  bool welcome_waits = false;  // not while anything is searched or read: nobody has asked for it

  std::optional<Explaining> explaining;
  std::optional<SavingResults> saving;
  std::optional<OpenDocument> open;
  MentionsView mentions;  // of the open document, where they have been asked for
  FindInDocument find;
  ReaderPanel reader_panel = ReaderPanel::none;
  std::optional<engine::DocumentFacts> facts;  // of the open document, where they have been asked for
  std::optional<Comparing> comparing;          // the open document and another one
  std::vector<engine::Hit> near_copies;        // of the open document, itself among them: what one compares it with
  std::vector<ReadDocument> recently_read;     // before the open one, the last first
  std::string opening_id;                      // a document asked for and not yet here

  Progress progress;   // while loading
  std::string status;  // one line for the status bar and the live region, in `lang`
  std::string error;   // one sentence in `lang`, "" when all is well
};

// Whether an open document is what is shown: it stays open while another place is.
inline bool is_reading(const ViewModel& view) {
  return view.place == Place::documents && view.screen == Screen::reader;
}

}  // namespace tracuu::app
