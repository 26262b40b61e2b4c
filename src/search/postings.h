// A posting list: in which documents a term occurs, how often, whether in the title, and where.
// Groups of 128 postings are bit-packed behind a header that lets a reader skip them; the rest are varints.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "search/bit_packing.h"
#include "search/index_format.h"
#include "store/byte_stream.h"

namespace tracuu::search {

// One list as it stands in the blobs. `postings` is followed by at least kUnpackPadding readable bytes.
struct PostingList {
  store::ByteView postings;
  store::ByteView positions;    // empty for the lists of beginnings
  std::uint32_t documents = 0;  // how many postings
};

// Appends postings in the order of documents and writes the list.
class PostingWriter {
 public:
  PostingWriter(store::Bytes& postings, store::Bytes& positions) : postings_(postings), positions_(positions) {}

  // `weight` is frequency x 2 + title; `positions` are the bytes of put_positions(). REQUIRES: ascending documents.
  void add(std::uint32_t document, std::uint32_t weight, store::ByteView positions);
  void finish();  // writes what is left over; the writer can be used for the next list

 private:
  void write_block();

  store::Bytes& postings_;
  store::Bytes& positions_;
  std::uint32_t deltas_[kBlockPostings] = {};
  std::uint32_t weights_[kBlockPostings] = {};
  std::size_t held_ = 0;
  std::uint32_t next_document_ = 0;  // one past the last added
  std::uint32_t position_bytes_ = 0;
};

// Reads a list group by group. Checks everything it reads: on damage it stops and says so.
class PostingReader {
 public:
  PostingReader(const PostingList& list, std::uint32_t documents)
      : list_(list), reader_(list.postings), left_(list.documents), most_(documents) {}

  // Reads the next group; false at the end and on damage.
  bool next();
  // Skips groups that end before `document`, then reads one; false where none is left.
  bool next_reaching(std::uint32_t document);
  bool damaged() const { return damaged_; }

  std::size_t size() const { return size_; }
  std::uint32_t document(std::size_t i) const { return documents_[i]; }
  std::uint32_t weight(std::size_t i) const { return weights_[i]; }
  // Where the positions of this group's postings begin in the list's positions.
  std::size_t positions_begin() const { return positions_begin_; }

 private:
  struct Header {
    std::uint32_t last = 0, position_bytes = 0;
    unsigned delta_bits = 0, weight_bits = 0;
  };
  bool read_header(Header& header);
  bool read_block(const Header& header);
  bool read_rest();
  bool damage();

  PostingList list_;
  store::ByteReader reader_;
  std::uint32_t left_;               // postings not read yet
  std::uint32_t most_;               // documents in the corpus
  std::uint32_t next_document_ = 0;  // one past the last read
  std::size_t positions_begin_ = 0, positions_end_ = 0;
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

// The positions of one posting: the first, then the differences. REQUIRES: ascending.
void put_positions(store::Bytes& out, const std::vector<std::uint32_t>& positions);

// Finds positions in documents asked for in ascending order.
class PositionReader {
 public:
  PositionReader(const PostingList& list, std::uint32_t documents) : reader_(list, documents), bytes_(list.positions) {}

  // Appends the term's positions in the document, ascending; nothing where it does not occur. False on damage.
  // REQUIRES: `document` beyond those asked for before.
  bool append(std::uint32_t document, std::vector<std::uint32_t>& positions) {
    return ended_ || document < next_ || append_next(document, positions);
  }

 private:
  bool append_next(std::uint32_t document, std::vector<std::uint32_t>& positions);
  bool read_group(std::uint32_t document);
  bool skip_to(std::size_t posting);

  PostingReader reader_;
  store::ByteView bytes_;
  std::size_t at_ = 0;       // in bytes_
  std::size_t posting_ = 0;  // of the group; its positions begin at at_
  std::uint32_t next_ = 0;   // the document of that posting: nothing is to be found before it
  bool has_group_ = false;
  bool ended_ = false;
};

}  // namespace tracuu::search
