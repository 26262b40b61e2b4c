// A sentence as a row of actors, verbs and small words: what the rules for acts look at.
#pragma once

#include <vector>

#include "extract/act_words.h"
#include "extract/actors.h"
#include "extract/reading.h"

namespace tracuu::extract {

struct Item {
  Span words;
  bool is_actor = false;
  bool begins_clause = false;  // a mark stands before it, or the sentence begins with it
  Actor actor;
  Actor first, joined;  // of two that are joined, each
  ActWord word;

  bool is(WordRole role) const { return !is_actor && word.role == role; }
};

// Fills `items` anew. Two actors that are joined ("A và B", "Việt Nam - Lào") are one that acts together.
void read_items(const Reading& reading, Span sentence, Actors& actors, std::vector<Item>& items);

}  // namespace tracuu::extract
