#!/usr/bin/env bash
# Prints the folder of the Emscripten to use (3.1.60 or later), or nothing and fails: $EMSDK, else the emcc on
# PATH, else the one that setup unpacked. With --own: only the first two.
source "$(dirname "$0")/common.sh"

usable() {
  local file=$1/emscripten-version.txt version
  [ -f "$file" ] && [ -f "$1/cmake/Modules/Platform/Emscripten.cmake" ] || return 1
  version=$(tr -d '"[:space:]' <"$file")
  version_at_least "${version%%-*}" 3.1.60
}

candidates() {
  [ -z "${EMSDK-}" ] || printf '%s\n' "$EMSDK/upstream/emscripten"
  if command -v emcc >/dev/null; then
    dirname "$(readlink -f "$(command -v emcc)")"
    # A package manager's emcc may be a script that starts the real one.
    em-config EMSCRIPTEN_ROOT 2>/dev/null || true
  fi
  [ "${1-}" = --own ] || printf '%s\n' "$deps/emscripten/usr/share/emscripten"
}

while read -r folder; do
  if usable "$folder"; then
    printf '%s\n' "$folder"
    exit 0
  fi
done < <(candidates "$@")
exit 1
