// The words and phrases that the rules know: names of countries and bodies, offices, kinds of events, units. Made from
// tables (assets/extract/*.tsv, TABLES.md there); phrases are found by a trie over the numbers of their words.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/texts.h"

namespace tracuu::extract {

using WordId = std::uint32_t;
inline constexpr WordId kNoWord = 0;

// What a phrase may be. The tables name the classes by these names (lexicon_classes.cpp).
enum class PhraseClass : std::uint8_t {
  none,
  country,
  country_prefix,
  country_short,
  city,
  province,
  region,
  sea,
  building,
  place,
  place_head,
  organisation,
  organisation_head,
  field,
  role,
  role_tail,
  rank,
  honorific,
  pronoun,
  surname,
  particle,
  visit,
  encounter,
  conference,
  agreement,
  anniversary,
  election,
  occasion,
  group,
  unit,
  counted,
  scale,
  currency,
  verb,
  deed,
  beneficiary,
  stop,
  cue,
};

struct Entry {
  PhraseClass kind = PhraseClass::none;
  std::uint32_t capitals = 0;   // bit i: word i must begin with a capital letter
  std::uint32_t hyphens = 0;    // bit i: the table has a hyphen before word i
  std::uint8_t size = 0;        // words
  std::string_view form;        // as the table writes it
  std::string_view name;        // what it stands for: the first form of its line
  std::string_view detail;      // by class: a place's country, a verb's class, …
  const Entry* next = nullptr;  // another entry of the same words
};

// What of a table was left out.
struct TableDiagnostic {
  std::uint64_t line = 0;  // from 1; 0 where it is about the whole table
  TextKey what;
  std::string form;
};

inline constexpr std::size_t kMaxTableBytes = std::size_t{1} << 20;

class Lexicon {
 public:
  // The tables that are compiled in.
  Lexicon();

  // Adds a table of the same form, at most kMaxTableBytes of it. Never fails: lines that it cannot take are left out.
  std::vector<TableDiagnostic> add(std::string_view table);

  // The number of a word by its tone key (text/tokenizer.h); kNoWord where no phrase has it.
  WordId id_of(std::string_view key) const;

  // One step in the trie, from 0 on; 0 where no phrase goes on so.
  std::uint32_t step(std::uint32_t node, WordId word) const;
  // The entries that end at a node; null where none does.
  const Entry* at(std::uint32_t node) const { return entries_[node]; }

 private:
  // The last form that was left out; nothing where all were taken.
  std::optional<std::string_view> add_line(std::string_view line, PhraseClass kind, std::string_view detail);
  bool add_phrase(std::string_view form, Entry entry);
  WordId learn(std::string_view key);
  std::uint32_t grow(std::uint32_t node, WordId word);
  void rehash();

  struct Edge {
    std::uint64_t key = 0;  // node and word
    std::uint32_t target = 0;
  };

  std::deque<std::string> tables_;
  std::unordered_map<std::string, WordId> words_;
  std::vector<Edge> edges_;  // open addressing, a power of two
  std::size_t edge_count_ = 0;
  std::vector<const Entry*> entries_;  // by node
  std::deque<Entry> storage_;
};

}  // namespace tracuu::extract
