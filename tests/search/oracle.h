// What a query must find, by reading every token of every document: slow, short, and written without the index's code.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "search/filter.h"

namespace tracuu::search {

struct OracleAnswer {
  std::vector<std::string> ids;  // in the order of documents
  bool relaxed = false;
  std::map<std::string, std::map<std::string, std::uint32_t>> facets;  // counts above 0, by facet and value
  std::map<std::string, std::uint32_t> dates;                          // the same by whole date as it is written
};

class Oracle {
 public:
  struct Word {
    std::string key, folded;
    std::uint32_t line = 0;  // of the title 0, of the text from 1
  };
  struct Wanted {
    std::string key, folded;
    bool marked = false, open = false;
    bool partial = false;  // some marks are missing
    int quotation = -1;
  };

  explicit Oracle(const std::vector<Document>& documents);
  OracleAnswer answer(std::string_view typed, const Selections& selections) const;

  static bool accepts(const Wanted& wanted, const Word& word);
  // Whether marks are missing from a syllable that has some, in a corpus that has these keys.
  static bool is_partial(const std::string& key, const std::set<std::string>& keys);
  const std::set<std::string>& keys() const { return keys_; }

 private:
  struct Entry {
    const Document* document;
    std::vector<Word> words;
  };

  std::vector<Wanted> read_query(std::string_view typed) const;
  static std::size_t held(const Entry& entry, const std::vector<Wanted>& wanted);
  static bool has_quotations(const Entry& entry, const std::vector<Wanted>& wanted);
  // The filters that the document fails, by facet name; "date" for the date.
  static std::set<std::string> failed(const Document& document, const Selections& selections);

  std::vector<Entry> entries_;
  std::set<std::string> keys_;  // of all words
};

}  // namespace tracuu::search
