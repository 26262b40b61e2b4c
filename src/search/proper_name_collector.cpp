#include "search/proper_name_collector.h"

#include <algorithm>
#include <string>

#include "search/proper_name_choice.h"
#include "text/letter_case.h"

namespace tracuu::search {

namespace {

constexpr std::size_t kMaxRun = 12;  // syllables; longer ones are titles set in capitals

// Words that stand beside names and are never part of one, sorted by bytes.
constexpr std::string_view kBesideNames[] = {
    "and",   "at",    "bằng", "bị",   "bởi", "cho",  "chưa",  "chứ",   "các", "còn", "có",    "cùng", "cũng",
    "cả",    "của",   "do",   "for",  "hay", "hoặc", "hơn",   "in",    "is",  "khi", "không", "là",   "làm",
    "lên",   "lại",   "mà",   "mình", "mới", "nay",  "nhưng", "những", "này", "nên", "nói",   "năm",  "nếu",
    "of",    "on",    "phải", "qua",  "ra",  "rất",  "sang",  "sau",   "sẽ",  "ta",  "thì",   "to",   "trong",
    "trên",  "trước", "tại",  "từ",   "và",  "vào",  "vì",    "vẫn",   "về",  "với", "vừa",   "was",  "with",
    "xuống", "đang",  "đi",   "đây",  "đã",  "đó",   "được",  "đến",   "đều", "để",  "ở"};

bool stands_beside_names(std::string_view word) { return std::ranges::binary_search(kBesideNames, word); }

bool is_roman_number(std::string_view word) { return word.find_first_not_of("IVX") == std::string_view::npos; }

enum class Writing : std::uint8_t { lower, capital, capitals };

Writing writing_of(std::string_view word) {
  const auto first = static_cast<unsigned char>(word.front());
  if (first < 0x80 && (first < 'A' || first > 'Z')) return Writing::lower;
  switch (text::case_of(word)) {
    case text::LetterCase::lower: return Writing::lower;
    case text::LetterCase::title: return Writing::capital;
    case text::LetterCase::upper: return is_roman_number(word) ? Writing::capital : Writing::capitals;
  }
  return Writing::lower;
}

bool is_space(std::string_view between) { return between == " " || between == "\u00A0"; }

// Whether what stands between two words does not end a sentence.
bool goes_on(std::string_view between) { return between.find_first_not_of(" ,;(/") == std::string_view::npos; }

}  // namespace

void ProperNameCollector::begin_text(std::uint32_t document, std::string_view text) {
  end_run();
  document_ = document;
  text_ = text;
  next_position_ = UINT32_MAX;
}

void ProperNameCollector::take(const text::Token& token, std::uint32_t position) {
  const std::string_view word = text_.substr(token.range.begin, token.range.end - token.range.begin);
  const bool follows = position == next_position_;
  const Writing writing = writing_of(word);
  if (writing == Writing::lower && run_.empty()) return;
  const std::string_view between =
      follows ? text_.substr(last_end_, token.range.begin - last_end_) : std::string_view();
  const bool joins = follows && is_space(between) && run_.size() < kMaxRun;
  if (!joins || writing == Writing::capitals) end_run();
  if (writing == Writing::capitals) return;
  const Syllable syllable{hash_of_syllable(token.key), token.range, writing == Writing::capital};
  if (writing == Writing::capital) {
    if (run_.empty()) run_is_inside_ = follows && goes_on(between);
    run_.push_back(syllable);
  } else if (!run_.empty() && has_room_for_lower() && !stands_beside_names(word)) {
    run_.push_back(syllable);
  } else {
    run_goes_on_ = !stands_beside_names(word);
    end_run();
  }
}

bool ProperNameCollector::has_room_for_lower() const {
  const std::size_t size = run_.size();
  return run_[size - 1].is_capital || run_[size - 2].is_capital;
}

void ProperNameCollector::count_from(std::size_t first) {
  const bool starts = first == 0 || !run_[first - 1].is_capital;
  const bool inside = first > 0 || run_is_inside_;
  std::uint64_t hash = 0;
  for (std::size_t end = first + 1; end <= run_.size() && end - first <= kMaxNameSyllables; ++end) {
    hash = hash_with(hash, run_[end - 1].hash);
    const bool is_last = end == run_.size();
    const bool is_open = is_last ? run_goes_on_ : !run_[end].is_capital;
    const bool ends = is_last || is_open;
    const std::uint32_t begin = run_[first].range.begin;
    const std::string_view written = text_.substr(begin, run_[end - 1].range.end - begin);
    if (!counts_.add(hash, written, document_, {inside, starts, ends, is_open, run_.size() == 1})) return;
  }
}

void ProperNameCollector::end_run() {
  for (std::size_t first = 0; first < run_.size(); ++first) {
    if (run_[first].is_capital) count_from(first);
  }
  run_.clear();
  run_goes_on_ = false;
}

std::vector<ProperName> ProperNameCollector::names() const {
  return choose_names(counts_, document_ + 1, kMaxProperNames);
}

}  // namespace tracuu::search
