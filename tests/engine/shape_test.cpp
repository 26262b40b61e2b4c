// Structs as JSON and back by tables of their fields: every kind by itself, missing, wrong, left out.
#include "engine/shape_json.h"

#include <gtest/gtest.h>

#include "engine/field.h"

namespace tracuu::engine {
namespace {

enum class Tone : std::uint8_t { level, rising, falling };

struct Word {
  std::string form;
  ByteRange range;  // into Sentence::text
};

struct Weight {
  double grams = 0;
};

struct Sentence {
  std::string text;
  bool loud = false;
  double share = 0.5;
  std::uint32_t count = 7;
  std::uint64_t bytes = 8;
  std::vector<std::string> names;
  std::vector<std::uint32_t> places;
  Tone tone = Tone::rising;
  Weight weight;
  Weight other;
  std::vector<Word> words;
  ByteRange best;
  std::vector<ByteRange> marks;
  std::uint32_t parity = 0;
};

void write_parity(const Sentence& sentence, Json& json) { json["odd"] = sentence.parity % 2 == 1; }

bool read_parity(const Json& json, Sentence& sentence) {
  bool odd = false;
  if (!read(json, "odd", odd)) return false;
  sentence.parity = odd ? 1 : 0;
  return true;
}

}  // namespace

constexpr std::string_view kTones[] = {"ngang", "sắc", "huyền"};
template <>
const std::span<const std::string_view> Named<Tone>::names{kTones};

constexpr Field kWord[] = {FIELD(Word, form).required(), FIELD(Word, range)};
template <>
const Shape Described<Word>::shape{kWord};

constexpr Field kWeight[] = {FIELD(Weight, grams)};
template <>
const Shape Described<Weight>::shape{kWeight};

constexpr Field kSentence[] = {
    FIELD(Sentence, text),
    FIELD(Sentence, loud),
    FIELD(Sentence, share),
    FIELD(Sentence, count),
    FIELD(Sentence, bytes),
    FIELD(Sentence, names),
    FIELD(Sentence, places),
    FIELD(Sentence, tone),
    FIELD(Sentence, weight),
    FIELD(Sentence, other).spread(),
    FIELD_OVER(Sentence, words, text),
    FIELD_OVER(Sentence, best, text),
    FIELD_OVER(Sentence, marks, text).named("highlights"),
    CUSTOM_FIELD(Sentence, "odd", write_parity, read_parity),
};
template <>
const Shape Described<Sentence>::shape{kSentence};

namespace {

Sentence some_sentence() {
  Sentence sentence;
  sentence.text = "Ủy ban họp";
  sentence.loud = true;
  sentence.share = 0.25;
  sentence.count = 4'294'967'295;
  sentence.bytes = 5'000'000'000;
  sentence.names = {"a", ""};
  sentence.places = {3, 0};
  sentence.tone = Tone::falling;
  sentence.weight.grams = 1;
  sentence.other.grams = 2;
  sentence.words = {{"họp", {9, 14}}, {"Ủy", {0, 4}}};
  sentence.best = {5, 8};
  sentence.marks = {{0, 4}, {9, 14}};
  sentence.parity = 1;
  return sentence;
}

std::string written(const Sentence& sentence) {
  Json json = Json::object();
  write(Described<Sentence>::shape, &sentence, json);
  return dump(json);
}

// "" or what is refused.
std::string refused(std::string_view text, Sentence& sentence) {
  const Json json = parse_json(text);
  const char* name = read(Described<Sentence>::shape, json, &sentence);
  return name == nullptr ? "" : name;
}

std::string refused(std::string_view text) {
  Sentence sentence;
  return refused(text, sentence);
}

constexpr std::string_view kWritten =
    R"({"text":"Ủy ban họp","loud":true,"share":0.25,"count":4294967295,"bytes":5000000000,"names":["a",""],)"
    R"("places":[3,0],"tone":"huyền","weight":{"grams":1.0},"grams":2.0,)"
    R"("words":[{"form":"họp","range":[7,10]},{"form":"Ủy","range":[0,2]}],"best":[3,6],)"
    R"("highlights":[[0,2],[7,10]],"odd":true})";

TEST(Shape, WritesEveryKindInTheOrderOfItsTable) { EXPECT_EQ(written(some_sentence()), kWritten); }

TEST(Shape, ReadsEveryKind) {
  Sentence sentence;
  ASSERT_EQ(refused(kWritten, sentence), "");
  EXPECT_EQ(written(sentence), kWritten);
  EXPECT_EQ(sentence.words.at(1).range, (ByteRange{0, 4}));
  EXPECT_EQ(sentence.best, (ByteRange{5, 8}));
  EXPECT_EQ(sentence.marks, some_sentence().marks);
  EXPECT_EQ(sentence.tone, Tone::falling);
}

TEST(Shape, LeavesWhatIsMissingAsItIs) {
  Sentence sentence = some_sentence();
  EXPECT_EQ(refused(R"({"count":3,"more":[]})", sentence), "");
  EXPECT_EQ(sentence.count, 3u);
  EXPECT_EQ(sentence.text, some_sentence().text);
  EXPECT_EQ(sentence.tone, Tone::falling);
  EXPECT_EQ(sentence.words.size(), 2u);
  EXPECT_EQ(sentence.weight.grams, 1);
}

TEST(Shape, WritesEmptyListsAndRanges) {
  EXPECT_EQ(written({}), R"({"text":"","loud":false,"share":0.5,"count":7,"bytes":8,"names":[],"places":[],)"
                         R"("tone":"sắc","weight":{"grams":0.0},"grams":0.0,"words":[],"best":[0,0],)"
                         R"("highlights":[],"odd":false})");
}

TEST(Shape, NamesTheFieldThatIsRefused) {
  for (const auto& [json, field] : std::vector<std::pair<std::string, std::string>>{
           {R"({"text":3})", "text"},
           {R"({"text":null})", "text"},
           {R"({"loud":1})", "loud"},
           {R"({"share":"much"})", "share"},
           {R"({"count":-1})", "count"},
           {R"({"count":4294967296})", "count"},
           {R"({"count":1.5})", "count"},
           {R"({"bytes":-1})", "bytes"},
           {R"({"bytes":18446744073709551616})", "bytes"},
           {R"({"names":"a"})", "names"},
           {R"({"names":["a",3]})", "names"},
           {R"({"places":[-1]})", "places"},
           {R"({"places":[4294967296]})", "places"},
           {R"({"places":{}})", "places"},
           {R"({"tone":"ngã"})", "tone"},
           {R"({"tone":0})", "tone"},
           {R"({"weight":{"grams":"1"}})", "weight"},
           {R"({"grams":"1"})", "grams"},
           {R"({"words":{}})", "words"},
           {R"({"words":["a"]})", "words"},
           {R"({"words":[{}]})", "words"},
           {R"({"words":[{"form":""},{"form":3}]})", "words"},
           {R"({"text":"abc","best":[2,1]})", "best"},
           {R"({"best":3})", "best"},
           {R"({"best":[1]})", "best"},
           {R"({"text":"abc","highlights":[[1,2],[0,1]]})", "highlights"},
           {R"({"highlights":[[0,-1]]})", "highlights"},
           {R"({"highlights":[["0",1]]})", "highlights"},
           {R"({"odd":3})", "odd"},
       }) {
    EXPECT_EQ(refused(json), field) << json;
  }
}

TEST(Shape, CutsSpansAtTheEndOfTheirText) {
  Sentence sentence;
  ASSERT_EQ(refused(R"({"text":"Ủy","best":[1,900],"words":[{"form":"","range":[7,9]}]})", sentence), "");
  EXPECT_EQ(sentence.best, (ByteRange{3, 4}));
  EXPECT_EQ(sentence.words.at(0).range, (ByteRange{4, 4}));
}

TEST(Shape, TakesWhatIsNoObjectForAnEmptyOne) { EXPECT_EQ(refused(R"({"weight":3})"), ""); }

struct Sparse {
  std::string id, note;
  bool seen = false;
  std::uint32_t count = 0;
};
constexpr Field kSparse[] = {
    FIELD(Sparse, id).required(),
    FIELD(Sparse, note).omitted(),
    FIELD(Sparse, seen).omitted(),
    FIELD(Sparse, count).omitted(),
};
constexpr Shape kSparseShape{kSparse};
constexpr Shape kFirstOfSparse{kSparse, 1};

TEST(Shape, LeavesOutWhatIsEmpty) {
  Json json = Json::object();
  Sparse sparse;
  write(kSparseShape, &sparse, json);
  EXPECT_EQ(dump(json), R"({"id":""})");
  sparse = {"a", "b", true, 1};
  write(kSparseShape, &sparse, json);
  EXPECT_EQ(dump(json), R"({"id":"a","note":"b","seen":true,"count":1})");
}

TEST(Shape, RefusesWhereSomethingRequiredIsMissing) {
  Sparse sparse;
  EXPECT_STREQ(read(kSparseShape, Json::object(), &sparse), "id");
  EXPECT_EQ(read(kSparseShape, parse_json(R"({"id":"a"})"), &sparse), nullptr);
  EXPECT_EQ(sparse.id, "a");
}

TEST(Shape, CanBeTheFirstFieldsOfAnother) {
  Sparse sparse{"a", "b", true, 1};
  Json json = Json::object();
  write(kFirstOfSparse, &sparse, json);
  EXPECT_EQ(dump(json), R"({"id":"a"})");
  EXPECT_EQ(read(kFirstOfSparse, parse_json(R"({"id":"c","count":"x"})"), &sparse), nullptr);
  EXPECT_EQ(sparse.id, "c");
  EXPECT_EQ(sparse.count, 1u);
}

}  // namespace
}  // namespace tracuu::engine
