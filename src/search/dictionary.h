// The terms of a corpus, sorted by what they fold to: all spellings of "dang" (đang, đảng, dâng, …) are neighbours, and
// so is all that begins alike. Flat arrays and two pools of letters, whatever the number of terms.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "search/number_range.h"
#include "search/postings.h"
#include "store/byte_stream.h"

namespace tracuu::search {

// One term on its way into the dictionary.
struct DictionaryEntry {
  std::string_view folded, key;
  std::uint32_t documents = 0;
  std::size_t posting_bytes = 0;
};

// A class is what all spellings of one folded form make together.
struct DictionaryClass {
  std::uint32_t terms = 0;
  std::uint32_t documents = 0;  // that hold any of them
};

// A beginning with a list of its own.
struct DictionaryPrefix {
  std::string_view letters;
  std::uint32_t documents = 0;
  std::size_t posting_bytes = 0;
};

// Entries sorted by (folded, key), prefixes by letters.
store::Bytes encode_dictionary(std::uint32_t documents, const std::vector<DictionaryEntry>& entries,
                               const std::vector<DictionaryClass>& classes,
                               const std::vector<DictionaryPrefix>& prefixes);

class Dictionary {
 public:
  // The blobs the dictionary points into. They must outlive it.
  struct Blobs {
    store::ByteView terms, postings, prefixes;
  };

  // False where the bytes contradict themselves or each other.
  bool read(const Blobs& blobs);

  std::uint32_t documents() const { return documents_; }
  std::uint32_t terms() const { return static_cast<std::uint32_t>(term_documents_.size()); }
  std::uint32_t classes() const { return static_cast<std::uint32_t>(class_documents_.size()); }

  std::string_view folded(std::uint32_t class_number) const { return slice(folded_pool_, folded_ends_, class_number); }
  std::uint32_t class_documents(std::uint32_t class_number) const { return class_documents_[class_number]; }
  NumberRange class_terms(std::uint32_t class_number) const {
    return {class_first_term_[class_number], class_first_term_[class_number + 1]};
  }
  std::string_view key(std::uint32_t term) const { return slice(key_pool_, key_ends_, term); }
  PostingList postings(std::uint32_t term) const;

  // The class of a folded form: one class or none.
  NumberRange find_class(std::string_view folded) const;
  // The classes that begin with these letters.
  NumberRange classes_beginning(std::string_view letters) const;
  // The term among a class's spellings; none where the corpus does not have it.
  std::optional<std::uint32_t> find_term(std::uint32_t class_number, std::string_view key) const;
  // The terms of these classes.
  NumberRange terms_of(NumberRange classes) const {
    return {class_first_term_[classes.begin], class_first_term_[classes.end]};
  }
  // The documents that hold a term beginning with these letters, which fold to `folded`, where there is such a list.
  std::optional<PostingList> beginning(std::string_view letters, std::string_view folded) const;

 private:
  using Offsets = std::vector<std::uint32_t>;  // one more than the things they separate

  static std::string_view slice(std::string_view pool, const Offsets& ends, std::uint32_t i) {
    return pool.substr(ends[i], ends[i + 1] - ends[i]);
  }
  std::uint32_t lower_bound(std::string_view folded) const;
  bool read_classes(store::ByteReader& reader, std::uint32_t count, std::uint32_t terms);
  bool read_terms(store::ByteReader& reader, std::uint32_t count);
  bool read_prefixes(store::ByteReader& reader, std::uint32_t count);

  std::uint32_t documents_ = 0;
  std::string_view folded_pool_, key_pool_, prefix_pool_;
  Offsets folded_ends_, class_first_term_, class_documents_;
  Offsets key_ends_, term_documents_, posting_ends_;
  Offsets prefix_letter_ends_, prefix_documents_, prefix_posting_ends_;
  store::ByteView postings_, prefixes_;
};

}  // namespace tracuu::search
