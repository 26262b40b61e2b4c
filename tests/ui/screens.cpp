// tracuu_screens FOLDER [PART OF A NAME]
//
// Draws every screen of the interface on the CPU, in several sizes, all themes and both languages, with the sample
// corpus; writes one PNG each into FOLDER. For people to look at: nothing compares them.
#include <cstdio>

#include "support/png.h"
#include "support/screens.h"
#include "support/small_knowledge.h"

namespace tracuu::test {
namespace {

struct Size {
  const char* name;
  Viewport viewport;
  bool coarse;
};

constexpr Size kSizes[] = {{"320x256", {320, 256, 4}, false},
                           {"360x740", {360, 740, 2}, true},
                           {"768x1024", {768, 1024, 1.5f}, false},
                           {"1280x800", {1280, 800, 1}, false},
                           {"2560x1440", {2560, 1440, 1}, false}};

// Light is in Vietnamese, dark in English.
struct Look {
  const char* name;
  app::Theme theme;
  bool more_contrast;
  bool forced;
};

constexpr Look kLooks[] = {{"light", app::Theme::light, false, false},
                           {"dark", app::Theme::dark, false, false},
                           {"light-contrast", app::Theme::light, true, false},
                           {"dark-contrast", app::Theme::dark, true, false},
                           {"forced", app::Theme::light, true, true}};

// A contrast theme of Windows: Aquatic.
constexpr ui::SystemColours kForced{0xFF202020, 0xFFFFFFFF, 0xFFFCE975, 0xFFA6A6A6,
                                    0xFFF0E38E, 0xFF503B26, 0xFF00FFFF, 0xFF000000};

int draw_all(const std::string& folder, const std::string& part) {
  for (const Size& size : kSizes) {
    for (const Look& look : kLooks) {
      for (const Screen& screen : screens()) {
        const bool dark = look.theme == app::Theme::dark;
        const std::string name = std::string(screen.name) + "-" + size.name + "-" + look.name;
        if (name.find(part) == std::string::npos) continue;
        std::vector<engine::DocumentView> documents = sample_documents();
        documents.push_back(chronicle());
        HeadlessExplorer explorer(std::move(documents), size.viewport, dark ? Lang::en : Lang::vi, look.theme);
        explorer.environment.coarse_pointer = size.coarse;
        explorer.environment.more_contrast = look.more_contrast;
        explorer.environment.forced_colours = look.forced;
        explorer.environment.system_colours = kForced;
        screen.prepare(explorer);
        explorer.settle();
        if (!write_png(folder + "/" + name + ".png", platform::rasterise(*explorer.explorer.draw_data()))) return 1;
        std::printf("%s\n", name.c_str());
      }
    }
  }
  return 0;
}

}  // namespace
}  // namespace tracuu::test

int main(int count, char** arguments) {
  if (count < 2) {
    std::fprintf(stderr, "tracuu_screens FOLDER [PART OF A NAME]\n");
    return 2;
  }
  return tracuu::test::draw_all(arguments[1], count > 2 ? arguments[2] : "");
}
