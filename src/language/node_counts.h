// How often a node occurs in each document.
#pragma once

#include <cstdint>
#include <vector>

#include "language/node.h"

namespace tracuu::language {

class NodeCounts {
 public:
  struct InDocument {
    std::uint32_t document = 0;
    std::uint32_t count = 0;
  };

  NodeCounts(const Selection& selection, Node node, const Source& source);

  Result<void> go_on(const Source& source, Work& work);
  double done() const { return walk_.done(); }
  std::uint64_t tokens_left() const { return walk_.tokens_left(); }
  std::uint64_t total() const { return total_; }
  // Documents with smaller numbers have been read, or need not be.
  std::uint32_t read_up_to() const { return walk_.next_document(); }

  // Of the documents read so far those that have any, ascending.
  const std::vector<InDocument>& documents() const { return documents_; }

  // The places of a document's Tokens where the node begins.
  Result<std::vector<std::uint32_t>> places(std::uint32_t document, const Source& source);
  // The tokens of the document that places() was asked for last.
  const Tokens& tokens() const { return tokens_; }

 private:
  Node node_;
  Walk walk_;
  std::vector<InDocument> documents_;
  std::uint64_t total_ = 0;
  Tokens tokens_;
  std::vector<Found> found_;
};

}  // namespace tracuu::language
