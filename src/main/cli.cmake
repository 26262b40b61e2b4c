# The command line tool. The only code of ours with exceptions: CLI11, nlohmann-json and httplib throw.
add_library(tracuu_cli STATIC
  cli/arguments.cpp
  cli/build_command.cpp
  cli/build_inputs.cpp
  cli/build_places.cpp
  cli/build_sink.cpp
  cli/build_summary.cpp
  cli/build_tables.cpp
  cli/command_line.cpp
  cli/console.cpp
  cli/embedded_application.cpp
  cli/extract_command.cpp
  cli/extraction_json.cpp
  cli/extraction_text.cpp
  cli/figures.cpp
  cli/hit_text.cpp
  cli/info_command.cpp
  cli/input_report.cpp
  cli/query_file.cpp
  cli/page_text.cpp
  cli/pdf_converter.cpp
  cli/protections.cpp
  cli/report_file.cpp
  cli/search_arguments.cpp
  cli/search_command.cpp
  cli/serve_command.cpp
  cli/served_files.cpp
  cli/verify_command.cpp)
add_library(tracuu::cli ALIAS tracuu_cli)
target_include_directories(tracuu_cli PUBLIC "${PROJECT_SOURCE_DIR}/src")
target_compile_definitions(tracuu_cli PRIVATE "TRACUU_VERSION=\"${PROJECT_VERSION}\"")
target_link_libraries(tracuu_cli
  PUBLIC tracuu::assemble tracuu::base tracuu::confine tracuu::document tracuu::engine tracuu::extract tracuu::knowledge tracuu::pack tracuu::search tracuu::store
  PRIVATE third_party::cli11 third_party::httplib third_party::json Threads::Threads
          $<BUILD_INTERFACE:tracuu_flags>)

# tracuu_command_line_program(NAME WEB)
#
# The tool as the program NAME, carrying the page in the folder WEB; without a page where WEB has none.
function(tracuu_command_line_program name web)
  set(embedded "${CMAKE_CURRENT_BINARY_DIR}/${name}_page.cpp")
  add_custom_target(${name}_page
    COMMAND "${CMAKE_COMMAND}" "-DWEB=${web}" "-DOUT=${embedded}" -P "${PROJECT_SOURCE_DIR}/src/main/cli/embed.cmake"
    BYPRODUCTS "${embedded}"
    COMMENT "The page inside ${name}"
    VERBATIM)
  add_executable(${name} "${PROJECT_SOURCE_DIR}/src/main/cli_main.cpp" "${embedded}")
  add_dependencies(${name} ${name}_page)
  target_link_libraries(${name} PRIVATE tracuu::cli $<BUILD_INTERFACE:tracuu_flags>)
endfunction()

tracuu_command_line_program(tracuu "${PROJECT_SOURCE_DIR}/build/web")
set_target_properties(tracuu PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
install(TARGETS tracuu RUNTIME DESTINATION bin)
