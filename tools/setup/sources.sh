#!/usr/bin/env bash
# Third-party sources that are compiled into both the tool and the page.
source "$(dirname "$0")/common.sh"
source "$(dirname "$0")/debian_archive.sh"

# Dear ImGui 1.92 or later: the first with the dynamic font atlas. Only Debian's unstable has it.
imgui_usable() { [ "$(header_number "$1/imgui.h" IMGUI_VERSION_NUM)" -ge 19200 ]; }

setup_imgui() {
  if [ -n "${IMGUI_DIR-}" ]; then
    imgui_usable "$IMGUI_DIR" || fail "IMGUI_DIR=$IMGUI_DIR is not Dear ImGui 1.92 or later. Unset it and run ./dev setup."
  elif ! imgui_usable "$deps/imgui"; then
    require_debian "set IMGUI_DIR to a checkout of Dear ImGui 1.92 or later."
    archive_update
    archive_source imgui sid "$deps/imgui"
    imgui_usable "$deps/imgui" || fail "Debian's Dear ImGui is not 1.92 or later. Set IMGUI_DIR to one that is."
  fi
}

# One small library from a fixed suite: setup_library VARIABLE FILE PACKAGE SUITE FOLDER [archive_upstream]
setup_library() {
  local given=${!1-} file=$2 package=$3 suite=$4 folder=$deps/$5 fetch=${6:-archive_source}
  if [ -n "$given" ]; then
    [ -f "$given/$file" ] || fail "$1=$given does not hold $file. Unset it and run ./dev setup."
  elif [ ! -f "$folder/$file" ]; then
    require_debian "set $1 to a folder that holds $file."
    archive_update
    "$fetch" "$package" "$suite" "$folder"
  fi
}

# nlohmann-json is headers alone; the page's compiler must see them without the rest of /usr/include.
setup_json() {
  local target=$deps/nlohmann-json/nlohmann
  [ -z "${JSON_DIR-}" ] || return 0
  if [ ! -f "$target/json.hpp" ]; then
    mkdir -p "$deps/nlohmann-json"
    cp -r /usr/include/nlohmann "$target"
  fi
}

setup_imgui
setup_library UTF8PROC_DIR utf8proc.c utf8proc bookworm utf8proc
setup_library ZSTD_DIR lib/zstd.h libzstd trixie zstd
setup_library PUGIXML_DIR src/pugixml.cpp pugixml trixie pugixml archive_upstream
setup_library MD4C_DIR src/md4c.c md4c trixie md4c archive_upstream
setup_library GUMBO_DIR src/gumbo.h gumbo-parser trixie gumbo-parser archive_upstream
setup_library ZLIB_DIR contrib/minizip/unzip.c zlib trixie zlib archive_upstream
setup_json
"$root/tools/setup/sqlite.sh"
say "all there"
