#!/usr/bin/env bash
# The JavaScript bundler, at the version and with the hashes of web/package-lock.json.
source "$(dirname "$0")/common.sh"

stamp=$root/web/node_modules/.lock-copy
if cmp -s "$root/web/package-lock.json" "$stamp"; then
  say "all there"
  exit 0
fi
say "installing the modules of web/"
(cd "$root/web" && npm ci --no-audit --no-fund --loglevel=error) ||
  fail "npm could not install them; its message is above. Try: cd web && npm ci"
cp "$root/web/package-lock.json" "$stamp"
