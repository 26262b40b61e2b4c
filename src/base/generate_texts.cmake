# cmake -DTEXTS=assets/texts.json -DKEYS_HEADER=base/text_keys.h -DTABLE=text_table.cpp [-DUNSAID=cli,boot]
#   -P generate_texts.cmake
#
# Turns the table of texts into an enumeration of its keys and an array of its sentences, both in the order of the keys' names.
# Sections that are never said here (UNSAID) keep their keys alone. Fails, naming every fault, where a text lacks a language, is empty, or has other places ({0}, {1}, …) in one language than in the other.
cmake_minimum_required(VERSION 3.25)

set(languages vi en)
string(REPLACE "," ";" unsaid "${UNSAID}")
set(faults "")

function(add_fault fault)
  string(APPEND faults "\n  ${fault}")
  set(faults "${faults}" PARENT_SCOPE)
endfunction()

# The places {0}, {1}, … of a text, each once, in order.
function(places_of text result)
  string(REGEX MATCHALL "{[0-9]}" places "${text}")
  list(REMOVE_DUPLICATES places)
  list(SORT places)
  set(${result} "${places}" PARENT_SCOPE)
endfunction()

# TEXT as a C++ string literal.
function(quote_cpp text result)
  string(REPLACE "\\" "\\\\" text "${text}")
  string(REPLACE "\"" "\\\"" text "${text}")
  string(REPLACE "\n" "\\n" text "${text}")
  set(${result} "\"${text}\"" PARENT_SCOPE)
endfunction()

file(READ "${TEXTS}" table)
string(JSON count ERROR_VARIABLE malformed LENGTH "${table}")
if(malformed)
  message(FATAL_ERROR "${TEXTS}: ${malformed}")
endif()

set(enumerators "")
set(rows "")
math(EXPR last "${count} - 1")
foreach(i RANGE ${last})
  string(JSON key MEMBER "${table}" ${i})
  if(NOT key MATCHES "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+$")
    add_fault("\"${key}\" is not a key: lower-case words joined by '_', sections by '.'")
  endif()
  string(REGEX MATCHALL "\n *\"${key}\":" definitions "\n${table}")
  list(LENGTH definitions definition_count)
  if(definition_count GREATER 1)
    add_fault("${key} is there ${definition_count} times")
  endif()

  string(JSON entry GET "${table}" "${key}")
  set(literals "")
  unset(first_places)
  foreach(language IN LISTS languages)
    string(JSON type ERROR_VARIABLE missing TYPE "${entry}" ${language})
    if(NOT type STREQUAL "STRING")
      add_fault("${key} has no text in \"${language}\"")
      continue()
    endif()
    string(JSON text GET "${entry}" ${language})
    if(text STREQUAL "")
      add_fault("${key} is empty in \"${language}\"")
    endif()
    places_of("${text}" places)
    if(DEFINED first_places AND NOT places STREQUAL first_places)
      add_fault("${key} has other places in \"${language}\" than in the languages before it")
    endif()
    set(first_places "${places}")
    string(REGEX REPLACE "\\..*" "" section "${key}")
    if("${section}" IN_LIST unsaid)
      set(text "")
    endif()
    quote_cpp("${text}" literal)
    string(APPEND literals ", ${literal}")
  endforeach()

  string(REPLACE "." "_" enumerator "${key}")
  string(APPEND enumerators "  ${enumerator},\n")
  string(APPEND rows "    {\"${key}\"${literals}},\n")
endforeach()

if(NOT faults STREQUAL "")
  message(FATAL_ERROR "${TEXTS}:${faults}")
endif()

file(WRITE "${KEYS_HEADER}.new" "// Generated from assets/texts.json: \"error.file_empty\" is TextKey::error_file_empty.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tracuu {

enum class TextKey : std::uint16_t {
${enumerators}};

inline constexpr std::size_t kTextKeyCount = ${count};

}  // namespace tracuu
")
# Left alone where only sentences changed, so that nothing that includes it is compiled again.
file(COPY_FILE "${KEYS_HEADER}.new" "${KEYS_HEADER}" ONLY_IF_DIFFERENT)
file(REMOVE "${KEYS_HEADER}.new")

file(WRITE "${TABLE}" "// Generated from assets/texts.json, in the order of TextKey.
#include \"base/text_table.h\"

namespace tracuu {

const TextRow kTextTable[kTextKeyCount] = {
${rows}};

}  // namespace tracuu
")
