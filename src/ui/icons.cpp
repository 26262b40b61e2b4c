#include "ui/icons.h"

#include <array>
#include <span>

namespace tracuu::ui {

namespace {

constexpr float kGrid = 24;  // icons are designed on a square of this side
constexpr float kStroke = 1.9f;

// Draws in grid units.
class Pen {
 public:
  Pen(ImDrawList* list, ImVec2 centre, float size, ImU32 colour)
      : list_(list), origin_(centre.x - size / 2, centre.y - size / 2), scale_(size / kGrid), colour_(colour) {}

  void line(std::initializer_list<ImVec2> points) {
    for (const ImVec2& point : points) list_->PathLineTo(at(point));
    list_->PathStroke(colour_, ImDrawFlags_None, kStroke * scale_);
  }
  void circle(ImVec2 centre, float radius) {
    list_->AddCircle(at(centre), radius * scale_, colour_, 0, kStroke * scale_);
  }
  void dot(ImVec2 centre, float radius) { list_->AddCircleFilled(at(centre), radius * scale_, colour_); }
  void arc(ImVec2 centre, float radius, float from_degrees, float to_degrees) {
    constexpr float kRadian = 3.14159265f / 180;
    list_->PathArcTo(at(centre), radius * scale_, from_degrees * kRadian, to_degrees * kRadian);
  }
  void stroke() { list_->PathStroke(colour_, ImDrawFlags_None, kStroke * scale_); }
  void frame(ImVec2 min, ImVec2 max, float radius) {
    list_->AddRect(at(min), at(max), colour_, radius * scale_, ImDrawFlags_None, kStroke * scale_);
  }

 private:
  ImVec2 at(ImVec2 point) const { return {origin_.x + point.x * scale_, origin_.y + point.y * scale_}; }

  ImDrawList* list_;
  ImVec2 origin_;
  float scale_;
  ImU32 colour_;
};

void draw_sliders(Pen& pen) {
  pen.line({{4, 8}, {12, 8}});
  pen.line({{18, 8}, {20, 8}});
  pen.circle({15, 8}, 2.6f);
  pen.line({{4, 16}, {6, 16}});
  pen.line({{12, 16}, {20, 16}});
  pen.circle({9, 16}, 2.6f);
}

void draw_page(Pen& pen) {
  pen.frame({5, 3}, {19, 21}, 2);
  pen.line({{9, 9}, {15, 9}});
  pen.line({{9, 13}, {15, 13}});
  pen.line({{9, 17}, {13, 17}});
}

void draw_question(Pen& pen) {
  pen.arc({12, 9}, 4, 180, 400);
  pen.stroke();
  pen.line({{14.9f, 11.5f}, {12, 14}, {12, 15.5f}});
  pen.dot({12, 19}, 1.4f);
}

void draw_overview(Pen& pen) {
  pen.frame({4, 4}, {10.5f, 13}, 1.5f);
  pen.frame({13.5f, 4}, {20, 8.5f}, 1.5f);
  pen.frame({4, 16}, {10.5f, 20}, 1.5f);
  pen.frame({13.5f, 11.5f}, {20, 20}, 1.5f);
}

void draw_outline(Pen& pen) {
  pen.line({{4, 6}, {20, 6}});
  pen.line({{8, 12}, {20, 12}});
  pen.line({{8, 18}, {16, 18}});
  pen.dot({4.5f, 12}, 1.2f);
  pen.dot({4.5f, 18}, 1.2f);
}

}  // namespace

void draw_icon(ImDrawList* list, Icon icon, ImVec2 centre, float size, ImU32 colour) {
  Pen pen(list, centre, size, colour);
  switch (icon) {
    case Icon::none: break;
    case Icon::search: pen.circle({10.5f, 10.5f}, 6), pen.line({{15, 15}, {20, 20}}); break;
    case Icon::close: pen.line({{6, 6}, {18, 18}}), pen.line({{18, 6}, {6, 18}}); break;
    case Icon::arrow_left: pen.line({{20, 12}, {5, 12}}), pen.line({{11, 5.5f}, {4.5f, 12}, {11, 18.5f}}); break;
    case Icon::chevron_left: pen.line({{14.5f, 6}, {8.5f, 12}, {14.5f, 18}}); break;
    case Icon::chevron_right: pen.line({{9.5f, 6}, {15.5f, 12}, {9.5f, 18}}); break;
    case Icon::chevron_up: pen.line({{6, 14.5f}, {12, 8.5f}, {18, 14.5f}}); break;
    case Icon::chevron_down: pen.line({{6, 9.5f}, {12, 15.5f}, {18, 9.5f}}); break;
    case Icon::sliders: draw_sliders(pen); break;
    case Icon::screen: pen.frame({3, 5}, {21, 17}, 2), pen.line({{8, 21}, {16, 21}}); break;
    case Icon::check: pen.line({{5, 12.5f}, {10, 17.5f}, {19, 7}}); break;
    case Icon::page: draw_page(pen); break;
    case Icon::exclude: pen.circle({12, 12}, 8), pen.line({{8, 12}, {16, 12}}); break;
    case Icon::question: draw_question(pen); break;
    case Icon::overview: draw_overview(pen); break;
    case Icon::language: pen.line({{5, 19}, {12, 4.5f}, {19, 19}}), pen.line({{7.6f, 14}, {16.4f, 14}}); break;
    case Icon::people:
      pen.circle({12, 8.5f}, 3.8f),
          pen.line({{5, 20}, {6.2f, 16.5f}, {9, 14.8f}, {15, 14.8f}, {17.8f, 16.5f}, {19, 20}});
      break;
    case Icon::more: pen.dot({5, 12}, 1.7f), pen.dot({12, 12}, 1.7f), pen.dot({19, 12}, 1.7f); break;
    case Icon::outline: draw_outline(pen); break;
    case Icon::info: pen.circle({12, 12}, 8.5f), pen.line({{12, 11}, {12, 16.5f}}), pen.dot({12, 7.8f}, 1.3f); break;
    case Icon::clock: pen.circle({12, 12}, 8.5f), pen.line({{12, 7}, {12, 12}, {15.5f, 14}}); break;
    case Icon::pin:
      pen.line({{12, 15}, {12, 21}}),
          pen.line({{6.5f, 15}, {17.5f, 15}, {15, 11}, {15, 4}, {9, 4}, {9, 11}, {6.5f, 15}});
      break;
    case Icon::play: pen.line({{8, 5.5f}, {18, 12}, {8, 18.5f}, {8, 5.5f}}); break;
    case Icon::pause: pen.line({{9, 6}, {9, 18}}), pen.line({{15, 6}, {15, 18}}); break;
    case Icon::notice: pen.circle({12, 12}, 8.5f), pen.line({{12, 7.5f}, {12, 13}}), pen.dot({12, 16.2f}, 1.3f); break;
  }
}

}  // namespace tracuu::ui
