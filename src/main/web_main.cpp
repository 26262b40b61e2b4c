// The page's side of the program: what JavaScript (web/src/page_core.js) calls to drive one explorer.
//
// A Page* is made and destroyed by JavaScript; one belongs to one canvas. Text goes in as UTF-8 pointer and length;
// text and blocks come out through the page's output: a call returns its length in bytes, tracuu_page_output() its
// place, valid until the next call.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <imgui.h>

#include "app/printable.h"
#include "app/quotation.h"
#include "app/view_model_json.h"
#include "engine/codec.h"
#include "main/effect_json.h"
#include "main/explorer.h"
#include "main/glyph_canvas.h"
#include "main/passage_link.h"
#include "main/semantics_buffer.h"
#include "platform/software/renderer.h"
#include "platform/web/input.h"
#include "platform/web/renderer.h"
#include "ui/metrics.h"

namespace tracuu {
namespace {

// Bits of what a frame leaves behind.
enum : std::uint32_t {
  kFrameWantsAnother = 1u << 0,
  kFrameChangedSemantics = 1u << 1,
  kFrameHandCursor = 1u << 2,
  kFrameTextCursor = 1u << 3,
  kFrameLeftInput = 1u << 4,
};
// Bits of the surroundings.
enum : std::uint32_t {
  kDarkScheme = 1u << 0,
  kReducedMotion = 1u << 1,
  kCoarsePointer = 1u << 2,
  kMoreContrast = 1u << 3,
  kForcedColours = 1u << 4,
};

struct Page {
  explicit Page(Lang lang, app::Theme theme) : explorer(lang, theme, &glyphs) {}

  GlyphCanvas glyphs;
  Explorer explorer;
  std::variant<platform::WebGlRenderer, platform::SoftwareRenderer> renderer;
  std::vector<std::uint8_t> semantics;
  std::string output;
  float wake_in_seconds = -1;
  std::uint32_t focus_request = 0;
  ui::TextSelection text_selection;
  float caret_x = 0;
  std::vector<ui::ScrollRegion> scroll_regions;
  std::vector<ui::Rect> grips;
  ui::SystemColours system_colours{};
  void make_current() { ImGui::SetCurrentContext(explorer.imgui()); }

  std::uint32_t put(std::string text) {
    output = std::move(text);
    return static_cast<std::uint32_t>(output.size());
  }
};

std::string_view view_of(const char* text, std::uint32_t size) { return {text, size}; }

ui::Environment environment_of(std::uint32_t bits, const ui::SystemColours& colours, double now) {
  return {.dark = (bits & kDarkScheme) != 0,
          .reduced_motion = (bits & kReducedMotion) != 0,
          .coarse_pointer = (bits & kCoarsePointer) != 0,
          .more_contrast = (bits & kMoreContrast) != 0,
          .forced_colours = (bits & kForcedColours) != 0,
          .system_colours = colours,
          .now = now};
}

bool contains(const ui::Rect& rect, float x, float y) {
  return x >= rect.x && y >= rect.y && x < rect.x + rect.width && y < rect.y + rect.height;
}

bool can_scroll(const std::vector<ui::ScrollRegion>& regions, float x, float y, bool down) {
  return std::any_of(regions.begin(), regions.end(), [&](const ui::ScrollRegion& region) {
    return contains(region.bounds, x, y) && (down ? region.can_scroll_down : region.can_scroll_up);
  });
}

// True when the tree differs from the one JavaScript has.
bool keep_semantics(Page& page, const ui::SemanticsTree& tree) {
  std::vector<std::uint8_t> packed = pack_semantics(tree);
  if (packed == page.semantics) return false;
  page.semantics = std::move(packed);
  return true;
}

// Keeps what JavaScript asks for after the frame; returns kFrame… bits.
std::uint32_t keep_output(Page& page, const ui::FrameOutput& output) {
  page.wake_in_seconds = output.wake_in_seconds;
  page.focus_request = output.focus_request;
  page.text_selection = output.text_selection;
  page.caret_x = output.caret.x;
  page.scroll_regions = output.scroll_regions;
  page.grips = output.grips;
  page.grips.insert(page.grips.end(), output.drag_areas.begin(), output.drag_areas.end());
  std::uint32_t bits = 0;
  if (page.explorer.wants_frame() || output.wake_in_seconds == 0) bits |= kFrameWantsAnother;
  if (keep_semantics(page, output.semantics)) bits |= kFrameChangedSemantics;
  if (output.hand_cursor) bits |= kFrameHandCursor;
  if (output.text_cursor) bits |= kFrameTextCursor;
  if (page.explorer.has_input()) bits |= kFrameLeftInput;
  return bits;
}

}  // namespace
}  // namespace tracuu

