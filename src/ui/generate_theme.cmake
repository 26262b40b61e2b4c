# cmake -DTHEMES=FOLDER -DHEADER=theme_tokens.h -P generate_theme.cmake
#
# Turns the themes into a struct of colours and a constant of it for each. Fails where a colour is missing in one of them or malformed.
cmake_minimum_required(VERSION 3.25)

# "#RRGGBB" or "#RRGGBBAA" as Dear ImGui packs it: 0xAABBGGRR.
function(pack_colour name hex result)
  if(NOT hex MATCHES "^#([0-9A-F][0-9A-F])([0-9A-F][0-9A-F])([0-9A-F][0-9A-F])([0-9A-F][0-9A-F])?$")
    message(FATAL_ERROR "${name}: \"${hex}\" is not #RRGGBB or #RRGGBBAA in capitals")
  endif()
  set(alpha "${CMAKE_MATCH_4}")
  if(alpha STREQUAL "")
    set(alpha FF)
  endif()
  set(${result} "0x${alpha}${CMAKE_MATCH_3}${CMAKE_MATCH_2}${CMAKE_MATCH_1}u" PARENT_SCOPE)
endfunction()

function(read_theme path fields values)
  file(READ "${path}" theme)
  string(JSON count LENGTH "${theme}")
  math(EXPR last "${count} - 1")
  set(declared "")
  set(initialised "")
  foreach(i RANGE ${last})
    string(JSON name MEMBER "${theme}" ${i})
    string(JSON hex GET "${theme}" "${name}")
    pack_colour("${path}: ${name}" "${hex}" packed)
    string(APPEND declared "  std::uint32_t ${name};\n")
    string(APPEND initialised "    .${name} = ${packed},\n")
  endforeach()
  set(${fields} "${declared}" PARENT_SCOPE)
  set(${values} "${initialised}" PARENT_SCOPE)
endfunction()

set(constants "")
foreach(theme Light Dark LightContrast DarkContrast)
  string(REGEX REPLACE "([a-z])([A-Z])" "\\1_\\2" file "${theme}")
  string(TOLOWER "${file}" file)
  read_theme("${THEMES}/${file}.json" fields values)
  if(NOT constants STREQUAL "" AND NOT fields STREQUAL first_fields)
    message(FATAL_ERROR "${file}.json and light.json do not name the same colours")
  endif()
  set(first_fields "${fields}")
  string(APPEND constants "
inline constexpr Palette k${theme}Palette{
${values}};
")
endforeach()

file(WRITE "${HEADER}" "// Generated from assets/themes: every colour of the interface, packed 0xAABBGGRR.
#pragma once

#include <cstdint>

namespace tracuu::ui {

struct Palette {
${first_fields}};
${constants}
}  // namespace tracuu::ui
")
