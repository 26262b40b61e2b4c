#include "ui/display_text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "ui/break_rules.h"
#include "ui/cluster_table.h"

namespace tracuu::ui {

namespace {

constexpr std::size_t kMaxCluster = 32;  // code points composed together; a longer heap of marks is drawn in pieces

// Letters and punctuation of which each code point is drawn as it is, unless a mark follows: nearly all of every text,
// also of one in Chinese, Japanese, Korean or Russian.
bool is_plain(char32_t c) {
  return (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0x300 && c != 0xAD) || (c >= 0x400 && c < 0x482) ||
         (c >= 0x1E00 && c < 0x1F00) || (c >= 0x2010 && c < 0x2028) || (c >= 0x20A0 && c < 0x20D0) ||
         (c >= 0x3041 && c < 0x3097) || (c >= 0x30A1 && c < 0x30FB) || (c >= 0x4E00 && c < 0xA000) ||
         (c >= 0xAC00 && c < 0xD7A4);
}

bool has_no_shape(char32_t c) {
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF;
}

bool is_space(char32_t c) { return c == '\t' || c == '\n' || c == 0x2028 || c == 0x2029; }

constexpr std::string_view kZeroWidthSpace = "\u200B";
constexpr char32_t kZeroWidthJoiner = 0x200D;

bool is_virama(char32_t c) {
  constexpr int kVirama = 9;  // Unicode's canonical combining class of that name
  return utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->combining_class == kVirama;
}

bool is_letter_without_case(char32_t c) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(c)) == UTF8PROC_CATEGORY_LO;
}

// Hebrew, Arabic, Syriac and their kin.
bool runs_from_the_right(char32_t c) {
  return (c >= 0x590 && c < 0x900) || (c >= 0xFB1D && c < 0xFE00) || (c >= 0xFE70 && c < 0xFEFF) ||
         (c >= 0x10800 && c < 0x11000) || (c >= 0x1E800 && c < 0x1F000);
}

// The cluster without what has no shape; white space as spaces.
std::string with_shape(std::string_view cluster) {
  std::string out;
  for (std::size_t i = 0; i < cluster.size();) {
    const utf8::Step step = utf8::decode(cluster, i);
    i += step.size;
    if (is_space(step.code_point)) out += ' ';
    else if (!has_no_shape(step.code_point)) utf8::append(out, step.code_point);
  }
  return out;
}

std::string compose(std::string_view cluster) {
  std::string shaped = with_shape(cluster);
  std::array<utf8proc_int32_t, kMaxCluster * 4> buffer;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(shaped.data());
  utf8proc_ssize_t count = utf8proc_decompose(bytes, static_cast<utf8proc_ssize_t>(shaped.size()), buffer.data(),
                                              static_cast<utf8proc_ssize_t>(buffer.size()), UTF8PROC_STABLE);
  if (count < 0 || count > static_cast<utf8proc_ssize_t>(buffer.size())) return shaped;
  count = utf8proc_normalize_utf32(buffer.data(), count,
                                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  std::string out;
  for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) utf8::append(out, static_cast<char32_t>(buffer[i]));
  return out;
}

// What stands for the cluster, or nothing where `composed` is a code point that can be drawn by itself.
char32_t stand_in_for(std::string_view cluster, std::string_view composed) {
  if (composed.empty()) return 0;
  const utf8::Step first = utf8::decode(composed, 0);
  const char32_t c = first.code_point;
  const bool alone = first.size == composed.size() && c < 0x10000 && !is_private_use(c) && !runs_from_the_right(c);
  return alone ? 0 : clusters().stand_in(cluster);
}

// The end of the cluster that begins at `offset`.
std::size_t cluster_end(std::string_view text, std::size_t offset) {
  utf8proc_int32_t state = 0;
  utf8::Step step = utf8::decode(text, offset);
  bool stacks = is_virama(step.code_point);  // the next consonant on what is there
  std::size_t end = offset + step.size;
  for (std::size_t length = 1; end < text.size() && length < kMaxCluster; ++length) {
    const utf8::Step next = utf8::decode(text, end);
    const bool breaks = utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(step.code_point),
                                                         static_cast<utf8proc_int32_t>(next.code_point), &state);
    const bool joins = (stacks && is_letter_without_case(next.code_point)) ||
                       (runs_from_the_right(step.code_point) && runs_from_the_right(next.code_point));
    if (breaks && !joins) break;
    stacks = is_virama(next.code_point) || (stacks && next.code_point == kZeroWidthJoiner);
    end += next.size;
    step = next;
  }
  return end;
}

