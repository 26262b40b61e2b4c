// What people do with pointing devices and keys, told to the current Dear ImGui context. Points are CSS pixels from the
// canvas's top left corner. Text never comes this way: it comes as the value of a text field.
#pragma once

#include <cstdint>

namespace tracuu::platform {

struct Point {
  float x = 0, y = 0;
};

enum class PointerKind : std::uint8_t { mouse, touch, pen };

// Bits, as the browser's events carry them.
enum : std::uint32_t {
  kModifierShift = 1u << 0,
  kModifierControl = 1u << 1,
  kModifierAlt = 1u << 2,
  kModifierMeta = 1u << 3
};

// What scrolls, walks, selects, and what steps back.
enum class Key : std::uint8_t { up, down, page_up, page_down, home, end, space, escape, left, right, f1, a, p };

void move_pointer(Point point, PointerKind kind);
// button: 0 left, 1 right, 2 middle (ImGui's order, not the browser's), 3 a finger's long press.
void press_pointer(int button, bool down, PointerKind kind, std::uint32_t modifiers);
// The pointer is nowhere: nothing is hovered. After a touch, and when the mouse leaves.
void clear_pointer();
// In notches; positive shows what is further left or up.
void turn_wheel(float x, float y);
// Pressed and let go: the browser repeats a key that is held.
void tap_key(Key key, std::uint32_t modifiers);

}  // namespace tracuu::platform
