// What people, and what nobody, would type into a search box.
#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace tracuu::search {

class RandomInputs {
 public:
  // Words for the inputs are taken from the text.
  RandomInputs(std::string_view text, std::uint32_t seed);

  // Any bytes, operators in any order, deep brackets, long words, words of the text. Not always valid UTF-8.
  std::string next();

 private:
  std::size_t below(std::size_t end) { return random_() % end; }
  std::string word();
  std::string piece();
  std::string bytes();
  std::string repeated();

  std::vector<std::string> words_;
  std::mt19937 random_;
};

}  // namespace tracuu::search
