// What a document says, and files that are no part of the corpus.
#include <gtest/gtest.h>

#include <algorithm>

#include "base/utf8.h"
#include "document/plain_text.h"
#include "engine/codec.h"
#include "engine/engine.h"
#include "knowledge/corpus_builder.h"
#include "store/record.h"

namespace tracuu::engine {
namespace {

constexpr std::string_view kMeeting =
    "Ngày 7/6/2021, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Campuchia Prak "
    "Sokhonn.\n"
    "Bộ trưởng Bùi Thanh Sơn đề nghị Campuchia tạo điều kiện cho doanh nghiệp. Kim ngạch đạt 3,892 tỷ USD.";
constexpr std::string_view kVisit =
    "Ngày 9/8/2022, Bộ trưởng Ngoại giao Campuchia Prak Sokhon thăm Việt Nam. Ông Prak Sokhon cảm ơn Việt Nam.";

class MentionsOfDocuments : public testing::Test {
 protected:
  void SetUp() override {
    Result<knowledge::CorpusBuilder> builder = knowledge::CorpusBuilder::create({"Test", "vi", "", "test"});
    ASSERT_TRUE(builder.ok());
    ASSERT_TRUE(builder->add(document::make_text_document("a", std::string(kMeeting))).ok());
    ASSERT_TRUE(builder->add(document::make_text_document("b", std::string(kVisit))).ok());
    std::string many;
    for (int i = 0; i < 4000; ++i)
      many += "Bộ trưởng Bùi Thanh Sơn thăm Campuchia ngày 3/" + std::to_string(i % 12 + 1) + "/2020.\n";
    ASSERT_TRUE(builder->add(document::make_text_document("long", many)).ok());
    Result<std::vector<std::uint8_t>> bytes = builder->finish_bytes();
    ASSERT_TRUE(bytes.ok());
    engine_.emplace(Engine::open(std::move(bytes).value(), "test.tracuu").value());
  }

  Mentions mentions(std::string id, std::uint32_t part = 0) {
    const Response response = engine_->handle({1, MentionsRequest{std::move(id), part}});
    const auto* mentions = get_if<Mentions>(&response.body);
    EXPECT_NE(mentions, nullptr);
    return mentions == nullptr ? Mentions() : *mentions;
  }
  TextKey refusal(std::string id) {
    const Response response = engine_->handle({1, DocumentRequest{std::move(id), ""}});
    const auto* error = get_if<Error>(&response.body);
    EXPECT_NE(error, nullptr);
    return error == nullptr ? TextKey::ui_search : error->code;
  }

