#include "ui/fonts.h"

#include <imgui.h>

#include "ui/fonts_data.h"

namespace tracuu::ui {

namespace {

ImFont* add_font(std::span<const unsigned char> bytes) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  // ImGui never writes to data that it does not own; its parameter is not const for those it does.
  void* data = const_cast<unsigned char*>(bytes.data());
  return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(data, static_cast<int>(bytes.size()), 16.0f, &config);
}

}  // namespace

FontSet load_fonts() {
  return {add_font(kSansRegular), add_font(kSansBold), add_font(kSerifRegular), add_font(kSerifBold)};
}

}  // namespace tracuu::ui
