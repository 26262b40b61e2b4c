#include "text/input_method.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/letter_case.h"
#include "text/syllable.h"

namespace tracuu::text {

namespace {

constexpr std::u32string_view kVowels = U"aăâeêioôơuưy";
constexpr std::size_t kMaxKeys = 16;  // of the longest syllable, "nghiêng", with keys to spare

bool is_vowel(char32_t letter) { return kVowels.find(letter) != std::u32string_view::npos; }
bool is_upper(char key) { return key >= 'A' && key <= 'Z'; }
bool is_digit(char key) { return key >= '0' && key <= '9'; }
char lower(char key) { return is_upper(key) ? static_cast<char>(key - 'A' + 'a') : key; }

// A syllable under the keys, its letters apart from its tone.
class Keyboard {
 public:
  void telex(char key) {
    static constexpr std::string_view kTones = " frxsjz";  // by number; z takes the tone away
    const std::size_t tone = has_vowel_ && key != ' ' ? kTones.find(key) : std::string_view::npos;
    if (tone != std::string_view::npos) return set_tone(tone % 6);
    if (key == 'w') {
      if (!has_vowel_ || !put_horn_or_breve()) add(U'ư'), is_changed_ = true;
      return;
    }
    const bool is_mark = key == 'd' ? put_stroke() : put_circumflex(std::string_view("aeo").find(key) < 3, key);
    if (!is_mark) add(static_cast<char32_t>(key));
  }

  void vni(char key) {
    if (!is_digit(key)) return add(static_cast<char32_t>(key));
    static constexpr std::uint8_t kTones[] = {0, 4, 1, 2, 3, 5};  // of the keys 0 to 5
    if (key <= '5') {
      is_wrong_ = is_wrong_ || tone_ != 0;  // "U23" is no syllable
      return set_tone(kTones[key - '0']);
    }
    bool fits = false;
    if (key == '6')
      fits = std::ranges::any_of(std::string_view("oea"), [&](char on) { return put_circumflex(true, on); });
    if (key == '7') fits = put_horn();
    if (key == '8') fits = change_last(U'a', U'ă');
    if (key == '9') fits = put_stroke();
    is_wrong_ = is_wrong_ || !fits;
  }

  // As a tone key (tokenizer.h); none where nothing was changed or it is no syllable.
  std::optional<std::string> key() const {
    if (!is_changed_ || is_wrong_) return std::nullopt;
    std::string key;
    for (const char32_t letter : letters_) utf8::append(key, letter);
    if (tone_ != 0) key += static_cast<char>('0' + tone_);
    return is_possible_syllable(key) ? std::optional(key) : std::nullopt;
  }

 private:
  void add(char32_t letter) {
    letters_ += letter;
    has_vowel_ = has_vowel_ || is_vowel(letter);
    // ươ is typed with one horn where something follows.
    const std::size_t size = letters_.size();
    if (size < 3 || is_q_before(size - 3)) return;
    const std::u32string_view pair = std::u32string_view(letters_).substr(size - 3, 2);
    if (pair == U"uơ" || pair == U"ưo") letters_.replace(size - 3, 2, U"ươ");
  }

  void set_tone(std::size_t tone) {
    is_wrong_ = is_wrong_ || !has_vowel_;
    tone_ = tone;
    is_changed_ = true;
  }

  bool is_q_before(std::size_t u) const { return u != 0 && letters_[u - 1] == U'q'; }

  bool change(std::size_t at, char32_t to) {
    letters_[at] = to;
    return is_changed_ = true;
  }

  bool change_last(char32_t from, char32_t to) {
    const std::size_t at = letters_.rfind(from);
    return at != std::u32string::npos && change(at, to);
  }

  bool put_circumflex(bool takes_one, char on) {
    return takes_one && change_last(static_cast<char32_t>(on), on == 'a' ? U'â' : on == 'e' ? U'ê' : U'ô');
  }

  bool put_stroke() { return !letters_.empty() && letters_[0] == U'd' && change(0, U'đ'); }

  // On u and o together (đuoc: đươc), on the first of uu, ui and ua (luu: lưu, mua: mưa), else on the last that takes
  // one.
  bool put_horn() {
    for (std::size_t i = 0; i + 1 < letters_.size(); ++i) {
      const char32_t next = letters_[i + 1];
      if (letters_[i] != U'u' || is_q_before(i)) continue;
      if (next == U'o' && i + 2 < letters_.size()) return change(i, U'ư') && change(i + 1, U'ơ');
      if (next == U'u' || next == U'a' || next == U'i') return change(i, U'ư');
    }
    return change_last(U'o', U'ơ') || change_last(U'u', U'ư');
  }

  bool put_horn_or_breve() {
    const std::size_t a = letters_.rfind(U'a');
    const bool is_ua = a != std::u32string::npos && a != 0 && letters_[a - 1] == U'u' && !is_q_before(a - 1);
    return a != std::u32string::npos && !is_ua ? change(a, U'ă') : put_horn();
  }

  std::u32string letters_;
  std::size_t tone_ = 0;
  bool has_vowel_ = false, is_changed_ = false, is_wrong_ = false;
};

}  // namespace

std::optional<std::string> read_raw_keys(std::string_view keys) {
  const auto is_key = [](char key) { return is_digit(key) || (lower(key) >= 'a' && lower(key) <= 'z'); };
  if (keys.empty() || keys.size() > kMaxKeys || !std::ranges::all_of(keys, is_key)) return std::nullopt;
  const auto type = std::ranges::any_of(keys, is_digit) ? &Keyboard::vni : &Keyboard::telex;
  Keyboard keyboard;
  for (const char key : keys) (keyboard.*type)(lower(key));
  const std::optional<std::string> key = keyboard.key();
  if (!key) return std::nullopt;
  return in_case(write_syllable(*key), case_of(keys));
}

}  // namespace tracuu::text
