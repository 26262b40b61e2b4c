#include "search/dictionary.h"

#include <algorithm>

#include "search/index_format.h"

namespace tracuu::search {

namespace {

using store::ByteReader;
using store::ByteView;

// `count` numbers from `least` to `most`.
bool read_column(ByteReader& reader, std::uint32_t count, std::uint32_t least, std::uint32_t most,
                 std::vector<std::uint32_t>& column) {
  column.resize(count);
  bool within = true;
  for (std::uint32_t& number : column) {
    number = reader.varint32();
    within &= number >= least && number <= most;
  }
  return within && !reader.failed();
}

// `count` sizes as the offsets between them; all of them together are at most `most`.
bool read_offsets(ByteReader& reader, std::uint32_t count, std::size_t most, std::vector<std::uint32_t>& offsets) {
  offsets.resize(std::size_t{count} + 1);
  std::uint64_t end = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    offsets[i] = static_cast<std::uint32_t>(end);
    end += reader.varint32();
    if (end > most) return false;
  }
  offsets[count] = static_cast<std::uint32_t>(end);
  return !reader.failed();
}

bool read_pool(ByteReader& reader, std::uint32_t count, std::vector<std::uint32_t>& ends, std::string_view& pool) {
  if (!read_offsets(reader, count, reader.remaining(), ends)) return false;
  pool = reader.text();
  return !reader.failed() && pool.size() == ends.back();
}

// The blob without the bytes that unpacking may read beyond a list.
bool without_padding(ByteView& blob) {
  if (blob.size() < kUnpackPadding) return false;
  blob = blob.first(blob.size() - kUnpackPadding);
  return true;
}

}  // namespace

bool Dictionary::read(const Blobs& blobs) {
  postings_ = blobs.postings;
  prefixes_ = blobs.prefixes;
  if (!without_padding(postings_) || !without_padding(prefixes_)) return false;
  ByteReader reader(blobs.terms);
  const std::uint32_t version = reader.varint32();
  documents_ = reader.varint32();
  const std::uint32_t class_count = reader.varint32();
  const std::uint32_t term_count = reader.varint32();
  const std::uint32_t prefix_count = reader.varint32();
  // Each class, term and prefix takes some bytes: a count beyond that would only reserve memory.
  const std::size_t most = reader.remaining();
  if (reader.failed() || version != kIndexVersion || documents_ > kMaxDocuments) return false;
  if (class_count > most || term_count > most || prefix_count > most) return false;
  return read_classes(reader, class_count, term_count) && read_terms(reader, term_count) &&
         read_prefixes(reader, prefix_count) && reader.at_end();
}

bool Dictionary::read_classes(ByteReader& reader, std::uint32_t count, std::uint32_t terms) {
  return read_pool(reader, count, folded_ends_, folded_pool_) &&
         read_offsets(reader, count, terms, class_first_term_) && class_first_term_.back() == terms &&
         read_column(reader, count, 1, documents_, class_documents_);
}

bool Dictionary::read_terms(ByteReader& reader, std::uint32_t count) {
  return read_pool(reader, count, key_ends_, key_pool_) && read_column(reader, count, 1, documents_, term_documents_) &&
         read_offsets(reader, count, postings_.size(), posting_ends_) && posting_ends_.back() == postings_.size();
}

bool Dictionary::read_prefixes(ByteReader& reader, std::uint32_t count) {
  return read_pool(reader, count, prefix_letter_ends_, prefix_pool_) &&
         read_column(reader, count, 1, documents_, prefix_documents_) &&
         read_offsets(reader, count, prefixes_.size(), prefix_posting_ends_) &&
         prefix_posting_ends_.back() == prefixes_.size();
}

PostingList Dictionary::postings(std::uint32_t term) const {
  const std::uint32_t begin = posting_ends_[term];
  return {postings_.subspan(begin, posting_ends_[term + 1] - begin), term_documents_[term], {term, term + 1}, {}};
}

std::uint32_t Dictionary::lower_bound(std::string_view wanted) const {
  std::uint32_t low = 0;
  for (std::uint32_t high = classes(); low < high;) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (folded(middle) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

NumberRange Dictionary::find_class(std::string_view wanted) const {
  const std::uint32_t found = lower_bound(wanted);
  if (found == classes() || folded(found) != wanted) return {};
  return {found, found + 1};
}

NumberRange Dictionary::classes_beginning(std::string_view letters) const {
  // UTF-8 has no byte FF: what begins with these letters comes before them with one behind.
  const std::string beyond = std::string(letters) + '\xFF';
  return {lower_bound(letters), lower_bound(beyond)};
}

std::optional<std::uint32_t> Dictionary::find_term(std::uint32_t class_number, std::string_view wanted) const {
  const NumberRange terms = class_terms(class_number);
  for (std::uint32_t term = terms.begin; term < terms.end; ++term) {
    if (key(term) == wanted) return term;
  }
  return std::nullopt;
}

std::optional<PostingList> Dictionary::beginning(std::string_view letters, std::string_view folded) const {
  for (std::uint32_t i = 0; i < prefix_documents_.size(); ++i) {
    const std::string_view known = slice(prefix_pool_, prefix_letter_ends_, i);
    if (known != letters) continue;
    const std::uint32_t begin = prefix_posting_ends_[i];
    const store::ByteView postings = prefixes_.subspan(begin, prefix_posting_ends_[i + 1] - begin);
    return PostingList{postings, prefix_documents_[i], terms_of(classes_beginning(folded)),
                       letters == folded ? std::string_view() : known};
  }
  return std::nullopt;
}

}  // namespace tracuu::search
