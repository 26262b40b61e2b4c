#!/usr/bin/env bash
# The page first, then the native tool that embeds it, then the explorer that holds no corpus.
source "$(dirname "$0")/common.sh"

ensure_setup
build_preset web-release
build_preset native-release tracuu
cmake -E copy_if_different "$build/native-release/bin/tracuu" "$build/tracuu"
"$build/tracuu" build --empty -o "$build/tracuu.html" --quiet
