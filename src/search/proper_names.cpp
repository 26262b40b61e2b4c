#include "search/proper_names.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

// Whether a syllable answers what was typed of it: its marks must be there, those not typed may be.
bool answers(const text::Token& typed, const text::Token& token, bool is_last) {
  if (is_last ? !token.folded.starts_with(typed.folded) : token.folded != typed.folded) return false;
  if (!text::has_marks(typed)) return true;
  if (!is_last) return token.key == typed.key;
  const text::KeyParts wanted = text::key_parts(typed.key);
  const text::KeyParts parts = text::key_parts(token.key);
  return parts.letters.starts_with(wanted.letters) && (wanted.tones.empty() || parts.tones == wanted.tones);
}

bool answers(const std::vector<text::Token>& typed, const std::vector<text::Token>& name) {
  for (std::size_t first = 0; first + typed.size() <= name.size(); ++first) {
    std::size_t i = 0;
    while (i < typed.size() && answers(typed[i], name[first + i], i + 1 == typed.size())) ++i;
    if (i == typed.size()) return true;
  }
  return false;
}

}  // namespace

bool ProperNames::read(store::ByteView bytes, std::uint32_t documents) {
  store::ByteReader reader(bytes);
  const std::uint64_t count = reader.varint();
  if (count > reader.remaining()) return false;
  sizes_.resize(static_cast<std::size_t>(count));
  begins_.resize(sizes_.size());
  documents_.resize(sizes_.size());
  std::uint32_t most = documents;
  for (std::uint32_t& each : documents_) {
    const std::uint32_t fewer = reader.varint32();
    if (fewer >= most) return false;
    most = each = most - fewer;
  }
  std::uint64_t end = 0;
  for (std::size_t i = 0; i < sizes_.size() && end <= bytes.size(); ++i) {
    begins_[i] = static_cast<std::uint32_t>(end);
    end += sizes_[i] = reader.varint32();
  }
  pool_ = store::as_text(reader.bytes(end));
  if (reader.failed() || !reader.at_end() || utf8::find_invalid(pool_) != pool_.size()) return false;
  return std::ranges::none_of(
      begins_, [this](std::uint32_t begin) { return begin < pool_.size() && utf8::is_continuation(pool_[begin]); });
}

void ProperNames::fold() const {
  for (std::uint32_t rank = 0; rank < size(); ++rank) {
    for (const text::Token& token : text::tokenize(text(rank))) folded_.append(1, ' ').append(token.folded);
    folded_ += '\n';
    folded_ends_.push_back(static_cast<std::uint32_t>(folded_.size()));
  }
}

std::vector<std::uint32_t> ProperNames::beginning(std::string_view typed, std::size_t limit) const {
  if (folded_ends_.size() != sizes_.size()) fold();
  const std::vector<text::Token> tokens = text::tokenize(typed);
  std::string wanted;
  for (const text::Token& token : tokens) wanted.append(1, ' ').append(token.folded);
  std::vector<std::uint32_t> found;
  if (wanted.empty()) return found;
  std::size_t at = folded_.find(wanted);
  while (at != std::string::npos && found.size() < limit) {
    const auto line = std::ranges::upper_bound(folded_ends_, static_cast<std::uint32_t>(at));
    const auto rank = static_cast<std::uint32_t>(line - folded_ends_.begin());
    if (answers(tokens, text::tokenize(text(rank)))) found.push_back(rank);
    at = folded_.find(wanted, *line);
  }
  return found;
}

}  // namespace tracuu::search
