#include "extract/groups.h"

namespace tracuu::extract {

namespace {

GroupKind kind_of(std::string_view detail) {
  if (detail == "sides") return GroupKind::sides;
  return detail == "persons" ? GroupKind::persons : GroupKind::countries;
}

}  // namespace

void find_groups(Reading& reading) {
  for (const Piece& piece : reading.pieces) {
    if (piece.kind() != PhraseClass::group) continue;
    Mention mention;
    mention.kind = MentionKind::group;
    mention.group = kind_of(piece.entry->detail);
    mention.words = mention.name = piece.words;
    mention.range = reading.range_of(piece.words);
    reading.mentions.push_back(mention);
  }
}

}  // namespace tracuu::extract
