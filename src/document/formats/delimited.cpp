#include "document/formats/delimited.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "document/formats/limits.h"

namespace tracuu::document {

namespace {

// Rows and cells of a text, one letter at a time.
class Splitter {
 public:
  Splitter(std::string_view text, char separator) : text_(text), separator_(separator) {}

  Result<Table> split() {
    while (at_ < text_.size()) {
      read_cell();
      if (row_.size() > kMaxColumns) return Error{TextKey::error_table_too_wide, {}, std::to_string(kMaxColumns)};
    }
    if (!row_.empty()) end_row();
    return std::move(table_);
  }

 private:
  void read_cell() {
    std::string cell;
    if (text_[at_] == '"') read_quoted(cell);
    const std::size_t end = std::min(text_.find_first_of(std::string{separator_, '\n', '\r'}, at_), text_.size());
    cell += text_.substr(at_, end - at_);
    at_ = end;
    row_.push_back(std::move(cell));
    if (at_ == text_.size()) return;
    const char what = text_[at_++];
    if (what == separator_) {
      if (at_ == text_.size()) row_.emplace_back();
      return;
    }
    if (what == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
    end_row();
  }

  // To the quote that is not doubled; where there is none, to the end of the text.
  void read_quoted(std::string& cell) {
    ++at_;
    for (;;) {
      const std::size_t quote = std::min(text_.find('"', at_), text_.size());
      cell += text_.substr(at_, quote - at_);
      at_ = std::min(quote + 1, text_.size());
      if (at_ >= text_.size() || text_[at_] != '"') return;
      cell += '"';
      ++at_;
    }
  }

  void end_row() { table_.rows.push_back(std::exchange(row_, {})); }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::vector<std::string> row_;
  Table table_;
};

}  // namespace

Result<Table> parse_comma_separated(std::string_view text) {
  const std::string_view first = text.substr(0, text.find('\n'));
  const std::ptrdiff_t semicolons = std::ranges::count(first, ';');
  const bool has_semicolons = semicolons > 0 && semicolons >= std::ranges::count(first, ',');
  return Splitter(text, has_semicolons ? ';' : ',').split();
}

Result<Table> parse_tab_separated(std::string_view text) { return Splitter(text, '\t').split(); }

}  // namespace tracuu::document
