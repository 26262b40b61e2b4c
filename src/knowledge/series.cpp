#include "knowledge/series.h"

#include <algorithm>
#include <iterator>

#include "extract/function_words.h"

namespace tracuu::knowledge {

namespace {

using extract::hash_of;
using extract::KeyHash;
using extract::Reading;
using extract::Shape;
using extract::Span;

constexpr KeyHash kAnd = hash_of("va1");

template <std::size_t size>
bool is_one_of(const KeyHash (&words)[size], KeyHash key) {
  return std::ranges::find(words, key) != std::end(words);
}

// Words that a member of a formula does not hold. Some function words it may: "hòa bình và ổn định", "trước sau như
// một", "không ngừng phát triển".
bool parts_members(KeyHash key) {
  static constexpr KeyHash kMore[] = {hash_of("trên"),  hash_of("vi1"),  hash_of("băng1"),  hash_of("nhăm1"),
                                      hash_of("răng1"), hash_of("nêu4"), hash_of("nhưng3"), hash_of("hai"),
                                      hash_of("ông"),   hash_of("ba1"),  hash_of("nhau")};
  static constexpr KeyHash kWithin[] = {kAnd,           hash_of("co4"),    hash_of("không"),
                                        hash_of("sau"), hash_of("trươc4"), hash_of("như")};
  return is_one_of(kMore, key) || (extract::is_function_word(key) && !is_one_of(kWithin, key));
}

class SeriesFinder {
 public:
  explicit SeriesFinder(const Reading& reading) : words_(reading.words) {}

  std::vector<Series> find() {
    for (std::uint32_t begin = 0; begin < words_.size();) {
      std::uint32_t end = begin + 1;
      bool has_comma = false;
      for (; end < words_.size() && is_inner(end); ++end) has_comma = has_comma || is_comma(end);
      if (has_comma && end - begin >= kLeastSeriesWords) read_clause({begin, end});
      begin = end;
    }
    return std::move(found_);
  }

 private:
  bool is_comma(std::uint32_t word) const { return (words_[word].gap & extract::kComma) != 0; }
  // Whether nothing but blanks or a comma stands before a word.
  bool is_inner(std::uint32_t word) const {
    const std::uint16_t gap = words_[word].gap;
    return gap == extract::kSpace || gap == extract::kComma || gap == (extract::kComma | extract::kSpace);
  }
  bool is_bar(std::uint32_t word) const {
    const extract::Word& each = words_[word];
    const bool is_written_large = each.shape == Shape::title && word == clause_.first;
    return (each.shape != Shape::lower && !is_written_large) || parts_members(each.key);
  }

  // From the last word that no member holds: where a series may begin.
  Span head_of(Span chunk) const {
    std::uint32_t first = chunk.last;
    while (first > chunk.first && !is_bar(first - 1) && chunk.last - first < kMostMemberWords) --first;
    return {first, chunk.last};
  }
  // Up to the first word that no member holds: where a series may end. "Và" begins another member.
  Span tail_of(Span chunk) const {
    std::uint32_t last = chunk.first, most = kMostMemberWords;
    for (; last < chunk.last && !is_bar(last) && last - chunk.first < most; ++last) {
      if (words_[last].key == kAnd && most == kMostMemberWords) most = last + 1 - chunk.first + kMostMemberWords;
    }
    return {chunk.first, last};
  }

  void read_clause(Span clause) {
    clause_ = clause;
    members_.clear();
    for (std::uint32_t begin = clause.first; begin < clause.last;) {
      std::uint32_t end = begin + 1;
      while (end < clause.last && !is_comma(end)) ++end;
      const std::uint32_t first = words_[begin].key == kAnd ? begin + 1 : begin;
      if (first < end) take({first, end});
      begin = end;
    }
    emit();
  }

  void take(Span chunk) {
    const Span tail = tail_of(chunk);
    if (tail == chunk && chunk.size() <= kMostMemberWords) {
      members_.push_back(chunk);
      return;
    }
    if (!members_.empty() && tail.size() > 0) members_.push_back(tail);
    emit();
    if (const Span head = head_of(chunk); head.size() > 0) members_ = {head};
  }

  // "hợp tác và phát triển" as the last member is two.
  void part_last() {
    const Span last = members_.back();
    for (std::uint32_t word = last.first + 1; word + 1 < last.last; ++word) {
      if (words_[word].key != kAnd) continue;
      members_.back() = {last.first, word};
      members_.push_back({word + 1, last.last});
      return;
    }
  }

  void emit() {
    if (members_.size() >= 2) part_last();
    std::uint32_t words = 0;
    for (const Span member : members_) words += member.size();
    if (members_.size() >= kLeastMembers && words >= kLeastSeriesWords && words <= kMostSeriesWords)
      found_.push_back({members_});
    members_.clear();
  }

  const std::vector<extract::Word>& words_;
  Span clause_;
  std::vector<Span> members_;
  std::vector<Series> found_;
};

}  // namespace

std::vector<Series> find_series(const Reading& reading) { return SeriesFinder(reading).find(); }

}  // namespace tracuu::knowledge
