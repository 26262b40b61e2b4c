// Names of several words in running text: all forms of a table at once, by a trie over words that is followed from each
// position on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/ranges.h"
#include "search/alias_table.h"
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
  // From the root. REQUIRES: word != kNone.
  std::uint32_t first(std::uint32_t word) const { return word < first_.size() ? first_[word] : kNone; }
  // Of the name that ends at the node, the key (AliasName); none where no name does.
  const std::string* name_at(std::uint32_t node) const {
    return names_[node] == kNone ? nullptr : &keys_[names_[node]];
  }

 private:
  void add(const std::vector<std::string>& words, std::uint32_t name);

  // Nearly all words of a text are in no name: few slots are looked at, and of a word that is not there no letter.
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = 0;  // of the word, plus 1; 0 is free
  };
  // The slot of a key, or the free one where it belongs.
  std::size_t slot_of(std::string_view key, std::uint32_t hash) const;
  std::uint32_t add_word(const std::string& key);
  void grow();

  std::vector<Slot> slots_ = std::vector<Slot>(2);  // open addressing, a power of two, at most a quarter full
  std::vector<std::string> words_;
  std::vector<std::uint32_t> first_;                        // by word: the node behind the root
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

  // Takes the tokens of the text in order, each with the trie's word for it. Tokens at positions that follow each other
  // are neighbours.
  void add(std::uint32_t word, ByteRange range, std::uint32_t position) {
    if (word != NameTrie::kNone) take(word, range, position);
    else begun_.clear();
    last_ = position;
    last_end_ = range.end;
  }

  // The names among the tokens so far, in order, disjoint: of those that overlap, the one that begins first, and of
  // these the longest. The finder is as new.
  std::vector<NameExpression> finish();

 private:
  struct Begun {
    std::uint32_t node = 0, first = 0, byte = 0;
  };

  void take(std::uint32_t word, ByteRange range, std::uint32_t position);
  void join(ByteRange range, std::uint32_t position);
  void go_on(std::uint32_t word);

  std::string_view text_;
  const NameTrie& trie_;
  std::vector<Begun> begun_;
  std::uint32_t last_ = 0, last_end_ = 0;  // position of the last token, and the byte behind it
  std::vector<NameExpression> found_;
};

}  // namespace tracuu::search
