// Formulas that documents repeat, and how they change, as messages. As in knowledge.h every request names the documents
// by a search, and a corpus of an older build knows nothing.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/ranges.h"
#include "engine/knowledge.h"
#include "engine/search_request.h"

namespace tracuu::engine {

// Those that the selected documents have.
struct PhrasesRequest {
  SearchRequest search;
  std::string text = {};  // only those whose main form holds it, as EntitiesRequest
  EntityOrder order = EntityOrder::documents;
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;  // at most 200
  bool operator==(const PhrasesRequest&) const = default;
};

struct PhraseRow {
  std::string text;                   // the main form: what most documents of the corpus write
  std::uint32_t documents = 0;        // selected ones, in any variant
  std::uint32_t variants = 0;         // that they have
  std::string first = {}, last = {};  // ISO: their earliest and latest date
};

struct Phrases {
  std::uint32_t total = 0;
  std::uint32_t offset = 0;
  std::vector<PhraseRow> rows;
};

// One of them, with the passages that have it, the earliest first, undated ones last.
struct PhraseRequest {
  SearchRequest search;
  std::string phrase;  // its main form
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;  // at most 200
  bool operator==(const PhraseRequest&) const = default;
};

// Members that one has and the other has not, as they are written.
struct PhraseChange {
  std::vector<std::string> dropped, added;
};

struct PhraseVariant {
  std::string text;
  PhraseChange change;          // against the main form
  std::uint32_t documents = 0;  // selected ones
  std::string first, last;
};

struct PhraseYear {
  std::string year;
  std::uint32_t documents = 0;
  PhraseChange change;  // against the year before in the list
};

struct PhrasePassage {
  std::string document, title, date;
  std::string sentence;              // of the original text
  ByteRange phrase;                  // into sentence
  std::uint32_t begin = 0, end = 0;  // the phrase in the document's text, code points
};

struct PhrasePage {
  std::string phrase;  // as asked
  bool known = false;  // whether the corpus has it
  std::uint32_t documents = 0;
  std::string first, last;
  std::uint32_t all_variants = 0;       // that the selected documents have …
  std::vector<PhraseVariant> variants;  // … the most frequent of them, at most 40, the most frequent first
  std::vector<PhraseYear> years;        // in which they have any, in order
  std::uint32_t total = 0;              // passages
  std::uint32_t offset = 0;
  std::vector<PhrasePassage> rows;
};

}  // namespace tracuu::engine
