#include "pack/html.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/utf8.h"

namespace tracuu::pack {

namespace {

constexpr std::string_view kOpen = "{{";
constexpr std::string_view kClose = "}}";

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

bool is_special(char32_t c) { return c == U'&' || c == U'<' || c == U'>' || c == U'"' || c == U'\''; }

void append_reference(std::string& html, char32_t c) {
  html.append("&#").append(std::to_string(static_cast<std::uint32_t>(c))).append(";");
}

struct Place {
  std::string_view name;
  const std::string& value;
  int uses = 0;
};

Error place_error(std::string_view name) { return {TextKey::error_shell_place, "shell.html", std::string(name)}; }

std::string lower_case(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  return lower;
}

}  // namespace

std::string escape_text(std::string_view text) {
  std::string html;
  html.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Step step = utf8::decode(text, at);
    at += step.size;
    if (is_control(step.code_point)) {
      html += ' ';
    } else if (is_special(step.code_point)) {
      append_reference(html, step.code_point);
    } else {
      utf8::append(html, step.code_point);
    }
  }
  return html;
}

std::string to_ascii(std::string_view html) {
  std::string ascii;
  ascii.reserve(html.size());
  for (std::size_t at = 0; at < html.size();) {
    const utf8::Step step = utf8::decode(html, at);
    at += step.size;
    if (step.code_point < 0x80) {
      ascii += static_cast<char>(step.code_point);
    } else {
      append_reference(ascii, step.code_point);
    }
  }
  return ascii;
}

std::string escape_html(std::string_view text) { return to_ascii(escape_text(text)); }

Result<std::string> fill_shell(std::string_view shell, const ShellPlaces& values) {
  std::array<Place, 5> places = {{{"lang", values.lang},
                                  {"title", values.title},
                                  {"csp", values.csp},
                                  {"head", values.head},
                                  {"body_scripts", values.body_scripts}}};
  std::string page;
  page.reserve(shell.size() + values.head.size() + values.body_scripts.size() + 4096);
  std::size_t at = 0;
  for (std::size_t open = shell.find(kOpen); open != shell.npos; open = shell.find(kOpen, at)) {
    const std::size_t close = shell.find(kClose, open);
    const std::string_view inside = shell.substr(open + kOpen.size());
    const std::string_view name = inside.substr(0, inside.find(kClose));
    const auto place = std::find_if(places.begin(), places.end(), [&](const Place& p) { return p.name == name; });
    if (close == shell.npos || place == places.end() || place->uses++ > 0) return place_error(name);
    page.append(shell, at, open - at).append(place->value);
    at = close + kClose.size();
  }
  const auto unused = std::find_if(places.begin(), places.end(), [](const Place& p) { return p.uses == 0; });
  if (unused != places.end()) return place_error(unused->name);
  return page.append(shell, at);
}

bool can_stand_inline(std::string_view source) {
  const std::string lower = lower_case(source);
  for (const std::string_view forbidden : {"</script", "<script", "</style", "<!--", "-->", "\r"}) {
    if (lower.find(forbidden) != lower.npos) return false;
  }
  return std::all_of(source.begin(), source.end(),
                     [](char c) { return (c >= ' ' && c < 0x7F) || c == '\n' || c == '\t'; });
}

}  // namespace tracuu::pack
