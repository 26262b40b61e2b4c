// Who promised what to whom, asked of a corpus whose documents are read by the rules.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

#include "document/plain_text.h"
#include "engine/engine.h"
#include "knowledge/corpus_builder.h"

namespace tracuu::engine {
namespace {

using Lines = std::vector<std::string>;

class WhoSaidWhat : public testing::Test {
 protected:
  WhoSaidWhat() {
    knowledge::CorpusBuilder builder = knowledge::CorpusBuilder::create({"Test", "vi", "", "test"}).value();
    const auto add = [&](std::string id, std::string day, std::string text) {
      Document document = document::make_text_document(std::move(id), std::move(text));
      document.date = {day, DateCertainty::stated};
      EXPECT_TRUE(builder.add(document).ok());
    };
    add("will", "2025-01-01", "Việt Nam sẽ hỗ trợ Lào trong quý II/2026.");
    add("asks", "2025-01-02",
        "Bộ trưởng Trần Văn An đề nghị Lào mở cửa khẩu trước năm 2026. Đồng chí yêu cầu Lào phối hợp.");
    add("agree", "2025-01-03", "Hai bên nhất trí ký hiệp định trước ngày 1/3/2026.");
    add("greets", "2025-01-04",
        "Bộ trưởng Trần Văn An gửi lời thăm hỏi của Thủ tướng Lê Văn Bình tới Thủ tướng Hun Manet.");
    engine_.emplace(Engine::open(builder.finish_bytes().value(), "test.tracuu").value());
  }

  Acts ask(ActsRequest request) {
    const Response response = engine_->handle({1, std::move(request)});
    const auto* answer = get_if<Acts>(&response.body);
    EXPECT_NE(answer, nullptr);
    return answer == nullptr ? Acts() : *answer;
  }
  static Lines verbs_of(const Acts& acts) {
    Lines lines;
    for (const ActRow& row : acts.rows) lines.push_back(row.sentence.substr(row.verb.begin, row.verb.size()));
    return lines;
  }

  std::optional<Engine> engine_;
};

TEST_F(WhoSaidWhat, RowsSayWhoOwesWhatToWhomByWhen) {
  const Acts acts = ask({.search = {}, .newest = false});
  Lines lines;
  for (const ActRow& row : acts.rows)
    lines.push_back(row.document + ": " + row.debtor.facet + row.debtor.name + " > " + row.creditor.facet +
                    row.creditor.name + " " + row.due + " " + row.certainty);
  EXPECT_EQ(lines,
            (Lines{"will: placeViệt Nam > placeLào 2026-04/2026-06 named",
                   "asks: placeLào > personTrần Văn An 2026 named", "asks: placeLào > personTrần Văn An  resolved",
                   "agree: sides > sides 2026-03-01 named", "greets:  >   named"}));
}

TEST_F(WhoSaidWhat, WhatIsDueFirstComesFirst) {
  EXPECT_EQ(verbs_of(ask({.search = {}, .kinds = {"commit", "agree", "propose"}, .soonest = true})),
            (Lines{"nhất trí", "sẽ hỗ trợ", "đề nghị", "yêu cầu"}));
}

TEST_F(WhoSaidWhat, VerbsAreCountedAndAskedFor) {
  const Acts asked = ask({.search = {}, .kinds = {"propose"}, .verb = "yêu cầu"});
  EXPECT_EQ(verbs_of(asked), Lines{"yêu cầu"});
  ASSERT_EQ(asked.verbs.size(), 2u);
  EXPECT_EQ(asked.verbs[0].verb, "đề nghị");
  EXPECT_EQ(asked.verbs[0].count, 1u);
  EXPECT_EQ(asked.kinds.size(), 4u);
  EXPECT_EQ(ask({.search = {}, .verb = "bay"}).total, 0u);
}

TEST_F(WhoSaidWhat, WhoIsSpokenForIsKnown) {
  const EntityName principal{"person", "Lê Văn Bình"};
  EXPECT_EQ(verbs_of(ask({.search = {}, .principal = principal})), Lines{"gửi lời thăm hỏi"});
  const Response response = engine_->handle({1, EntityRequest{.search = {}, .entity = principal}});
  ASSERT_NE(get_if<EntityPage>(&response.body), nullptr);
  EXPECT_EQ(get_if<EntityPage>(&response.body)->spoken_for, 1u);
}

TEST_F(WhoSaidWhat, ByWhatIsSaidWhateverItsMarks) {
  EXPECT_EQ(verbs_of(ask({.search = {}, .text = "cua khau"})), Lines{"đề nghị"});
  EXPECT_EQ(verbs_of(ask({.search = {}, .text = "hiệp đị"})), Lines{"nhất trí"});
  EXPECT_EQ(ask({.search = {}, .text = "khẩu hiệp"}).total, 0u) << "each of its words";
  EXPECT_EQ(ask({.search = {}, .text = "h"}).total, 4u);
  EXPECT_EQ(ask({.search = {}, .text = "hi"}).total, 1u) << "of what was found by its beginning";
  EXPECT_EQ(ask({.search = {}, .text = "h"}).total, 4u);
  const Acts page = ask({.search = {}, .text = "lào", .newest = false, .offset = 1, .limit = 1});
  EXPECT_EQ(page.total, 3u);
  EXPECT_EQ(verbs_of(page), Lines{"đề nghị"});
}

TEST_F(WhoSaidWhat, ByWhoOwesItAndWhoMayExpectIt) {
  const EntityName laos{"place", "Lào"};
  EXPECT_EQ(verbs_of(ask({.search = {}, .creditor = laos})), Lines{"sẽ hỗ trợ"});
  EXPECT_EQ(ask({.search = {}, .debtor = laos}).total, 2u);
  EXPECT_EQ(ask({.search = {}, .debtor = {"place", "Pháp"}}).total, 0u) << "nobody of the corpus";
}

TEST_F(WhoSaidWhat, EachChoiceIsCountedAsIfItWereNotMade) {
  const EntityName laos{"place", "Lào"};
  const Acts acts = ask({.search = {}, .debtor = laos, .verb = "yêu cầu"});
  EXPECT_EQ(acts.total, 1u);
  ASSERT_EQ(acts.verbs.size(), 2u) << "both that Lào is asked for";
  ASSERT_EQ(acts.debtors.size(), 1u) << "of those with that verb";
  EXPECT_EQ(acts.debtors[0].party, laos);
  EXPECT_EQ(acts.debtors[0].count, 1u);
  const Acts all = ask({.search = {}});
  EXPECT_EQ(all.debtors[0].party, laos);
  EXPECT_EQ(all.debtors[0].count, 2u);
  EXPECT_EQ(all.actors[0].party, (EntityName{"person", "Trần Văn An"}));
  EXPECT_EQ(all.actors[0].count, 3u);
}

}  // namespace
}  // namespace tracuu::engine
