// Effects as a JSON array for the page's JavaScript, in order:
//   {"type":"request","request":"<JSON of engine/codec.h, as a string>"}   {"type":"history","state":"…","push":true}
//   {"type":"announce","text":"…"}   {"type":"preference","name":"…","value":"…"}
//   {"type":"copy","text":"…"}
//   {"type":"part","text":"…"}   {"type":"drop"}
//   {"type":"save","file":{"name":"…","type":"text/csv","text":"…"}}
//   {"type":"emit","event":"…","detail":{…}}
//   {"type":"service","service":"copy|print|plain_page|copy_link"}
#pragma once

#include <string>
#include <vector>

#include "app/effect.h"

namespace tracuu {

std::string effects_json(const std::vector<app::Effect>& effects);

}  // namespace tracuu
