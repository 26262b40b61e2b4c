// The inside of Session, shared by session.cpp (commands), session_requests.cpp (what is asked of the engine),
// session_find.cpp (looking for a text in the open document), session_keep.cpp (what is taken along),
// session_mentions.cpp (what the open document says),
// session_printing.cpp (paper), session_reading.cpp (what stands around the open document), session_related.cpp (lists
// around one document) and
// session_answers.cpp (its answers). For these alone.
#pragma once

#include <map>
#include <optional>
#include <utility>

#include "app/hit_pages.h"
#include "app/language_question.h"
#include "app/session.h"
#include "app/url_state.h"

namespace tracuu::app {

// What has been asked and not been answered; 0 or empty: nothing. An answer whose id is not here is stale.
struct PendingRequests {
  std::uint32_t info = 0;
  std::uint32_t search = 0;
  std::uint32_t completions = 0;
  std::uint32_t counts = 0;
  std::uint32_t document = 0;
  std::uint32_t facet_values = 0;
  std::uint32_t explanation = 0;
  std::uint32_t passages = 0;
  std::uint32_t overview = 0;
  std::uint32_t rows = 0;     // of a file
  std::uint32_t printed = 0;  // rows
  std::uint32_t facts = 0;
  std::uint32_t mentions = 0;  // a part of them
  std::uint32_t comparison = 0;
  std::uint32_t copies = 0;                      // near ones of the open document
  std::map<std::uint32_t, std::uint32_t> pages;  // request id -> page of the ranking
};

struct History {
  std::string present;     // the entry as last written or restored
  bool committed = false;  // the present entry is a place to come back to: the next edit adds one
};

// The ranking that the view shows: what it answers, and the rows in sight.
struct Ranking {
  UrlState key;  // without a document
  bool known = false;
  engine::ResultPage page;  // as answered, but for its hits
  HitPages pages;
  std::uint32_t shown_first = 0;
  std::uint32_t shown_count = 0;
};

// The values of one facet that hold a text, as answered.
struct FacetSearchAnswer {
  std::vector<engine::FacetValue> values;
  std::uint32_t all_values = 0;
};

// What the language tools have been asked, and the rows of the answer.
struct LanguageWork {
  UrlState search;            // the documents that were asked about …
  LanguageQuestion question;  // … and what, as essence_of() gives it
  bool begun = false;
  Pages<LanguageRows> pages = {};
  std::uint32_t shown_first = 0, shown_count = 0;
  std::uint32_t asking = 0;                                 // the request that is asked again until all has been read
  std::map<std::uint32_t, std::uint32_t> page_asking = {};  // request id -> page
  std::uint32_t saving = 0;                                 // the request for rows to save
};

// A ledger as it was asked for last.
struct KnowledgeWork {
  UrlState search;             // the documents that were asked about …
  KnowledgeQuestion question;  // … and what, as essence_of() gives it
  bool begun = false;
  Pages<KnowledgeRows> pages = {};
  std::uint32_t shown_first = 0, shown_count = 0;
  std::map<std::uint32_t, std::uint32_t> page_asking = {};  // request id -> page
  std::uint32_t saving = 0;                                 // the request for rows to save
  std::uint32_t saved = 0;
  std::uint32_t beside = 0;  // the request for what stands beside the rows: a matrix, an event's reports
};

// What the answers of all tools have in common.
struct LanguageAnswer {
  engine::Extent extent;
  std::uint64_t total = 0;
  std::uint32_t offset = 0;
  LanguageRows rows = {};
};

// The document asked for, or shown.
struct Reading {
  std::optional<std::uint32_t> mark_at;           // which mark is to be the current one: OpenDocumentById
  std::string highlight;                          // the query whose matches are marked in it
  Place from = Place::documents;                  // closing leads back there
  std::string query;                              // the view's query when they were marked
  std::optional<std::uint32_t> wanted_neighbour;  // the hit to open as soon as its page is here
  std::string at;                                 // the passage that the address points to, "" none
  bool wants_passage = false;                     // … and it is still to be shown
  std::string with;                               // the document that it is compared with, "" none
};

struct Session::Impl {
  ViewModel view;
  std::vector<Effect> effects;
  std::uint64_t revision = 1;
  std::uint32_t last_request = 0;
  std::uint32_t last_open_revision = 0;
  bool engine_up = false;
  std::optional<Error> error;
  PendingRequests pending;
  History history;
  Ranking ranking;
  FacetSearchAnswer facet_answer;
  Reading reading;
  bool overview_wanted = false;
  LanguageWork language;
  KnowledgeWork knowledge;
  UrlState saved_search;                    // whose results are being saved
  std::vector<std::string> searches;        // earlier ones, newest first
  std::vector<std::string> pinned, folded;  // names of facets
  std::uint32_t find_from = 0;              // SetFindText::from of the text looked for

