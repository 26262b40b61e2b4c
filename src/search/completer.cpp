#include "search/completer.h"

#include <algorithm>

#include "text/syllable.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

constexpr std::size_t kMostSyllables = 6;  // of the end that names are looked up by
constexpr std::size_t kMostWords = 3;
constexpr std::size_t kLeastLetters = 2;

bool is_within_quotation(std::string_view typed) { return std::ranges::count(typed, '"') % 2 != 0; }

std::string folded(const std::vector<text::Token>& tokens, std::size_t first) {
  std::string out;
  for (std::size_t i = first; i < tokens.size(); ++i) out.append(1, ' ').append(tokens[i].folded);
  return out;
}

class Completer {
 public:
  Completer(std::string_view typed, std::size_t limit, const Index& index)
      : typed_(typed), limit_(limit), index_(index), tokens_(text::tokenize(typed)) {}

  std::vector<Completion> run() {
    if (tokens_.empty() || tokens_.back().range.end != typed_.size() || is_within_quotation(typed_)) return {};
    bool has_names = false;  // that the longest end which is one's beginning has, be it whole already
    for (std::size_t size = std::min(tokens_.size(), kMostSyllables); size > 0 && !has_names; --size)
      has_names = add_names(tokens_.size() - size);
    if (tokens_.size() == 1 || (!has_names && !is_whole_word())) add_words();
    return std::move(found_);
  }

 private:
  // Of a longer query its last syllable alone says little, unless it is none yet.
  bool is_whole_word() const { return !index_.dictionary().find_class(tokens_.back().folded).empty(); }

  void add(std::size_t first, std::string_view label, bool is_name) {
    const std::string_view before = typed_.substr(0, tokens_[first].range.begin);
    std::string query = std::string(before).append(label);
    const bool is_known = std::ranges::find(found_, query, &Completion::query) != found_.end();
    if (query == typed_ || is_known || found_.size() >= limit_) return;
    found_.push_back({std::move(query), std::string(label), is_name});
  }

  // Whether there are any.
  bool add_names(std::size_t first) {
    const bool is_alone = first + 1 == tokens_.size();
    if (is_alone && (tokens_.back().folded.size() < kLeastLetters || (first > 0 && is_whole_word()))) return false;
    const std::string_view end = typed_.substr(tokens_[first].range.begin);
    const std::string same = folded(tokens_, first);
    const std::vector<std::uint32_t> ranks = index_.proper_names().beginning(end, limit_);
    for (const std::uint32_t rank : ranks) {
      const std::string_view name = index_.proper_names()[rank].text;
      if (folded(text::tokenize(name), 0) != same) add(first, name, true);
    }
    return !ranks.empty();
  }

  // The words most documents hold.
  void add_words() {
    const text::Token& last = tokens_.back();
    const Dictionary& dictionary = index_.dictionary();
    if (last.folded.size() < kLeastLetters) return;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> best;  // documents, term
    const NumberRange terms = dictionary.terms_of(dictionary.classes_beginning(last.folded));
    const std::string_view letters = text::key_parts(last.key).letters;
    const bool is_marked = text::has_marks(last);
    for (std::uint32_t term = terms.begin; term < terms.end; ++term) {
      const std::string_view key = dictionary.key(term);
      if (key.starts_with('<') || (is_marked && !key.starts_with(letters))) continue;
      best.emplace_back(dictionary.postings(term).documents, term);
    }
    const std::size_t most = std::min(best.size(), kMostWords + 1);
    std::ranges::partial_sort(best, best.begin() + static_cast<std::ptrdiff_t>(most), [](const auto& a, const auto& b) {
      return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    for (std::size_t i = 0; i < most; ++i) {
      const std::string word = text::write_syllable(dictionary.key(best[i].second));
      if (word.size() > last.range.size()) add(tokens_.size() - 1, word, false);
    }
  }

  std::string_view typed_;
  std::size_t limit_;
  const Index& index_;
  std::vector<text::Token> tokens_;
  std::vector<Completion> found_;
};

}  // namespace

std::vector<Completion> complete(std::string_view typed, std::size_t limit, const Index& index) {
  return Completer(typed, limit, index).run();
}

}  // namespace tracuu::search
