# Reads the rules from the file `table`, then source file names from standard input; see check_layers.sh.

BEGIN {
  while ((getline line < table) > 0) read_rule(line)
}

{ check_file($0) }

END {
  if (files == 0) complain("src", 0, "holds no sources")
  if (violations > 0) printf "%d violation(s) of tests/layers.txt\n", violations
  else printf "%d files keep to tests/layers.txt\n", files
  exit violations > 0
}

function read_rule(line,    field, count, i, rest) {
  sub(/#.*/, "", line)
  count = split(line, field)
  if (count == 0) return
  rest = ""
  for (i = 3; i <= count; i++) rest = rest " " field[i]
  sub(/^ /, "", rest)
  if (field[1] == "module") modules[field[2]] = rest
  else if (field[1] == "header") headers[glob_to_regex(field[2])] = rest
  else if (field[1] == "word") words[field[2]] = rest
}

function glob_to_regex(glob) {
  gsub(/\./, "\\.", glob)
  gsub(/\*/, ".*", glob)
  return "^" glob "$"
}

function complain(file, number, message) {
  violations++
  printf "%s:%d: %s\n", file, number, message
}

# Whether path is one of the space-separated entries, or lies inside one that is a folder.
function listed(path, entries,    entry, count, i) {
  count = split(entries, entry)
  for (i = 1; i <= count; i++)
    if (entry[i] == "*" || path == entry[i] || index(path, entry[i] "/") == 1) return 1
  return 0
}

function check_file(file,    inside, module, line, number) {
  files++
  inside = substr(file, length("src/") + 1)
  module = inside
  sub(/\/.*/, "", module)
  if (!(module in modules)) complain(file, 0, "the module \"" module "\" is not in tests/layers.txt")
  number = 0
  while ((getline line < file) > 0) {
    number++
    sub(/\/\/.*/, "", line)
    if (line ~ /^[ \t]*#[ \t]*include/) check_include(file, number, inside, module, line)
    check_words(file, number, inside, line)
  }
  close(file)
}

function check_include(file, number, inside, module, line,    quoted, name) {
  quoted = line ~ /"/
  name = line
  sub(/^[^<"]*[<"]/, "", name)
  sub(/[>"].*/, "", name)
  check_outside_header(file, number, inside, name)
  if (module == "base" && !quoted && name ~ /[.\/]/)
    complain(file, number, "base uses the standard library alone, not <" name ">")
  if (!quoted) return
  if (name !~ /\// || name ~ /^\.\.?\//)
    complain(file, number, "write includes from src/, with the module's name: \"" name "\"")
  else if (!listed(name, module " " modules[module]))
    complain(file, number, module " may not include \"" name "\"; it may include: " module " " modules[module])
}

function check_outside_header(file, number, inside, name,    pattern) {
  for (pattern in headers)
    if (name ~ pattern && !listed(inside, headers[pattern]))
      complain(file, number, "<" name "> may be included only in: " headers[pattern])
}

function check_words(file, number, inside, line,    word) {
  for (word in words)
    if (index(line, word) && !listed(inside, words[word]))
      complain(file, number, word " may stand only in: " words[word])
}
