// What a command says, to whom and in which language: answers on standard output, everything else on standard
// error.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/texts.h"

namespace tracuu::cli {

// The first of LC_ALL, LC_MESSAGES and LANG that is set decides; Vietnamese where it starts with "vi".
Lang lang_of_environment();

// Text from inputs made safe for a terminal: control characters as U+FFFD, line ends and tabs as spaces,
// invalid UTF-8 as U+FFFD.
std::string plain(std::string_view text);

class Console {
 public:
  explicit Console(Lang lang) : lang_(lang) {}

  Lang lang() const { return lang_; }
  // Whether standard output, respectively standard error, is a terminal.
  bool answers_on_terminal() const;
  bool notes_on_terminal() const;

  std::string sentence(TextKey key, std::initializer_list<std::string_view> arguments = {}) const;

  // A line of the answer; `line` is printed as it is.
  void answer(std::string_view line) const;
  void answer(TextKey key, std::initializer_list<std::string_view> arguments = {}) const;

  // A line on standard error.
  void note(TextKey key, std::initializer_list<std::string_view> arguments = {}) const;
  void note(const Error& error) const;

  // One line on the terminal that overwrites itself; nothing where standard error is no terminal.
  void progress(TextKey key, std::initializer_list<std::string_view> arguments = {}) const;
  void clear_progress() const;

  // Whether everything said so far has reached its reader: false on a full disk or a closed pipe.
  bool flush() const;

 private:
  void note_line(std::string_view line) const;

  Lang lang_;
};

}  // namespace tracuu::cli
