// A page that makes another one: itself with another corpus in it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"

namespace tracuu::assemble {

// The files of web/README.md, which the page has itself, at the places by which JavaScript calls them
// (web/src/local/builder_worker.js): app.wasm, worker.js, builder.wasm, builder.js, tracuu.classic.js, tracuu.css,
// shell.html, sbom.cdx.json.
struct PageFiles {
  std::array<std::vector<std::uint8_t>, 8> all;

  // Null where there is no such place.
  std::vector<std::uint8_t>* at(std::size_t place) { return place < all.size() ? &all[place] : nullptr; }
};

// One self-contained page, as `tracuu build CORPUS -o PAGE.html` makes it. Its title, language and date are the
// corpus's.
Result<std::string> make_page(const PageFiles& files, std::vector<std::uint8_t> corpus, bool private_url);

}  // namespace tracuu::assemble
