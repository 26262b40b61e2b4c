// What ranking, sorting and snippets need to know of every document without reading it: how long it is, how much of
// that is its title, when it is from, and where in its text its tokens stand.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "store/byte_stream.h"

namespace tracuu::search {

struct DocumentFacts {
  std::uint32_t tokens = 0;     // title and text; a title with which the text begins once
  std::uint32_t title_end = 0;  // positions below this are the title's
  std::uint32_t date = 0;       // day_number(); 0 unknown
};

// "2021-06-07" as 20210607, "2021-06" as 20210600, "2021" as 20210000, anything else as 0.
std::uint32_t day_number(std::string_view iso);

// One mark: the token at this position begins at this byte of the text.
struct Mark {
  std::uint32_t position = 0;
  std::uint32_t byte = 0;
};

// A document's marks, in order.
void put_marks(store::Bytes& out, const std::vector<Mark>& marks);

// The two blobs: facts, and the marks of which each document has `mark_sizes` bytes.
store::Bytes encode_documents(const std::vector<DocumentFacts>& facts, const std::vector<std::uint32_t>& mark_sizes);

// The earliest and the latest known date; 0 where none is known.
struct DateSpan {
  std::uint32_t first = 0, last = 0;
};

class DocumentTable {
 public:
  // False where the bytes contradict themselves. `marks` must outlive the table.
  bool read(store::ByteView facts, store::ByteView marks, std::uint32_t documents);

  std::uint32_t size() const { return static_cast<std::uint32_t>(facts_.size()); }
  const DocumentFacts& operator[](std::uint32_t document) const { return facts_[document]; }
  double average_tokens() const { return average_tokens_; }
  DateSpan date_span() const;

  // The document's marks, in order. A damaged list ends early.
  std::vector<Mark> marks(std::uint32_t document) const;

 private:
  std::vector<DocumentFacts> facts_;
  std::vector<std::uint32_t> mark_ends_;
  store::ByteView marks_;
  double average_tokens_ = 0;
};

}  // namespace tracuu::search
