// Any bytes as a tracuu.toml and as a sidecar: reading ends, what comes out is UTF-8, complaints have a line, patterns
// can be asked, and a described document keeps its text.

#include <cstdint>
#include <string_view>

#include "base/utf8.h"
#include "document/glob.h"
#include "document/project_file.h"
#include "document/sidecar.h"
#include "fuzz/require.h"

using tracuu::fuzz::require;

namespace {

using namespace tracuu::document;

bool is_valid(std::string_view text) { return tracuu::utf8::find_invalid(text) == text.size(); }

void read_as_project(std::string_view bytes) {
  const ProjectReading reading = read_project(bytes);
  for (const Diagnostic& diagnostic : reading.diagnostics) {
    require(diagnostic.line > 0 && is_valid(diagnostic.error.detail), "a complaint has a line and is UTF-8");
  }
  for (const auto& entry : {reading.project.title, reading.project.aliases}) {
    require(!entry || is_valid(entry->value), "settings are UTF-8");
  }
  require(reading.project.field_map({}).ok(), "fields are fields");
  for (const Project::Entry& pattern : reading.project.exclude) Glob(pattern.value).matches("a/bb/ccc.txt");
}

void read_as_sidecar(std::string_view bytes) {
  tracuu::Result<JsonRecord> record = parse_sidecar(bytes);
  if (!record.ok()) return;
  const FieldMap fields;
  take_out_text(record.value(), fields);
  tracuu::Document document;
  document.text = "a";
  describe(document, record.value(), fields);
  require(document.text == "a", "the text is the document's own");
  require(is_valid(document.title) && is_valid(document.source), "fields are UTF-8");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  read_as_project(bytes);
  read_as_sidecar(bytes);
  return 0;
}
