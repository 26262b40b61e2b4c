// Ids made unique within one corpus.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

namespace tracuu::document {

class UniqueIds {
 public:
  // The id itself the first time; later "id~2", "id~3", … skipping what is taken. The same sequence of ids gives the
  // same answers.
  std::string claim(const std::string& id);

 private:
  std::unordered_map<std::string, std::uint32_t> seen_;  // how often each has been asked for
};

}  // namespace tracuu::document
