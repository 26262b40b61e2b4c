// tracuu_screens FOLDER [PART OF A NAME]
//
// Draws every screen of the interface on the CPU, in several sizes, both themes and both languages, with the sample
// corpus; writes one PNG each into FOLDER. For people to look at: nothing compares them.
#include <cstdio>

#include "support/png.h"
#include "support/screens.h"

namespace tracuu::test {
namespace {

struct Size {
  const char* name;
  Viewport viewport;
  bool coarse;
};

constexpr Size kSizes[] = {{"360x740", {360, 740, 2}, true},
                           {"768x1024", {768, 1024, 1.5f}, false},
                           {"1280x800", {1280, 800, 1}, false},
                           {"2560x1440", {2560, 1440, 1}, false}};

int draw_all(const std::string& folder, const std::string& part) {
  for (const Size& size : kSizes) {
    for (const app::Theme theme : {app::Theme::light, app::Theme::dark}) {
      for (const Screen& screen : screens()) {
        const bool dark = theme == app::Theme::dark;
        const std::string name = std::string(screen.name) + "-" + size.name + (dark ? "-dark" : "-light");
        if (name.find(part) == std::string::npos) continue;
        HeadlessExplorer explorer(sample_documents(), size.viewport, dark ? Lang::en : Lang::vi, theme);
        explorer.environment.coarse_pointer = size.coarse;
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
