#include "document/caption.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "text/sentence.h"
#include "text/tokenizer.h"

namespace tracuu::document {

namespace {

constexpr std::size_t kMaxCaption = 160;  // code points
constexpr std::size_t kMinWords = 3;

// Words that make a line a statement: verbs of saying and doing, tense, negation, copula. A caption has none of them.
constexpr std::string_view kStatementWords[] = {
    "đã",         "sẽ",       "đang",      "vẫn",        "phải",      "cần",       "nên",         "không",
    "chưa",       "chẳng",    "đừng",      "hãy",        "là",        "bị",        "được",        "rất",
    "thì",        "muốn",     "nói",       "hỏi",        "đáp",       "kể",        "bảo",         "nghĩ",
    "biết",       "cho",      "cho rằng",  "khẳng định", "nhấn mạnh", "tuyên bố",  "bày tỏ",      "đề nghị",
    "yêu cầu",    "kêu gọi",  "cảm ơn",    "cám ơn",     "chúc mừng", "chia buồn", "chúc",        "nhất trí",
    "thống nhất", "đồng ý",   "cam kết",   "mong",       "hy vọng",   "tin tưởng", "hoan nghênh", "ủng hộ",
    "phản đối",   "lên án",   "bác bỏ",    "ghi nhận",   "đánh giá",  "thông báo", "thông tin",   "giải thích",
    "phân tích",  "lưu ý",    "quan ngại", "quyết định", "ký kết",    "tiếp tục",  "góp phần",    "trở thành",
    "diễn ra",    "kết thúc", "bắt đầu",   "có",         "cũng",      "xin",       "mời",         "theo",
};

// What a picture shows, when it says so first.
constexpr std::string_view kSceneOpeners[] = {
    "quang cảnh", "toàn cảnh",    "khung cảnh",   "cảnh",     "hình ảnh",
    "ảnh",        "ảnh minh họa", "các đại biểu", "đại biểu", "đoàn đại biểu",
};

// Where a picture was taken.
constexpr std::string_view kOccasions[] = {
    "tại cuộc",    "tại buổi",   "tại lễ",     "tại phiên", "tại hội",     "tại kỳ",
    "tại đại hội", "trong cuộc", "trong buổi", "trong lễ",  "trong phiên", "bên lề",
};

// What happened when: the beginning of a report's sentence.
constexpr std::string_view kTimeOpeners[] = {"sáng", "trưa",  "chiều",     "tối",     "ngày",
                                             "sau",  "trước", "cùng ngày", "nhân dịp"};

// Who took it, at the end. "Tin, ảnh: …" names the author of the whole report instead.
constexpr std::string_view kCredits[] = {"Ảnh:", "ảnh:", "Ảnh TTXVN", "Ảnh VGP", "Photo:"};
constexpr std::string_view kReportCredits[] = {"tin", "bài"};
constexpr std::size_t kMaxCredit = 60;  // bytes

// The words of a text as keys between spaces: " quang cảnh1 …". Whole words can then be found as substrings.
std::string key_line(std::string_view text) {
  std::string line = " ";
  for (const text::Token& token : text::tokenize(text)) line += token.key + " ";
  return line;
}

template <typename Phrases>
std::vector<std::string> key_lines(const Phrases& phrases) {
  std::vector<std::string> lines;
  std::transform(std::begin(phrases), std::end(phrases), std::back_inserter(lines), key_line);
  return lines;
}

bool holds_any(const std::string& line, const std::vector<std::string>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](const std::string& phrase) { return line.find(phrase) != std::string::npos; });
}

bool begins_with_any(const std::string& line, const std::vector<std::string>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](const std::string& phrase) { return line.starts_with(phrase); });
}

// Upper case of any alphabet is what lower-casing changes; digits and Han are in neither case.
bool begins_upper(std::string_view word) {
  const auto byte = static_cast<unsigned char>(word.front());
  if (byte < 0x80) return byte >= 'A' && byte <= 'Z';
  const char32_t c = utf8::decode(word, 0).code_point;
  const std::u32string_view capitals = U"ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ";
  return capitals.find(c) != std::u32string_view::npos;
}

bool has_credit(std::string_view line) {
  return std::any_of(std::begin(kCredits), std::end(kCredits), [line](std::string_view credit) {
    const std::size_t place = line.rfind(credit);
    if (place == std::string_view::npos || place + kMaxCredit < line.size()) return false;
    const bool is_whole_word = place == 0 || std::string_view(" \t(-.").find(line[place - 1]) != std::string_view::npos;
    return is_whole_word && place + credit.size() < line.size();
  });
}

// Names and the titles before them: at least half of the words begin with a capital. Figures and colons make it a table
// or a line-up of players.
bool is_mostly_names(std::string_view line) {
  if (line.find_first_of("0123456789:;/=") != std::string_view::npos) return false;
  std::size_t words = 0;
  std::size_t capitals = 0;
  for (const text::Token& token : text::tokenize(line)) {
    ++words;
    if (begins_upper(line.substr(token.range.begin, token.range.size()))) ++capitals;
  }
  return 2 * capitals >= words;
}

bool ends_like_caption(std::string_view line) { return line.ends_with('.') || line.ends_with(')'); }

}  // namespace

bool reads_like_caption(std::string_view line) {
  static const std::vector<std::string> statement_words = key_lines(kStatementWords);
  static const std::vector<std::string> scene_openers = key_lines(kSceneOpeners);
  static const std::vector<std::string> occasions = key_lines(kOccasions);
  static const std::vector<std::string> time_openers = key_lines(kTimeOpeners);
  static const std::vector<std::string> report_credits = key_lines(kReportCredits);

  if (utf8::count_code_points(line) > kMaxCaption) return false;
  const std::string keys = key_line(line);
  if (has_credit(line)) return !begins_with_any(keys, report_credits);
  const auto words = static_cast<std::size_t>(std::count(keys.begin(), keys.end(), ' ')) - 1;
  const bool is_one_sentence = text::first_sentence(line).size() == line.size();
  if (words < kMinWords || !is_one_sentence || !ends_like_caption(line)) return false;
  if (holds_any(keys, statement_words) || begins_with_any(keys, time_openers)) return false;
  return begins_with_any(keys, scene_openers) || holds_any(keys, occasions) || is_mostly_names(line);
}

}  // namespace tracuu::document
