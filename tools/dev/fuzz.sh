#!/usr/bin/env bash
# Every fuzz target for SECONDS each (default 60). New inputs gather in build/fuzz; one that fails is named, and belongs
# into tests/fuzz/corpus/TARGET, where ./dev test replays it.
source "$(dirname "$0")/common.sh"

seconds=${1:-60}
ensure_setup
build_preset native-fuzz fuzz

for folder in "$root"/tests/fuzz/corpus/*/; do
  target=$(basename "$folder")
  found=$build/fuzz/$target
  mkdir -p "$found"
  printf '\n%s, %s seconds\n' "$target" "$seconds"
  "$build/native-fuzz/bin/fuzz_$target" -max_total_time="$seconds" -artifact_prefix="$build/fuzz/$target-" "$found" "$folder"
done
