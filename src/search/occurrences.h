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

// For each group and each chosen document the positions, ascending. One pass over each document's tokens, whatever the
// number of groups and of their spellings.
class Occurrences {
 public:
  // Fails where a document's text is damaged.
  Result<void> gather(const MatchPlan& plan, std::span<const std::uint32_t> documents, const Dictionary& dictionary,
                      TokenStream& stream);

  // The positions of the group in the i-th of the documents.
  std::span<const std::uint32_t> at(std::size_t group, std::size_t i) const {
    const Group& found = groups_[group];
    return std::span(found.positions).subspan(found.begins[i], found.begins[i + 1] - found.begins[i]);
  }
  std::size_t groups() const { return groups_.size(); }

 private:
  struct Group {
    std::vector<std::uint32_t> positions;
    std::vector<std::size_t> begins;  // one more than documents
  };
  void scan(std::span<const StreamWord> words, const GroupTable& table);
  void begin_document();

  std::vector<Group> groups_;
};

}  // namespace tracuu::search
