# cmake -DTABLES="a.tsv;b.tsv" -DOUT=tables.cpp -P embed_tables.cmake: the tables as C++ strings, without comments.
set(code "#include \"extract/tables.h\"\n\nnamespace tracuu::extract {\n\nnamespace {\n\nconstexpr std::string_view kAll[] = {\n")
foreach(table IN LISTS TABLES)
  file(READ "${table}" content)
  string(REGEX REPLACE "(^|\n)#[^\n]*" "\\1" content "${content}")
  string(REGEX REPLACE "\n\n+" "\n" content "${content}")
  string(APPEND code "R\"tsv(${content})tsv\",\n")
endforeach()
file(WRITE "${OUT}" "${code}};\n\n}  // namespace\n\nconst std::span<const std::string_view> kTables = kAll;\n\n}  // namespace tracuu::extract\n")