  // One for each command.
  void on(const SetQuery& command);
  void on(const SubmitQuery& command);
  void on(const TryQuery& command);
  void on(const SetSuggesting& command);
  void on(const RemoveSearch& command);
  void on(const ClearSearches& command);
  void on(const SetMarks& command);
  void on(const ToggleFacetValue& command);
  void on(const ToggleExclusion& command);
  void on(const SearchFacetValues& command);
  void on(const PinFacet& command);
  void on(const FoldFacet& command);
  void on(const DropFilter& command);
  void on(const SetDateRange& command);
  void on(const ToggleUndated& command);
  void on(const ClearFilters& command);
  void on(const SetSort& command);
  void on(const ShowSimilar& command);
  void on(const ShowDocuments& command);
  void on(const ShowCopies& command);
  void on(const SetAllCopies& command);
  void on(const SetCompactRows& command);
  void on(const ShowHits& command);
  void on(const OpenDocumentById& command);
  void on(const GoTo& command);
  void on(const AskLanguage& command);
  void on(const ShowRows& command);
  void on(const SetLanguageWork& command);
  void on(const SaveLanguage& command);
  void on(const AskKnowledge& command);
  void on(const ShowKnowledgeRows& command);
  void on(const SaveKnowledge& command);
  void on(const OpenNeighbour& command);
  void on(const CloseDocument& command);
  void on(const StepHighlight& command);
  void on(const SetReaderPanel& command);
  void on(const ShowMentions& command);
  void on(const SetMentionsShown& command);
  void on(const AskForFile&) { effects.emplace_back(ChooseFile{}); }
  void on(const ShowLocalFiles&) { effects.emplace_back(OfferFiles{}); }
  void on(const OpenFile& command);
  void on(const CompareWith& command);
  void on(const CopyPassageLink&) { effects.push_back(Ask{Service::copy_link}); }
  void on(const SetFindOpen& command);
  void on(const SetFindText& command);
  void on(const CopySelection&) { effects.push_back(Ask{Service::copy}); }
  void on(const CopyCitation& command);
  void on(const SaveResults& command);
  void on(const StopSaving& command);
  void on(const Print& command);
  void on(const OpenPlainPage&) { effects.push_back(Ask{Service::plain_page}); }
  void on(const ShowOverview&);
  void on(const ExplainHit& command);
  void on(const SetFiltersOpen& command);
  void on(const SetHelpOpen& command);
  void on(const SetPaletteOpen& command);
  void on(const SetPaletteText& command);
  void on(const SetWelcome& command);
  void on(const SetLang& command);
  void on(const SetTheme& command);
  void on(const SetTextSize& command);
  void on(const SetTextFace& command);
  void on(const SetTextSpacing& command);

