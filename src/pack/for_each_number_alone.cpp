// Where there is one thread alone, as in the page.
#include "pack/for_each_number.h"

namespace tracuu::pack {

void for_each_number(std::size_t count, const std::function<void(std::size_t)>& work) {
  for (std::size_t i = 0; i < count; ++i) work(i);
}

}  // namespace tracuu::pack
