// Photo captions as they stand in Vietnamese reports: alone on a line, a noun phrase or names, with no verb of saying.
#pragma once

#include <string_view>

namespace tracuu::document {

// Whether a line, by its words alone, is a caption: "Quang cảnh cuộc gặp.", "Các đại biểu tại cuộc gặp.",
// "Đồng chí Lê Hoài Trung và đồng chí Prak Sokhon.", "… (Ảnh: TTXVN)". That it stands between paragraphs is for the
// caller to see.
bool reads_like_caption(std::string_view line);

}  // namespace tracuu::document
