#include "platform/headless/items.h"

#include <imgui_internal.h>

#include <algorithm>
#include <utility>

namespace tracuu::platform {

namespace {

bool is_window(const ImGuiContext& context, ImGuiID id) {
  return std::any_of(context.Windows.begin(), context.Windows.end(), [id](const ImGuiWindow* window) {
    return id == window->ID || id == window->MoveId || id == window->ChildId;
  });
}

}  // namespace

ItemRecorder::ItemRecorder(ImGuiContext* context) : context_(context) {
  context->TestEngine = this;
  context->TestEngineHookItems = true;
}

ItemRecorder::~ItemRecorder() {
  context_->TestEngineHookItems = false;
  context_->TestEngine = nullptr;
}

std::vector<Item> ItemRecorder::take() {
  std::erase_if(items_, [this](const Item& item) { return is_window(*context_, item.id); });
  return std::exchange(items_, {});
}

}  // namespace tracuu::platform

// The hooks, by the names that Dear ImGui calls them by.

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& box, const ImGuiLastItemData*) {
  // Dear ImGui keeps a window of its own that is never shown.
  if (id == 0 || context->CurrentWindow->IsFallbackWindow) return;
  static_cast<tracuu::platform::ItemRecorder*>(context->TestEngine)->add({id, box.Min, box.Max});
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID, const char*, ImGuiItemStatusFlags) {}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }
