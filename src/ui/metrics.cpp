#include "ui/metrics.h"

namespace tracuu::ui {

namespace {

constexpr float kUiLine = 1.5f;
constexpr float kReadingLine = 1.7f;
constexpr float kSerifMeasure = 34, kSansMeasure = 33.25f;  // ems
constexpr float kTightLine = 1.45f;                         // the least at which no mark is cut off

}  // namespace

TypeScale make_type_scale(const FontSet& fonts, float density, bool coarse, bool roomy, TextChoice choice) {
  const float body = coarse || roomy ? 15.0f : 14.0f;
  const float reader = (roomy ? 19.0f : 17.0f) * choice.reader_scale;
  const auto face = [&](ImFont* font, float size, float line) {
    const Typeface made = make_typeface(font, size, line, density);
    return choice.wide ? spaced_out(made) : made;
  };
  ImFont* reading = choice.sans ? fonts.sans : fonts.serif;
  ImFont* reading_bold = choice.sans ? fonts.sans_bold : fonts.serif_bold;
  TypeScale scale = {.small = face(fonts.sans, body - 1, kUiLine),
                     .small_bold = face(fonts.sans_bold, body - 1, kUiLine),
                     .body = face(fonts.sans, body, kUiLine),
                     .body_bold = face(fonts.sans_bold, body + 1, kTightLine),
                     .heading = face(fonts.serif_bold, body + 4, kUiLine),
                     .wordmark = make_typeface(fonts.serif_bold, 20, kUiLine, density),
                     .reader = face(reading, reader, kReadingLine),
                     .reader_bold = face(reading_bold, reader, kReadingLine),
                     .caption = face(reading, reader - 2, kUiLine),
                     .title = face(reading_bold, reader + 10, kTightLine)};
  scale.reading_measure = scale.reader.em * (choice.sans ? kSansMeasure : kSerifMeasure);
  return scale;
}

}  // namespace tracuu::ui
