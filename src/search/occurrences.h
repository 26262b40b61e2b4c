// Where the syllables of a query stand in chosen documents.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"
#include "search/group_table.h"
#include "search/matcher.h"
#include "search/token_stream.h"

namespace tracuu::search {

// A position at which something stands that was asked for, and which groups of the query it answers.
struct Occurrence {
  std::uint32_t position = 0;
  GroupSet groups = 0;
};

// One pass over each document's tokens, whatever the number of groups and of their spellings.
class Occurrences {
 public:
  // Fails where a document's text is damaged.
  Result<void> gather(const MatchPlan& plan, std::span<const std::uint32_t> documents, const Dictionary& dictionary,
                      TokenStream& stream);

  // In the i-th of the documents, by ascending position, each position once.
  std::span<const Occurrence> at(std::size_t i) const {
    return std::span(occurrences_).subspan(begins_[i], begins_[i + 1] - begins_[i]);
  }
  std::size_t groups() const { return groups_; }

 private:
  void scan(std::span<const StreamWord> words, const GroupTable& table);

  std::size_t groups_ = 0;
  std::vector<Occurrence> occurrences_;
  std::vector<std::size_t> begins_;  // one more than documents
};

}  // namespace tracuu::search
