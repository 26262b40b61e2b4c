// An engine for tests of what stands in front of it: some documents in memory, a search for plain substrings, answers
// when the test wants them. What it finds is beside the point; that it answers in the engine's messages is the point.
// Of what an engine may say of a query it says: a note where a quotation mark is not closed, a reading of "Baso casos",
// other names of "Báo cáo", and an offer of that where nothing is found. "sort:newest" at the end is obeyed. Documents
// with the same text are copies; those of the same source are alike.
// What documents say is no matter of substrings: of that the engine itself is asked (small_knowledge.h).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/messages.h"

namespace tracuu::test {

class SmallKnowledge;

class SmallEngine {
 public:
  explicit SmallEngine(std::vector<engine::DocumentView> documents);

  engine::Response answer(const engine::Request& request) const;

  // How far the language tools' answers say they are.
  double language_done = 1;
  // What documents say: words, and what they stand for wherever a text has them.
  std::vector<std::pair<std::string, engine::Mentions::Thing>> things = {};

 private:
  const engine::DocumentView* find(const std::string& id) const;
  void restrict(const engine::SearchRequest& request, engine::ResultPage& page,
                std::vector<const engine::DocumentView*>& found) const;
  engine::ResultPage search(const engine::SearchRequest& request) const;
  engine::ResponseBody open(const engine::DocumentRequest& request) const;
  engine::Overview overview() const;
  engine::ResponseBody facts(const engine::FactsRequest& request) const;
  engine::ResponseBody compare(const engine::CompareRequest& request) const;
  static engine::Completions complete(const engine::CompleteRequest& request);
  engine::Counts count(const engine::CountRequest& request) const;
  std::uint32_t total(const std::string& query, const engine::Filters& filters) const;
  engine::Mentions mentions(const engine::MentionsRequest& request) const;
  engine::Passages passages(const engine::PassagesRequest& request) const;
  engine::ExportRows rows(const engine::SearchRequest& request) const;
  engine::FacetValues facet_values(const engine::FacetValuesRequest& request) const;
  std::vector<const engine::DocumentView*> matching(const std::string& words) const;
  // Those that the search finds, or all others.
  std::vector<const engine::DocumentView*> selected_by(const engine::SearchRequest& request, bool selected) const;

  std::vector<engine::DocumentView> documents_;
  std::shared_ptr<SmallKnowledge> knowledge_;
};

// `count` short documents "doc-0", "doc-1", … whose titles hold their number, in three sources and the years 2019 to
// 2022; every fortieth has no date.
std::vector<engine::DocumentView> numbered_documents(std::uint32_t count);

}  // namespace tracuu::test
