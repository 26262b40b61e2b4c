#include "document/blocks.h"

#include <cstddef>
#include <cstdint>

#include "base/utf8.h"
#include "document/caption.h"
#include "document/lines.h"
#include "document/section_heading.h"
#include "document/title.h"

namespace tracuu::document {

namespace {

constexpr std::string_view kClosing = "./.";
constexpr std::size_t kMaxByline = 80;      // code points
constexpr std::size_t kMaxBylines = 3;      // lines; more than that after "./." is a list of recipients or the like
constexpr std::size_t kMinNeighbour = 150;  // bytes: what stands around a caption is a paragraph

class BlockFinder {
 public:
  BlockFinder(std::string_view text, std::string_view title) : text_(text), title_(title), lines_(split_lines(text)) {}

  std::vector<Block> find() {
    for (std::size_t i = 0; i < lines_.size(); ++i) add_line(i);
    return std::move(blocks_);
  }

 private:
  void add_line(std::size_t number) {
    const ByteRange line = lines_[number];
    const std::size_t closing = is_closed_ ? std::string_view::npos : slice(text_, line).rfind(kClosing);
    if (closing == std::string_view::npos) {
      blocks_.push_back({kind_of(number), line});
      return;
    }
    const auto end = static_cast<std::uint32_t>(line.begin + closing + kClosing.size());
    const ByteRange rest = trim(text_, {end, line.end});
    if (!rest.empty() && !is_byline(rest)) {
      blocks_.push_back({kind_of(number), line});
      return;
    }
    blocks_.push_back({kind_of(number), {line.begin, end}});
    is_closed_ = true;
    closing_line_ = number;
    if (!rest.empty()) blocks_.push_back({BlockKind::byline, rest});
  }

  BlockKind kind_of(std::size_t number) const {
    const ByteRange line = lines_[number];
    if (number == 0 && is_heading(line)) return BlockKind::heading;
    if (number > 0 && number + 1 < lines_.size() && !is_closed_ && reads_like_section_heading(slice(text_, line)))
      return BlockKind::heading;
    if (is_list_item(line)) return BlockKind::list_item;
    if (is_closed_ && lines_.size() - closing_line_ <= kMaxBylines + 1 && is_byline(line)) return BlockKind::byline;
    return is_caption(number) ? BlockKind::caption : BlockKind::paragraph;
  }

  bool is_heading(ByteRange line) const {
    const std::string_view words = slice(text_, line);
    const std::string_view title = slice(title_, trim(title_, {0, static_cast<std::uint32_t>(title_.size())}));
    if (!title.empty()) return words == title;
    return lines_.size() > 1 && reads_like_headline(words);
  }

  bool is_list_item(ByteRange line) const {
    const std::string_view words = slice(text_, line);
    for (const std::string_view bullet : {"- ", "* ", "+ ", "– ", "• ", "● ", "▪ ", "◦ "}) {
      if (words.starts_with(bullet)) return true;
    }
    return false;
  }

  bool is_byline(ByteRange line) const {
    return line.size() <= 4 * kMaxByline && utf8::count_code_points(slice(text_, line)) <= kMaxByline;
  }

  // Captions in a row share the paragraphs around them.
  bool is_caption(std::size_t number) const {
    if (number == 0 || number + 1 == lines_.size()) return false;
    const ByteRange line = lines_[number];
    const bool stands_apart = lines_[number - 1].size() >= kMinNeighbour ||
                              lines_[number + 1].size() >= kMinNeighbour || blocks_.back().kind == BlockKind::caption;
    return stands_apart && line.size() < 4 * kMinNeighbour && reads_like_caption(slice(text_, line));
  }

  std::string_view text_;
  std::string_view title_;
  std::vector<ByteRange> lines_;
  std::vector<Block> blocks_;
  bool is_closed_ = false;  // "./." has been read, in line number:
  std::size_t closing_line_ = 0;
};

}  // namespace

std::vector<Block> find_blocks(std::string_view text, std::string_view title) {
  return BlockFinder(text, title).find();
}

}  // namespace tracuu::document
