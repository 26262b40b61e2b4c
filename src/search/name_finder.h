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

// What stands between two words. Those of a name go on from each other closely, or over a dash where the form has one.
enum class Joint : std::uint8_t {
  close,  // blanks, or a hyphen, point or apostrophe alone
  dash,   // a dash between blanks
  apart,
};
Joint joint_of(std::string_view between);

// The forms of several words that a table has, each with its marks and without any.
class NameTrie {
 public:
  NameTrie() = default;
  explicit NameTrie(const AliasTable& table);

  static constexpr std::uint32_t kNone = UINT32_MAX;
  static constexpr std::uint32_t kRoot = 0;
  // Of a key, or of a dash between blanks.
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
  // Both must outlive the finder.
  NameFinder(std::string_view text, const NameTrie& trie) : text_(text), trie_(trie) {}

  // Takes the tokens of the text in order. Tokens at positions that follow each other are neighbours.
  void add(const text::Token& token, std::uint32_t position);

  // The names among the tokens so far, in order, disjoint: of those that overlap, the one that begins first, and of
  // these the longest. The finder is as new.
  std::vector<NameExpression> finish();

 private:
  struct Begun {
    std::uint32_t node = 0, first = 0, byte = 0;
  };

  void join(const text::Token& token, std::uint32_t position);
  void go_on(std::uint32_t word);

  std::string_view text_;
  const NameTrie& trie_;
  std::vector<Begun> begun_;
  std::uint32_t last_ = 0, last_end_ = 0;  // position of the last token, and the byte behind it
  std::vector<NameExpression> found_;
};

}  // namespace tracuu::search
