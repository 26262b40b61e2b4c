// The order of a Vietnamese dictionary over the terms of a corpus.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "language/source.h"

namespace tracuu::language {

class TermOrder {
 public:
  explicit TermOrder(const Source& source) : keys_(source.index().dictionary().terms()) {}

  // The term's key (text/collation.h); made when it is first asked for.
  const std::string& key(std::uint32_t term, const Source& source);

  // Makes the keys of all terms, as far as the work goes.
  void go_on(const Source& source, Work& work);
  bool is_over() const { return next_ == keys_.size(); }
  // REQUIRES: it has been made.
  const std::string& known_key(std::uint32_t term) const { return keys_[term]; }

 private:
  std::vector<std::string> keys_;  // by term; "" where it has not been made
  std::uint32_t next_ = 0;
};

}  // namespace tracuu::language
