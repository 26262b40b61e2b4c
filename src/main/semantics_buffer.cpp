#include "main/semantics_buffer.h"

#include <bit>
#include <string>
#include <utility>

namespace tracuu {
namespace {

constexpr std::size_t kRecordWords = 23;

class Packer {
 public:
  explicit Packer(std::size_t nodes) : text_begin_(4 + nodes * kRecordWords * 4) {
    bytes_.reserve(text_begin_);
    word(static_cast<std::uint32_t>(nodes));
  }

  void word(std::uint32_t value) {
    for (int shift = 0; shift < 32; shift += 8) bytes_.push_back(static_cast<std::uint8_t>(value >> shift));
  }

  void number(float value) { word(std::bit_cast<std::uint32_t>(value)); }

  void string(const std::string& value) {
    word(static_cast<std::uint32_t>(text_begin_ + text_.size()));
    word(static_cast<std::uint32_t>(value.size()));
    text_ += value;
  }

  std::vector<std::uint8_t> take() {
    bytes_.insert(bytes_.end(), text_.begin(), text_.end());
    return std::move(bytes_);
  }

 private:
  std::size_t text_begin_;
  std::vector<std::uint8_t> bytes_;
  std::string text_;
};

void pack_node(Packer& packer, const ui::SemanticsNode& node) {
  packer.word(node.id);
  packer.word(node.parent);
  packer.word(static_cast<std::uint32_t>(node.role));
  packer.word(node.level);
  packer.word(node.state);
  packer.word(node.position);
  packer.word(node.set_size);
  packer.number(node.bounds.x);
  packer.number(node.bounds.y);
  packer.number(node.bounds.width);
  packer.number(node.bounds.height);
  packer.string(node.name);
  packer.string(node.value);
  packer.string(node.placeholder);
  packer.string(node.lang);
  packer.string(node.description);
  packer.word(node.row);
  packer.word(node.column);
}

}  // namespace

std::vector<std::uint8_t> pack_semantics(const ui::SemanticsTree& tree) {
  Packer packer(tree.size());
  for (const ui::SemanticsNode& node : tree) pack_node(packer, node);
  return packer.take();
}

}  // namespace tracuu
