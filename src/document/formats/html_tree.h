// A page parsed by gumbo, and what one wants to know of its nodes.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include <gumbo.h>

namespace tracuu::document {

// The tree and all its memory, which goes at once: gumbo's own way to free a tree calls itself as deep as the tree is.
class HtmlTree {
 public:
  // `html` outlives the tree. REQUIRES: valid UTF-8, is_parseable_html().
  explicit HtmlTree(std::string_view html);
  HtmlTree(const HtmlTree&) = delete;
  HtmlTree& operator=(const HtmlTree&) = delete;

  const GumboNode* root() const { return output_->root; }

 private:
  static void* allocate(void* tree, std::size_t size);
  static void release(void*, void*) {}

  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::size_t left_ = 0;  // bytes of the last chunk
  std::byte* next_ = nullptr;
  GumboOutput* output_ = nullptr;
};

bool is_element(const GumboNode& node);
GumboTag tag_of(const GumboNode& node);  // GUMBO_TAG_UNKNOWN where it is no element
// Empty where there is none.
std::string_view attribute(const GumboNode& element, const char* name);
bool has_attribute(const GumboNode& element, const char* name);

// Calls visit(node, entering) for every node below and including `root`, before and after its children; entering
// answers whether the children are wanted.
template <typename Visit>
void walk(const GumboNode& root, Visit visit) {
  struct Step {
    const GumboNode* node;
    unsigned next = 0;
  };
  const auto children_of = [](const GumboNode& node) -> const GumboVector* {
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE ? &node.v.element.children : nullptr;
  };
  std::vector<Step> path;
  if (visit(root, true)) path.push_back({&root});
  while (!path.empty()) {
    Step& step = path.back();
    const GumboVector* const children = children_of(*step.node);
    if (children == nullptr || step.next == children->length) {
      visit(*step.node, false);
      path.pop_back();
      continue;
    }
    const auto* const child = static_cast<const GumboNode*>(children->data[step.next++]);
    if (visit(*child, true)) path.push_back({child});
  }
}

}  // namespace tracuu::document
