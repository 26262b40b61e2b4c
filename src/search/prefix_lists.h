// Lists for the beginnings that very many terms share, so that the first letters of a word as it is typed cost no more
// than a word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/dictionary.h"
#include "store/byte_stream.h"

namespace tracuu::search {

struct PrefixLists {
  std::vector<DictionaryPrefix> entries;  // views into the dictionary entries' strings
  store::Bytes postings;                  // with padding
};

// The beginnings of one and two letters, folded and as spelled, whose terms have more postings than there are
// documents. `entries` are the whole dictionary in order, `postings` their lists end to end with padding.
PrefixLists make_prefix_lists(const std::vector<DictionaryEntry>& entries, store::ByteView postings,
                              std::uint32_t documents);

// The first `letters` code points of a word; all of it where it has fewer.
std::string_view first_letters(std::string_view word, std::size_t letters);

}  // namespace tracuu::search
