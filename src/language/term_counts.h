// How often each term occurs in the selected documents and in the whole corpus: by the posting lists, without any text.
#pragma once

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "language/source.h"

namespace tracuu::language {

class TermCounts {
 public:
  explicit TermCounts(const Source& source);

  // Goes through further lists, as far as the work goes. Fails where one is damaged.
  Result<void> go_on(const Source& source, const search::DocumentSet& selected, Work& work);
  bool is_over() const { return next_ == selected_.size(); }
  double done() const;
  // Terms below are counted.
  std::uint32_t next() const { return next_; }

  struct Count {
    std::uint32_t occurrences = 0;
    std::uint32_t documents = 0;
  };
  // Of tokens; an expression has none.
  const Count& selected(std::uint32_t term) const { return selected_[term]; }
  std::uint32_t everywhere(std::uint32_t term) const { return everywhere_[term]; }
  std::uint32_t terms() const { return static_cast<std::uint32_t>(selected_.size()); }

 private:
  std::vector<Count> selected_;
  std::vector<std::uint32_t> everywhere_;
  std::uint32_t next_ = 0;
};

// A selected document that holds the term. REQUIRES: there is one.
std::uint32_t first_holding(std::uint32_t term, const search::DocumentSet& selected, const Source& source);

}  // namespace tracuu::language
