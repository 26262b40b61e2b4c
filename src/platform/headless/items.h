// What Dear ImGui is told of while a frame is drawn, for tests that compare it with the semantics tree: every item that
// the pointer can be over, whoever made it. Through the hooks of Dear ImGui's test engine, which only builds that are
// not the page's have.
#pragma once

#include <imgui.h>

#include <vector>

namespace tracuu::platform {

struct Item {
  ImGuiID id;
  ImVec2 min, max;  // CSS pixels
};

class ItemRecorder {
 public:
  explicit ItemRecorder(ImGuiContext* context);  // which must outlive it
  ~ItemRecorder();
  ItemRecorder(const ItemRecorder&) = delete;
  ItemRecorder& operator=(const ItemRecorder&) = delete;

  // The items of the frames since the last call, in order; windows are none.
  std::vector<Item> take();
  void add(const Item& item) { items_.push_back(item); }

 private:
  ImGuiContext* context_;
  std::vector<Item> items_;
};

}  // namespace tracuu::platform
