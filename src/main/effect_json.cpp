#include "main/effect_json.h"

#include <array>

#include <nlohmann/json.hpp>

#include "engine/codec.h"
#include "engine/json_fields.h"

namespace tracuu {
namespace {

// The type that the engine and the view model use: a second one would be a second copy of the library in the page.
using json = nlohmann::ordered_json;

struct EffectToJson {
  json operator()(const app::SendRequest& effect) const {
    return {{"type", "request"}, {"request", engine::encode(effect.request)}};
  }
  json operator()(const app::WriteHistory& effect) const {
    return {{"type", "history"}, {"state", effect.state}, {"push", effect.push}};
  }
  json operator()(const app::Announce& effect) const { return {{"type", "announce"}, {"text", effect.text}}; }
  json operator()(const app::SavePreference& effect) const {
    return {{"type", "preference"}, {"name", effect.name}, {"value", effect.value}};
  }
  json operator()(const app::CopyText& effect) const { return {{"type", "copy"}, {"text", effect.text}}; }
  json operator()(const app::FilePart& effect) const { return {{"type", "part"}, {"text", effect.text}}; }
  json operator()(const app::DropFile&) const { return {{"type", "drop"}}; }
  json operator()(const app::SaveFile& effect) const {
    return {{"type", "save"}, {"file", {{"name", effect.name}, {"type", effect.type}, {"text", effect.text}}}};
  }
  json operator()(const app::ChooseFile&) const { return {{"type", "choose_file"}}; }
  json operator()(const app::OfferFiles&) const { return {{"type", "local_files"}}; }
  json operator()(const app::Ask& effect) const {
    constexpr std::array kServices = {"copy", "print", "plain_page", "copy_link"};
    return {{"type", "service"}, {"service", kServices[static_cast<std::size_t>(effect.service)]}};
  }
  json operator()(const app::Emit& effect) const {
    json detail = engine::parse_json(effect.json);
    if (detail.is_discarded()) detail = nullptr;
    return {{"type", "emit"}, {"event", effect.event}, {"detail", std::move(detail)}};
  }
};

}  // namespace

std::string effects_json(const std::vector<app::Effect>& effects) {
  json array = json::array();
  for (const app::Effect& effect : effects) array.push_back(visit(EffectToJson(), effect));
  // Invalid UTF-8 in a document's name must not end the page.
  return array.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace tracuu
