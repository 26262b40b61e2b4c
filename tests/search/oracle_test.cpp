// The index against a scan of everything, over random queries: the same documents, counts and orders.
#include "search/oracle.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "document/input.h"
#include "document/reader.h"
#include "search/corpus_of.h"
#include "search/first_documents.h"
#include "support/shared_corpus.h"

namespace tracuu::search {
namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t end) { return random() % end; }

const char* const kSyllables[] = {"ủy",   "uỷ",  "Uy",   "ban", "bản", "bạn",  "hỗn",  "hợp",  "họp",
                                  "hòa",  "hoà", "kỳ",   "kì",  "ky",  "tỷ",   "tỉ",   "đảng", "dang",
                                  "đang", "dân", "Đông", "quý", "quí", "thúy", "thúi", "19",   "2021",
                                  "T",    "Ư",   "một",  "hai", "bên", "hợ",   "ho",   "Mơn",  "Chây"};

std::string random_text(Random& random, std::size_t words) {
  std::string text;
  for (std::size_t i = 0; i < words; ++i) {
    // Some syllables come often and some seldom.
    const std::size_t pick = std::min(below(random, std::size(kSyllables)), below(random, std::size(kSyllables)));
    text += kSyllables[pick];
    text += below(random, 9) == 0 ? "\n" : below(random, 5) == 0 ? "-" : " ";
  }
  return text;
}

std::vector<Document> random_documents(Random& random, std::size_t count) {
  const char* const sources[] = {"", "TTXVN", "Nhân Dân", "Ánh Sáng"};
  const char* const dates[] = {"", "2019", "2020-05", "2020-05-17", "2021-06-07", "2021-12-31"};
  std::vector<Document> documents;
  for (std::size_t i = 0; i < count; ++i) {
    Document document = document_of("id" + std::to_string(i), random_text(random, below(random, 5)),
                                    random_text(random, below(random, 40)));
    document.source = sources[below(random, std::size(sources))];
    document.category = below(random, 2) == 0 ? "Song phương" : "Đa phương";
    document.date.iso = dates[below(random, std::size(dates))];
    documents.push_back(std::move(document));
  }
  return documents;
}

// A few words, some of them quoted, the last perhaps cut.
std::string random_query(Random& random, const std::string& words_from) {
  const auto tokens = text::tokenize(words_from);
  std::string query;
  const std::size_t count = tokens.empty() ? 0 : below(random, 9);
  std::size_t next = tokens.empty() ? 0 : below(random, tokens.size());
  for (std::size_t i = 0; i < count; ++i) {
    if (below(random, 12) == 0) query += '"';
    const text::Token& token = tokens[next % tokens.size()];
    query += below(random, 3) == 0 ? token.folded : words_from.substr(token.range.begin, token.range.size());
    query += below(random, 12) == 0 ? "\" " : " ";
    next = below(random, 2) == 0 ? next + 1 : below(random, tokens.size());
  }
  if (below(random, 2) == 0 && !query.empty()) query.pop_back();
  return query;
}

std::vector<std::string> some_of(Random& random, const std::vector<std::string>& values) {
  std::vector<std::string> some;
  for (const std::string& value : values) {
    if (below(random, 3) == 0) some.push_back(value);
  }
  return some;
}

Selections random_selections(Random& random) {
  const std::vector<std::string> sources = {"", "TTXVN", "Nhân Dân", "Ánh Sáng", "Không có"};
  Selections selections;
  if (below(random, 3) == 0) selections.facets.push_back({"source", some_of(random, sources), {}});
  if (below(random, 4) == 0) selections.facets.push_back({"source", {}, some_of(random, sources)});
  if (below(random, 4) == 0) selections.facets.push_back({"category", {"Đa phương"}});
  if (below(random, 6) == 0) selections.facets.push_back({"year", {"2020", "2021"}, {""}});
  if (below(random, 5) == 0) selections.date = {"2020-05-10", below(random, 2) == 0 ? "" : "2021-06"};
  selections.date.undated = below(random, 5) == 0;
  return selections;
}

