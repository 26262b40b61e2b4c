# cmake -DALIASES=aliases.tsv -DOUT=default_aliases.cpp -P embed_aliases.cmake: the table as a C++ string, byte for byte.
file(READ "${ALIASES}" table)
file(WRITE "${OUT}" "#include \"search/default_aliases.h\"\n\nnamespace tracuu::search {\n\n"
  "const std::string_view kDefaultAliases = R\"tsv(${table})tsv\";\n\n}  // namespace tracuu::search\n")
