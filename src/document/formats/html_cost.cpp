#include "document/formats/html_cost.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>

namespace tracuu::document {

namespace {

constexpr std::int64_t kMaxDepth = 512;
constexpr std::int64_t kMaxRepeated = 4'000'000;  // elements

// These end by themselves, or have no content.
constexpr std::array<std::string_view, 27> kNeverDeep = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link",  "meta",  "param",  "source", "track", "wbr",
    "p",    "li",   "dt", "dd",  "tr",    "td", "th",  "thead", "tbody", "tfoot", "option", "html",   "body"};
constexpr std::array<std::string_view, 14> kFormatting = {"a",    "b",     "big",    "code",   "em", "font", "i",
                                                          "nobr", "small", "strike", "strong", "s",  "tt",   "u"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

class TagCounter {
 public:
  explicit TagCounter(std::string_view html) : html_(html) {}

  bool is_within_limits() {
    while ((at_ = html_.find('<', at_)) != std::string_view::npos) {
      if (!take_tag()) return false;
    }
    return true;
  }

 private:
  bool take_tag() {
    ++at_;
    const bool closes = at_ < html_.size() && html_[at_] == '/';
    if (closes) ++at_;
    const std::string name = take_name();
    if (name.empty()) return true;
    if (!closes && (name == "script" || name == "style")) {
      skip_to_end_of(name);
      return true;
    }
    return closes ? close(name) : open(name);
  }

  std::string take_name() {
    std::string name;
    while (at_ < html_.size() && name.size() < 12 &&
           (is_letter(html_[at_]) || (html_[at_] >= '0' && html_[at_] <= '9'))) {
      name += static_cast<char>(html_[at_++] | 0x20);
    }
    return name;
  }

  // Programs and styles are full of signs that look like tags. Comments are not passed over: where one ends is a matter
  // of its own, and what is in them is mostly whole.
  void skip_to_end_of(const std::string& element) {
    for (;;) {
      at_ = html_.find("</", at_);
      if (at_ == std::string_view::npos) {
        at_ = html_.size();
        return;
      }
      const std::size_t tag = at_;
      at_ += 2;
      if (take_name() != element) continue;
      at_ = tag;
      return;
    }
  }

  bool open(const std::string& name) {
    repeated_ += formatting_;
    if (std::ranges::find(kNeverDeep, name) == kNeverDeep.end()) {
      ++open_[name];
      ++depth_;
    }
    if (std::ranges::find(kFormatting, name) != kFormatting.end()) ++formatting_;
    return depth_ <= kMaxDepth && repeated_ <= kMaxRepeated;
  }

  bool close(const std::string& name) {
    const auto found = open_.find(name);
    if (found == open_.end() || found->second == 0) return true;
    --found->second;
    --depth_;
    if (std::ranges::find(kFormatting, name) != kFormatting.end()) --formatting_;
    return true;
  }

  std::string_view html_;
  std::size_t at_ = 0;
  std::unordered_map<std::string, std::int64_t> open_;
  std::int64_t depth_ = 0;
  std::int64_t formatting_ = 0;
  std::int64_t repeated_ = 0;
};

}  // namespace

bool is_parseable_html(std::string_view html) { return TagCounter(html).is_within_limits(); }

}  // namespace tracuu::document
