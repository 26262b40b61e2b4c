// Where the marks of a document stand along a strip beside it, row by row: what it costs does not grow with their
// number.
#pragma once

#include <cstdint>
#include <vector>

#include "base/ranges.h"
#include "ui/document_layout.h"

namespace tracuu::ui {

class MarkMap {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  // Makes the map anew where anything has changed since. `rows` is how high the strip is, `above` and `below` are what
  // the content has besides the text; `revision` changes with the marks, which are ordered, disjoint ranges of the
  // layout's display text.
  void update(const DocumentLayout& layout, const std::vector<ByteRange>& marks, std::uint32_t revision, double above,
              double below, std::uint32_t rows);

  // The first mark that stands in the row, or kNone.
  std::uint32_t mark_in(std::uint32_t row) const { return first_[row]; }
  std::uint32_t rows() const { return static_cast<std::uint32_t>(first_.size()); }
  // The row of a mark; rows() where there is none.
  std::uint32_t row_of(std::uint32_t mark) const;
  // The mark nearest to a row, at most `most` rows away; kNone where there is none.
  std::uint32_t nearest(std::uint32_t row, std::uint32_t most) const;

 private:
  struct Key {
    std::uint32_t revision = 0, rows = 0;
    std::size_t lines = 0, marks = 0;
    double content = 0;
    bool operator==(const Key&) const = default;
  };
  Key key_;
  std::vector<std::uint32_t> first_;
};

}  // namespace tracuu::ui
