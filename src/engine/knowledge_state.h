// What the knowledge tools keep between two answers, and what their answers have in common.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/contrast_items.h"
#include "engine/found_sentences.h"
#include "engine/from_search.h"
#include "engine/knowledge_tools.h"
#include "knowledge/knowledge.h"
#include "search/document_set.h"

namespace tracuu::engine {

inline constexpr std::uint32_t kMaxKnowledgeRows = 200;

EntityName name_of_party(const knowledge::Party& party, const knowledge::Knowledge& known);
// Nothing where no such entity is known.
std::optional<knowledge::Party> party_of_name(const EntityName& name, const knowledge::Knowledge& known);

struct KnowledgeTools::State {
  State(const store::Corpus& opened, search::Searcher& over) : corpus(opened), searcher(over) {}

  Result<const knowledge::Knowledge*> known();
  // The documents that the search finds. The last selection is remembered.
  Result<const search::DocumentSet*> select(const SearchRequest& search);
  std::uint32_t day_of(std::uint32_t document) const { return searcher.index().document_table()[document].date; }
  // Makes `sentences` those of the search; keeps them for the next page. Nothing is looked for by an empty text.
  Result<void> find_sentences(const SearchRequest& search, const std::string& text);
  // Those of a set by their days, the earliest or the latest first, undated ones last.
  std::vector<std::uint32_t> in_time(const search::DocumentSet& documents, bool newest) const;

  EntityName name_of(const knowledge::Party& party) const { return name_of_party(party, *knowledge); }

  const store::Corpus& corpus;
  search::Searcher& searcher;
  std::optional<knowledge::Knowledge> knowledge;
  std::optional<SearchRequest> selected_by;
  std::optional<search::DocumentSet> selected;
  std::optional<FoundSentences> sentences;
  std::pair<SearchRequest, std::string> sentences_of;
  // The last comparison, whose pages are asked for one after another.
  struct Contrasted {
    ContrastRequest asked;  // but for its page
    ContrastSides sides;
    std::vector<ContrastItem> items;
  };
  std::optional<Contrasted> contrasted;
};

// The kind whose facet has this name; nothing for others.
std::optional<knowledge::EntityKind> kind_of(std::string_view facet);
std::string_view facet_of(knowledge::EntityKind kind);

// Of an entity of the kind place; "" of none.
std::string place_name(const knowledge::Knowledge& known, std::uint32_t number);

// One more of its kind.
void add_act(std::vector<EntityPage::ActCount>& counts, extract::ActClass kind);

// Of days as day_number() gives them: the earliest and the latest so far.
struct DaySpan {
  std::uint32_t first = 0, last = 0;  // 0 none
  void add(std::uint32_t day);
};

}  // namespace tracuu::engine
