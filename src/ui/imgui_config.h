// Dear ImGui's compile-time options, the same for every file of the program (IMGUI_USER_CONFIG).
#pragma once

// A frame with a long document passes 65 535 vertices in one draw list.
#define ImDrawIdx unsigned int

// Characters beyond the Basic Multilingual Plane are drawn, not replaced.
#define IMGUI_USE_WCHAR32

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS

// The page has no file system: settings, logs and fonts never touch one.
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
