#include "platform/web/input.h"

#include <cfloat>

#include <imgui.h>

namespace tracuu::platform {
namespace {

ImGuiMouseSource source_of(PointerKind kind) {
  switch (kind) {
    case PointerKind::touch: return ImGuiMouseSource_TouchScreen;
    case PointerKind::pen: return ImGuiMouseSource_Pen;
    case PointerKind::mouse: break;
  }
  return ImGuiMouseSource_Mouse;
}

ImGuiKey imgui_key(Key key) {
  switch (key) {
    case Key::up: return ImGuiKey_UpArrow;
    case Key::down: return ImGuiKey_DownArrow;
    case Key::page_up: return ImGuiKey_PageUp;
    case Key::page_down: return ImGuiKey_PageDown;
    case Key::home: return ImGuiKey_Home;
    case Key::end: return ImGuiKey_End;
    case Key::escape: return ImGuiKey_Escape;
    case Key::left: return ImGuiKey_LeftArrow;
    case Key::right: return ImGuiKey_RightArrow;
    case Key::f1: return ImGuiKey_F1;
    case Key::a: return ImGuiKey_A;
    case Key::p: return ImGuiKey_P;
    case Key::space: break;
  }
  return ImGuiKey_Space;
}

void set_modifiers(ImGuiIO& io, std::uint32_t modifiers) {
  io.AddKeyEvent(ImGuiMod_Shift, (modifiers & kModifierShift) != 0);
  io.AddKeyEvent(ImGuiMod_Ctrl, (modifiers & kModifierControl) != 0);
  io.AddKeyEvent(ImGuiMod_Alt, (modifiers & kModifierAlt) != 0);
  io.AddKeyEvent(ImGuiMod_Super, (modifiers & kModifierMeta) != 0);
}

}  // namespace

void move_pointer(Point point, PointerKind kind) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddMouseSourceEvent(source_of(kind));
  io.AddMousePosEvent(point.x, point.y);
}

void press_pointer(int button, bool down, PointerKind kind, std::uint32_t modifiers) {
  ImGuiIO& io = ImGui::GetIO();
  set_modifiers(io, modifiers);
  io.AddMouseSourceEvent(source_of(kind));
  io.AddMouseButtonEvent(button, down);
}

void clear_pointer() { ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX); }

void turn_wheel(float x, float y) { ImGui::GetIO().AddMouseWheelEvent(x, y); }

void tap_key(Key key, std::uint32_t modifiers) {
  ImGuiIO& io = ImGui::GetIO();
  set_modifiers(io, modifiers);
  io.AddKeyEvent(imgui_key(key), true);
  io.AddKeyEvent(imgui_key(key), false);
  set_modifiers(io, 0);
}

}  // namespace tracuu::platform
