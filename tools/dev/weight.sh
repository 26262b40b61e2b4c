#!/usr/bin/env bash
# weight.sh [LIMIT_KB]: what a visitor downloads before the first document, in KB (1 000 bytes) after Brotli.
# With a limit, fails above it.
source "$(dirname "$0")/common.sh"

[ -d "$build/web" ] || fail "there is no build/web to weigh. Run ./dev build"
total=0
printf 'Weight of the application without a corpus (Brotli):\n'
while read -r file; do
  size=$(brotli -q 11 -c "$file" | wc -c)
  total=$((total + size))
  printf '  %7.1f KB  %s\n' "$(awk -v size="$size" 'BEGIN { print size / 1000 }')" "${file#"$build/web/"}"
done < <(find "$build/web" -type f | LC_ALL=C sort)
printf '  %7.1f KB  in all\n' "$(awk -v size="$total" 'BEGIN { print size / 1000 }')"
[ $# = 0 ] || [ "$total" -le $(($1 * 1000)) ] || fail "the application is heavier than $1 KB."
