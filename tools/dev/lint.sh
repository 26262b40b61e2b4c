#!/usr/bin/env bash
# clang-tidy with .clang-tidy over every C++ source of the native build, or over FILE….
source "$(dirname "$0")/common.sh"

ensure_setup
build_preset native-debug
cd "$root"
if [ $# = 0 ]; then
  mapfile -t files < <(git ls-files -- 'src/*.cpp' ':!src/platform/web/*')
  set -- "${files[@]}"
fi
printf '%s\0' "$@" | xargs -0 -n 4 -P "$(nproc)" clang-tidy --quiet -p "$build/native-debug"
