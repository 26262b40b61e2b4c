// Whom titles alone, "đồng chí" and groups mean: what the finder of acts builds on.
#include <gtest/gtest.h>

#include <set>

#include "document/blocks.h"
#include "extract/bodies.h"
#include "extract/extracted.h"
#include "extract/groups.h"
#include "extract/lexer.h"
#include "extract/people.h"
#include "extract/phrases.h"
#include "extract/sentences.h"

namespace tracuu::extract {
namespace {

struct Read {
  Reading reading;
  Extraction extraction;

  explicit Read(std::string_view text) {
    reading.text = text;
    Lexer(test::lexicon()).read(reading);
    find_phrases(test::lexicon(), reading);
    find_sentences(document::find_blocks(text, ""), reading);
    const Bodies bodies(reading);
    std::vector<FoundPerson> found = find_persons(reading, bodies);
    resolve_persons(found, reading, extraction);
    find_groups(reading);
  }

  // "Bộ trưởng=Bùi Thanh Sơn", of mentions without a name.
  std::multiset<std::string> meant() const {
    std::multiset<std::string> list;
    for (const Mention& mention : reading.mentions) {
      if (mention.kind != MentionKind::person || mention.form == MentionForm::name) continue;
      const std::string name = mention.entity == kNobody ? "?" : extraction.persons[mention.entity].name;
      list.insert(std::string(reading.slice(mention.words)) + "=" + name);
    }
    return list;
  }
};

using Meant = std::multiset<std::string>;

TEST(Mentions, ComradeAloneIsTheSpeakerOfTheSentenceBefore) {
  const Read read(
      "Đồng chí Prak Sokhonn cảm ơn đồng chí Lê Hoài Trung. Đồng chí chúc mừng những thành tựu của Việt Nam.");
  EXPECT_EQ(read.meant(), Meant{"Đồng chí=Prak Sokhonn"});
}

TEST(Mentions, AnOfficeAloneIsWhoWasLastCalledSo) {
  const Read read(
      "Phó Thủ tướng, Bộ trưởng Ngoại giao Campuchia Prak Sokhonn phát biểu. Bộ trưởng Ngoại giao Bùi Thanh Sơn cảm "
      "ơn. "
      "Bộ trưởng đề nghị hai bên hợp tác.");
  EXPECT_EQ(read.meant(), Meant{"Bộ trưởng=Bùi Thanh Sơn"});
}

TEST(Mentions, ACountryTellsHoldersApart) {
  const Read read("Thủ tướng Nguyễn Xuân Phúc tiếp Thủ tướng Nepal K P Sharma Oli. Thủ tướng Nepal cảm ơn.");
  EXPECT_EQ(read.meant(), Meant{"Thủ tướng Nepal=K P Sharma Oli"});
}

TEST(Mentions, SeveralTogetherAreNoPerson) {
  const Read read("Bộ trưởng Bùi Thanh Sơn phát biểu. Hai Bộ trưởng trao đổi. Hai bên nhất trí. Quan hệ hai Đảng.");
  EXPECT_EQ(read.meant(), Meant());
  std::vector<GroupKind> groups;
  for (const Mention& mention : read.reading.mentions) {
    if (mention.kind == MentionKind::group) groups.push_back(mention.group);
  }
  EXPECT_EQ(groups, (std::vector<GroupKind>{GroupKind::persons, GroupKind::sides, GroupKind::countries}));
}

TEST(Mentions, ATitleOfNobodyIsNobodys) { EXPECT_EQ(Read("Nhà vua vui vẻ nhận lời.").meant(), Meant{"Nhà vua=?"}); }

TEST(Sentences, CaptionsSaySo) {
  const Read read(
      "Ngày 21/3, tại Hà Nội, đồng chí Lê Hoài Trung đã gặp đồng chí Prak Sokhonn nhân dịp đồng chí thăm Việt Nam.\n"
      "Quang cảnh cuộc gặp.\n"
      "Đồng chí Prak Sokhonn cảm ơn đồng chí Lê Hoài Trung đã dành cho Đoàn sự đón tiếp trọng thị, "
      "thể hiện mối quan hệ gắn bó giữa hai Đảng, hai nước.");
  ASSERT_EQ(read.reading.sentences.size(), 3u);
  EXPECT_EQ(read.reading.sentences[1].block, BlockKind::caption);
}

}  // namespace
}  // namespace tracuu::extract
