// Dear ImGui measures and draws code points, but many a letter is several: a Khmer syllable, a flag, an Arabic word.
// Each such cluster gets a code point of Unicode's private use areas for as long as the program runs, so that
// measuring, breaking and marking text stay simple. DisplayText puts clusters in; the glyph loader asks what to draw.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tracuu::ui {

class ClusterTable {
 public:
  // The first ones are in the Basic Multilingual Plane, because Dear ImGui keeps six bytes for each code point up to
  // the highest that a font has shown. No corpus that people wrote comes near the end.
  static constexpr std::size_t kFirstArea = 0xF900 - 0xE000, kSecondArea = 0xFFFFE - 0xF0000;

  // The code point that stands for `cluster`; U+FFFD for new ones when all are taken.
  char32_t stand_in(std::string_view cluster);
  // The cluster that it stands for; empty where it stands for itself. Valid until the next stand_in().
  std::string_view cluster(char32_t stand_in) const;
  std::size_t size() const { return clusters_.size(); }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> places_;
  std::vector<std::string_view> clusters_;  // the keys of places_
};

bool is_private_use(char32_t c);

// The one of this program: stand-ins mean the same in every text.
ClusterTable& clusters();

}  // namespace tracuu::ui