  // One for each answer.
  void take(std::uint32_t id, const engine::ResultPage& page);
  void take(std::uint32_t id, const engine::Completions& completions);
  void take(std::uint32_t id, const engine::Counts& counts);
  void take(std::uint32_t id, const engine::DocumentView& document);
  void take(std::uint32_t id, const engine::CorpusInfo& info);
  void take(std::uint32_t id, const engine::Overview& overview);
  void take(std::uint32_t id, const engine::FacetValues& values);
  void take(std::uint32_t id, const engine::Explanation& explanation);
  void take(std::uint32_t id, const engine::Mentions& answer);
  void take(std::uint32_t id, const engine::Passages& passages);
  void take(std::uint32_t id, const engine::ExportRows& rows);
  void take(std::uint32_t id, const engine::DocumentFacts& facts);
  void take(std::uint32_t id, const engine::Comparison& comparison);
  void take(std::uint32_t id, const Error& failure);
  void take(std::uint32_t id, const engine::Concordance& concordance);
  void take(std::uint32_t id, const engine::TermTable& table);
  void take(std::uint32_t id, const engine::Frequencies& frequencies);
  void take(std::uint32_t id, const engine::Dispersion& dispersion);
  void take(std::uint32_t id, const engine::Entities& entities);
  void take(std::uint32_t id, const engine::EntityPage& page);
  void take(std::uint32_t id, const engine::Acts& acts);
  void take(std::uint32_t id, const engine::Figures& figures);
  void take(std::uint32_t id, const engine::Phrases& phrases);
  void take(std::uint32_t id, const engine::PhrasePage& page);
  void take(std::uint32_t id, const engine::Contrast& contrast);
  void take(std::uint32_t id, const engine::Encounters& encounters);
  void take(std::uint32_t id, const engine::Meetings& meetings);
  void take(std::uint32_t id, const engine::Gaps& gaps);
  void take(std::uint32_t id, const engine::EventReports& reports);
  void take_language(std::uint32_t id, const LanguageAnswer& answer);
  void take_saved_rows(const LanguageAnswer& answer);
  bool take_language_failure(std::uint32_t id);
  void take_knowledge(std::uint32_t id, std::uint32_t total, std::uint32_t offset, KnowledgeRows rows);
  void take_knowledge_to_save(std::uint32_t total, const KnowledgeRows& rows);
  bool take_knowledge_failure(std::uint32_t id);
  void take_ranking(const engine::ResultPage& page);
  void place_open_document();
  void refresh_highlights();
  void take_another(const engine::DocumentView& document);  // it has been opened
  void take_passage(const engine::DocumentView& document);
  void remember_read(const engine::DocumentView& document);

  // What is asked of the engine.
  std::uint32_t send(engine::RequestBody body);
  void search();
  void drop_question();
  void ask_around(std::string like, std::string copies_of);
  void search_from_here();  // … as a place to come back to
  engine::SearchRequest request_for(const UrlState& key, std::uint32_t offset) const;
  void suggest();
  void keep_searches();
  void remember_search();
  void ask_for_reliefs();
  void arrange_facets();
  void ask_for_facet_values();
  void ask_for_explanation();
  void ask_for_overview();
  void ask_for_pages();
  void ask_for_document(std::string id, std::string highlight, std::string at = {});
  void ask_for_facts();
  void ask_for_mentions();
  void ask_for_copies();
  void compare();
  void restore_reading(const UrlState& wanted);
  void step_difference(int step);
  void ask_place();  // what the place that is shown needs
  void ask_knowledge();
  void ask_knowledge_pages();
  void ask_beside_knowledge();
  void ask_knowledge_to_save();
  void stop_saving_knowledge();
  void refresh_knowledge_window();
  bool is_of_knowledge(std::uint32_t id) const;
  void ask_language();  // where the place shows it, and something is missing that nobody has asked for
  void ask_language_pages();
  void ask_rows_to_save();
  void drop_language_requests();
  void begin_language(UrlState search, const LanguageQuestion& question);
  void ask_on();
  void refresh_language_window();
  bool is_of_language(std::uint32_t id) const;
  void save_language(std::string ending);
  void stop_saving_language();
  void close_document();
  void find_in_document();
  void mark_anew();  // other passages of the open document are marked
  void ask_for_rows_to_print();
  void take_rows_to_print(const engine::ResultPage& page);
  void ask_for_rows_to_save();
  void stop_saving();
  void drop_file();  // that was begun
  void restart_requests();

  void leave_overview();  // it is of the whole collection: what is asked is answered in Documents
  void come_to_read();    // in Documents; closing leads back
  void show_mark_at();    // the mark that reading asks for is the current one
  bool is_reading() const { return !document_in_hand().empty(); }
  const std::string& document_in_hand() const;  // the id of the one that is open or being opened; "" none

  UrlState url_state() const;
  UrlState ranking_key() const;  // url_state() without a document
  void write_history(bool push);
  void emit_state_change(std::string_view state);
  void report(const Error& failure);
  void refresh_texts();  // what depends on the language
  void refresh_window();
};

}  // namespace tracuu::app
