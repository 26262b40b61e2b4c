// An explorer without page or GPU: a test says what a reader does and looks at what the semantics tree then says.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "main/explorer.h"
#include "support/small_engine.h"

namespace tracuu::test {

class HeadlessExplorer {
 public:
  HeadlessExplorer(std::vector<engine::DocumentView> documents, Viewport viewport, Lang lang = Lang::vi,
                   app::Theme theme = app::Theme::light, ui::GlyphSource* glyphs = nullptr);

  Viewport viewport;
  ui::Environment environment;
  Explorer explorer;

  const app::ViewModel& view() { return explorer.session().view(); }
  const ui::FrameOutput& output() const { return output_; }

  // Draws one frame, a sixtieth of a second after the last one.
  void frame();
  // Carries out requests and draws frames until nothing wants another one; returns how many were drawn. Fails the test
  // after 600.
  int settle();
  // The engine starts.
  void start();
  // Answers what has been asked, but nothing that is asked because of the answers.
  void answer_once();
  SmallEngine& engine() { return engine_; }

  // The node with this role and name; the test fails where there is none, or more than one.
  ui::SemanticsNode node(ui::Role role, std::string_view name);
  std::vector<ui::SemanticsNode> nodes(ui::Role role) const;
  std::optional<ui::SemanticsNode> find(ui::Role role, std::string_view name) const;

  // What a reader does; each settles.
  void activate(const ui::SemanticsNode& node);
  void focus(const ui::SemanticsNode& node);
  void type(std::string_view text);                                     // the whole text of the search box
  void fill_in(const ui::SemanticsNode& field, std::string_view text);  // … of any field
  void click(float x, float y);
  void click(const ui::SemanticsNode& node);  // in its middle
  void wheel(float x, float y, float notches);
  void tap(int imgui_key);

  // Requests are answered as soon as they are made, unless this is set.
  bool engine_is_silent = false;
  // What was asked of the page, in order.
  std::vector<app::Service> services;

 private:
  bool carry_out_effects();

  SmallEngine engine_;
  ui::FrameOutput output_;
};

}  // namespace tracuu::test
