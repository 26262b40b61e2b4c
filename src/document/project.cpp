#include "document/project.h"

namespace tracuu::document {

Result<FieldMap> Project::field_map(std::span<const std::string> options) const {
  std::vector<std::string> all;
  for (const Entry& field : fields) all.push_back(field.value);
  all.insert(all.end(), options.begin(), options.end());
  return FieldMap::parse(all);
}

}  // namespace tracuu::document
