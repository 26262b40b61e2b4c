#include "app/marks.h"

namespace tracuu::app {

bool is_finding(const ViewModel& view) { return view.find.open && !view.find.text.empty(); }

Marks marks_in_force(const ViewModel& view) {
  if (is_finding(view)) return {view.find.found, view.find.current};
  return {view.open->document.highlights, view.open->current_highlight};
}

}  // namespace tracuu::app
