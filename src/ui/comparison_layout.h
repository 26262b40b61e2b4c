// Two texts set beside one another, or one below the other, paragraph by paragraph. Laid out in portions like a
// document. Lengths are CSS pixels from the top; offsets are bytes of the side's DisplayText.
#pragma once

#include <array>
#include <vector>

#include "app/view_model.h"
#include "ui/display_text.h"
#include "ui/metrics.h"
#include "ui/text_layout.h"

namespace tracuu::ui {

class ComparisonLayout {
 public:
  struct Row {
    std::array<ByteRange, 2> text;        // of the display texts; empty where a side has nothing
    std::array<ByteRange, 2> original;    // of the texts themselves
    bool same = false;                    // nothing differs
    std::array<ByteRange, 2> lines = {};  // indices into lines()
    double top = 0;                       // known up to laid_rows()
    double bottom = 0;
  };
  struct Line {
    TextLine text;
    double top = 0;
  };

  // Takes another comparison; set() must follow.
  void take(const engine::Comparison& comparison);
  // Sets it anew in columns of this width; without `beside`, in one.
  void set(const TypeScale& type, float column, bool beside);
  bool is_for(const TypeScale& type, float column, bool beside) const;
  // Lays out about `bytes` more. False when there is nothing left to do.
  bool advance(const TypeScale& type, std::size_t bytes);

  const std::vector<Row>& rows() const { return rows_; }
  const std::vector<Line>& lines() const { return lines_; }
  std::uint32_t laid_rows() const { return laid_; }
  std::string_view text(std::size_t side) const { return display_[side].text(); }
  // The changes in a side, in order; those that the side has nothing of are empty.
  const std::vector<ByteRange>& changes(std::size_t side) const { return changes_[side]; }
  std::uint32_t row_of_change(std::uint32_t change) const { return change_rows_[change]; }
  double height() const;  // partly estimated until advance() returns false

  // The first row that ends below y, among those laid out.
  std::uint32_t row_below(double y) const;

 private:
  float lay_side(const TypeScale& type, Row& row, std::size_t side, double top);

  std::array<DisplayText, 2> display_;
  std::array<std::vector<ByteRange>, 2> changes_;
  std::vector<std::uint32_t> change_rows_;
  std::vector<Row> rows_;
  std::vector<Line> lines_;
  std::uint32_t laid_ = 0;
  double bottom_ = 0;
  float column_ = 0;
  bool beside_ = false;
  Typeface face_;
};

}  // namespace tracuu::ui
