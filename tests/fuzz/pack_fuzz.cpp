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
#include "pack/static_section.h"
#include "pack/sums.h"
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

// A document that says nothing but `text`, wherever it can.
void check_document(std::string_view text) {
  Document document;
  document.id = document.title = document.source = document.author = document.url = document.lang = document.text =
      text;
  document.date.iso = text;
  document.blocks = {{BlockKind::paragraph, {0, static_cast<std::uint32_t>(text.size())}}};
  StaticDocuments documents({StaticForm::single_file, UINT64_MAX}, Lang::vi);
  documents.add(document);
  const std::string html = static_section(documents, text);
  require(std::all_of(html.begin(), html.end(), [](char c) { return c == '\n' || (c >= ' ' && c < 0x7F); }),
          "documents as HTML are ASCII");
  require(html.find("<script") == html.npos && html.find("<!") == html.npos, "a document stays text");
  require(html.find("</noscript>") == html.rfind("</noscript>"), "a document does not end its element");
}

void check_sums(std::string_view text) {
  const auto sums = parse_sums(text);
  if (!sums) return;
  for (const FileSum& sum : *sums) require(is_plain_path(sum.path), "sums name files below their folder");
  const auto again = parse_sums(sums_text(*sums));
  require(again && again->size() == sums->size(), "sums come back as they were");
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
  check_document(text);
  check_sums(text);
  check_manifest(text);
  check_encodings(bytes);
  const Verdict page = verify_single_html(text);
  require(!page.damage.empty() || find_seal(text) != text.npos, "a page without its seal is damaged");
  (void)verify_corpus(bytes);
  return 0;
}
