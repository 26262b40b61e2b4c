#include "charset/reading.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

#include "base/utf8.h"
#include "charset/decoder.h"
#include "charset/run_finder.h"
#include "charset/utf16.h"

namespace tracuu::charset {

namespace {

constexpr std::size_t kEncodings = static_cast<std::size_t>(Encoding::viscii) + 1;
constexpr double kSureMargin = 4;  // evidence after which two thirds of the doubt are gone

// All of the bytes after the mark in one encoding.
Reading read_whole(std::string_view bytes, Encoding encoding, std::size_t mark, double sureness) {
  Decoded decoded = decode_as(bytes.substr(mark), encoding);
  Reading reading;
  reading.runs.push_back({{0, static_cast<std::uint32_t>(decoded.text.size())}, encoding, sureness});
  reading.text = std::move(decoded.text);
  reading.repaired = decoded.repaired;
  reading.first_invalid = decoded.repaired ? mark + decoded.first_invalid : 0;
  return reading;
}

void append(Reading& reading, std::string_view bytes, const EncodingRun& run) {
  const Encoding encoding = run.weight < 0 ? Encoding::utf8 : run.encoding;
  Decoded decoded = decode_as(bytes.substr(run.begin, run.end - run.begin), encoding);
  const auto begin = static_cast<std::uint32_t>(reading.text.size());
  reading.text += decoded.text;
  const auto end = static_cast<std::uint32_t>(reading.text.size());
  const double sureness = run.weight > 0 ? 1 - std::exp(-std::max(run.margin, 0.0) / kSureMargin) : 0;
  reading.runs.push_back({{begin, end}, encoding, sureness});
  if (decoded.repaired && !reading.repaired) reading.first_invalid = run.begin + decoded.first_invalid;
  reading.repaired = reading.repaired || decoded.repaired;
}

}  // namespace

Reading read(std::string_view bytes, std::optional<Encoding> named) {
  if (bytes.starts_with("\xFF\xFE")) return read_whole(bytes, Encoding::utf16le, 2, 1);
  if (bytes.starts_with("\xFE\xFF")) return read_whole(bytes, Encoding::utf16be, 2, 1);
  if (bytes.starts_with("\xEF\xBB\xBF")) return read_whole(bytes, Encoding::utf8, 3, 1);
  if (const std::optional<ByteOrder> order = guess_utf16(bytes)) {
    Reading reading = read_whole(bytes, *order == ByteOrder::little ? Encoding::utf16le : Encoding::utf16be, 0, 1);
    reading.guessed = true;
    return reading;
  }
  if (utf8::find_invalid(bytes) == bytes.size()) return read_whole(bytes, Encoding::utf8, 0, 1);

  const std::vector<EncodingRun> runs = find_runs(bytes);
  const bool says_something = std::ranges::any_of(runs, [](const EncodingRun& run) { return run.weight > 0; });
  if (!says_something && named) return read_whole(bytes, *named, 0, 0);
  Reading reading;
  for (const EncodingRun& run : runs) append(reading, bytes, run);
  reading.guessed = std::ranges::any_of(reading.runs, [](const Run& run) { return run.encoding != Encoding::utf8; });
  reading.unsure = reading.guessed && !says_something;
  return reading;
}

std::string summary(const Reading& reading) {
  std::array<std::uint64_t, kEncodings> sizes = {};
  for (const Run& run : reading.runs) sizes[static_cast<std::size_t>(run.encoding)] += run.text.size() + 1;
  std::string names;
  for (;;) {
    auto* const largest = std::max_element(sizes.begin(), sizes.end());
    if (*largest == 0) return names;
    if (!names.empty()) names += ", ";
    names += name_of(static_cast<Encoding>(largest - sizes.begin()));
    *largest = 0;
  }
}

}  // namespace tracuu::charset
