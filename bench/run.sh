#!/usr/bin/env bash
# Installs the peers where they are not, and measures. ./dev bench comes here after the build.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here"

# npm writes node_modules/.package-lock.json when it has finished.
if [ ! package-lock.json -ot node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund --loglevel=error ||
    { echo "bench: npm could not install the peers; its message is above. Try: cd bench && npm ci" >&2; exit 1; }
  touch node_modules/.package-lock.json
fi
exec node bench.mjs "$@"
