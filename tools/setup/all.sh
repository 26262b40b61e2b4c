#!/usr/bin/env bash
# Every setup step in order. Each finds what is there first and installs only what is missing.
source "$(dirname "$0")/common.sh"

mkdir -p "$deps"
rm -f "$deps/ready"
for each in native_packages node_packages sources emscripten browsers; do
  "$root/tools/setup/$each.sh"
done
rm -rf "$deps/apt"
"$root/tools/setup/fingerprint.sh" >"$deps/ready"
printf 'setup: ready. Next: ./dev build, ./dev test, ./dev run\n'