// The end of the run of plain code points that begins at `offset`, without a last one that a mark may follow.
std::size_t plain_end(std::string_view text, std::size_t offset) {
  std::size_t last = offset, end = offset;
  while (end < text.size()) {
    const auto byte = static_cast<unsigned char>(text[end]);
    const utf8::Step step = byte < 0x80 ? utf8::Step{byte, 1, true} : utf8::decode(text, end);
    if (!step.valid || !is_plain(step.code_point)) return last;
    last = end;
    end += step.size;
  }
  return end;
}

}  // namespace

DisplayText::DisplayText(std::string_view original) : original_size_(static_cast<std::uint32_t>(original.size())) {
  text_.reserve(original.size());
  for (std::size_t i = 0; i < original.size();) {
    const std::size_t run = plain_end(original, i);
    const std::size_t end = run > i ? run : cluster_end(original, i);
    const std::string_view piece = original.substr(i, end - i);
    if (run > i) append_plain(piece, static_cast<std::uint32_t>(i));
    else append_cluster(piece, static_cast<std::uint32_t>(i));
    i = end;
  }
}

void DisplayText::append_plain(std::string_view run, std::uint32_t original) {
  const auto display = static_cast<std::uint32_t>(text_.size());
  const bool in_step = !anchors_.empty() && !anchors_.back().whole &&
                       anchors_.back().original - anchors_.back().display == original - display;
  if (!in_step) anchors_.push_back({original, display, false});
  text_ += run;
}

void DisplayText::append_cluster(std::string_view cluster, std::uint32_t original) {
  if (cluster == kZeroWidthSpace && is_after_unspaced()) return append_plain(cluster, original);
  const std::string composed = compose(cluster);
  const char32_t stand_in = stand_in_for(cluster, composed);
  if (stand_in == 0 && composed == cluster) return append_plain(cluster, original);
  anchors_.push_back({original, static_cast<std::uint32_t>(text_.size()), true});
  if (stand_in == 0) text_ += composed;
  else utf8::append(text_, stand_in);
}

bool DisplayText::is_after_unspaced() const {
  std::size_t at = text_.size();
  while (at > 0 && utf8::is_continuation(text_[--at])) continue;
  return !text_.empty() && is_unspaced_script(utf8::decode(text_, at).code_point);
}

ByteRange DisplayText::to_display(ByteRange original) const {
  const auto map = [this](std::uint32_t offset, bool to_end) {
    if (offset >= original_size_) return static_cast<std::uint32_t>(text_.size());
    auto next = std::ranges::upper_bound(anchors_, offset, {}, &Anchor::original);
    const Anchor& anchor = *std::prev(next);
    if (!anchor.whole || offset == anchor.original) return anchor.display + (offset - anchor.original);
    if (!to_end) return anchor.display;
    return next == anchors_.end() ? static_cast<std::uint32_t>(text_.size()) : next->display;
  };
  return {map(original.begin, false), map(original.end, true)};
}

ByteRange DisplayText::to_original(ByteRange display) const {
  const auto map = [this](std::uint32_t offset, bool to_end) {
    if (offset >= text_.size()) return original_size_;
    auto next = std::ranges::upper_bound(anchors_, offset, {}, &Anchor::display);
    const Anchor& anchor = *std::prev(next);
    if (!anchor.whole || offset == anchor.display) return anchor.original + (offset - anchor.display);
    if (!to_end) return anchor.original;
    return next == anchors_.end() ? original_size_ : next->original;
  };
  return {map(display.begin, false), map(display.end, true)};
}

bool is_grapheme_boundary(std::string_view text, std::size_t offset) {
  if (offset == 0 || offset >= text.size()) return true;
  std::size_t begin = offset;
  for (std::size_t back = 0; begin > 0 && back < kMaxCluster; ++back) {
    do --begin;
    while (begin > 0 && utf8::is_continuation(text[begin]));
  }
  while (begin < offset) begin = next_grapheme(text, begin);
  return begin == offset;
}

std::size_t next_grapheme(std::string_view text, std::size_t offset) { return cluster_end(text, offset); }

namespace {

// Letters, marks, numbers. What stands for a cluster is what the cluster begins with.
bool is_of_word(std::string_view text, std::size_t offset) {
  char32_t c = utf8::decode(text, offset).code_point;
  const std::string_view cluster = clusters().cluster(c);
  if (!cluster.empty()) c = utf8::decode(cluster, 0).code_point;
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

std::size_t before(std::string_view text, std::size_t offset) {
  do --offset;
  while (offset > 0 && utf8::is_continuation(text[offset]));
  return offset;
}

}  // namespace

ByteRange word_around(std::string_view text, std::uint32_t offset) {
  std::size_t begin = offset, end = offset;
  while (end < text.size() && is_of_word(text, end)) end += utf8::decode(text, end).size;
  while (begin > 0 && is_of_word(text, before(text, begin))) begin = before(text, begin);
  if (begin == end && end < text.size()) end = next_grapheme(text, end);
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace tracuu::ui
