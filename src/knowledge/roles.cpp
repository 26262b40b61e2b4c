#include "knowledge/roles.h"

#include <algorithm>
#include <iterator>

namespace tracuu::knowledge {

bool is_beginning_of(std::string_view role, std::string_view fuller) {
  return fuller.size() > role.size() && fuller.starts_with(role) && fuller[role.size()] == ' ';
}

void add_role(const Role& from, Role& to) {
  if (to.text.empty()) to.text = from.text;
  to.documents += from.documents;
  if (from.first != 0) to.first = to.first == 0 ? from.first : std::min(to.first, from.first);
  to.last = std::max(to.last, from.last);
}

void fold_short_roles(std::map<std::string, Role>& roles) {
  for (auto role = roles.begin(); role != roles.end();) {
    // In the order of their bytes those that it begins stand behind it.
    auto fuller = roles.end();
    for (auto next = std::next(role); next != roles.end() && next->first.starts_with(role->first); ++next) {
      const bool is_more = fuller == roles.end() || next->second.documents > fuller->second.documents;
      if (is_beginning_of(role->first, next->first) && is_more) fuller = next;
    }
    if (fuller == roles.end()) {
      ++role;
      continue;
    }
    add_role(role->second, fuller->second);
    role = roles.erase(role);
  }
}

}  // namespace tracuu::knowledge