using tracuu::Page;

extern "C" {

// lang: 0 Vietnamese, 1 English. theme: 0 as the system, 1 light, 2 dark.
Page* tracuu_page_create(int lang, int theme) {
  return std::make_unique<Page>(static_cast<tracuu::Lang>(lang), static_cast<tracuu::app::Theme>(theme)).release();
}

void tracuu_page_destroy(Page* page) { std::unique_ptr<Page>{page}.reset(); }

const char* tracuu_page_output(const Page* page) { return page->output.data(); }

// on_cpu: 0 into the WebGL context that is current, 1 into a picture of our own. 0 done, 1 it cannot be drawn into.
int tracuu_page_start_drawing(Page* page, int on_cpu) {
  page->make_current();
  if (on_cpu != 0) {
    page->renderer.emplace<tracuu::platform::SoftwareRenderer>();
  } else {
    page->renderer.emplace<tracuu::platform::WebGlRenderer>();
  }
  return std::visit([](auto& renderer) { return renderer.start(); }, page->renderer) ? 0 : 1;
}

void tracuu_page_stop_drawing(Page* page) {
  page->make_current();
  std::visit([](auto& renderer) { renderer.stop(); }, page->renderer);
}

// The picture of a page that is drawn on the CPU, and what the last frame changed in it: platform::SoftwareFrame.
const void* tracuu_page_picture(const Page* page) {
  return &std::get_if<tracuu::platform::SoftwareRenderer>(&page->renderer)->frame();
}

// width, height: CSS pixels. seconds: since the frame before. now: seconds on a clock that does not go back. Returns
// kFrame… bits.
std::uint32_t tracuu_page_frame(Page* page, double width, double height, double density, double seconds, double now,
                                std::uint32_t environment) {
  page->make_current();
  const tracuu::Viewport viewport{static_cast<float>(width), static_cast<float>(height), static_cast<float>(density)};
  const auto& output = page->explorer.frame(viewport, tracuu::environment_of(environment, page->system_colours, now),
                                            static_cast<float>(seconds));
  std::visit([page](auto& renderer) { renderer.draw(page->explorer.draw_data()); }, page->renderer);
  return tracuu::keep_output(*page, output);
}

// The system's colours where it forces them on pages, packed 0xAABBGGRR.
void tracuu_page_set_system_colours(Page* page, std::uint32_t canvas, std::uint32_t canvas_text,
                                    std::uint32_t link_text, std::uint32_t gray_text, std::uint32_t highlight,
                                    std::uint32_t highlight_text, std::uint32_t mark, std::uint32_t mark_text) {
  page->system_colours = {canvas, canvas_text, link_text, gray_text, highlight, highlight_text, mark, mark_text};
}

// Of the last frame: draw again after so many seconds; below 0 only on input.
double tracuu_page_wake_in_seconds(const Page* page) { return static_cast<double>(page->wake_in_seconds); }

// Of the last frame: the node that the focus is to go to; 0 none.
std::uint32_t tracuu_page_focus_request(const Page* page) { return page->focus_request; }

// Of the last frame: where the focused text field's caret is drawn, in CSS pixels from the canvas's left edge.
double tracuu_page_caret_x(const Page* page) { return static_cast<double>(page->caret_x); }

// Of the last frame: the text field in which the pointer has selected, 0 none; and what, in bytes of its value.
std::uint32_t tracuu_page_selection_node(const Page* page) { return page->text_selection.node; }
std::uint32_t tracuu_page_selection_begin(const Page* page) { return page->text_selection.begin; }
std::uint32_t tracuu_page_selection_end(const Page* page) { return page->text_selection.end; }

// The last frame's semantics tree as main/semantics_buffer.h packs it.
const std::uint8_t* tracuu_page_semantics(const Page* page) { return page->semantics.data(); }
std::uint32_t tracuu_page_semantics_size(const Page* page) {
  return static_cast<std::uint32_t>(page->semantics.size());
}

// kind: 0 mouse, 1 touch, 2 pen. x, y: CSS pixels from the canvas's corner.
void tracuu_page_pointer_move(Page* page, double x, double y, int kind) {
  page->make_current();
  tracuu::platform::move_pointer({static_cast<float>(x), static_cast<float>(y)},
                                 static_cast<tracuu::platform::PointerKind>(kind));
}

void tracuu_page_pointer_press(Page* page, int button, int down, int kind, std::uint32_t modifiers) {
  page->make_current();
  tracuu::platform::press_pointer(button, down != 0, static_cast<tracuu::platform::PointerKind>(kind), modifiers);
}

void tracuu_page_pointer_clear(Page* page) {
  page->make_current();
  tracuu::platform::clear_pointer();
}

// Scrolls what lies under the point by so many CSS pixels downwards. 0 when nothing there can: the gesture is the
// surrounding page's.
int tracuu_page_scroll(Page* page, double x, double y, double pixels) {
  page->make_current();
  const auto px = static_cast<float>(x), py = static_cast<float>(y);
  if (!tracuu::can_scroll(page->scroll_regions, px, py, pixels > 0)) return 0;
  tracuu::platform::turn_wheel(0, -static_cast<float>(pixels) / (5 * tracuu::ui::kFontSizeBase));
  return 1;
}

// Whether a finger that is put there drags something instead of scrolling.
int tracuu_page_is_grip(const Page* page, double x, double y) {
  const auto px = static_cast<float>(x), py = static_cast<float>(y);
  return std::ranges::any_of(page->grips, [&](const auto& grip) { return tracuu::contains(grip, px, py); }) ? 1 : 0;
}

// key: 0 up, 1 down, 2 page up, 3 page down, 4 home, 5 end, 6 space, 7 escape, 8 left, 9 right, 10 F1, 11 A, 12 P.
void tracuu_page_tap_key(Page* page, int key, std::uint32_t modifiers) {
  page->make_current();
  tracuu::platform::tap_key(static_cast<tracuu::platform::Key>(key), modifiers);
}

// action: 0 activate, 1 focus, 2 blur, 4 submit. focus_visible: the browser would draw a ring.
void tracuu_page_node_action(Page* page, std::uint32_t node, int action, int focus_visible) {
  tracuu::ui::NodeEvent event;
  event.node = node;
  event.action = static_cast<tracuu::ui::NodeAction>(action);
  event.focus_visible = focus_visible != 0;
  page->explorer.queue(std::move(event));
}

// The whole text of a field with its selection and uncommitted part, in bytes.
void tracuu_page_node_value(Page* page, std::uint32_t node, const char* text, std::uint32_t size,
                            std::uint32_t selection_begin, std::uint32_t selection_end, std::uint32_t composition_begin,
                            std::uint32_t composition_end) {
  tracuu::ui::NodeEvent event;
  event.node = node;
  event.action = tracuu::ui::NodeAction::set_value;
  event.value = tracuu::view_of(text, size);
  event.selection_begin = selection_begin;
  event.selection_end = selection_end;
  event.composition_begin = composition_begin;
  event.composition_end = composition_end;
  page->explorer.queue(std::move(event));
}

void tracuu_page_engine_ready(Page* page) { page->explorer.session().engine_ready(); }

// An answer of the engine, as JSON. 0 taken, 1 not an answer.
int tracuu_page_deliver(Page* page, const char* json, std::uint32_t size) {
  const auto response = tracuu::engine::decode_response(tracuu::view_of(json, size));
  if (!response) return 1;
  page->explorer.session().deliver(response.value());
  return 0;
}

// The corpus cannot be used: an error answer, as JSON, says why. 0 taken, 1 not an error answer.
int tracuu_page_fail(Page* page, const char* json, std::uint32_t size) {
  const auto response = tracuu::engine::decode_response(tracuu::view_of(json, size));
  const auto* error = response ? tracuu::get_if<tracuu::Error>(&response.value().body) : nullptr;
  if (error == nullptr) return 1;
  page->explorer.session().fail(*error);
  return 0;
}

void tracuu_page_progress(Page* page, double done_bytes, double total_bytes) {
  page->explorer.session().report_progress(
      {static_cast<std::uint64_t>(done_bytes), static_cast<std::uint64_t>(total_bytes)});
}

void tracuu_page_restore(Page* page, const char* state, std::uint32_t size) {
  page->explorer.session().restore(tracuu::view_of(state, size));
}

std::uint32_t tracuu_page_state(Page* page) { return page->put(page->explorer.session().state()); }

std::uint32_t tracuu_page_view_model(Page* page) {
  return page->put(tracuu::app::to_json(page->explorer.session().view()));
}

// What the session asks for since the last call, as main/effect_json.h writes it.
std::uint32_t tracuu_page_take_effects(Page* page) {
  const auto effects = page->explorer.session().take_effects();
  return effects.empty() ? page->put({}) : page->put(tracuu::effects_json(effects));
}

// What is selected, as {"text","html"}; nothing where nothing is.
std::uint32_t tracuu_page_quote(Page* page) {
  const auto quotation = tracuu::app::quote(page->explorer.session().view(), page->explorer.selected());
  if (!quotation) return page->put({});
  return page->put(tracuu::app::json_of({{"text", quotation->text}, {"html", quotation->html}}));
}

// The state that a link to what is selected, or in sight, has behind its '#'; nothing where no document is open.
std::uint32_t tracuu_page_link(Page* page) {
  return page->put(tracuu::passage_link(page->explorer.session(), page->explorer.linked()));
}

// What is shown as text, as app/printable.h writes it.
std::uint32_t tracuu_page_printable(Page* page) {
  return page->put(tracuu::app::printable_json(page->explorer.session().view()));
}

void tracuu_page_open_find(Page* page) { page->explorer.session().dispatch(tracuu::app::SetFindOpen{true}); }

// highlight: a query whose matches are marked; empty for the present one.
void tracuu_page_open(Page* page, const char* id, std::uint32_t id_size, const char* highlight,
                      std::uint32_t highlight_size) {
  page->explorer.session().dispatch(
      tracuu::app::OpenDocumentById{.id = std::string(tracuu::view_of(id, id_size)),
                                    .highlight = std::string(tracuu::view_of(highlight, highlight_size))});
}

// A file that was dropped and that the engine has. name: "NUMBER:NAME".
void tracuu_page_open_file(Page* page, const char* name, std::uint32_t size) {
  page->explorer.session().dispatch(tracuu::app::OpenFile{std::string(tracuu::view_of(name, size))});
}

void tracuu_page_open_neighbour(Page* page, int step) {
  page->explorer.session().dispatch(tracuu::app::OpenNeighbour{step});
}
void tracuu_page_step_highlight(Page* page, int step) {
  page->explorer.session().dispatch(tracuu::app::StepHighlight{step});
}
void tracuu_page_set_lang(Page* page, int lang) {
  page->explorer.session().dispatch(tracuu::app::SetLang{static_cast<tracuu::Lang>(lang)});
}
void tracuu_page_set_theme(Page* page, int theme) {
  page->explorer.session().dispatch(tracuu::app::SetTheme{static_cast<tracuu::app::Theme>(theme)});
}

// What an earlier visit kept: app::Session::restore_preference.
void tracuu_page_set_preference(Page* page, const char* name, std::uint32_t name_size, const char* value,
                                std::uint32_t value_size) {
  page->explorer.session().restore_preference(tracuu::view_of(name, name_size), tracuu::view_of(value, value_size));
}

void tracuu_page_welcome(Page* page) { page->explorer.session().dispatch(tracuu::app::SetWelcome{1, true}); }

void tracuu_page_set_text(Page* page, std::uint32_t percent, int wide, int sans) {
  page->explorer.session().dispatch(tracuu::app::SetTextSize{percent});
  page->explorer.session().dispatch(
      tracuu::app::SetTextFace{sans != 0 ? tracuu::app::TextFace::sans : tracuu::app::TextFace::serif});
  page->explorer.session().dispatch(tracuu::app::SetTextSpacing{wide != 0});
}

void tracuu_page_print(Page* page) { page->explorer.session().dispatch(tracuu::app::Print{}); }

void tracuu_page_set_compact_rows(Page* page, int compact) {
  page->explorer.session().dispatch(tracuu::app::SetCompactRows{compact != 0});
}

}  // extern "C"
