// Prints queries over a corpus with the documents that they must find, one JSON object a line, for whatever else
// answers queries: query_cases INPUT wishes|inputs [DOCUMENTS [QUERIES]]. `wishes`: {"qid","query","ids"}
// over the first DOCUMENTS of INPUT. `inputs`: {"qid","query"}, what nobody would type.

#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>

#include "base/utf8.h"
#include "document/input.h"
#include "document/reader.h"
#include "search/first_documents.h"
#include "search/random_input.h"
#include "search/random_wish.h"
#include "search/wish_oracle.h"

namespace {

using namespace tracuu;

constexpr std::uint32_t kSeed = 20210607;

void print(const nlohmann::json& line) { std::printf("%s\n", line.dump().c_str()); }

void print_wishes(const std::vector<Document>& documents, int queries) {
  const search::WishOracle oracle(documents);
  search::RandomWishes wishes(documents, kSeed);
  for (int i = 0; i < queries; ++i) {
    const search::Wish wish = wishes.next();
    print({{"qid", std::to_string(i)}, {"query", text_of(wish) + " "}, {"ids", oracle.ids(wish)}});
  }
}

void print_inputs(const std::vector<Document>& documents, int queries) {
  std::string text;
  for (const Document& document : documents) text += document.text + "\n";
  search::RandomInputs inputs(text, kSeed);
  for (int i = 0; i < queries; ++i) {
    print({{"qid", std::to_string(i)}, {"query", utf8::repair(inputs.next()).text}});
  }
}

}  // namespace

int main(int argc, char** argv) {
  const auto listing = document::list_inputs({argc > 2 ? argv[1] : ""});
  if (argc < 3 || !listing.ok() || listing->files.empty()) {
    std::fprintf(stderr, "usage: query_cases INPUT wishes|inputs [DOCUMENTS [QUERIES]]\n");
    return 2;
  }
  search::FirstDocuments first(argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 1000);
  document::Reader reader(document::FieldMap(), first);
  (void)reader.read(listing->files[0]);
  const int queries = argc > 4 ? std::atoi(argv[4]) : 10000;
  if (std::string_view(argv[2]) == "wishes") print_wishes(first.documents, queries);
  else print_inputs(first.documents, queries);
  return 0;
}
