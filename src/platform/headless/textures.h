// The renderer's part of Dear ImGui's texture protocol without a GPU: the pixels stay where ImGui keeps them.
#pragma once

struct ImDrawData;
struct ImGuiContext;

namespace tracuu::platform {

// Tells ImGui that its textures can grow and change. Once, before the first frame.
void announce_textures(ImGuiContext* context);

// Makes what is unused in new textures transparent white. ImGui leaves it transparent black, and smoothing lets a
// little of that into the edges of light letters. Before the textures of the frame just drawn go to the GPU.
void whiten_unused_texels(ImDrawData* draw_data);

// Answers what ImGui asked for in the frame just drawn; new textures are whitened.
void answer_texture_requests(ImDrawData* draw_data);

}  // namespace tracuu::platform
