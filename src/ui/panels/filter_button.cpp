#include "ui/panels/filter_button.h"

#include "app/filters.h"
#include "app/wording.h"
#include "ui/widgets/button.h"

namespace tracuu::ui {

void draw_filter_button(Frame& frame, Box& row) {
  const std::uint32_t count = app::count_filters(frame.view.filters);
  const std::string name =
      count == 0 ? std::string(frame.text(TextKey::ui_filters))
                 : format_text(TextKey::ui_filters_count, frame.lang(), {app::format_count(count, frame.lang())});
  const Box place = row.take_left(button_width(frame, name, true)).middle(frame.target());
  row.left += kSpace3;
  const ButtonSpec spec{
      .key = "filters", .name = name, .label = name, .icon = Icon::sliders, .style = ButtonStyle::framed};
  if (button(frame, place, spec)) frame.emit(app::SetFiltersOpen{true});
}

}  // namespace tracuu::ui
