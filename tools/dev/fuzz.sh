#!/usr/bin/env bash
# Every fuzz target for SECONDS each (default 60). New inputs gather in build/fuzz; one that fails is named, and belongs
# into tests/fuzz/corpus/TARGET, where ./dev test replays it.
source "$(dirname "$0")/common.sh"

seconds=${1:-60}
ensure_setup
compiler=$(command -v clang++-19 || command -v clang++) || fail "clang is missing. Install it with: apt-get install clang-19"
if ! "$compiler" -fsanitize=fuzzer -x c++ - -o /dev/null 2>/dev/null <<<'extern "C" int LLVMFuzzerTestOneInput(const char*, long) { return 0; }'; then
  fail "libFuzzer is missing. Install it with: apt-get install libclang-rt-19-dev"
fi
[ -f "$build/native-fuzz/build.ninja" ] ||
  (cd "$root" && cmake --preset native-fuzz -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_C_COMPILER="${compiler/++/}")
build_preset native-fuzz fuzz

for folder in "$root"/tests/fuzz/corpus/*/; do
  target=$(basename "$folder")
  found=$build/fuzz/$target
  mkdir -p "$found"
  printf '\n%s, %s seconds\n' "$target" "$seconds"
  "$build/native-fuzz/bin/fuzz_$target" -max_total_time="$seconds" -artifact_prefix="$build/fuzz/$target-" "$found" "$folder"
done
