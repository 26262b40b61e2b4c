// Tables for other programs: CSV as RFC 4180 has it, in UTF-8. A cell that a spreadsheet would take for a formula gets
// an apostrophe in front: documents say what they like (OWASP, CSV Injection). Numbers are written plainly, with a
// point, whichever the reader's language.
#pragma once

#include <string>
#include <string_view>

namespace tracuu::app {

// At the beginning of a file: without it Excel takes UTF-8 for another encoding.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

class Csv {
 public:
  Csv& cell(std::string_view value);
  // As many digits as a double of this size holds for certain, none of them behind zeros at the end; empty where it is
  // no number.
  Csv& number(double value);
  void end_line();
  std::string take() { return std::move(text_); }

 private:
  void separate();

  std::string text_;
  bool at_line_start_ = true;
};

}  // namespace tracuu::app