  std::optional<Engine> engine_;
};

const Mentions::Thing* find(const Mentions& mentions, std::string_view facet, std::string_view name) {
  const auto found = std::ranges::find_if(mentions.things, [&](const Mentions::Thing& thing) {
    return thing.entity.facet == facet && thing.entity.name == name;
  });
  return found == mentions.things.end() ? nullptr : &*found;
}

std::vector<std::string> texts(std::string_view text, const Mentions::Thing& thing) {
  std::vector<std::string> found;
  const std::vector<std::uint32_t> bytes = utf8::to_bytes(text, thing.edges);
  for (std::size_t i = 0; i < bytes.size(); i += 2) found.emplace_back(text.substr(bytes[i], bytes[i + 1] - bytes[i]));
  return found;
}

TEST_F(MentionsOfDocuments, SayWhoWhereWhenAndHowMuch) {
  const Mentions found = mentions("a");
  EXPECT_EQ(found.parts, 1u);
  const Mentions::Thing* minister = find(found, "person", "Bùi Thanh Sơn");
  ASSERT_NE(minister, nullptr);
  EXPECT_TRUE(minister->known);
  EXPECT_EQ(texts(kMeeting, *minister), (std::vector<std::string>{"Bùi Thanh Sơn", "Bùi Thanh Sơn"}));
  EXPECT_EQ(minister->roles.at(0), "Bộ trưởng Ngoại giao");
  const Mentions::Thing* city = find(found, "place", "Hà Nội");
  ASSERT_NE(city, nullptr);
  EXPECT_EQ(city->sort, "city");
  const Mentions::Thing* day = find(found, "date", "2021-06-07");
  ASSERT_NE(day, nullptr);
  EXPECT_EQ(day->sort, "stated");
  const Mentions::Thing* sum = find(found, "figure", "USD");
  ASSERT_NE(sum, nullptr);
  EXPECT_EQ(sum->value, 3.892e9);
  EXPECT_EQ(texts(kMeeting, *sum), std::vector<std::string>{"3,892 tỷ USD"});
  const auto asked = std::ranges::find(found.acts, "propose", &Mentions::Act::kind);
  ASSERT_NE(asked, found.acts.end());
  EXPECT_EQ(asked->actor, (EntityName{"person", "Bùi Thanh Sơn"}));
}

TEST_F(MentionsOfDocuments, AreNamedAsTheCorpusDoes) {
  std::vector<std::string> names;
  for (const char* id : {"a", "b"}) {
    const Mentions found = mentions(id);
    for (const Mentions::Thing& thing : found.things) {
      if (thing.entity.name.starts_with("Prak")) names.push_back(thing.entity.name);
    }
  }
  ASSERT_EQ(names.size(), 2u);
  EXPECT_EQ(names[0], names[1]);
}

TEST_F(MentionsOfDocuments, OfALongDocumentComeInParts) {
  const Mentions first = mentions("long"), second = mentions("long", 1);
  ASSERT_GT(first.parts, 1u);
  EXPECT_EQ(second.part, 1u);
  const Mentions::Thing* before = find(first, "person", "Bùi Thanh Sơn");
  const Mentions::Thing* behind = find(second, "person", "Bùi Thanh Sơn");
  ASSERT_TRUE(before != nullptr && behind != nullptr);
  EXPECT_LT(before->edges.back(), behind->edges.front());
  std::size_t all = 0;
  for (std::uint32_t part = 0; part < first.parts; ++part) {
    all += find(mentions("long", part), "person", "Bùi Thanh Sơn")->edges.size() / 2;
  }
  EXPECT_EQ(all, 4000u);
  EXPECT_EQ(mentions("long", 99).part, first.parts - 1);
}

TEST_F(MentionsOfDocuments, AreSentThereAndBack) {
  const Response sent{7, mentions("a")};
  const Result<Response> read = decode_response(encode(sent));
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(encode(read.value()), encode(sent));
  const Result<Request> request = decode_request(encode(Request{3, MentionsRequest{"a", 2}}));
  ASSERT_TRUE(request.ok());
  EXPECT_EQ(get<MentionsRequest>(request->body).part, 2u);
}

TEST_F(MentionsOfDocuments, DroppedFilesAreDocumentsThatAreNotKept) {
  EXPECT_EQ(refusal("dropped:1:tin.txt"), TextKey::error_dropped_gone);
  engine_->take_file("1:tin.txt", std::string("\xEF\xBB\xBF") + std::string(kMeeting));
  const Response response = engine_->handle({1, DocumentRequest{"dropped:1:tin.txt", "campuchia"}});
  const auto& view = get<DocumentView>(response.body);
  EXPECT_EQ(view.text, kMeeting);
  EXPECT_FALSE(view.highlights.empty());
  EXPECT_TRUE(find(mentions("dropped:1:tin.txt"), "person", "Bùi Thanh Sơn")->known);
  EXPECT_EQ(get<CorpusInfo>(engine_->handle({1, InfoRequest{}}).body).documents, 3u);
  EXPECT_EQ(get<DocumentFacts>(engine_->handle({1, FactsRequest{"dropped:1:tin.txt"}}).body).file, "tin.txt");
  // Another one of that name is another document.
  engine_->take_file("2:tin.txt", "Ông Lê Hoài Trung thăm Lào.");
  EXPECT_EQ(find(mentions("dropped:2:tin.txt"), "person", "Bùi Thanh Sơn"), nullptr);
  ASSERT_NE(find(mentions("dropped:2:tin.txt"), "person", "Lê Hoài Trung"), nullptr);
  EXPECT_FALSE(find(mentions("dropped:2:tin.txt"), "person", "Lê Hoài Trung")->known);
}

TEST_F(MentionsOfDocuments, WhatCannotBeReadSaysWhy) {
  engine_->take_file("1:anh.png", "\x89PNG");
  EXPECT_EQ(refusal("dropped:1:anh.png"), TextKey::error_dropped_format);
  engine_->take_file("1:khong-ten", "a");
  EXPECT_EQ(refusal("dropped:1:khong-ten"), TextKey::error_dropped_format);
  engine_->take_file("1:hong.txt", std::string("\xFF\xFEX\0\x00\xD8", 6));  // half of a surrogate pair
  EXPECT_EQ(refusal("dropped:1:hong.txt"), TextKey::error_dropped_encoding);
  engine_->take_file("1:to.txt", std::string((8u << 20) + 1, 'a'));
  EXPECT_EQ(refusal("dropped:1:to.txt"), TextKey::error_file_too_large);
  engine_->take_file("1:trong.TXT", " \n");
  EXPECT_EQ(refusal("dropped:1:trong.TXT"), TextKey::error_document_empty);
  engine_->take_file("1:xin.txt", std::string("\xFF\xFEX\0i\0n\0", 8));
  EXPECT_EQ(get<DocumentView>(engine_->handle({1, DocumentRequest{"dropped:1:xin.txt", ""}}).body).text, "Xin");
}

TEST_F(MentionsOfDocuments, FilesThatAnotherHasReadAreDocumentsToo) {
  Document read;
  read.id = "tin.docx";
  read.title = "Tin";
  read.text = kMeeting;
  read.blocks = {{BlockKind::paragraph, {0, static_cast<std::uint32_t>(read.text.size())}}};
  read.provenance = {"tin.docx", 0, "UTF-8"};
  store::Bytes record;
  store::encode_record(read, record);
  engine_->take_record("1:tin.docx", store::as_text(record));
  EXPECT_EQ(get<DocumentView>(engine_->handle({1, DocumentRequest{"dropped:1:tin.docx", ""}}).body).text, kMeeting);
  EXPECT_TRUE(find(mentions("dropped:1:tin.docx"), "person", "Bùi Thanh Sơn")->known);
  // What reads files of others may come to say anything.
  for (std::size_t size = 0; size < record.size(); ++size) {
    const std::string name = std::to_string(size + 2) + ":tin.docx";
    engine_->take_record(name, store::as_text(record).substr(0, size));
    EXPECT_EQ(refusal("dropped:" + name), TextKey::error_file_unreadable) << size;
  }
  engine_->refuse_file("0:tin.docx", "tin.docx: hỏng.");
  EXPECT_EQ(refusal("dropped:0:tin.docx"), TextKey::error_dropped_refused);
}

TEST_F(MentionsOfDocuments, OlderEncodingsOfDroppedFilesAreGuessed) {
  engine_->take_file("1:cu.txt",
                     "H\xE9i ngh\xDE Trung \xAD\xAC"
                     "ng th\xB6o lu\xCBn v\xD2 ph\xB8t tri\xD3n kinh t\xD5.");  // TCVN3
  EXPECT_EQ(get<DocumentView>(engine_->handle({1, DocumentRequest{"dropped:1:cu.txt", ""}}).body).text,
            "Hội nghị Trung ương thảo luận về phát triển kinh tế.");
}

TEST_F(MentionsOfDocuments, OfManyFilesTheOldestAreForgotten) {
  for (int i = 0; i < 9; ++i) engine_->take_file(std::to_string(i) + ":tin.txt", "Xin chào.");
  EXPECT_EQ(refusal("dropped:0:tin.txt"), TextKey::error_dropped_gone);
  EXPECT_TRUE(holds_alternative<DocumentView>(engine_->handle({1, DocumentRequest{"dropped:8:tin.txt", ""}}).body));
}

}  // namespace
}  // namespace tracuu::engine
