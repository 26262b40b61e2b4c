// Set phrases, asked of a corpus whose documents are read by the rules.
#include <gtest/gtest.h>

#include <optional>

#include "document/plain_text.h"
#include "engine/about.h"
#include "engine/codec.h"
#include "engine/engine.h"
#include "knowledge/corpus_builder.h"

namespace tracuu::engine {
namespace {

using Texts = std::vector<std::string>;

constexpr std::string_view kFour = "láng giềng tốt đẹp, hữu nghị truyền thống, hợp tác toàn diện, bền vững lâu dài";
constexpr std::string_view kThree = "láng giềng tốt đẹp, hữu nghị truyền thống, hợp tác toàn diện";
constexpr std::string_view kOther = "đoàn kết đặc biệt, láng giềng tốt đẹp, hữu nghị truyền thống";

class SetPhrasesOfDocuments : public testing::Test {
 protected:
  SetPhrasesOfDocuments() {
    knowledge::CorpusBuilder builder = knowledge::CorpusBuilder::create({"Test", "vi", "", "test"}).value();
    const auto add = [&](std::string id, std::string day, std::string_view phrase) {
      const std::string text =
          "Hà Nội đón khách.\nHai bên nêu phương châm “" + std::string(phrase) + "” trong hội đàm. Hết.";
      Document document = document::make_text_document(std::move(id), text);
      document.title = "Tin " + document.id;
      document.date = {day, day.empty() ? DateCertainty::unknown : DateCertainty::stated};
      EXPECT_TRUE(builder.add(document).ok());
    };
    add("a", "2018-05-01", kThree);
    add("b", "2018-06-01", kThree);
    add("c", "2020-01-05", kFour);
    add("d", "2020-02-05", kFour);
    add("e", "", kFour);
    add("f", "2022-03-01", kOther);
    add("g", "2022-04-01", kOther);
    add("h", "2021-04-01", "hòa bình lâu dài, ổn định vững chắc, phát triển phồn vinh");
    add("i", "2023-04-01", "hoà bình lâu dài, ổn định vững chắc và phát triển phồn vinh");
    engine_.emplace(Engine::open(builder.finish_bytes().value(), "test.tracuu").value());
  }

  template <typename Answer>
  Answer ask(RequestBody request) {
    const Response response = engine_->handle({1, std::move(request)});
    const auto* answer = get_if<Answer>(&response.body);
    EXPECT_NE(answer, nullptr);
    return answer == nullptr ? Answer() : *answer;
  }
  static Texts texts(const Phrases& phrases) {
    Texts found;
    for (const PhraseRow& row : phrases.rows) found.push_back(row.text);
    return found;
  }

