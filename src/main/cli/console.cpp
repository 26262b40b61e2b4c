#include "main/cli/console.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "base/utf8.h"

namespace tracuu::cli {

namespace {

void write_line(std::FILE* stream, std::string_view line) {
  std::fwrite(line.data(), 1, line.size(), stream);
  std::fputc('\n', stream);
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

}  // namespace

Lang lang_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return lang_from_tag(value);
  }
  return Lang::en;
}

std::string plain(std::string_view text) {
  std::string safe;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Step step = utf8::decode(text, at);
    at += step.size;
    if (step.code_point == U'\n' || step.code_point == U'\r' || step.code_point == U'\t') {
      safe += ' ';
    } else {
      utf8::append(safe, is_control(step.code_point) ? utf8::kReplacement : step.code_point);
    }
  }
  return safe;
}

bool Console::answers_on_terminal() const { return ::isatty(STDOUT_FILENO) == 1; }

bool Console::notes_on_terminal() const { return ::isatty(STDERR_FILENO) == 1; }

std::string Console::sentence(TextKey key, std::initializer_list<std::string_view> arguments) const {
  return plain(format_text(key, lang_, arguments));
}

void Console::answer(std::string_view line) const { write_line(stdout, line); }

void Console::answer(TextKey key, std::initializer_list<std::string_view> arguments) const {
  answer(sentence(key, arguments));
}

void Console::note(TextKey key, std::initializer_list<std::string_view> arguments) const {
  note_line(sentence(key, arguments));
}

void Console::note(const Error& error) const { note_line(plain(describe(error, lang_))); }

void Console::note_line(std::string_view line) const {
  clear_progress();
  std::fflush(stdout);
  write_line(stderr, line);
}

void Console::progress(TextKey key, std::initializer_list<std::string_view> arguments) const {
  if (!notes_on_terminal()) return;
  std::fprintf(stderr, "\r%s\x1b[K", sentence(key, arguments).c_str());
  std::fflush(stderr);
}

void Console::clear_progress() const {
  if (!notes_on_terminal()) return;
  std::fputs("\r\x1b[K", stderr);
  std::fflush(stderr);
}

bool Console::flush() const { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

}  // namespace tracuu::cli
