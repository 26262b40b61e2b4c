#include "pack/manifest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <utility>

#include "pack/sums.h"

namespace tracuu::pack {

namespace {

using Json = nlohmann::ordered_json;

Json to_json(const PartEntry& part) {
  return {{"role", role_name(part.role)}, {"path", part.path},           {"encoding", encoding_name(part.encoding)},
          {"bytes", part.bytes},          {"raw_bytes", part.raw_bytes}, {"sha256", part.sha256}};
}

Json to_json(const FileEntry& file) { return {{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}}; }

template <typename Entry>
Json to_json(const std::vector<Entry>& entries) {
  Json list = Json::array();
  for (const Entry& entry : entries) list.push_back(to_json(entry));
  return list;
}

// Reads the members of one object; once one is missing or of another kind, `is_whole` stays false.
class MemberReader {
 public:
  explicit MemberReader(const Json& object) : object_(object), is_whole_(object.is_object()) {}

  std::string text(const char* name) {
    const Json* member = find(name, Json::value_t::string);
    return member != nullptr ? *member->get_ptr<const std::string*>() : std::string();
  }
  std::uint64_t count(const char* name) {
    const Json* member = find(name, Json::value_t::number_unsigned);
    return member != nullptr ? *member->get_ptr<const std::uint64_t*>() : 0;
  }
  bool flag(const char* name) {
    const Json* member = find(name, Json::value_t::boolean);
    return member != nullptr && *member->get_ptr<const bool*>();
  }
  template <typename Entry>
  std::vector<Entry> list(const char* name, std::optional<Entry> (*read)(const Json&)) {
    std::vector<Entry> entries;
    const Json* member = find(name, Json::value_t::array);
    if (member == nullptr) return entries;
    for (const Json& element : *member) {
      std::optional<Entry> entry = read(element);
      is_whole_ = is_whole_ && entry.has_value();
      if (entry) entries.push_back(*std::move(entry));
    }
    return entries;
  }
  bool is_whole() const { return is_whole_; }

 private:
  const Json* find(const char* name, Json::value_t type) {
    const auto member = is_whole_ ? object_.find(name) : object_.end();
    is_whole_ = is_whole_ && member != object_.end() && member->type() == type;
    return is_whole_ ? &*member : nullptr;
  }

  const Json& object_;
  bool is_whole_;
};

std::optional<PartRole> role_from_name(std::string_view name) {
  for (const PartRole role : kPartRoles) {
    if (role_name(role) == name) return role;
  }
  return std::nullopt;
}

std::optional<PartEncoding> encoding_from_name(std::string_view name) {
  for (const PartEncoding encoding : {PartEncoding::identity, PartEncoding::gzip}) {
    if (encoding_name(encoding) == name) return encoding;
  }
  return std::nullopt;
}

std::optional<PartEntry> read_part(const Json& json) {
  MemberReader reader(json);
  PartEntry part;
  const auto role = role_from_name(reader.text("role"));
  const auto encoding = encoding_from_name(reader.text("encoding"));
  part.path = reader.text("path");
  part.bytes = reader.count("bytes");
  part.raw_bytes = reader.count("raw_bytes");
  part.sha256 = reader.text("sha256");
  if (!reader.is_whole() || !role || !encoding || !is_plain_path(part.path)) return std::nullopt;
  part.role = *role;
  part.encoding = *encoding;
  return part;
}

std::optional<FileEntry> read_file(const Json& json) {
  MemberReader reader(json);
  FileEntry file;
  file.path = reader.text("path");
  file.bytes = reader.count("bytes");
  file.sha256 = reader.text("sha256");
  if (!reader.is_whole() || !is_plain_path(file.path)) return std::nullopt;
  return file;
}

void escape_less_than(std::string& json) {
  for (std::size_t at = json.find('<'); at != std::string::npos; at = json.find('<', at)) {
    json.replace(at, 1, "\\u003c");
  }
}

}  // namespace

std::string encode(const Manifest& manifest) {
  const Json json = {{"format", kManifestFormat},
                     {"title", manifest.title},
                     {"lang", manifest.lang},
                     {"date", manifest.date},
                     {"builder", manifest.builder},
                     {"documents", manifest.documents},
                     {"private_url", manifest.private_url},
                     {"parts", to_json(manifest.parts)},
                     {"files", to_json(manifest.files)}};
  std::string text = json.dump(1, ' ', true, Json::error_handler_t::replace) + "\n";
  escape_less_than(text);  // '<' stands in strings alone, where the escape means the same
  return text;
}

Result<Manifest> decode_manifest(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  MemberReader reader(json);
  const std::uint64_t format = reader.count("format");
  if (reader.is_whole() && format != kManifestFormat) {
    return Error{TextKey::error_manifest_format, "manifest.json", std::to_string(format)};
  }
  Manifest manifest;
  manifest.title = reader.text("title");
  manifest.lang = reader.text("lang");
  manifest.date = reader.text("date");
  manifest.builder = reader.text("builder");
  manifest.documents = static_cast<std::uint32_t>(std::min<std::uint64_t>(reader.count("documents"), UINT32_MAX));
  manifest.private_url = reader.flag("private_url");
  manifest.parts = reader.list<PartEntry>("parts", read_part);
  manifest.files = reader.list<FileEntry>("files", read_file);
  if (!reader.is_whole()) return Error{TextKey::error_manifest_malformed, "manifest.json", ""};
  return manifest;
}

}  // namespace tracuu::pack
