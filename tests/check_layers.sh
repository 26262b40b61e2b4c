#!/usr/bin/env bash
# tests/check_layers.sh [ROOT]: fails on every include below ROOT/src that tests/layers.txt does not allow, one
# line each, "file:line: what is wrong". Includes must be written from src/ ("text/fold.h").
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
cd "${1:-$here/..}"

find src -type f \( -name '*.h' -o -name '*.cpp' -o -name '*.c' -o -name '*.inc' \) | sort |
  awk -v table="$here/layers.txt" -f "$here/check_layers.awk"
