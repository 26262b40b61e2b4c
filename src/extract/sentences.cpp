#include "extract/sentences.h"

#include "text/sentence.h"

namespace tracuu::extract {

namespace {

// Takes a place in the text forward through the blocks.
class BlockCursor {
 public:
  BlockCursor(const std::vector<Block>& blocks, std::uint32_t text_begin) : blocks_(blocks), text_begin_(text_begin) {}

  BlockKind kind_at(std::uint32_t offset) {
    if (offset < text_begin_) return BlockKind::heading;
    offset -= text_begin_;
    while (at_ < blocks_.size() && blocks_[at_].range.end <= offset) ++at_;
    return at_ < blocks_.size() && blocks_[at_].range.begin <= offset ? blocks_[at_].kind : BlockKind::paragraph;
  }

 private:
  const std::vector<Block>& blocks_;
  std::uint32_t text_begin_;
  std::size_t at_ = 0;
};

}  // namespace

void find_sentences(const std::vector<Block>& blocks, Reading& reading) {
  BlockCursor cursor(blocks, reading.text_begin);
  std::uint32_t word = 0;
  for (std::size_t at = 0; at < reading.text.size();) {
    const ByteRange range = text::next_sentence(reading.text, at);
    if (range.empty()) break;
    at = range.end;
    Sentence sentence{{word, word}, range, cursor.kind_at(range.begin)};
    while (word < reading.words.size() && reading.words[word].range.begin < range.end) ++word;
    sentence.words.last = word;
    if (sentence.words.size() == 0) continue;
    reading.words[sentence.words.first].starts_sentence = true;
    reading.sentences.push_back(sentence);
  }
}

}  // namespace tracuu::extract
