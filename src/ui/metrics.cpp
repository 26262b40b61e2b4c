#include "ui/metrics.h"

namespace tracuu::ui {

namespace {

constexpr float kUiLine = 1.5f;
constexpr float kReadingLine = 1.7f;
constexpr float kTightLine = 1.45f;  // the least at which no mark is cut off

}  // namespace

TypeScale make_type_scale(const FontSet& fonts, float density, bool coarse, bool roomy) {
  const float body = coarse || roomy ? 15.0f : 14.0f;
  const float reader = roomy ? 19.0f : 17.0f;
  return {.small = make_typeface(fonts.sans, body - 1, kUiLine, density),
          .small_bold = make_typeface(fonts.sans_bold, body - 1, kUiLine, density),
          .body = make_typeface(fonts.sans, body, kUiLine, density),
          .body_bold = make_typeface(fonts.sans_bold, body + 1, kTightLine, density),
          .heading = make_typeface(fonts.serif_bold, body + 4, kUiLine, density),
          .wordmark = make_typeface(fonts.serif_bold, 20, kUiLine, density),
          .reader = make_typeface(fonts.serif, reader, kReadingLine, density),
          .reader_bold = make_typeface(fonts.serif_bold, reader, kReadingLine, density),
          .caption = make_typeface(fonts.serif, reader - 2, kUiLine, density),
          .title = make_typeface(fonts.serif_bold, reader + 10, kTightLine, density)};
}

}  // namespace tracuu::ui
