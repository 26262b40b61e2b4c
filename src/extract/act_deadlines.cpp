#include "extract/act_deadlines.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

#include "extract/act_words.h"
#include "extract/cues.h"

namespace tracuu::extract {

namespace {

// What stands before a date and makes it one by which something is to be done; the longer ones first.
constexpr std::string_view kLimits[] = {"chậm nhất là vào",
                                        "muộn nhất là vào",
                                        "chậm nhất vào",
                                        "chậm nhất là",
                                        "chậm nhất",
                                        "muộn nhất vào",
                                        "muộn nhất là",
                                        "muộn nhất",
                                        "không muộn hơn",
                                        "từ nay cho đến",
                                        "từ nay đến",
                                        "từ nay tới",
                                        "từ nay cho tới",
                                        "trong",
                                        "trước",
                                        "vào",
                                        "đến",
                                        "tới"};
// Between that and the date.
constexpr std::string_view kParts[] = {"nửa đầu", "nửa cuối", "nửa sau", "nửa", "cuối", "đầu", "giữa", "hết"};
constexpr std::string_view kUnits[] = {"ngày", "tháng", "năm", "quý"};
constexpr std::string_view kSpans[] = {"trong vòng", "trong"};
constexpr std::string_view kQuarters[] = {"I", "II", "III", "IV"};

std::string_view without_blanks(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// Takes one of `words` from the end; whether one was there.
bool take_last(std::string_view& text, std::span<const std::string_view> words) {
  const std::string_view rest = without_blanks(text);
  for (const std::string_view word : words) {
    if (!rest.ends_with(word)) continue;
    const std::size_t begin = rest.size() - word.size();
    if (begin > 0 && rest[begin - 1] != ' ') continue;
    text = rest.substr(0, begin);
    return true;
  }
  return false;
}

class DeadlineFinder {
 public:
  DeadlineFinder(const Reading& reading, Span content) : reading_(reading), content_(content) {}

  // With its date, if a word of limit stands before; of a quarter always.
  std::optional<Deadline> dated(ByteRange date, const std::string& iso, bool is_quarter) const {
    const std::uint32_t from = reading_.words[content_.first].range.begin;
    std::string_view before = reading_.text.substr(from, date.begin - from);
    take_last(before, kUnits);
    take_last(before, kParts);
    std::string_view at_limit = before;
    if (take_last(at_limit, kLimits)) before = at_limit;
    else if (!is_quarter) return std::nullopt;
    std::uint32_t begin = from + static_cast<std::uint32_t>(before.size());
    while (reading_.text[begin] == ' ') ++begin;
    return Deadline{{begin, date.end}, iso};
  }

  // "quý I/2025", "quý 2 năm 2026", "quý III".
  std::optional<Deadline> quarter(std::uint32_t word) const {
    const std::uint32_t number = quarter_number(word + 1);
    if (reading_.slice({word, word + 1}) != "quý" || number == 0) return std::nullopt;
    std::uint32_t last = word + 1;
    std::string iso;
    const std::uint32_t year =
        last + 1 < content_.last && reading_.slice({last + 1, last + 2}) == "năm" ? last + 2 : last + 1;
    if (year < content_.last && is_year(year) && (year > last + 1 || reading_.gap(year) != kSpace)) {
      last = year;
      iso = months_of(reading_.slice({year, year + 1}), number);
    }
    return dated({reading_.words[word].range.begin, reading_.words[last].range.end}, iso, true);
  }

  // "trong vòng 30 ngày", "trong 3 năm tới".
  std::optional<Deadline> span(std::uint32_t word) const {
    if (word + 1 >= content_.last || reading_.words[word].shape != Shape::number || !is_unit(word + 1))
      return std::nullopt;
    const std::uint32_t from = reading_.words[content_.first].range.begin;
    std::string_view before = reading_.text.substr(from, reading_.words[word].range.begin - from);
    if (!take_last(before, kSpans)) return std::nullopt;
    const bool is_within = reading_.text.substr(from + before.size()).starts_with(kSpans[0]);
    const bool is_coming = word + 2 < content_.last && reading_.slice({word + 2, word + 3}) == "tới";
    if (!is_within && !is_coming) return std::nullopt;
    const std::uint32_t end = reading_.words[is_coming ? word + 2 : word + 1].range.end;
    return Deadline{{from + static_cast<std::uint32_t>(before.size()), end}, {}};
  }

  // "đạt được trong chuyến thăm vào tháng 12/2023" tells of what has been; "Tuyên bố tầm nhìn đến năm 2030" is a name.
  bool is_no_limit(ByteRange date) const {
    constexpr std::uint32_t kBefore = 8;
    constexpr std::ptrdiff_t kMostNested = 8;
    const auto place =
        std::ranges::lower_bound(reading_.words, date.begin, {}, [](const Word& word) { return word.range.begin; });
    const auto word = static_cast<std::uint32_t>(place - reading_.words.begin());
    for (std::uint32_t i = word; i-- > std::max(content_.first, word > kBefore ? word - kBefore : 0);) {
      if (is_cue(reading_, i, "past")) return true;
    }
    const auto behind = std::ranges::upper_bound(reading_.mentions, date.begin, {},
                                                 [](const Mention& mention) { return mention.range.begin; });
    const auto first = behind - std::min(kMostNested, behind - reading_.mentions.begin());
    return std::any_of(first, behind, [&](const Mention& mention) {
      return mention.kind == MentionKind::event && mention.range.end >= date.end;
    });
  }

 private:
  std::uint32_t quarter_number(std::uint32_t word) const {
    if (word >= content_.last) return 0;
    const std::string_view text = reading_.slice({word, word + 1});
    if (text.size() == 1 && text[0] >= '1' && text[0] <= '4') return static_cast<std::uint32_t>(text[0] - '0');
    const auto* const found = std::ranges::find(kQuarters, text);
    return found == std::end(kQuarters) ? 0 : static_cast<std::uint32_t>(found - std::begin(kQuarters)) + 1;
  }
  bool is_year(std::uint32_t word) const {
    return reading_.words[word].shape == Shape::number && reading_.words[word].range.size() == 4;
  }
  bool is_unit(std::uint32_t word) const {
    const std::string_view text = reading_.slice({word, word + 1});
    return text == "ngày" || text == "tuần" || text == "tháng" || text == "năm";
  }
  static std::string months_of(std::string_view year, std::uint32_t quarter) {
    static constexpr std::string_view kFirst[] = {"01", "04", "07", "10"}, kLast[] = {"03", "06", "09", "12"};
    std::string iso(year);
    iso.append("-").append(kFirst[quarter - 1]).append("/").append(year).append("-").append(kLast[quarter - 1]);
    return iso;
  }

  const Reading& reading_;
  Span content_;
};

}  // namespace

Deadline find_deadline(const Reading& reading, const std::vector<DateMention>& dates, Span content) {
  const DeadlineFinder finder(reading, content);
  const ByteRange all = reading.range_of(content);
  std::optional<Deadline> first;
  const auto take = [&](std::optional<Deadline> found) {
    if (found && (!first || found->range.begin < first->range.begin)) first = std::move(found);
  };
  for (std::uint32_t word = content.first; word < content.last; ++word) take(finder.quarter(word));
  const auto from =
      std::ranges::lower_bound(dates, all.begin, {}, [](const DateMention& date) { return date.range.begin; });
  for (auto date = from; date != dates.end() && date->range.end <= all.end; ++date) {
    if (!finder.is_no_limit(date->range)) take(finder.dated(date->range, date->iso, false));
  }
  for (std::uint32_t word = content.first; word < content.last && !first; ++word) take(finder.span(word));
  for (std::uint32_t word = content.first; word < content.last && !first; ++word) {
    const Piece* piece = reading.piece_at(word);
    if (piece != nullptr && act_word(*piece).role == WordRole::deadline) first = {reading.range_of(piece->words), {}};
  }
  return first.value_or(Deadline{});
}

}  // namespace tracuu::extract
