#A mounted explorer without its surroundings : the page and the tests drive it.
tracuu_module(explorer SOURCES explorer.cpp DEPENDS tracuu::app tracuu::ui PRIVATE_DEPENDS third_party::imgui)
