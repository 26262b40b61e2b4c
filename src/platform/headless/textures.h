// The renderer's part of Dear ImGui's texture protocol without a GPU: the pixels stay where ImGui keeps them.
#pragma once

struct ImDrawData;
struct ImGuiContext;

namespace tracuu::platform {

// Tells ImGui that its textures can grow and change. Once, before the first frame.
void announce_textures(ImGuiContext* context);

// Answers what ImGui asked for in the frame just drawn.
void answer_texture_requests(ImDrawData* draw_data);

}  // namespace tracuu::platform
