#include "main/effect_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "engine/codec.h"

namespace tracuu {
namespace {

using nlohmann::json;

json parsed(const std::vector<app::Effect>& effects) { return json::parse(effects_json(effects), nullptr, false); }

TEST(EffectJson, KeepsEffectsInOrder) {
  const json array = parsed({app::WriteHistory{"q=uy%20ban", true}, app::Announce{"2 tài liệu"},
                             app::SavePreference{"lang", "en"}, app::CopyText{"“a”\n"}});
  ASSERT_EQ(array.size(), 4u);
  EXPECT_EQ(array[0], (json{{"type", "history"}, {"state", "q=uy%20ban"}, {"push", true}}));
  EXPECT_EQ(array[1], (json{{"type", "announce"}, {"text", "2 tài liệu"}}));
  EXPECT_EQ(array[2], (json{{"type", "preference"}, {"name", "lang"}, {"value", "en"}}));
  EXPECT_EQ(array[3], (json{{"type", "copy"}, {"text", "“a”\n"}}));
}

TEST(EffectJson, CarriesARequestAsTheTextThatTheEngineReads) {
  engine::SearchRequest search;
  search.query = "\"Ủy ban\"\n";
  const engine::Request request{7, search};
  const json array = parsed({app::SendRequest{request}});
  ASSERT_TRUE(array[0]["request"].is_string());
  const auto read = engine::decode_request(array[0]["request"].get<std::string>());
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read.value().id, 7u);
  EXPECT_EQ(get<engine::SearchRequest>(read.value().body), search);
}

TEST(EffectJson, PutsAnEventsDetailInsideAndSurvivesOneThatIsNoJson) {
  const json array = parsed({app::Emit{"open", R"({"id":"d/1","title":"Báo cáo"})"}, app::Emit{"open", "{"}});
  EXPECT_EQ(array[0]["detail"]["title"], "Báo cáo");
  EXPECT_TRUE(array[1]["detail"].is_null());
}

TEST(EffectJson, CarriesAFileAsItIs) {
  const json array = parsed({app::SaveFile{"ket-qua.csv", "text/csv", "\xEF\xBB\xBFTên,\"1\"\r\n"}});
  EXPECT_EQ(array[0],
            (json{{"type", "save"},
                  {"file", {{"name", "ket-qua.csv"}, {"type", "text/csv"}, {"text", "\uFEFFTên,\"1\"\r\n"}}}}));
}

TEST(EffectJson, ReplacesBytesThatAreNoUtf8) {
  const json array = parsed({app::Announce{"a\xC3"}});
  EXPECT_EQ(array[0]["text"], "a\uFFFD");
}

TEST(EffectJson, OfNothingIsAnEmptyArray) { EXPECT_EQ(effects_json({}), "[]"); }

}  // namespace
}  // namespace tracuu
