#include "app/citation.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "app/citation_reader.h"

namespace tracuu::app {
namespace {

using nlohmann::json;
using test::RisReference;

Reference report() {
  return {.id = "bao-cao/01",
          .title = "Ủy ban hỗn hợp Việt Nam – Ô-xtrây-li-a họp phiên thứ 7",
          .author = "Nguyễn Văn An; Bộ Giáo dục và Đào tạo",
          .source = "TTXVN",
          .date = "2021-06-07",
          .url = "https://a.example/tin?x=1&y=50%25#d_1",
          .lang = "vi",
          .quotation = {}};
}

test::BibtexEntry bibtex_of(const Reference& reference) {
  const auto entries = test::read_bibtex(cite(reference, CitationFormat::bibtex, Lang::vi));
  EXPECT_TRUE(entries && entries->size() == 1);
  return entries && !entries->empty() ? entries->front() : test::BibtexEntry();
}

RisReference ris_of(const Reference& reference) {
  const auto references = test::read_ris(cite(reference, CitationFormat::ris, Lang::vi));
  EXPECT_TRUE(references && references->size() == 1);
  return references && !references->empty() ? references->front() : RisReference();
}

json csl_of(const Reference& reference) {
  const json items = json::parse(cite(reference, CitationFormat::csl_json, Lang::vi), nullptr, false);
  EXPECT_TRUE(items.is_array() && items.size() == 1);
  return items.is_array() && !items.empty() ? items[0] : json();
}

TEST(Citation, AsTextAndAsFootnoteInBothLanguages) {
  Reference reference = report();
  reference.author = "Nguyễn Văn An";
  reference.url = "https://a.example/1";
  EXPECT_EQ(
      cite(reference, CitationFormat::text, Lang::vi),
      "Nguyễn Văn An. Ủy ban hỗn hợp Việt Nam – Ô-xtrây-li-a họp phiên thứ 7. TTXVN, 7/6/2021. https://a.example/1");
  EXPECT_EQ(cite(reference, CitationFormat::footnote, Lang::en),
            "Nguyễn Văn An, “Ủy ban hỗn hợp Việt Nam – Ô-xtrây-li-a họp phiên thứ 7”, TTXVN, 7 Jun 2021, "
            "https://a.example/1.");
}

TEST(Citation, WhatIsNotKnownIsLeftOut) {
  const Reference bare{
      .id = "a", .title = "Có nên?", .author = {}, .source = {}, .date = {}, .url = {}, .lang = {}, .quotation = {}};
  EXPECT_EQ(cite(bare, CitationFormat::text, Lang::vi), "Có nên?");
  EXPECT_EQ(cite(bare, CitationFormat::footnote, Lang::vi), "“Có nên?”.");
  EXPECT_EQ(bibtex_of(bare).fields, (std::map<std::string, std::string>{{"title", "{Có nên?}"}}));
  EXPECT_EQ(ris_of(bare), (RisReference{{"TY", "GEN"}, {"ID", "a"}, {"TI", "Có nên?"}, {"ER", ""}}));
  EXPECT_EQ(csl_of(bare), (json{{"id", "a"}, {"type", "document"}, {"title", "Có nên?"}}));
}

TEST(Citation, APassageStandsBeforeItsSource) {
  Reference reference = report();
  reference.quotation = "Hai bên nhất trí.\nPhiên sau họp ở Can-bê-ra.";
  EXPECT_TRUE(cite(reference, CitationFormat::text, Lang::vi)
                  .starts_with("“Hai bên nhất trí.\nPhiên sau họp ở Can-bê-ra.”\n— Nguyễn Văn An"));
  EXPECT_EQ(bibtex_of(reference).fields["note"], "Hai bên nhất trí. Phiên sau họp ở Can-bê-ra.");
  EXPECT_EQ(csl_of(reference)["note"], reference.quotation);
}

TEST(Citation, DatesGoAsFarAsTheyAreKnown) {
  struct Case {
    std::string date, bibtex, month, ris;
    json csl;
  };
  const Case cases[] = {{"2021-06-07", "2021-06-07", "@jun", "2021/06/07/", {2021, 6, 7}},
                        {"2021-06", "2021-06", "@jun", "2021/06//", {2021, 6}},
                        {"2021", "2021", "", "2021///", {2021}},
                        {"2021-13-01", "2021", "", "2021///", {2021}}};
  for (const Case& each : cases) {
    Reference reference = report();
    reference.date = each.date;
    auto fields = bibtex_of(reference).fields;
    EXPECT_EQ(fields["date"], each.bibtex);
    EXPECT_EQ(fields["year"], "2021");
    EXPECT_EQ(fields["month"], each.month);
    const RisReference tags = ris_of(reference);
    EXPECT_NE(std::ranges::find(tags, std::pair<std::string, std::string>("DA", each.ris)), tags.end()) << each.date;
    EXPECT_EQ(csl_of(reference)["issued"]["date-parts"][0], each.csl) << each.date;
  }
}

TEST(Citation, NamesAreNeverTurnedRoundOrTakenApart) {
  const auto names = test::bibtex_names(bibtex_of(report()).fields["author"]);
  EXPECT_EQ(names, (std::vector<std::string>{"{Nguyễn Văn An}", "{Bộ Giáo dục và Đào tạo}"}));
  EXPECT_EQ(csl_of(report())["author"],
            (json{{{"literal", "Nguyễn Văn An"}}, {{"literal", "Bộ Giáo dục và Đào tạo"}}}));
  Reference two = report();
  two.author = "Johnson and Johnson;\n Smith, John ;";
  EXPECT_EQ(test::bibtex_names(bibtex_of(two).fields["author"]),
            (std::vector<std::string>{"{Johnson and Johnson}", "{Smith, John}"}));
  std::vector<std::string> authors;
  for (const auto& [tag, value] : ris_of(two)) {
    if (tag == "AU") authors.push_back(value);
  }
  EXPECT_EQ(authors, (std::vector<std::string>{"Johnson and Johnson", "Smith, John"}));
}

TEST(Citation, NothingInATextEndsItEarly) {
  const std::string wild = "100% & 5$ #1 a_b {c ~d^e \\f } } \"g\" @misc{x, h}ER  - Đặng";
  Reference reference = report();
  reference.title = wild + "\r\nER  - \r\nTY  - JOUR\tx";
  const std::string flat = wild + " ER  - TY  - JOUR x";
  EXPECT_EQ(test::set_by_latex(bibtex_of(reference).fields["title"]), flat);
  const RisReference tags = ris_of(reference);
  EXPECT_NE(std::ranges::find(tags, std::pair<std::string, std::string>("TI", flat)), tags.end());
  EXPECT_EQ(csl_of(reference)["title"], flat);
}

TEST(Citation, AnAddressStaysAsItIs) {
  EXPECT_EQ(bibtex_of(report()).fields["url"], report().url);
  Reference odd = report();
  odd.url = "https://a.example/{a b}\\";
  EXPECT_EQ(bibtex_of(odd).fields["url"], "https://a.example/%7Ba%20b%7D%5C");
}

TEST(Citation, KeysAreSafeStableAndDifferent) {
  EXPECT_EQ(citation_key("d-1.txt:2_3"), "d-1.txt:2_3");
  EXPECT_EQ(citation_key("a/b"), "ab-e620c3190468cf61");  // FNV-1a of "a/b", computed apart
  std::set<std::string> keys;
  for (const char* id : {"a/b", "ab", "a b", "", "Ủy ban", "Ủyban", "{", "}", "é", "a,b"}) {
    const std::string key = citation_key(id);
    EXPECT_TRUE(keys.insert(key).second) << id;
    EXPECT_EQ(key.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.:_-"), key.npos);
  }
}

TEST(Citation, ManyReferencesMakeOneFile) {
  const std::string bib = cite(report(), CitationFormat::bibtex, Lang::vi);
  EXPECT_EQ(test::read_bibtex(bib + bib)->size(), 2u);
  const std::string ris = cite(report(), CitationFormat::ris, Lang::vi);
  EXPECT_EQ(test::read_ris(ris + ris)->size(), 2u);
}

}  // namespace
}  // namespace tracuu::app
