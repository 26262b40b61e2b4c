// Set phrases: what is asked, what changes are called, addresses and files.
#include <gtest/gtest.h>

#include "app/knowledge_export.h"
#include "app/knowledge_question.h"
#include "app/phrase_wording.h"
#include "app/url_state.h"

namespace tracuu::app {
namespace {

TEST(PhraseWording, SaysWhatIsDroppedAndAdded) {
  const engine::PhraseChange change{{"bền vững lâu dài"}, {"ổn định", "đoàn kết"}};
  EXPECT_EQ(change_text(change, Lang::vi), "bỏ: bền vững lâu dài · thêm: ổn định, đoàn kết");
  EXPECT_EQ(change_text(change, Lang::en), "dropped: bền vững lâu dài · added: ổn định, đoàn kết");
  EXPECT_EQ(change_text({}, Lang::vi), "");
}

TEST(PhraseQuestion, AsksForTheListOrForOne) {
  KnowledgeQuestion question{.ledger = Ledger::phrases, .text = "hữu nghị", .order = engine::EntityOrder::latest};
  const auto list = get<engine::PhrasesRequest>(knowledge_request(question, {}, 50, 25));
  EXPECT_EQ(list.text, "hữu nghị");
  EXPECT_EQ(list.order, engine::EntityOrder::latest);
  EXPECT_EQ(list.offset, 50u);
  question.entity = {"", "a, b, c"};
  const auto one = get<engine::PhraseRequest>(knowledge_request(question, {}, 50, 25));
  EXPECT_EQ(one.phrase, "a, b, c");
  EXPECT_EQ(one.limit, 25u);
  EXPECT_EQ(essence_of(question).text, "") << "the list's text does not change a page";
}

TEST(PhraseAddress, SaysWhatIsAskedAndIsReadBack) {
  UrlState state;
  state.place = Place::knowledge;
  state.knowledge = {.ledger = Ledger::phrases, .text = "hữu nghị", .order = engine::EntityOrder::latest};
  EXPECT_NE(encode_state(state).find("view=phrases"), std::string::npos);
  EXPECT_EQ(decode_state(encode_state(state)).knowledge, state.knowledge);
  state.knowledge = {.ledger = Ledger::phrases, .entity = {"", "láng giềng tốt đẹp, hữu nghị truyền thống"}};
  EXPECT_EQ(decode_state(encode_state(state)).knowledge, state.knowledge);
}

TEST(PhraseFile, HasARowForEachPhrase) {
  EXPECT_EQ(knowledge_csv_beginning({.question = {.ledger = Ledger::phrases}}, Lang::en),
            "\xEF\xBB\xBFPhrase,Documents,Variants,From,To\r\n");
  KnowledgeRows rows;
  rows.phrases.push_back({"a, b, c", 3, 2, "2018", "2020-01-05"});
  EXPECT_EQ(knowledge_csv_rows(rows, Ledger::phrases, Lang::en), "\"a, b, c\",3,2,2018,2020-01-05\r\n");
}

}  // namespace
}  // namespace tracuu::app