  std::optional<Engine> engine_;
};

TEST_F(SetPhrasesOfDocuments, AreListedWithTheirDocumentsAndDates) {
  const auto found = ask<Phrases>(PhrasesRequest{});
  ASSERT_EQ(found.total, 2u);
  EXPECT_EQ(found.rows[0].text, kFour);
  EXPECT_EQ(found.rows[0].documents, 7u);
  EXPECT_EQ(found.rows[0].variants, 3u);
  EXPECT_EQ(found.rows[0].first, "2018-05-01");
  EXPECT_EQ(found.rows[0].last, "2022-04-01");
  EXPECT_EQ(found.rows[1].documents, 2u);
}

TEST_F(SetPhrasesOfDocuments, FollowTheSearchTheTextAndTheOrder) {
  const auto later = ask<Phrases>(PhrasesRequest{.search = about("date:2022..")});
  ASSERT_EQ(later.total, 2u);
  EXPECT_EQ(later.rows[0].documents, 2u);
  EXPECT_EQ(later.rows[0].variants, 1u);
  EXPECT_EQ(texts(ask<Phrases>(PhrasesRequest{.search = {}, .text = "on dinh"})).size(), 1u);
  EXPECT_EQ(texts(ask<Phrases>(PhrasesRequest{.search = {}, .order = EntityOrder::latest}))[1], kFour);
  EXPECT_EQ(texts(ask<Phrases>(PhrasesRequest{.search = {}, .offset = 1})),
            texts(ask<Phrases>(PhrasesRequest{.search = {}, .text = "hoa binh"})));
}

TEST_F(SetPhrasesOfDocuments, VariantsSayWhatTheyDropAndAdd) {
  const auto page = ask<PhrasePage>(PhraseRequest{.search = {}, .phrase = std::string(kFour)});
  EXPECT_TRUE(page.known);
  EXPECT_EQ(page.documents, 7u);
  ASSERT_EQ(page.variants.size(), 3u);
  EXPECT_EQ(page.all_variants, 3u);
  EXPECT_EQ(page.variants[0].text, kFour);
  EXPECT_EQ(page.variants[0].change.dropped, Texts());
  EXPECT_EQ(page.variants[0].documents, 3u);
  EXPECT_EQ(page.variants[0].first, "2020-01-05");
  for (const PhraseVariant& variant : page.variants) {
    if (variant.text == kThree) {
      EXPECT_EQ(variant.change.dropped, Texts{"bền vững lâu dài"});
      EXPECT_EQ(variant.change.added, Texts());
    }
    if (variant.text == kOther) {
      EXPECT_EQ(variant.change.added, Texts{"đoàn kết đặc biệt"});
    }
  }
}

TEST_F(SetPhrasesOfDocuments, YearsSayWhatChangesAgainstTheOneBefore) {
  const auto page = ask<PhrasePage>(PhraseRequest{.search = {}, .phrase = std::string(kFour)});
  ASSERT_EQ(page.years.size(), 3u);
  EXPECT_EQ(page.years[0].year, "2018");
  EXPECT_EQ(page.years[0].change.added, Texts());
  EXPECT_EQ(page.years[1].year, "2020");
  EXPECT_EQ(page.years[1].documents, 2u);
  EXPECT_EQ(page.years[1].change.added, Texts{"bền vững lâu dài"});
  EXPECT_EQ(page.years[2].change.dropped, (Texts{"bền vững lâu dài", "hợp tác toàn diện"}));
  EXPECT_EQ(page.years[2].change.added, Texts{"đoàn kết đặc biệt"});
}

TEST_F(SetPhrasesOfDocuments, PassagesComeInOrderOfTimeWithTheirSentence) {
  const auto page = ask<PhrasePage>(PhraseRequest{.search = {}, .phrase = std::string(kFour), .limit = 3});
  EXPECT_EQ(page.total, 7u);
  ASSERT_EQ(page.rows.size(), 3u);
  EXPECT_EQ(page.rows[0].document, "a");
  EXPECT_EQ(page.rows[0].sentence, "Hai bên nêu phương châm “" + std::string(kThree) + "” trong hội đàm.");
  EXPECT_EQ(page.rows[0].sentence.substr(page.rows[0].phrase.begin, page.rows[0].phrase.size()), kThree);
  EXPECT_EQ(page.rows[0].end - page.rows[0].begin, 60u);
  const auto rest = ask<PhrasePage>(PhraseRequest{.search = {}, .phrase = std::string(kFour), .offset = 6});
  ASSERT_EQ(rest.rows.size(), 1u);
  EXPECT_EQ(rest.rows[0].document, "e") << "undated ones last";
}

TEST_F(SetPhrasesOfDocuments, WhatIsNoneIsNotKnown) {
  const auto page = ask<PhrasePage>(PhraseRequest{.search = {}, .phrase = "không có"});
  EXPECT_FALSE(page.known);
  EXPECT_EQ(page.total, 0u);
}

TEST_F(SetPhrasesOfDocuments, TravelAsJson) {
  const PhrasePage page = ask<PhrasePage>(PhraseRequest{.search = {}, .phrase = std::string(kFour), .limit = 2});
  const auto read = decode_response(encode(Response{7, page}));
  ASSERT_TRUE(read.ok());
  const auto& same = get<PhrasePage>(read->body);
  EXPECT_EQ(same.phrase, page.phrase);
  EXPECT_EQ(same.variants.size(), page.variants.size());
  EXPECT_EQ(same.variants[1].change.dropped, page.variants[1].change.dropped);
  EXPECT_EQ(same.years[2].change.added, page.years[2].change.added);
  EXPECT_EQ(same.rows[1].phrase, page.rows[1].phrase);
  EXPECT_EQ(encode(Response{7, same}), encode(Response{7, page}));

  const PhraseRequest one{.search = about("Lào"), .phrase = "a, b, c", .offset = 50, .limit = 10};
  EXPECT_EQ(get<PhraseRequest>(decode_request(encode(Request{1, one}))->body), one);
  const PhrasesRequest all{.search = about("Lào"), .text = "b", .order = EntityOrder::latest, .offset = 50};
  EXPECT_EQ(get<PhrasesRequest>(decode_request(encode(Request{1, all}))->body), all);
  EXPECT_FALSE(decode_request(R"({"id":1,"type":"phrase"})").ok());
}

}  // namespace
}  // namespace tracuu::engine