// The sums of what is dated inside `within`, by the first `size` letters of the date.
void expect_same_dates(const DateCounts& dates, const OracleAnswer& expected, std::string_view within) {
  const std::size_t size = within.empty() ? 4 : within.size() + 3;
  std::map<std::uint32_t, std::uint32_t> counts, buckets;
  std::uint32_t coarser = 0;
  for (const auto& [iso, count] : expected.dates) {
    if (iso.empty() || !iso.starts_with(within)) continue;
    if (iso.size() < size) coarser += count;
    else counts[day_number(std::string_view(iso).substr(0, size))] += count;
  }
  for (const DateCounts::Bucket& bucket : dates.buckets) buckets[bucket.day] = bucket.count;
  ASSERT_EQ(buckets, counts) << within;
  ASSERT_EQ(dates.coarser, coarser) << within;
  ASSERT_EQ(dates.undated, expected.dates.contains("") ? expected.dates.at("") : 0u);
}

void expect_same(SearchedCorpus& corpus, const Oracle& oracle, const std::string& query, const Selections& selections) {
  const OracleAnswer expected = oracle.answer(query, selections);
  SearchOptions options;
  options.selections = selections;
  options.limit = 1000000;
  const char* const parts[] = {"", "2020", "2021", "2020-05", "2021-12"};
  options.dates_within = parts[query.size() % std::size(parts)];
  const SearchPage page = corpus.search(query, options);
  if (!page.reading.empty()) {
    ASSERT_TRUE(expected.relaxed || expected.ids.empty()) << query;
    return;
  }
  expect_same_dates(page.dates, expected, options.dates_within);
  std::vector<std::string> ids;
  for (const Match& match : page.matches) ids.push_back(corpus.id_of(match));
  std::vector<std::string> sorted_ids = ids, expected_ids = expected.ids;
  std::ranges::sort(sorted_ids);
  std::ranges::sort(expected_ids);
  ASSERT_EQ(sorted_ids, expected_ids) << query;
  ASSERT_EQ(page.total, expected.ids.size()) << query;
  ASSERT_EQ(page.relaxed, expected.relaxed) << query;
  for (const FacetCounts& facet : page.facets) {
    std::map<std::string, std::uint32_t> counts;
    for (const ValueCount& value : facet.values) {
      if (value.count != 0) counts[value.value] = value.count;
    }
    const auto found = expected.facets.find(facet.name);
    ASSERT_EQ(counts, found == expected.facets.end() ? decltype(counts)() : found->second)
        << query << " " << facet.name;
  }
  for (std::size_t i = 0; i < page.snippets.size(); ++i) {
    for (const ByteRange& range : page.snippets[i].highlights)
      ASSERT_LE(range.end, page.snippets[i].text.size()) << query;
  }
}

TEST(Oracle, AgreesOnRandomQueriesOverASmallCorpus) {
  Random random(20210607);
  const std::vector<Document> documents = random_documents(random, 150);
  SearchedCorpus corpus(documents);
  const Oracle oracle(documents);
  for (int i = 0; i < 1500; ++i) {
    expect_same(corpus, oracle, random_query(random, random_text(random, 30)), random_selections(random));
    if (HasFatalFailure()) return;
  }
}

TEST(Oracle, AgreesOnRealArticles) {
  const auto path = test::find_shared("corpus/news/news-full-20k.jsonl.zst");
  if (!path) GTEST_SKIP() << "the shared corpus is absent";
  FirstDocuments first(250);
  const auto listing = document::list_inputs({path->string()});
  ASSERT_TRUE(listing.ok());
  document::Reader reader(document::FieldMap(), first);
  ASSERT_FALSE(reader.read(listing->files.at(0)).ok()) << "the sink stops the reading";
  SearchedCorpus corpus(first.documents);
  const Oracle oracle(first.documents);
  Random random(4);
  for (int i = 0; i < 150; ++i) {
    const std::string query = random_query(random, first.documents[below(random, first.documents.size())].text);
    expect_same(corpus, oracle, query, {});
    if (HasFatalFailure()) return;
  }
}

}  // namespace
}  // namespace tracuu::search
