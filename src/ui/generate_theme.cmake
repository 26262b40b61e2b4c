# cmake -DLIGHT=light.json -DDARK=dark.json -DHEADER=theme_tokens.h -P generate_theme.cmake
#
# Turns the two themes into a struct of colours and two constants of it. Fails where a colour is missing in one of them or malformed.
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

read_theme("${LIGHT}" light_fields light_values)
read_theme("${DARK}" dark_fields dark_values)
if(NOT light_fields STREQUAL dark_fields)
  message(FATAL_ERROR "${LIGHT} and ${DARK} do not name the same colours")
endif()

file(WRITE "${HEADER}" "// Generated from assets/themes: every colour of the interface, packed 0xAABBGGRR.
#pragma once

#include <cstdint>

namespace tracuu::ui {

struct Palette {
${light_fields}};

inline constexpr Palette kLightPalette{
${light_values}};

inline constexpr Palette kDarkPalette{
${dark_values}};

}  // namespace tracuu::ui
")
