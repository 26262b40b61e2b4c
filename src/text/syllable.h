// Whether letters with their marks can be a whole Vietnamese syllable, by its spelling alone: an initial, a rhyme of
// the list, and a tone that the ending allows. After Quyết định 1989/QĐ-BGDĐT (2018) and the rhyme tables of school
// grammars; it says nothing of whether the syllable means anything.
#pragma once

#include <string>
#include <string_view>

namespace tracuu::text {

// `key` as the tokenizer gives it: "đương1", "viêt5". False for "đuong" (uo needs its marks before an ending), "viêt"
// (a final t needs sắc or nặng), and for words of other languages that could not be Vietnamese.
bool is_possible_syllable(std::string_view key);

// The syllable of a key as it is written, in NFC, its tone mark in the place that the press uses: "hoa1" is "hòa",
// "quy4" "quý", "thuê2" "thuể". What is no Vietnamese syllable stays as its letters are.
std::string write_syllable(std::string_view key);

}  // namespace tracuu::text
