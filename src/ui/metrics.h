// Distances and text sizes of the interface in CSS pixels; the only place where they are numbers. Colours are in
// assets/themes.
#pragma once

#include "ui/fonts.h"
#include "ui/typeface.h"

namespace tracuu::ui {

// Distances grow by a step of 4.
inline constexpr float kSpace1 = 4, kSpace2 = 8, kSpace3 = 12, kSpace4 = 16, kSpace5 = 20, kSpace6 = 24, kSpace8 = 32,
                       kSpace12 = 48;

inline constexpr float kRadiusSmall = 4, kRadius = 8, kRadiusLarge = 12;
inline constexpr float kHairline = 1;
inline constexpr float kFocusRing = 2;
inline constexpr float kStrokeStrong = 2, kFocusRingStrong = 3;  // where the reader has asked for more contrast

inline constexpr float kTargetFine = 32;    // height of a control under a mouse
inline constexpr float kTargetCoarse = 44;  // and under a finger
inline constexpr float kIcon = 18;
inline constexpr float kSheetHandle = 24;  // height of what a sheet is pulled down by

// Panes lower than this (a phone on its side, a window at 400 %) have no room for anything that stands still.
inline constexpr float kLowPane = 360;

// A wheel's notch, in the unit that Dear ImGui uses: a platform feeds pixels / (5 x this).
inline constexpr float kFontSizeBase = 15;

// Everything that text is set in.
struct TypeScale {
  Typeface small;       // counts, dates, hints
  Typeface small_bold;  // headings of groups
  Typeface body;        // controls, snippets
  Typeface body_bold;   // result titles
  Typeface heading;     // headings of panes
  Typeface wordmark;
  Typeface reader;       // the text of a document
  Typeface reader_bold;  // headings and the byline in it
  Typeface caption;
  Typeface title;             // of the open document
  float reading_measure = 0;  // the width of a document's lines: 66 to 72 letters of Vietnamese
};

// What the reader has chosen.
struct TextChoice {
  float reader_scale = 1;  // of a document's text
  bool wide = false;       // letters, words and lines farther apart
  bool sans = false;       // a document's text without serifs
};

// `roomy`: windows so wide that one sits farther from them.
TypeScale make_type_scale(const FontSet& fonts, float density, bool coarse, bool roomy, TextChoice choice = {});

}  // namespace tracuu::ui
