// What packing reads back: manifests, single pages, seals, base64 and gzip from anywhere; and what it makes
// of any text as HTML.

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "fuzz/require.h"
#include "pack/base64.h"
#include "pack/gzip.h"
#include "pack/html.h"
#include "pack/manifest.h"
#include "pack/single_html.h"
#include "pack/verify.h"

using tracuu::fuzz::require;

namespace tracuu::pack {
namespace {

bool is_harmless(char c) { return c >= ' ' && c < 0x7F && c != '<' && c != '>' && c != '"' && c != '\''; }

void check_html(std::string_view text) {
  const std::string html = escape_html(text);
  require(std::all_of(html.begin(), html.end(), is_harmless), "escaped text is plain ASCII");
  for (std::size_t at = html.find('&'); at != html.npos; at = html.find('&', at + 1)) {
    require(html.compare(at, 2, "&#") == 0, "an ampersand begins a numeric reference");
  }
}

void check_manifest(std::string_view text) {
  const Result<Manifest> manifest = decode_manifest(text);
  if (!manifest.ok()) return;
  const Result<Manifest> again = decode_manifest(encode(manifest.value()));
  require(again.ok() && again.value() == manifest.value(), "a manifest comes back as it was");
}

void check_encodings(ByteView bytes) {
  const auto decoded = base64_decode(text_of(bytes));
  require(!decoded || base64_encode(*decoded) == text_of(bytes), "only what the encoder writes is decoded");
  const auto raw = gunzip(bytes, 1 << 16);
  require(!raw || raw->size() <= 1 << 16, "gunzip keeps to its limit");
}

}  // namespace
}  // namespace tracuu::pack

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace tracuu::pack;
  const ByteView bytes(data, size);
  const std::string_view text = text_of(bytes);
  check_html(text);
  check_manifest(text);
  check_encodings(bytes);
  const Verdict page = verify_single_html(text);
  require(!page.damage.empty() || find_seal(text) != text.npos, "a page without its seal is damaged");
  (void)verify_corpus(bytes);
  return 0;
}
