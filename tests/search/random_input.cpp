#include "search/random_input.h"

#include "base/utf8.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

constexpr std::string_view kPieces[] = {" ",        " ",
                                        " ",        "\"",
                                        "“",        "”",
                                        "(",        ")",
                                        "-",        "*",
                                        ":",        "=",
                                        " OR ",     " AND ",
                                        " NOT ",    " NEAR ",
                                        " NEAR/5 ", " NEAR/999 ",
                                        " -",       " =",
                                        "title:",   "nguồn:",
                                        "source:",  "date:",
                                        "sort:",    "id:",
                                        "foo:",     "2019..2021",
                                        "7/6/2021", "..",
                                        "none",     "newest",
                                        "http://",  "中国",
                                        "ประเทศ",   "ភាសា",
                                        "\xCC\x81", "\xE2\x80\x8B",
                                        "3,892",    "\n"};

}  // namespace

RandomInputs::RandomInputs(std::string_view text, std::uint32_t seed) : random_(seed) {
  for (const text::Token& token : text::tokenize(text)) {
    words_.emplace_back(text.substr(token.range.begin, token.range.size()));
  }
  words_.emplace_back("a");
}

std::string RandomInputs::word() { return words_[below(words_.size())].substr(0, below(4) == 0 ? 1 + below(3) : 64); }

std::string RandomInputs::piece() {
  if (below(2) == 0) return word();
  return std::string(kPieces[below(std::size(kPieces))]);
}

std::string RandomInputs::bytes() {
  std::string out;
  const bool any = below(2) == 0;
  for (std::size_t i = below(80); i != 0; --i) {
    if (any) out += static_cast<char>(below(256));
    else utf8::append(out, static_cast<char32_t>(below(below(2) == 0 ? 0x3000 : 0x20000)));
  }
  return out;
}

std::string RandomInputs::repeated() {
  const std::string once = piece() + piece() + piece();
  std::string out;
  for (std::size_t i = below(900); i != 0; --i) out += once;
  return out;
}

std::string RandomInputs::next() {
  const std::size_t pick = below(16);
  if (pick == 0) return bytes();
  if (pick == 1 && below(4) == 0) return repeated();
  std::string out;
  for (std::size_t i = below(pick == 2 ? 150 : 14); i != 0; --i) out += piece() + (below(2) == 0 ? " " : "");
  return out;
}

}  // namespace tracuu::search
