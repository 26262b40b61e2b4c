// Text made ready for drawing, with the way back to the original. Dear ImGui draws code points one by one, so letters
// and their marks are composed first (NFC); a cluster that is still several code points, such as a Khmer syllable or a
// flag, becomes one that stands for it (ClusterTable). What has no shape is left out: line ends inside a line, control
// and zero-width characters; but a zero-width space stays where it says how a script without spaces is broken.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"

namespace tracuu::ui {

class DisplayText {
 public:
  DisplayText() = default;
  explicit DisplayText(std::string_view original);

  std::string_view text() const { return text_; }

  // A range of the original as one of text(), and back. Where one end stands inside a letter and its marks, the whole
  // letter is taken.
  ByteRange to_display(ByteRange original) const;
  ByteRange to_original(ByteRange display) const;

 private:
  // From here to the next anchor the two texts run in step; or, where `whole` is set, belong together as one piece.
  struct Anchor {
    std::uint32_t original, display;
    bool whole;
  };
  void append_plain(std::string_view run, std::uint32_t original);
  void append_cluster(std::string_view cluster, std::uint32_t original);
  bool is_after_unspaced() const;  // the text up to here ends in a script whose words have no spaces between them

  std::string text_;
  std::vector<Anchor> anchors_;
  std::uint32_t original_size_ = 0;
};

// Offsets of text at which a reader can put a caret: the beginning of each cluster that is drawn as one piece.
// Unicode's grapheme clusters; besides, consonants stacked by a virama, and words of scripts whose letters run from
// right to left. REQUIRES: valid UTF-8.
bool is_grapheme_boundary(std::string_view text, std::size_t offset);
// The next boundary after `offset`, text.size() at the end. REQUIRES: offset < text.size().
std::size_t next_grapheme(std::string_view text, std::size_t offset);

// The word, number or syllable that the offset is in or directly behind; else the one character there.
ByteRange word_around(std::string_view text, std::uint32_t offset);

}  // namespace tracuu::ui
