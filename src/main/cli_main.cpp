// The command line tool. What it does is in cli/, one file a command.
#include "main/cli/command_line.h"

int main(int argc, char** argv) {
  using namespace tracuu::cli;
  const Console console(lang_of_environment());
  const ExitCode end = run_command_line({argv + 1, argv + argc}, console);
  // An answer that did not reach its reader is no answer.
  return static_cast<int>(console.flush() ? end : ExitCode::nothing);
}
