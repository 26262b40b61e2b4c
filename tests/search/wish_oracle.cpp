#include "search/wish_oracle.h"

#include <algorithm>

#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

// As docs/query-language.md tells it: so many tokens are between a title and its text, and between two blocks.
constexpr std::uint32_t kBetweenTitleAndText = 16;
constexpr std::uint32_t kBetweenBlocks = 8;

Oracle::Wanted wanted_of(const WishedWord& word, const std::set<std::string>& keys) {
  Oracle::Wanted wanted;
  wanted.key = word.key;
  wanted.folded = word.folded;
  wanted.marked = word.marked;
  wanted.open = word.open;
  wanted.partial = word.marked && Oracle::is_partial(word.key, keys);
  return wanted;
}

// The title's bytes where the text itself begins with it.
std::size_t repeated_title(const Document& document) {
  const std::size_t begin = document.text.find_first_not_of(" \t\r\n");
  if (begin == std::string::npos || document.title.empty()) return 0;
  return document.text.compare(begin, document.title.size(), document.title) == 0 ? begin + document.title.size() : 0;
}

std::size_t block_of(const Document& document, std::uint32_t byte) {
  return static_cast<std::size_t>(
      std::ranges::count_if(document.blocks, [byte](const Block& block) { return block.range.begin <= byte; }));
}

}  // namespace

WishOracle::WishOracle(const std::vector<Document>& documents) {
  for (const Document& document : documents) documents_.push_back(read(document));
  for (const auto& [word, number] : numbers_) keys_.insert(word.first);
}

std::size_t WishOracle::number_of(const Spelling& word) {
  return numbers_.try_emplace(word, numbers_.size()).first->second;
}

bool WishOracle::is_answered(const WishedWord& wished, const Spelling& word) const {
  if (wished.exact) return wished.key == word.first;
  return Oracle::accepts(wanted_of(wished, keys_), {word.first, word.second, 0});
}

const std::vector<bool>& WishOracle::answers(const WishedWord& wished) const {
  const std::string written = wished.written + (wished.exact ? "=" : "") + (wished.open ? "*" : "");
  const auto [known, is_new] = answers_.try_emplace(written);
  if (!is_new) return known->second;
  known->second.resize(numbers_.size());
  for (const auto& [word, number] : numbers_) known->second[number] = is_answered(wished, word);
  return known->second;
}

WishOracle::Read WishOracle::read(const Document& document) {
  Read read{&document, {}};
  std::uint32_t next = 0;
  const std::size_t repeated = repeated_title(document);
  if (repeated == 0) {
    for (const text::Token& token : text::tokenize(document.title)) {
      read.places.push_back({number_of({token.key, token.folded}), next++, true});
    }
    if (next != 0) next += kBetweenTitleAndText;
  }
  std::size_t block = 0;
  bool is_first = true;
  for (const text::Token& token : text::tokenize(document.text)) {
    const std::size_t here = block_of(document, token.range.begin);
    if (!is_first && here != block) next += kBetweenBlocks;
    read.places.push_back({number_of({token.key, token.folded}), next++, token.range.end <= repeated});
    block = here;
    is_first = false;
  }
  return read;
}

std::vector<WishOracle::Found> WishOracle::find(const Read& read, const Wish& operand) const {
  std::vector<Found> found;
  for (const Wish& part : operand.parts) {
    for (const Found& each : find(read, part)) found.push_back(each);
  }
  if (!operand.parts.empty()) return found;
  const std::size_t size = operand.words.size();
  std::vector<const std::vector<bool>*> answered;
  for (const WishedWord& wished : operand.words) answered.push_back(&answers(wished));
  for (std::size_t at = 0; at + size <= read.places.size(); ++at) {
    bool stands = true;
    for (std::size_t i = 0; i < size && stands; ++i) {
      const Place& place = read.places[at + i];
      stands = (*answered[i])[place.word] && place.position == read.places[at].position + i &&
               (place.in_title || !operand.in_title);
    }
    if (stands) found.emplace_back(read.places[at].position, read.places[at + size - 1].position);
  }
  return found;
}

bool WishOracle::goes_on(const std::vector<std::vector<Found>>& found, std::size_t next, const Found& before,
                         std::uint32_t distance) {
  if (next == found.size()) return true;
  return std::ranges::any_of(found[next], [&](const Found& here) {
    const bool after = here.first > before.second && here.first - before.second - 1 <= distance;
    const bool ahead = here.second < before.first && before.first - here.second - 1 <= distance;
    return (after || ahead) && goes_on(found, next + 1, here, distance);
  });
}

bool WishOracle::holds_value(const std::string& value, const Wish& wish) const {
  const std::vector<text::Token> tokens = text::tokenize(value);
  if (wish.whole && tokens.size() != wish.words.size()) return false;
  for (std::size_t at = 0; at + wish.words.size() <= tokens.size(); ++at) {
    std::size_t i = 0;
    while (i < wish.words.size() && is_answered(wish.words[i], {tokens[at + i].key, tokens[at + i].folded})) ++i;
    if (i == wish.words.size()) return true;
  }
  return false;
}

bool WishOracle::is_dated(const std::string& iso, const Wish& wish) {
  if (wish.from.empty() && wish.to.empty()) return iso.empty();
  if (iso.empty()) return false;
  const auto first_of = [](const std::string& date) { return date + std::string("-00-00").substr(date.size() - 4); };
  const auto last_of = [](const std::string& date) { return date + std::string("-99-99").substr(date.size() - 4); };
  const bool too_early = !wish.from.empty() && last_of(iso) < first_of(wish.from);
  const bool too_late = !wish.to.empty() && first_of(iso) > last_of(wish.to);
  return !too_early && !too_late;
}

bool WishOracle::holds(const Read& read, const Wish& wish) const {
  const auto held = [&](const Wish& part) { return holds(read, part); };
  switch (wish.kind) {
    case Wish::Kind::phrase: return !find(read, wish).empty();
    case Wish::Kind::all: return std::ranges::all_of(wish.parts, held);
    case Wish::Kind::any: return std::ranges::any_of(wish.parts, held);
    case Wish::Kind::none: return !held(wish.parts[0]);
    case Wish::Kind::facet:
      return holds_value(wish.field == "source" ? read.document->source : read.document->category, wish);
    case Wish::Kind::date: return is_dated(read.document->date.iso, wish);
    case Wish::Kind::near: break;
  }
  std::vector<std::vector<Found>> found;
  for (const Wish& part : wish.parts) found.push_back(find(read, part));
  return std::ranges::any_of(found[0], [&](const Found& first) { return goes_on(found, 1, first, wish.distance); });
}

std::vector<std::string> WishOracle::ids(const Wish& wish) const {
  std::vector<std::string> ids;
  for (const Read& read : documents_) {
    if (holds(read, wish)) ids.push_back(read.document->id);
  }
  return ids;
}

}  // namespace tracuu::search
