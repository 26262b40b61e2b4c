#include "charset/run_finder.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <string>

#include "base/utf8.h"
#include "charset/decoder.h"
#include "charset/likelihood.h"

namespace tracuu::charset {

namespace {

constexpr std::array kCandidates = {Encoding::utf8,  Encoding::windows1252, Encoding::windows1258,
                                    Encoding::tcvn3, Encoding::vni,         Encoding::viscii};
using Weights = std::array<double, kCandidates.size()>;

constexpr double kSequence = 3;             // a letter of several bytes in UTF-8 is hardly anything else
constexpr double kNoSequence = -3;          // a byte that is none
constexpr std::size_t kSample = 1'000;      // bytes of a line that say enough
constexpr std::size_t kMaxLines = 100'000;  // in a file with more, several are taken as one

bool is_plain(std::string_view line) {
  return std::ranges::all_of(line, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 && (byte >= 0x20 || (byte >= '\t' && byte <= '\r'));
  });
}

double weigh_utf8(std::string_view line) {
  double weight = 0;
  for (std::size_t at = 0; at < line.size();) {
    const utf8::Step step = utf8::decode(line, at);
    if (!step.valid) weight += kNoSequence;
    else if (step.size > 1) weight += kSequence;
    at += step.size;
  }
  return weight;
}

// A sample that ends between words.
std::string_view sample_of(std::string_view line) {
  if (line.size() <= kSample) return line;
  const std::size_t end = line.rfind(' ', kSample);
  return line.substr(0, end == std::string_view::npos ? kSample : end);
}

Weights weigh_line(std::string_view line) {
  Weights weights = {};
  line = sample_of(line);
  if (is_plain(line)) return weights;
  for (std::size_t i = 0; i < kCandidates.size(); ++i) {
    const Encoding encoding = kCandidates[i];
    if (encoding == Encoding::utf8) {
      weights[i] = weigh_utf8(line);
      continue;
    }
    const Script script = encoding == Encoding::windows1252 ? Script::western : Script::vietnamese;
    weights[i] = weigh(decode_as(line, encoding).text, script);
  }
  return weights;
}

// After the line that `least` bytes from `begin` are in.
std::size_t line_end(std::string_view bytes, std::size_t begin, std::size_t least) {
  const std::size_t end = bytes.find_first_of("\n\r", std::min(begin + least, bytes.size()));
  if (end == std::string_view::npos) return bytes.size();
  return bytes.substr(end, 2) == "\r\n" ? end + 2 : end + 1;
}

struct WeighedLine {
  std::size_t begin = 0;
  std::size_t end = 0;
  Weights weights = {};
  std::array<std::uint8_t, kCandidates.size()> from =
      {};  // the best candidate of the line before, for each of this one
};

std::size_t best_of(const Weights& weights) {
  return static_cast<std::size_t>(std::max_element(weights.begin(), weights.end()) - weights.begin());
}

// Goes forward through lines that say something, keeping for each encoding the best way to have come to it.
class Path {
 public:
  void add(WeighedLine line) {
    const std::size_t best = best_of(totals_);
    for (std::size_t i = 0; i < totals_.size(); ++i) {
      const bool changes = !lines_.empty() && totals_[best] - kChange > totals_[i];
      line.from[i] = static_cast<std::uint8_t>(changes ? best : i);
      next_[i] = (changes ? totals_[best] - kChange : totals_[i]) + line.weights[i];
    }
    totals_ = next_;
    lines_.push_back(line);
  }

  std::vector<EncodingRun> runs(std::size_t size) const {
    std::vector<EncodingRun> runs;
    std::vector<Weights> sums;
    std::size_t state = best_of(totals_);
    for (std::size_t i = lines_.size(); i-- > 0;) {
      const WeighedLine& line = lines_[i];
      if (runs.empty() || runs.back().encoding != kCandidates[state]) {
        runs.push_back({line.begin, runs.empty() ? size : runs.back().begin, kCandidates[state], 0, 0});
        sums.emplace_back();
      }
      runs.back().begin = line.begin;
      for (std::size_t k = 0; k < kCandidates.size(); ++k) sums.back()[k] += line.weights[k];
      state = line.from[state];
    }
    if (runs.empty()) runs.push_back({0, size, Encoding::utf8, 0, 0});
    runs.back().begin = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) measure(runs[i], sums[i]);
    std::ranges::reverse(runs);
    return runs;
  }

 private:
  static void measure(EncodingRun& run, const Weights& sums) {
    double next_best = -std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < kCandidates.size(); ++k) {
      if (kCandidates[k] == run.encoding) run.weight = sums[k];
      else next_best = std::max(next_best, sums[k]);
    }
    run.margin = run.weight - next_best;
  }

  std::vector<WeighedLine> lines_;
  Weights totals_ = {};
  Weights next_ = {};
};

}  // namespace

std::vector<EncodingRun> find_runs(std::string_view bytes) {
  Path path;
  const std::size_t least = bytes.size() / kMaxLines;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = line_end(bytes, begin, least);
    const Weights weights = weigh_line(bytes.substr(begin, end - begin));
    if (std::ranges::any_of(weights, [](double weight) { return weight != 0; })) path.add({begin, end, weights, {}});
    begin = end;
  }
  return path.runs(bytes.size());
}

}  // namespace tracuu::charset
