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

// What only a developer of Dear ImGui itself looks at would be a tenth of the page's code.
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
