// What the open document says, as the view model holds it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/ranges.h"
#include "engine/mentions.h"

namespace tracuu::app {

// A place of the text; of places in one another the outermost.
struct Mention {
  ByteRange range;
  std::uint32_t thing = 0;  // index into MentionsView::things
};

// All offsets count bytes of the document's text.
struct MentionsView {
  std::string id = {};                               // of the document
  std::uint32_t parts_read = 0, parts = 0;           // parts == 0: nothing is known yet
  std::vector<engine::Mentions::Thing> things = {};  // in order of first mention within each part
  std::vector<Mention> places = {};                  // in order, disjoint
  std::vector<engine::Mentions::Act> acts = {};      // in order
  std::uint32_t revision = 0;                        // changes with every part

  bool is_complete() const { return parts != 0 && parts_read == parts; }
};

}  // namespace tracuu::app
