#include "main/cli/protections.h"

#include <string>

#include "confine/confined_parser.h"

namespace tracuu::cli {

void note_missing_protections(const Console& console) {
  std::string names;
  for (const std::string& name : confine::missing_protections()) names += (names.empty() ? "" : ", ") + name;
  if (!names.empty()) console.note(TextKey::cli_unconfined, {names});
}

}  // namespace tracuu::cli
