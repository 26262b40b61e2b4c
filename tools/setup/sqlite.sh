#!/usr/bin/env bash
# The SQLite amalgamation 3.54.1, which the npm package better-sqlite3 carries. No Debian suite is as new.
source "$(dirname "$0")/common.sh"

package=better-sqlite3@13.2.0
integrity='sha512-Z8Q/9x/uNyKxA1v4FNodyItRVRw1TeKBrmj32JhxhR0ceNcBY+wMobt/Bv7M7TzwPAXjnZRtNaEsATnUZSKWZQ=='

usable() { [ "$(header_number "$1/sqlite3.h" SQLITE_VERSION_NUMBER)" -ge 3054000 ]; }

if [ -n "${SQLITE_DIR-}" ]; then
  usable "$SQLITE_DIR" || fail "SQLITE_DIR=$SQLITE_DIR is not an amalgamation of 3.54 or later. Unset it and run ./dev setup."
  exit 0
fi
! usable "$deps/sqlite" || exit 0

work=$deps/sqlite.part
rm -rf "$work" && mkdir -p "$work"
trap 'rm -rf "$work"' EXIT
say "fetching the amalgamation inside $package"
(cd "$work" && npm pack --silent "$package" >/dev/null) ||
  fail "npm could not fetch $package; its message is above. Try again, or set SQLITE_DIR to an amalgamation of 3.54 or later."
archive=("$work"/*.tgz)
[ "sha512-$(openssl dgst -sha512 -binary "${archive[0]}" | openssl base64 -A)" = "$integrity" ] ||
  fail "$package does not have the pinned integrity hash; run ./dev setup again."
tar -xzf "${archive[0]}" -C "$work" package/deps/sqlite3
rm -rf "$deps/sqlite" && mv "$work/package/deps/sqlite3" "$deps/sqlite"
