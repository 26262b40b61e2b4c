// Messages as JSON text, the form in which they cross to and from the worker, the command line's --json and JavaScript.
// In JSON every offset counts code points of its string. Malformed JSON is an Error, never a crash.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "engine/messages.h"

namespace tracuu::engine {

// {"id":1,"type":"search","query":…,"filters":{"source":[…],"date":{"from":…,"to":…}},"sort":"relevance","offset":0,"limit":20}
// {"id":2,"type":"document","document":"…","highlight":"…"}   {"id":3,"type":"info"}
std::string encode(const Request& request);
Result<Request> decode_request(std::string_view json);

// {"id":1,"type":"results", …ResultPage as in the contracts…} | {"id":2,"type":"document","document":{…}}
// | {"id":3,"type":"info","info":{…}} | {"id":4,"type":"error","code":"error.…","subject":"…","detail":"…","message":{"vi":…,"en":…}}
std::string encode(const Response& response);
Result<Response> decode_response(std::string_view json);

// A result page alone, as `tracuu search --json` prints it.
std::string encode(const ResultPage& page);

}  // namespace tracuu::engine
