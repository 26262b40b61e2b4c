#include "document/formats/composer.h"

#include <cstdint>
#include <utility>

#include "base/utf8.h"
#include "document/formats/limits.h"
#include "document/title.h"

namespace tracuu::document {

namespace {

bool is_white(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// Control characters, which no format means to have in its text.
bool is_control(char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }

}  // namespace

void Composer::begin(BlockKind kind) {
  end();
  kind_ = kind;
  begin_ = document_.text.size();
  is_open_ = true;
  wants_space_ = has_letters_ = false;
  cells_ = pending_bars_ = 0;
}

void Composer::add(std::string_view text) {
  if (!is_open_) begin(BlockKind::paragraph);
  if (document_.text.size() + text.size() > kMaxDocumentText) is_too_large_ = true;
  if (is_too_large_) return;
  std::string repaired;
  if (utf8::find_invalid(text) != text.size()) {
    repaired = utf8::repair(text).text;
    document_.provenance.repaired = true;
    text = repaired;
  }
  for (const char c : text) {
    if (is_white(c)) {
      wants_space_ = true;
    } else if (!is_control(c)) {
      add_space();
      document_.text += c;
    }
  }
}

// White space is written only between what is no white space, and bars of empty cells only before what follows them.
void Composer::add_space() {
  const auto is_spaced = [this] { return document_.text.size() == begin_ || document_.text.back() == ' '; };
  const bool wants_space = wants_space_ || pending_bars_ > 0;
  if (wants_space && !is_spaced()) document_.text += ' ';
  for (; pending_bars_ > 0; --pending_bars_) document_.text += "| ";
  wants_space_ = false;
  has_letters_ = true;
}

void Composer::add_lines(std::string_view text) {
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    add(text.substr(0, end));
    break_line();
    text.remove_prefix(end + 1);
  }
  add(text);
}

void Composer::break_line() {
  const BlockKind kind = is_open_ ? kind_ : BlockKind::paragraph;
  begin(kind);
}

void Composer::begin_cell() {
  if (!is_open_) begin(BlockKind::table_row);
  if (cells_ > 0) ++pending_bars_;
  ++cells_;
  wants_space_ = false;
}

void Composer::end() {
  if (!is_open_) return;
  is_open_ = false;
  if (!has_letters_) {
    document_.text.resize(begin_);
    return;
  }
  const auto begin = static_cast<std::uint32_t>(begin_);
  document_.blocks.push_back({kind_, {begin, static_cast<std::uint32_t>(document_.text.size())}});
  document_.text += '\n';
}

Result<Document> Composer::finish(std::string id) {
  end();
  if (is_too_large_) return Error{TextKey::error_text_too_large, {}, std::to_string(kMaxDocumentText / 1024 / 1024)};
  Document document = std::move(document_);
  document.id = std::move(id);
  if (document.title.empty()) {
    document.title = derive_title(document.text, document.blocks);
    document.title_is_derived = true;
  }
  return document;
}

}  // namespace tracuu::document
