# Sourced: packages and sources of other Debian suites, fetched with an apt state of our own so that the
# system's stays as it is. The mirror is the one the system itself uses; apt checks the signatures.

archive=$deps/apt
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

archive_options=(
  -qq
  -o "Dir::Etc::SourceList=$archive/sources.list" -o Dir::Etc::SourceParts=/dev/null
  -o Dir::Etc::Preferences=/dev/null -o Dir::Etc::PreferencesParts=/dev/null
  -o "Dir::State::Lists=$archive/lists" -o "Dir::Cache=$archive/cache"
  -o Acquire::Languages=none -o APT::Sandbox::User=root
)

# Debian's own codename of this system, or a failure with what to do instead.
require_debian() {
  # shellcheck source=/dev/null
  [ -f /etc/os-release ] && . /etc/os-release
  [ "${ID-}" = debian ] && command -v apt-get >/dev/null ||
    fail "this is not Debian, so it is yours to bring: $1"
}

mirror() {
  apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    awk -v release="$VERSION_CODENAME" '$2 == release && $3 == "main" { print $1; exit }'
}

# Reads the index of the suites once a run of setup; later steps of the same run find it fresh.
archive_update() {
  [ -z "$(find "$archive/fresh" -mmin -60 2>/dev/null)" ] || return 0
  local uri
  uri=$(mirror)
  [ -n "$uri" ] || fail "no Debian mirror is configured for $VERSION_CODENAME. Add it to /etc/apt/sources.list."
  mkdir -p "$archive"/{lists,cache/archives}/partial
  cat >"$archive/sources.list" <<END
deb [signed-by=$keyring] $uri trixie main
deb-src [signed-by=$keyring] $uri bookworm main
deb-src [signed-by=$keyring] $uri trixie main
deb-src [signed-by=$keyring] $uri sid main
END
  say "reading the index of Debian's other suites"
  apt-get "${archive_options[@]}" update
  touch "$archive/fresh"
}

# archive_source PACKAGE SUITE FOLDER: the unpacked source package, its upstream archive verified.
archive_source() {
  local package=$1 suite=$2 folder=$3 work=$archive/source/$1
  rm -rf "$work" && mkdir -p "$work"
  say "fetching the source of $package"
  (cd "$work" && apt-get "${archive_options[@]}" source --download-only "$package/$suite" >/dev/null)
  local file
  for file in "$work"/*.orig.tar.*; do verify "$file"; done
  dpkg-source --no-check -x "$work"/*.dsc "$work/unpacked" >/dev/null
  rm -rf "$folder" && mv "$work/unpacked" "$folder" && rm -rf "$work"
}

# archive_upstream PACKAGE SUITE FOLDER: the upstream archive alone, verified and unpacked, without Debian's changes.
archive_upstream() {
  local package=$1 suite=$2 folder=$3 work=$archive/source/$1
  rm -rf "$work" && mkdir -p "$work/unpacked"
  say "fetching the source of $package"
  (cd "$work" && apt-get "${archive_options[@]}" source --download-only --tar-only "$package/$suite" >/dev/null)
  local file
  for file in "$work"/*.orig.tar.*; do
    verify "$file"
    tar -xf "$file" -C "$work/unpacked" --strip-components=1
  done
  rm -rf "$folder" && mv "$work/unpacked" "$folder" && rm -rf "$work"
}
