#include "platform/headless/textures.h"

#include <imgui.h>

#include <algorithm>

namespace tracuu::platform {

void announce_textures(ImGuiContext* context) {
  ImGui::SetCurrentContext(context);
  ImGuiIO& io = ImGui::GetIO();
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
  io.BackendRendererName = "headless";
}

void whiten_unused_texels(ImDrawData* draw_data) {
  if (draw_data->Textures == nullptr) return;
  for (ImTextureData* texture : *draw_data->Textures) {
    if (texture->Status != ImTextureStatus_WantCreate) continue;
    auto* texels = reinterpret_cast<ImU32*>(texture->Pixels);
    std::replace(texels, texels + texture->Width * texture->Height, IM_COL32_BLACK_TRANS, IM_COL32(255, 255, 255, 0));
  }
}

void answer_texture_requests(ImDrawData* draw_data) {
  whiten_unused_texels(draw_data);
  if (draw_data->Textures == nullptr) return;
  for (ImTextureData* texture : *draw_data->Textures) {
    if (texture->Status == ImTextureStatus_WantDestroy) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    } else if (texture->Status != ImTextureStatus_OK && texture->Status != ImTextureStatus_Destroyed) {
      // Any valid id will do: whoever draws asks the texture itself for its pixels.
      texture->SetTexID(static_cast<ImTextureID>(texture->UniqueID) + 1);
      texture->SetStatus(ImTextureStatus_OK);
    }
  }
}

}  // namespace tracuu::platform
