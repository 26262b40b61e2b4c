// Stands in for sscanf in Dear ImGui in the page, 5 KB for what is not needed. Its backend reads the version from the
// line "#version 300 es", and WebGL's own where the driver gives no numbers; settings are never loaded.
#include <cstdarg>
#include <cstdlib>
#include <cstring>

// The first number in the text, into the first pointer to an int. 1 done, 0 there is none.
extern "C" int tracuu_scan_number(const char* text, const char* format, ...) {
  const char* digits = std::strpbrk(text, "0123456789");
  if (digits == nullptr) return 0;
  va_list outputs;
  va_start(outputs, format);
  *va_arg(outputs, int*) = std::atoi(digits);
  va_end(outputs);
  return 1;
}
