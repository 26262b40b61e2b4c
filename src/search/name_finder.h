// Names of several words in running text: all forms of a table at once, by a trie over words that is followed from each
// position on.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/ranges.h"
#include "search/alias_table.h"
#include "search/key_hash.h"
#include "text/tokenizer.h"

namespace tracuu::search {

// The forms of several words that a table has, each with its marks and without any.
class NameTrie {
 public:
  NameTrie() = default;
  explicit NameTrie(const AliasTable& table);

  static constexpr std::uint32_t kNone = UINT32_MAX;
  static constexpr std::uint32_t kRoot = 0;
  std::uint32_t word(std::string_view key) const;
  std::uint32_t next(std::uint32_t node, std::uint32_t word) const;
  // Of the name that ends at the node, the key (AliasName); none where no name does.
  const std::string* name_at(std::uint32_t node) const {
    return names_[node] == kNone ? nullptr : &keys_[names_[node]];
  }

 private:
  void add(const std::vector<std::string>& words, std::uint32_t name);

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view key) const { return hash_of_key(key); }
  };

  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> words_;
  std::unordered_map<std::uint64_t, std::uint32_t> edges_;  // from (node, word)
  std::vector<std::uint32_t> names_ = {kNone};              // by node
  std::vector<std::string> keys_;                           // by name
};

struct NameExpression {
  const std::string* key = nullptr;   // lives as long as the trie
  std::uint32_t first = 0, last = 0;  // positions of its tokens
  ByteRange range;                    // into the text
};

class NameFinder {
 public:
  // The trie must outlive the finder.
  explicit NameFinder(const NameTrie& trie) : trie_(trie) {}

  // Takes the tokens of the text in order. Tokens at positions that follow each other are neighbours.
  void add(const text::Token& token, std::uint32_t position);

  // The names among the tokens so far. The finder is as new.
  std::vector<NameExpression> finish();

 private:
  struct Begun {
    std::uint32_t node = 0, first = 0, byte = 0;
  };

  const NameTrie& trie_;
  std::vector<Begun> begun_;
  std::uint32_t last_ = 0;  // position of the last token
  std::vector<NameExpression> found_;
};

}  // namespace tracuu::search
