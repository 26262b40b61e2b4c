#include "text/normalise.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>

#include "base/utf8.h"

namespace tracuu::text {

namespace {

std::string normalised(std::string_view text, unsigned options) {
  struct Free {
    void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
  };
  utf8proc_uint8_t* bytes = nullptr;
  const utf8proc_ssize_t size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                   &bytes, static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(bytes);
  if (size < 0) return {};
  return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

// Characters that NFC leaves alone and that never join the one before them: all below the combining marks, the
// precomposed Vietnamese letters, and most of the world's punctuation.
bool is_stable(char32_t c) {
  return c < 0x300 || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2010 && c <= 0x2027) || (c >= 0x4E00 && c <= 0x9FFF);
}

}  // namespace

std::string to_nfc(std::string_view text) { return normalised(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE); }
std::string to_nfd(std::string_view text) { return normalised(text, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE); }
std::string to_nfkc(std::string_view text) {
  return normalised(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
}

NfcText::NfcText(std::string_view original) {
  text_.reserve(original.size());
  ByteRange stable;  // the character before `at`, where it is stable: a mark after it would join it
  for (std::uint32_t at = 0; at < original.size();) {
    const utf8::Step step = utf8::decode(original, at);
    if (is_stable(step.code_point)) {
      text_.append(original.substr(at, step.size));
      stable = {at, at + step.size};
      at += step.size;
      continue;
    }
    ByteRange run{stable.end == at ? stable.begin : at, at};
    while (run.end < original.size()) {
      const utf8::Step next = utf8::decode(original, run.end);
      if (is_stable(next.code_point)) break;
      run.end += next.size;
    }
    text_.resize(text_.size() - (at - run.begin));
    normalise_run(original, run);
    at = run.end;
  }
}

void NfcText::normalise_run(std::string_view original, ByteRange run) {
  const std::string_view before = original.substr(run.begin, run.size());
  const std::string after = to_nfc(before);
  const auto begin = static_cast<std::uint32_t>(text_.size());
  text_ += after;
  if (after != before) changes_.push_back({run, {begin, static_cast<std::uint32_t>(text_.size())}});
}

ByteRange NfcText::convert(ByteRange range, ByteRange Change::*from, ByteRange Change::*to) const {
  const auto place = [&](std::uint32_t offset, bool is_end) {
    const auto after = std::partition_point(changes_.begin(), changes_.end(),
                                            [&](const Change& change) { return (change.*from).begin < offset; });
    if (after == changes_.begin()) return offset;
    const Change& change = *(after - 1);
    if (offset >= (change.*from).end) return (change.*to).end + (offset - (change.*from).end);
    return is_end ? (change.*to).end : (change.*to).begin;
  };
  return {place(range.begin, false), place(range.end, true)};
}

ByteRange NfcText::to_original(ByteRange range) const { return convert(range, &Change::normalised, &Change::original); }
ByteRange NfcText::from_original(ByteRange range) const {
  return convert(range, &Change::original, &Change::normalised);
}

}  // namespace tracuu::text
