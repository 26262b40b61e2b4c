#!/usr/bin/env bash
# The benchmark with its peers; what it measures and how is in bench/.
source "$(dirname "$0")/common.sh"

"$root/tools/dev/build.sh"
exec "$root/bench/run.sh" "$@"
