#include "ui/panels/shortcut_list.h"

#include <algorithm>
#include <string>

#include "ui/commands.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kKeysWidth = 116;

// One key cap after the other; "Ctrl+Shift+P" is three.
void draw_keys(const Frame& frame, const Box& place, std::string_view keys) {
  float x = place.left;
  while (!keys.empty()) {
    const std::string_view key = keys.substr(0, keys.find('+', 1));
    keys.remove_prefix(std::min(keys.size(), key.size() + 1));
    const float width = std::max(measure(frame.type.small, key) + kSpace3, kSpace6);
    const Box cap = Box{x, place.top, x + width, place.bottom}.middle(frame.type.small.line_height + kSpace1);
    outline(cap, frame.palette.border_strong, kRadiusSmall, frame.stroke());
    draw_line(frame, frame.type.small, cap, frame.palette.text, key, Align::centre);
    x += width + kSpace1;
  }
}

}  // namespace

float draw_shortcuts(Frame& frame, const Box& box) {
  const std::string_view title = frame.text(TextKey::ui_shortcuts);
  float y = box.top;
  const Box heading{box.left, y, box.right, y + frame.type.body_bold.line_height + kSpace2};
  label(frame, heading, {"shortcuts", frame.type.body_bold, frame.palette.text, title, Role::heading, 3});
  y = heading.bottom;
  for (const CommandEntry& entry : commands()) {
    if (entry.keys.empty()) continue;
    const std::string_view name = frame.text(entry.name);
    const Box row{box.left, y, box.right, y + std::max(frame.type.body.line_height + kSpace2, kSpace8)};
    draw_keys(frame, {row.left, row.top, row.left + kKeysWidth, row.bottom}, entry.keys);
    draw_line(frame, frame.type.body, {row.left + kKeysWidth + kSpace3, row.top, row.right, row.bottom},
              frame.palette.text_muted, name);
    const std::string said = std::string(entry.keys).append(": ").append(name);
    frame.add_node(Role::paragraph, frame.id_of("key " + std::string(entry.keys)), row, said);
    y = row.bottom;
  }
  return y - box.top;
}

}  // namespace tracuu::ui
