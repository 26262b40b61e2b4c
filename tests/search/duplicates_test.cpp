// Copies: found by their sketches, kept in the corpus, put together in results.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "search/corpus_of.h"
#include "search/duplicate_finder.h"
#include "search/index_format.h"
#include "search/key_hash.h"
#include "store/corpus_writer.h"

namespace tracuu::search {
namespace {

using Groups = std::vector<std::vector<std::uint32_t>>;

// A stream of words that never comes again: `count` numbers from `seed` on.
std::vector<std::uint64_t> words(std::uint32_t seed, std::size_t count) {
  std::vector<std::uint64_t> hashes;
  for (std::size_t i = 0; i < count; ++i)
    hashes.push_back(long_hash_of_key(std::to_string(seed) + "." + std::to_string(i)));
  return hashes;
}

Sketch sketch_of(const std::vector<std::uint64_t>& hashes) {
  Sketcher sketcher;
  for (const std::uint64_t hash : hashes) sketcher.add(hash);
  return sketcher.take();
}

// What the sketch estimates, counted out.
double true_resemblance(const std::vector<std::uint64_t>& one, const std::vector<std::uint64_t>& other) {
  const auto shingles = [](const std::vector<std::uint64_t>& hashes) {
    std::set<std::vector<std::uint64_t>> out;
    for (std::size_t i = 0; i + kShingleTokens <= hashes.size(); ++i)
      out.emplace(hashes.begin() + static_cast<std::ptrdiff_t>(i),
                  hashes.begin() + static_cast<std::ptrdiff_t>(i + kShingleTokens));
    return out;
  };
  const auto a = shingles(one), b = shingles(other);
  const auto both = std::ranges::count_if(a, [&](const auto& each) { return b.contains(each); });
  return static_cast<double>(both) / static_cast<double>(a.size() + b.size() - static_cast<std::size_t>(both));
}

TEST(DuplicateSketch, EstimatesTheResemblance) {
  for (const std::size_t length : {60u, 400u, 3000u}) {
    for (const std::size_t changed : {0u, 1u, 3u, 10u}) {
      double error = 0, sum = 0, truth = 0;
      constexpr int kPairs = 40;
      for (std::uint32_t pair = 0; pair < kPairs; ++pair) {
        const std::vector<std::uint64_t> one = words(pair, length);
        std::vector<std::uint64_t> other = one;
        for (std::size_t i = 0; i < changed; ++i) other[(i * 7919 + pair * 31) % length] = pair + i;
        const double estimated = resemblance(sketch_of(one), sketch_of(other));
        truth = true_resemblance(one, other);
        sum += estimated - truth;
        error = std::max(error, std::abs(estimated - truth));
      }
      EXPECT_LT(std::abs(sum / kPairs), 0.04) << length << " " << changed;
      EXPECT_LT(error, 0.25) << length << " " << changed;
      if (changed == 0) {
        EXPECT_EQ(error, 0);
      }
    }
  }
}

TEST(DuplicateSketch, DoesNotDependOnWhatCameBefore) {
  Sketcher sketcher;
  for (const std::uint64_t hash : words(1, 50)) sketcher.add(hash);
  sketcher.take();
  for (const std::uint64_t hash : words(2, 50)) sketcher.add(hash);
  const Sketch sketch = sketcher.take(), fresh = sketch_of(words(2, 50));
  EXPECT_EQ(sketch.exact, fresh.exact);
  EXPECT_EQ(sketch.bins, fresh.bins);
  EXPECT_EQ(sketcher.take().exact, 0u);
}

TEST(DuplicateSketch, OrderAndSingleWordsCountInShortTexts) {
  EXPECT_NE(sketch_of({1, 2, 3}).exact, sketch_of({1, 3, 2}).exact);
  EXPECT_EQ(resemblance(sketch_of({1, 2, 3}), sketch_of({1, 2, 3})), 1);
  EXPECT_LT(resemblance(sketch_of({1, 2, 3}), sketch_of({1, 2, 4})), 0.5);
}

TEST(DuplicateFinder, PutsCopiesTogetherAndLeavesOthersAlone) {
  std::vector<Sketch> sketches;
  for (std::uint32_t i = 0; i < 300; ++i) sketches.push_back(sketch_of(words(i, 200)));
  sketches[17] = sketches[3];
  sketches[200] = sketches[3];
  std::vector<std::uint64_t> changed = words(40, 200);
  changed[100] = 1;  // 5 of 196 shingles
  sketches[250] = sketch_of(changed);
  sketches.emplace_back();  // two documents without words
  sketches.emplace_back();
  EXPECT_EQ(find_duplicates(sketches), (Groups{{3, 17, 200}, {40, 250}}));
}

TEST(DuplicateFinder, ChainsAreOneGroup) {
  // Each resembles the next by 0.85, the last the first by 0.6.
  std::vector<Sketch> sketches;
  const std::vector<std::uint64_t> all = words(1, 1200);
  for (std::ptrdiff_t shift : {0, 80, 160, 240})
    sketches.push_back(sketch_of({all.begin() + shift, all.begin() + shift + 950}));
  EXPECT_EQ(find_duplicates(sketches), (Groups{{0, 1, 2, 3}}));
}

TEST(DuplicateFinder, AFormThatManyFillInIsNotOneGroup) {
  std::vector<Sketch> sketches;
  const std::vector<std::uint64_t> form = words(0, 100);
  for (std::uint32_t i = 1; i <= 500; ++i) {
    std::vector<std::uint64_t> filled = words(i, 150);
    filled.insert(filled.begin(), form.begin(), form.end());
    sketches.push_back(sketch_of(filled));
  }
  EXPECT_EQ(find_duplicates(sketches), Groups{});
}

TEST(DuplicateTable, IsReadBackAndRefusesWhatContradictsItself) {
  const Groups groups = {{0, 4, 9}, {2, 3}, {7, 8}};
  const store::Bytes bytes = encode_duplicates(groups);
  DuplicateTable table;
  ASSERT_TRUE(table.read(bytes, 10));
  EXPECT_EQ(table.groups(), 3u);
  EXPECT_EQ(table.group_of(1), 0u);
  EXPECT_EQ(table.group_of(9), 1u);
  EXPECT_TRUE(std::ranges::equal(table.members(2), groups[1]));
  EXPECT_TRUE(table.members(0).empty());
  EXPECT_FALSE(DuplicateTable().read(bytes, 9));
  for (std::size_t size = 0; size < bytes.size(); ++size)
    EXPECT_FALSE(DuplicateTable().read(store::ByteView(bytes).first(size), 10)) << size;
  EXPECT_FALSE(DuplicateTable().read(encode_duplicates(Groups{{0, 4}, {2, 4}}), 10));
  store::Bytes longer = bytes;
  longer.push_back(0);
  EXPECT_FALSE(DuplicateTable().read(longer, 10));
  EXPECT_TRUE(DuplicateTable().read(encode_duplicates(Groups{}), 0));
}

std::string numbered(int from, int count) {
  std::string text;
  for (int i = from; i < from + count; ++i) text += "tu" + std::to_string(i) + " ";
  return text;
}

// c1 and c2 are the same but for case, punctuation and form of normalisation; n1 and n2 nearly so.
std::vector<Document> documents() {
  std::vector<Document> documents;
  documents.push_back(document_of("a", "Một", "Ủy ban họp. " + numbered(0, 60)));
  documents.push_back(document_of("c1", "Hai", "Ủy ban, họp lần hai! " + numbered(100, 60)));
  documents.push_back(document_of("n1", "Ba", "Uỷ ban họp lần ba. " + numbered(200, 100)));
  documents.push_back(document_of("c2", "HAI", "ủy ban họp LẦN HAI " + numbered(100, 60)));
  documents.push_back(document_of("n2", "Ba", "Uỷ ban họp lần ba. " + numbered(200, 97) + "khác"));
  documents.push_back(document_of("c3", "Hai", "Ủy ban họp lần hai. " + numbered(100, 60)));
  for (std::size_t i = 0; i < documents.size(); ++i) {
    documents[i].date.iso = "2021-06-0" + std::to_string(i + 1);
    documents[i].source = i % 2 == 0 ? "A" : "B";
  }
  return documents;
}

Ids ids_of(SearchedCorpus& corpus, std::string_view typed, const SearchOptions& options) {
  Ids ids;
  for (const Match& match : corpus.search(typed, options).matches) ids.push_back(corpus.id_of(match));
  return ids;
}

TEST(Copies, AreGroupedAsTheCorpusSays) {
  SearchedCorpus corpus(documents());
  const DuplicateTable& table = corpus.searcher().index().duplicates();
  ASSERT_EQ(table.groups(), 2u);
  EXPECT_TRUE(std::ranges::equal(table.members(1), std::vector<std::uint32_t>{1, 3, 5}));
  EXPECT_TRUE(std::ranges::equal(table.members(2), std::vector<std::uint32_t>{2, 4}));
}

// Of the whole ranking, each group's first is left: whatever the order, page by page.
TEST(Copies, LeaveTheFirstOfTheirGroupInEveryOrder) {
  SearchedCorpus corpus(documents());
  const DuplicateTable& table = corpus.searcher().index().duplicates();
  for (const Order order : {Order::relevance, Order::newest, Order::oldest, Order::recent}) {
    for (const char* typed : {"", "uy ban", "ủy ban họp", "tu130", "khác"}) {
      SearchOptions options;
      options.order = order;
      const SearchPage whole = corpus.search(typed, options);
      Ids expected;
      std::vector<std::uint32_t> copies;
      std::set<std::uint32_t> seen;
      for (const Match& match : whole.matches) {
        const std::uint32_t group = table.group_of(index_of(match.document));
        if (group != 0 && !seen.insert(group).second) continue;
        expected.push_back(corpus.id_of(match));
        copies.push_back(static_cast<std::uint32_t>(std::ranges::count_if(whole.matches, [&](const Match& other) {
          return group != 0 && other.document != match.document && table.group_of(index_of(other.document)) == group;
        })));
      }
      options.grouped = true;
      options.limit = 1;
      for (options.offset = 0; options.offset < expected.size(); ++options.offset) {
        const SearchPage page = corpus.search(typed, options);
        EXPECT_EQ(page.total, whole.total);
        EXPECT_EQ(page.rows, expected.size());
        ASSERT_EQ(page.matches.size(), 1u);
        EXPECT_EQ(corpus.id_of(page.matches[0]), expected[options.offset]) << typed;
        EXPECT_EQ(page.matches[0].copies, copies[options.offset]) << typed;
      }
    }
  }
}

TEST(Copies, ThatFiltersKeepOutAreNotCounted) {
  SearchedCorpus corpus(documents());
  SearchOptions options;
  options.grouped = true;
  options.selections.facets = {{"source", {"B"}}};  // all of c1, c2, c3
  EXPECT_EQ(corpus.search("", options).rows, 1u);
  EXPECT_EQ(corpus.search("", options).matches[0].copies, 2u);
  options.selections.facets = {{"source", {"A"}}};  // a, n1, n2
  EXPECT_EQ(corpus.search("", options).rows, 2u);
}

TEST(Copies, AreListedWithTheDocumentThemselves) {
  SearchedCorpus corpus(documents());
  SearchOptions options;
  options.order = Order::oldest;
  options.copies_of = DocumentOrdinal{3};
  EXPECT_EQ(ids_of(corpus, "", options), (Ids{"c1", "c2", "c3"}));
  EXPECT_EQ(ids_of(corpus, "khác", options), Ids{});
  options.copies_of = DocumentOrdinal{0};
  EXPECT_EQ(ids_of(corpus, "", options), Ids{"a"});
}

TEST(Copies, ACorpusFromBeforeThereWereAnyStillOpens) {
  const Result<store::Corpus> whole = store::Corpus::open(corpus_bytes(documents()), "whole");
  ASSERT_TRUE(whole.ok());
  Result<store::CorpusWriter> writer = store::CorpusWriter::create({});
  for (std::uint32_t i = 0; i < whole->meta().documents; ++i)
    ASSERT_TRUE(writer->add(whole->document(DocumentOrdinal{i}).value()).ok());
  for (const std::string_view name :
       {kTermsBlob, kPostingsBlob, kPrefixesBlob, kDocumentsBlob, kMarksBlob, kFacetsBlob, kAliasesBlob})
    ASSERT_TRUE(writer->put_blob(name, whole->blob(name).value()).ok());
  const auto older = SearchedCorpus::open(writer->finish_bytes().value());
  ASSERT_NE(older, nullptr);
  SearchOptions options;
  options.grouped = true;
  EXPECT_EQ(older->search("", options).rows, 6u);
  options.copies_of = DocumentOrdinal{1};
  EXPECT_EQ(ids_of(*older, "", options), Ids{"c1"});
}

TEST(Copies, TheSameDocumentsMakeTheSameBytes) { EXPECT_EQ(corpus_bytes(documents()), corpus_bytes(documents())); }

}  // namespace
}  // namespace tracuu::search
