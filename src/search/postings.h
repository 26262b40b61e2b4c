// A posting list: in which documents a term occurs, how often, and whether in the title.
// Groups of 128 postings are bit-packed; the rest are varints.
#pragma once

#include <cstdint>
#include <string_view>

#include "search/bit_packing.h"
#include "search/index_format.h"
#include "search/number_range.h"
#include "store/byte_stream.h"

namespace tracuu::search {

// One list as it stands in the blobs. `postings` is followed by at least kUnpackPadding readable bytes.
struct PostingList {
  store::ByteView postings;
  std::uint32_t documents = 0;  // how many postings
  NumberRange terms;            // whose documents these are
  std::string_view letters;     // of those terms, only the ones whose keys begin with these letters
};

// Appends postings in the order of documents and writes the list.
class PostingWriter {
 public:
  explicit PostingWriter(store::Bytes& postings) : postings_(postings) {}

  // `weight` is frequency x 2 + title. REQUIRES: ascending documents.
  void add(std::uint32_t document, std::uint32_t weight);
  void finish();  // writes what is left over; the writer can be used for the next list

 private:
  void write_block();

  store::Bytes& postings_;
  std::uint32_t deltas_[kBlockPostings] = {};
  std::uint32_t weights_[kBlockPostings] = {};
  std::size_t held_ = 0;
  std::uint32_t next_document_ = 0;  // one past the last added
};

// Reads a list group by group. Checks everything it reads: on damage it stops and says so.
class PostingReader {
 public:
  PostingReader(const PostingList& list, std::uint32_t documents)
      : reader_(list.postings), left_(list.documents), most_(documents) {}

  // Reads the next group; false at the end and on damage.
  bool next();
  bool damaged() const { return damaged_; }

  std::size_t size() const { return size_; }
  std::uint32_t document(std::size_t i) const { return documents_[i]; }
  std::uint32_t weight(std::size_t i) const { return weights_[i]; }

 private:
  bool read_block();
  bool read_rest();
  bool damage();

  store::ByteReader reader_;
  std::uint32_t left_;               // postings not read yet
  std::uint32_t most_;               // documents in the corpus
  std::uint32_t next_document_ = 0;  // one past the last read
  std::size_t size_ = 0;
  bool damaged_ = false;
  std::uint32_t documents_[kBlockPostings];
  std::uint32_t weights_[kBlockPostings];
};

// Calls visit(document, weight) for each posting; false on damage.
template <typename Visit>
bool for_each_posting(const PostingList& list, std::uint32_t documents, Visit visit) {
  PostingReader reader(list, documents);
  while (reader.next()) {
    for (std::size_t i = 0; i < reader.size(); ++i) visit(reader.document(i), reader.weight(i));
  }
  return !reader.damaged();
}

}  // namespace tracuu::search
