#include "extract/figures.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <string>

namespace tracuu::extract {

namespace {

constexpr KeyHash kOrdinal[] = {hash_of("thư4"),  hash_of("lân1"),   hash_of("sô4"),    hash_of("điêu1"),
                                hash_of("khoa4"), hash_of("khoan2"), hash_of("thang4"), hash_of("hang5"),
                                hash_of("ngay1"), hash_of("sang4"),  hash_of("chiêu1"), hash_of("tuôi2"),
                                hash_of("câp4")};
constexpr KeyHash kLevel = hash_of("câp4");

class FigureReader {
 public:
  FigureReader(const Reading& reading, const std::vector<std::uint8_t>& taken) : reading_(reading), taken_(taken) {}

  std::optional<Figure> at(std::uint32_t i, std::uint32_t& next) const {
    Number number;
    if (is_half(i)) {
      number = {5, 10, i + 1};
    } else if (is_number(i) && taken_[i] == 0 && begins_freely(i)) {
      number = number_at(i);
    } else {
      return std::nullopt;
    }
    next = number.last;
    Figure figure;
    std::uint32_t end = number.last;
    if (const auto scale = scale_at(end)) {
      number.digits *= scale->first;
      end = scale->second;
    } else if (is_half(i)) {
      return std::nullopt;
    }
    if (!read_unit(number, end, figure)) return std::nullopt;
    figure.range.begin = reading_.words[i].range.begin;
    next = end;
    return figure;
  }

 private:
  // 3,892 is 3892 of 1000: divided at the very end, so that the value is the nearest there is.
  struct Number {
    double digits = 0, parts = 1;
    std::uint32_t last = 0;  // word behind it
    double value() const { return digits / parts; }
  };

  bool is_number(std::uint32_t i) const { return reading_.has(i) && reading_.words[i].shape == Shape::number; }
  bool is_half(std::uint32_t i) const {
    return reading_.is_word(i, hash_of("nưa2")) && reading_.kind_at(i + 1) == PhraseClass::scale;
  }

  bool begins_freely(std::uint32_t i) const {
    if (i == 0) return true;
    const Word& before = reading_.words[i - 1];
    const std::uint16_t gap = reading_.gap(i);
    const bool is_part = gap == kHyphen || gap == kSlash || gap == 0 ||
                         ((gap == kComma || gap == kStop) && before.shape == Shape::number);
    return !is_part && (gap != kSpace || !is_ordinal(i - 1));
  }

  // "cấp 3" is a level; "cung cấp 50 triệu", "cấp 50 suất" are gifts, and of more than one digit.
  bool is_ordinal(std::uint32_t i) const {
    const KeyHash key = reading_.words[i].key;
    if (key == kLevel && reading_.words[i + 1].range.size() > 1) return false;
    return std::ranges::find(kOrdinal, key) != std::end(kOrdinal);
  }

  double digits(std::uint32_t i) const {
    double value = 0;
    for (const char c : reading_.slice({i, i + 1})) value = value * 10 + (c - '0');
    return value;
  }
  bool is_group(std::uint32_t i, std::uint16_t sign) const {
    return is_number(i) && reading_.gap(i) == sign && reading_.words[i].range.size() == 3;
  }

  Number number_at(std::uint32_t i) const {
    Number number{digits(i), 1, i + 1};
    const bool commas_group = is_group(i + 1, kComma) && (is_group(i + 2, kComma) || counts_whole(i + 2));
    const std::uint16_t thousands = commas_group ? kComma : kStop;
    while (is_group(number.last, thousands)) number.digits = number.digits * 1000 + digits(number.last++);
    const std::uint16_t decimal = commas_group ? kStop : kComma;
    const bool has_point =
        is_number(number.last) && reading_.words[number.last].range.size() < 3 && reading_.gap(number.last) == kStop;
    if (is_number(number.last) && (reading_.gap(number.last) == decimal || has_point)) {
      number.parts = std::pow(10.0, reading_.words[number.last].range.size());
      number.digits = number.digits * number.parts + digits(number.last);
      ++number.last;
    }
    return number;
  }
  // 240,000 people: no half ones.
  bool counts_whole(std::uint32_t i) const {
    if (!reading_.is_joined(i)) return false;
    return reading_.is_kind(i, PhraseClass::counted) || reading_.is_word(i, hash_of("ngươi1"));
  }

  std::optional<std::pair<double, std::uint32_t>> scale_at(std::uint32_t i) const {
    const Piece* piece = reading_.piece_at(i);
    if (piece == nullptr || piece->kind() != PhraseClass::scale || !reading_.is_joined(i)) return std::nullopt;
    return std::pair{std::strtod(std::string(piece->entry->detail).c_str(), nullptr), piece->words.last};
  }

  bool read_unit(const Number& number, std::uint32_t& end, Figure& figure) const {
    figure.value = number.value();
    const std::uint32_t last_byte = reading_.words[end - 1].range.end;
    const std::string_view rest = reading_.text.substr(last_byte);
    const std::size_t sign = rest.starts_with('%') ? 1 : rest.starts_with(" %") ? 2 : 0;
    if (sign != 0) {
      figure.unit = "%";
      figure.range.end = last_byte + static_cast<std::uint32_t>(sign);
      return true;
    }
    const Piece* piece = reading_.piece_at(end);
    if (piece == nullptr || !reading_.is_joined(end)) return false;
    const bool is_money = piece->kind() == PhraseClass::currency;
    const bool is_unit =
        is_money || reading_.is_kind(end, PhraseClass::unit) || reading_.is_kind(end, PhraseClass::counted);
    if (!is_unit || taken_[end] != 0) return false;
    constexpr KeyHash kCountry = hash_of("nươc4");
    if (number.value() == 2 && reading_.is_word(end, kCountry)) return false;  // "2 nước" are the two sides
    figure.unit = is_money ? piece->entry->name : reading_.slice(piece->words);
    figure.range.end = reading_.words[piece->words.last - 1].range.end;
    end = piece->words.last;
    return true;
  }

  const Reading& reading_;
  const std::vector<std::uint8_t>& taken_;
};

}  // namespace

std::vector<Figure> find_figures(const Reading& reading, const std::vector<std::uint8_t>& taken) {
  std::vector<Figure> figures;
  const FigureReader reader(reading, taken);
  for (std::uint32_t i = 0; i < reading.words.size();) {
    std::uint32_t next = i + 1;
    if (const std::optional<Figure> figure = reader.at(i, next)) figures.push_back(*figure);
    i = std::max(next, i + 1);
  }
  return figures;
}

}  // namespace tracuu::extract
