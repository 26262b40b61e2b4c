// What a reader can want. The interface, the accessibility mirror, the keyboard and JavaScript all end in these.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/passage.h"
#include "app/view_model.h"
#include "base/one_of.h"

namespace tracuu::app {

// clang-format off
struct SetQuery { std::string text; };                       // as typed, on every edit
struct SubmitQuery {};                                       // Enter: history entry, no waiting
struct TryQuery {                                            // one that was offered: typed and submitted at once
  std::string text;
  std::optional<Place> in = {};  // where to see what it finds; none: here
};
struct SetSuggesting { bool open; };                         // earlier searches and completions are offered while typing
struct RemoveSearch { std::string text; };                   // from the earlier ones
struct ClearSearches {};
struct SetMarks { engine::Marks marks; };
struct ToggleFacetValue { std::string facet, value; };       // wanted, or as before
struct ToggleExclusion { std::string facet, value; };        // excluded, or as before
struct SearchFacetValues { std::string facet, text; };       // which of its values hold the text; "" ends it
struct PinFacet { std::string facet; };                      // to the top of the filters, or no more
struct FoldFacet { std::string facet; };                     // its values away, or back
struct DropFilter { std::string facet; };                    // all that is wanted or excluded of it
struct SetDateRange {
  engine::DateRange range;                                   // the histogram shows the level that the range lies in
  bool is_step = false;                                      // one of a row of them: the history keeps the last
};
struct ToggleUndated {};
struct ClearFilters {};
struct SetSort { engine::Sort sort; };
struct ShowDocuments {                                       // of a figure: a search of its own, instead of what was asked
  std::string query = {};
  engine::Filters filters = {};
};
struct ShowSimilar { std::string id; };                      // a list of the documents most like this one; "" ends it
struct ShowCopies { std::string id; };                       // a list of this document and its copies; "" ends it
struct SetAllCopies { bool shown; };                         // in lists of results, each in a row of its own
struct SetCompactRows { bool compact; };                     // of results
struct ShowHits { std::uint32_t first, count; };             // these numbers are in view: have them ready
struct OpenDocumentById {
  std::string id;
  std::string highlight = {};  // a query whose matches are marked in it until the next search; "": the present one
  std::optional<std::uint32_t> at = {};   // the mark at or after this code point of the text is the current one
};
struct GoTo { Place place; };                                // overview, documents, language tools
struct AskLanguage {                                         // what a language tool is to show; goes there
  LanguageQuestion question;
  bool typed = false;  // letter by letter: the present history entry is replaced
};
struct ShowRows { std::uint32_t first, count; };             // of the tool's answer, these are in view
struct SetLanguageWork { bool on; };                         // false: no more of it is wanted; true: on with it
struct SaveLanguage {};                                      // all rows, as a file
struct AskKnowledge {                                        // which ledger is to be shown; goes there
  KnowledgeQuestion question;
  bool typed = false;  // letter by letter: the present history entry is replaced
  std::optional<ShowDocuments> of = {};  // of these documents; none: of those that are selected
};
struct ShowKnowledgeRows { std::uint32_t first, count; };    // of the ledger, these are in view
struct SaveKnowledge {};                                     // all its rows, as a file
struct OpenNeighbour { int step; };                          // -1 previous, +1 next in the ranking
struct CloseDocument {};
struct StepHighlight { int step; };                          // by so many, among the marks in force or the differences
struct SetReaderPanel { ReaderPanel panel; };                // beside the open document
struct ShowMentions {};                                      // of the open document, they are in view: have them ready
struct SetMentionsShown { bool shown; };                     // marked in documents
struct AskForFile {};                                        // lets the reader choose one to open
struct OpenFile { std::string name; };                       // "NUMBER:NAME" of engine/mentions.h: dropped, and with the engine
struct ShowLocalFiles {};                                    // where files join the corpus, and it is saved: the page's
struct CompareWith { std::string id; };                      // the open document with that one; "" ends it
struct CopyPassageLink {};                                   // a link to what is selected, or in sight
struct SetFindOpen { bool open; };                           // looking for a text in the open document
struct SetFindText {
  std::string text;
  std::uint32_t from = 0;  // the first found from here on, in bytes of the document's text, is the current one
};
struct CopySelection {};                                     // to the clipboard
struct CopyCitation {                                        // of the open document, to the clipboard …
  CitationFormat format;
  Passage passage = {};  // … with this passage of it, where there is one
};
struct SaveResults { ResultsFormat format; };                // all that the present search finds, as a file
struct StopSaving {};
struct Print {};
struct OpenPlainPage {};                                     // what is shown as text of the page itself
struct ShowOverview {};                                      // it is in view: have it ready
struct ExplainHit { std::string id; };                       // why it is among the results; "" closes the explanation
struct SetFiltersOpen { bool open; };
struct SetHelpOpen { bool open; };
struct SetPaletteOpen { bool open; };                        // all commands, to be found by name
struct SetPaletteText { std::string text; };
struct SetWelcome {
  std::uint32_t step;                                        // of the first visit's three, from 1; 0 ends it
  bool waits = false;                                        // it is not shown while anything is searched or read
};
struct SetLang { Lang lang; };
struct SetTheme { Theme theme; };
struct SetTextSize { std::uint32_t percent; };               // of a document's text: 100, 125, 150 or 200
struct SetTextFace { TextFace face; };
struct SetTextSpacing { bool wide; };                        // of letters, words, lines and paragraphs
// clang-format on

struct Commands
    : Alternatives<SetQuery, SubmitQuery, TryQuery, SetSuggesting, RemoveSearch, ClearSearches, SetMarks,
                   ToggleFacetValue, ToggleExclusion, SearchFacetValues, PinFacet, FoldFacet, DropFilter, SetDateRange,
                   ToggleUndated, ClearFilters, SetSort, ShowHits, OpenDocumentById, GoTo, AskLanguage, ShowRows,
                   SetLanguageWork, SaveLanguage, AskKnowledge, ShowKnowledgeRows, SaveKnowledge, OpenNeighbour,
                   CloseDocument, StepHighlight, SetReaderPanel, ShowMentions, SetMentionsShown, AskForFile, OpenFile,
                   ShowLocalFiles, CompareWith, CopyPassageLink, SetFindOpen, SetFindText, ShowDocuments, ShowSimilar,
                   ShowCopies, SetAllCopies, SetCompactRows, CopySelection, CopyCitation, SaveResults, StopSaving,
                   Print, OpenPlainPage, ShowOverview, ExplainHit, SetFiltersOpen, SetHelpOpen, SetPaletteOpen,
                   SetPaletteText, SetWelcome, SetLang, SetTheme, SetTextSize, SetTextFace, SetTextSpacing> {};
using Command = OneOf<Commands>;

}  // namespace tracuu::app
