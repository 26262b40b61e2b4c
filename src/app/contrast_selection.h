// The documents that a figure of a comparison counts, as a search of their own.
#pragma once

#include <string_view>

#include "app/command.h"

namespace tracuu::app {

enum class Side : std::uint8_t { a, b };

// Of a side: what is selected now, narrowed to it. REQUIRES: view.knowledge.contrast.
ShowDocuments documents_of(Side side, const ViewModel& view);
// Of these only those with an item. REQUIRES: the row is of an entity.
ShowDocuments documents_with(const engine::ContrastRow& row, Side side, const ViewModel& view);

// What is known of the item itself: its page, or the acts of its class. Without a side, of all that is selected.
AskKnowledge item_of(const engine::ContrastRow& row, const ViewModel& view);
AskKnowledge item_of(const engine::ContrastRow& row, Side side, const ViewModel& view);

// Whether documents can be searched for by it: acts and set phrases are in no column.
bool is_entity(const engine::ContrastRow& row);

}  // namespace tracuu::app
