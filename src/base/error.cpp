#include "base/error.h"

namespace tracuu {

std::string describe(const Error& error, Lang lang) {
  return format_text(error.code, lang, {error.subject, error.detail});
}

}  // namespace tracuu
