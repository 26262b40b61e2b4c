// A set of a corpus's documents: one bit each.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tracuu::search {

class DocumentSet {
 public:
  // Empty, of a corpus of so many documents.
  explicit DocumentSet(std::uint32_t documents) : documents_(documents), words_((documents + 63) / 64) {}
  static DocumentSet all(std::uint32_t documents);

  // REQUIRES: document < of the corpus.
  void add(std::uint32_t document) { words_[document / 64] |= std::uint64_t{1} << document % 64; }
  bool has(std::uint32_t document) const { return (words_[document / 64] >> document % 64 & 1) != 0; }

  // REQUIRES: sets of the same corpus.
  void keep(const DocumentSet& others);
  void add(const DocumentSet& others);
  void remove(const DocumentSet& others);

  std::uint32_t count() const;
  bool empty() const;
  std::uint32_t corpus_documents() const { return documents_; }

  // Calls visit(document) for each, ascending.
  template <typename Visit>
  void for_each(Visit visit) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      for (std::uint64_t word = words_[i]; word != 0; word &= word - 1) {
        visit(static_cast<std::uint32_t>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
      }
    }
  }

 private:
  std::uint32_t documents_;
  std::vector<std::uint64_t> words_;
};

}  // namespace tracuu::search
