# cmake -DSCHEMA=schema.sql -DOUT=schema_sql.cpp -P embed_schema.cmake: the schema as a C++ string, byte for byte.
file(READ "${SCHEMA}" sql)
file(WRITE "${OUT}" "#include \"store/format.h\"\n\nnamespace tracuu::store {\n\n"
  "const std::string_view kSchemaSql = R\"sql(${sql})sql\";\n\n}  // namespace tracuu::store\n")
