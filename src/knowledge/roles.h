// Offices of one person, as different texts write them.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "knowledge/entity.h"

namespace tracuu::knowledge {

// Whether a role is another's beginning in whole words: "Bộ trưởng" of "Bộ trưởng Ngoại giao".
bool is_beginning_of(std::string_view role, std::string_view fuller);

// Adds documents and days of one role to another; its text too where that has none.
void add_role(const Role& from, Role& to);

// A role that begins others of the same person is the most frequent of them.
void fold_short_roles(std::map<std::string, Role>& roles);

}  // namespace tracuu::knowledge
