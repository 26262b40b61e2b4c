#include "pack/verify.h"

#include <optional>

#include "pack/base64.h"
#include "pack/corpus_seal.h"
#include "pack/gzip.h"
#include "pack/hash.h"
#include "pack/manifest.h"
#include "pack/single_html.h"
#include "pack/site.h"
#include "pack/static_site.h"

namespace tracuu::pack {

namespace {

constexpr std::string_view kScriptEnd = "</script>";

void check_sum(const std::string& name, ByteView bytes, std::string_view sha256, Verdict& verdict) {
  ++verdict.parts;
  verdict.bytes += bytes.size();
  if (sha256_hex(bytes) != sha256) verdict.damage.push_back({TextKey::error_damage_altered, name, ""});
}

void check_bytes(const std::string& name, ByteView bytes, std::uint64_t size, std::string_view sha256,
                 Verdict& verdict) {
  if (bytes.size() == size) {
    check_sum(name, bytes, sha256, verdict);
    return;
  }
  ++verdict.parts;
  verdict.bytes += bytes.size();
  verdict.damage.push_back(
      {TextKey::error_damage_size, name, std::to_string(bytes.size()) + " / " + std::to_string(size)});
}

bool decodes_as_told(const PartEntry& entry, ByteView stored) {
  if (entry.encoding == PartEncoding::identity) return stored.size() == entry.raw_bytes;
  const std::optional<Bytes> raw = gunzip(stored, static_cast<std::size_t>(entry.raw_bytes));
  return raw && raw->size() == entry.raw_bytes;
}

void check_part(const PartEntry& entry, ByteView stored, Verdict& verdict) {
  const std::size_t damage_before = verdict.damage.size();
  check_bytes(entry.path, stored, entry.bytes, entry.sha256, verdict);
  if (verdict.damage.size() == damage_before && !decodes_as_told(entry, stored)) {
    verdict.damage.push_back({TextKey::error_damage_altered, entry.path, ""});
  }
}

// What stands between `open` and the next end of a script element; nothing where either is missing.
std::optional<std::string_view> element_text(std::string_view page, std::string_view open) {
  const std::size_t begin = page.find(open);
  if (begin == page.npos) return std::nullopt;
  const std::string_view rest = page.substr(begin + open.size());
  const std::size_t end = rest.find(kScriptEnd);
  if (end == rest.npos) return std::nullopt;
  return rest.substr(0, end);
}

void check_data_block(std::string_view page, std::size_t index, const PartEntry& entry, Verdict& verdict) {
  const auto block = element_text(page, data_block_open(index));
  if (!block) {
    verdict.damage.push_back({TextKey::error_damage_missing, entry.path, ""});
    return;
  }
  const std::optional<Bytes> stored = base64_decode(*block);
  if (!stored) {
    verdict.damage.push_back({TextKey::error_damage_altered, entry.path, ""});
    return;
  }
  check_part(entry, *stored, verdict);
}

void check_parts_of_page(std::string_view page, Verdict& verdict) {
  const auto json = element_text(page, kManifestOpen);
  Result<Manifest> manifest = decode_manifest(json.value_or(""));
  if (!manifest.ok()) {
    verdict.damage.push_back(std::move(manifest).error());
    return;
  }
  for (std::size_t i = 0; i < manifest->parts.size(); ++i) check_data_block(page, i, manifest->parts[i], verdict);
}

std::optional<Bytes> read_or_report(const ReadFile& read, const std::string& path, Verdict& verdict) {
  Result<Bytes> bytes = read(path);
  if (bytes.ok()) return std::move(bytes).value();
  verdict.damage.push_back({TextKey::error_damage_missing, path, bytes.error().detail});
  return std::nullopt;
}

// The pages that documents/SHA256SUMS names, each looked at; none where it is damaged itself.
std::vector<FileSum> check_pages(const ReadFile& read, const FileEntry& list, Verdict& verdict) {
  const std::size_t damage_before = verdict.damage.size();
  const std::optional<Bytes> text = read_or_report(read, list.path, verdict);
  if (text) check_bytes(list.path, *text, list.bytes, list.sha256, verdict);
  if (verdict.damage.size() > damage_before) return {};
  std::optional<std::vector<FileSum>> pages = parse_sums(text_of(*text));
  if (!pages) {
    verdict.damage.push_back({TextKey::error_damage_altered, list.path, ""});
    return {};
  }
  for (const FileSum& page : *pages) {
    const std::string path = std::string(kStaticFolder) + page.path;
    const std::optional<Bytes> bytes = read_or_report(read, path, verdict);
    if (bytes) check_sum(path, *bytes, page.sha256, verdict);
  }
  return *std::move(pages);
}

}  // namespace

Verdict verify_single_html(std::string_view page) {
  Verdict verdict;
  const std::size_t seal = find_seal(page);
  if (seal == page.npos) verdict.damage.push_back({TextKey::error_damage_end, "html", ""});
  check_parts_of_page(page, verdict);
  verdict.bytes = page.size();
  const bool is_sealed = seal != page.npos && page.substr(seal) == seal_line(page.substr(0, seal));
  // A part that is damaged breaks the seal of the whole too, and has been named already.
  if (verdict.damage.empty() && !is_sealed) verdict.damage.push_back({TextKey::error_damage_page, "html", ""});
  return verdict;
}

Verdict verify_site(const ReadFile& read) {
  Verdict verdict;
  const std::optional<Bytes> json = read_or_report(read, "manifest.json", verdict);
  if (!json) return verdict;
  Result<Manifest> manifest = decode_manifest(text_of(*json));
  if (!manifest.ok()) {
    verdict.damage.push_back(std::move(manifest).error());
    return verdict;
  }
  std::vector<FileSum> pages;
  for (const FileEntry& file : manifest->files) {
    if (file.path == kStaticSums) {
      pages = check_pages(read, file, verdict);
      continue;
    }
    const std::optional<Bytes> bytes = read_or_report(read, file.path, verdict);
    if (bytes) check_bytes(file.path, *bytes, file.bytes, file.sha256, verdict);
  }
  for (const PartEntry& part : manifest->parts) {
    const std::optional<Bytes> stored = read_or_report(read, part.path, verdict);
    if (stored) check_part(part, *stored, verdict);
  }
  const std::optional<Bytes> sums = read_or_report(read, "SHA256SUMS", verdict);
  // The sums guard the manifest and the manifest everything else: either of the two was altered.
  if (sums && verdict.damage.empty() && text_of(*sums) != sha256_sums(manifest.value(), text_of(*json), pages)) {
    verdict.damage.push_back({TextKey::error_damage_altered, "manifest.json / SHA256SUMS", ""});
  }
  verdict.parts += 2;
  verdict.bytes += json->size() + (sums ? sums->size() : 0);
  return verdict;
}

Verdict verify_corpus(ByteView file) {
  Verdict verdict;
  verdict.bytes = file.size();
  const Result<CorpusPages> pages = check_corpus_pages(file);
  if (!pages.ok()) {
    verdict.damage.push_back(pages.error());
    return verdict;
  }
  verdict.parts = pages->count;
  for (const std::uint32_t page : pages->damaged) {
    verdict.damage.push_back({TextKey::error_damage_corpus_page, std::to_string(page), std::to_string(pages->count)});
  }
  return verdict;
}

}  // namespace tracuu::pack
