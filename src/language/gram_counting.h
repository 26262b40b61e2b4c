// The n-grams of some documents, counted slice by slice (gram_table.h).
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/result.h"
#include "language/gram_table.h"
#include "language/node.h"
#include "language/source.h"

namespace tracuu::language {

class GramCounting {
 public:
  // Of `size` tokens; only those that hold the node where there is one. REQUIRES: 1 <= size <= kMostGramTerms.
  GramCounting(std::vector<std::uint32_t> documents, std::size_t size, std::optional<Node> node, const Source& source,
               std::size_t room = GramTable::kUsualRoom);

  Result<void> go_on(const Source& source, Work& work);
  bool is_over() const { return walk_.is_over() && phase_ != Phase::tracing; }
  double done() const;
  // Of documents that have not been read even once.
  std::uint64_t tokens_left() const { return phase_ == Phase::recounting ? 0 : walk_.tokens_left(); }

  const GramTable& table() const { return table_; }
  // Below this count nothing is listed.
  std::uint32_t least() const { return is_over() ? table_.least() : 2; }

 private:
  enum class Phase : std::uint8_t { counting, tracing, recounting };

  template <typename Take>
  void for_each_wanted(std::uint32_t title_end, std::span<const search::StreamWord> words, Take take);
  Result<void> step(const Source& source, Work& work);
  void turn(const Source& source, Work& work);

  std::size_t size_;
  std::optional<Node> node_;
  std::uint32_t known_terms_;
  GramTable table_;
  Phase phase_ = Phase::counting;
  Walk walk_;
  double done_before_ = 0;  // when tracing began
  Tokens tokens_;
  std::vector<Found> found_;
};

}  // namespace tracuu::language
