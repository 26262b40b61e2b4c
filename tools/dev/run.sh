#!/usr/bin/env bash
# A folder of reports to a page in the browser. INPUT is relative to where the command was typed.
source "$(dirname "$0")/common.sh"

"$root/tools/dev/build.sh"
[ $# -gt 0 ] || set -- "$root/assets/sample/reports.jsonl"
site=$build/run
rm -rf "$site"
status=0
"$build/tracuu" build "$@" -o "$site/" || status=$?
# 1: done, and every input that was skipped or repaired has been named.
[ "$status" -le 1 ] || exit "$status"
exec "$build/tracuu" serve "$site"
