// Any bytes as a text file of unknown encoding: what comes out is UTF-8, its runs cover it in order, and reading it
// again gives the same text.

#include <cstdint>
#include <string_view>

#include "base/utf8.h"
#include "charset/decoder.h"
#include "charset/reading.h"
#include "fuzz/require.h"

using tracuu::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace tracuu;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const charset::Reading reading = charset::read(bytes);
  require(utf8::find_invalid(reading.text) == reading.text.size(), "text is UTF-8");
  std::uint32_t end = 0;
  for (const charset::Run& run : reading.runs) {
    require(run.text.begin == end && run.text.end >= end, "runs follow each other");
    require(run.sureness >= 0 && run.sureness <= 1, "sureness is a share");
    end = run.text.end;
  }
  require(!reading.runs.empty() && end == reading.text.size(), "runs are all of the text");
  require(!charset::summary(reading).empty(), "there is an encoding");
  const bool has_mark = reading.text.starts_with("\xEF\xBB\xBF");
  require(has_mark || charset::read(reading.text).text == reading.text || reading.text.find('\0') != std::string::npos,
          "UTF-8 stays as it is");
  return 0;
}
