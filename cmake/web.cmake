# tracuu_web_executable(NAME
#   SOURCES file...          C++ sources
#   DEPENDS target...        what they use
#   EXPORTS file             JSON array of the C symbols that JavaScript calls, each with its underscore
#   JS_LIBRARIES file...     what C++ calls in JavaScript
#   INCOMING name...         what JavaScript may pass to the module's factory
#   RUNTIME_METHODS name...  what JavaScript uses of the module besides the exports (HEAPU8, UTF8ToString, …)
#   ENVIRONMENT list)        where it runs; "web,worker" by default
#
# NAME.js, an ES module whose default export is the module's factory, and NAME.wasm. A changed export list or
# JavaScript library links again.
function(tracuu_web_executable name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "EXPORTS;ENVIRONMENT" 
    "SOURCES;DEPENDS;JS_LIBRARIES;INCOMING;RUNTIME_METHODS")
  if(NOT arg_ENVIRONMENT)
    set(arg_ENVIRONMENT web,worker)
  endif()
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_DEPENDS} tracuu_module_flags tracuu_web_link)
  target_link_options(${name} PRIVATE -sENVIRONMENT=${arg_ENVIRONMENT})
  if(arg_EXPORTS)
    target_link_options(${name} PRIVATE "-sEXPORTED_FUNCTIONS=@${arg_EXPORTS}")
    set_property(TARGET ${name} APPEND PROPERTY LINK_DEPENDS "${arg_EXPORTS}")
  endif()
  foreach(library IN LISTS arg_JS_LIBRARIES)
    target_link_options(${name} PRIVATE "SHELL:--js-library \"${library}\"")
    set_property(TARGET ${name} APPEND PROPERTY LINK_DEPENDS "${library}")
  endforeach()
  list(JOIN arg_INCOMING "," incoming)
  list(JOIN arg_RUNTIME_METHODS "," methods)
  target_link_options(${name} PRIVATE
    "-sINCOMING_MODULE_JS_API=[${incoming}]" "-sEXPORTED_RUNTIME_METHODS=[${methods}]")
endfunction()

add_library(tracuu_web_link INTERFACE)
target_link_options(tracuu_web_link INTERFACE
  -sMODULARIZE=1 -sEXPORT_ES6=1
  # The page's policy has no 'unsafe-eval'; there is no main() and no file system to emulate.
  -sDYNAMIC_EXECUTION=0 -sFILESYSTEM=0 --no-entry
  -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=32MB -sMAXIMUM_MEMORY=2GB
  # The default of 64 KB overflows silently.
  -sSTACK_SIZE=1MB
  -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2
  -sMIN_CHROME_VERSION=103 -sMIN_FIREFOX_VERSION=113 -sMIN_SAFARI_VERSION=160400
  -sTEXTDECODER=2 -sSUPPORT_LONGJMP=0
  # Debug builds say where they fail; release builds stay small.
  $<$<CONFIG:Debug>:-sASSERTIONS=1> $<$<CONFIG:Debug>:-sSTACK_OVERFLOW_CHECK=2>
  $<$<CONFIG:Release>:-Oz> $<$<CONFIG:Release>:-sBINARYEN_EXTRA_PASSES=--converge>
  # Only what is smaller for it goes into its caller: 3 KB less to download, and searches take as long as before.
  $<$<CONFIG:Release>:-Wl,-mllvm,-inline-threshold=-100>)
