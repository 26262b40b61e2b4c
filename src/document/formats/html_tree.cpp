#include "document/formats/html_tree.h"

#include <algorithm>

namespace tracuu::document {

namespace {

constexpr std::size_t kChunk = std::size_t{256} * 1024;
constexpr std::size_t kAlignment = alignof(std::max_align_t);

}  // namespace

HtmlTree::HtmlTree(std::string_view html) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = release;
  options.userdata = this;
  options.max_errors = 0;
  output_ = gumbo_parse_with_options(&options, html.data(), html.size());
}

void* HtmlTree::allocate(void* tree, std::size_t size) {
  auto& self = *static_cast<HtmlTree*>(tree);
  size = (std::max<std::size_t>(size, 1) + kAlignment - 1) / kAlignment * kAlignment;
  if (size > self.left_) {
    const std::size_t chunk = std::max(kChunk, size);
    self.chunks_.push_back(std::make_unique<std::byte[]>(chunk));
    self.next_ = self.chunks_.back().get();
    self.left_ = chunk;
  }
  std::byte* const given = self.next_;
  self.next_ += size;
  self.left_ -= size;
  return given;
}

bool is_element(const GumboNode& node) { return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE; }

GumboTag tag_of(const GumboNode& node) { return is_element(node) ? node.v.element.tag : GUMBO_TAG_UNKNOWN; }

std::string_view attribute(const GumboNode& element, const char* name) {
  const GumboAttribute* const found = gumbo_get_attribute(&element.v.element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool has_attribute(const GumboNode& element, const char* name) {
  return gumbo_get_attribute(&element.v.element.attributes, name) != nullptr;
}

}  // namespace tracuu::document
