// Messages as JSON text, the form in which they cross to and from the worker, the command line's --json and JavaScript.
// In JSON every offset counts code points of its string. Malformed JSON is an Error, never a crash; its detail is the
// field of a request or the type of a response that is refused. What a message looks like is said by the tables of the
// *_shape.cpp and *_shapes.cpp files (described.h).
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "engine/messages.h"

namespace tracuu::engine {

// {"id":1,"type":"search","query":…,"filters":{"source":[…],"-source":[…],"date":{"from":…,"to":…,"undated":…}},
//  "sort":"relevance|newest|oldest|recent","marks":"as_typed|exact|ignored","dates_within":"","offset":0,"limit":20}
// and where they are wanted "like":"ID", "copies_of":"ID", "grouped":true
// {"id":2,"type":"facet_values", …all of a search…, "facet":"source","text":"…","limit":50}
// {"id":3,"type":"explain","document":"…","query":"…","marks":…}
// {"id":4,"type":"document","document":"…","highlight":"…","marks":…}   {"id":5,"type":"info"}
// {"id":6,"type":"passages","document":"…","text":"…"}   {"id":7,"type":"overview"}
// {"id":8,"type":"export", …all of a search…}   {"id":9,"type":"mentions","document":"…","part":0}
// The language tools' (language.h): …all of a search, but their own offset and limit… and
// {"type":"concordance","node":"","order":"document|left|right|node","beside":"","left":5,"right":5}
// {"type":"collocations","node":"","left":5,"right":5,"measure":"log_likelihood|log_dice|mi3|t_score|frequency","least":3}
// {"type":"ngrams","node":"","size":2}   {"type":"frequency","node":"","by":"","within":""}
// {"type":"dispersion","node":""}   {"type":"keyness","size":1,"rarer":false,"least":5}
// {"type":"vocabulary","beginning":"","order":"frequency|documents|alphabet"}
// A facet's name behind a minus has the values that a document must not have.
std::string encode(const Request& request);
Result<Request> decode_request(std::string_view json);

// {"id":1,"type":"results", …ResultPage as in the contracts…} | {"id":2,"type":"facet_values","facet":…,"values":[…]}
// | {"id":3,"type":"explanation","explanation":{…}} | {"id":4,"type":"document","document":{…}}
// | {"id":5,"type":"info","info":{…}} | {"id":6,"type":"passages","edges":[…]} |
// {"id":7,"type":"overview","overview":{…}} |
// {"id":8,"type":"concordance|terms|frequencies|dispersion","done":0.5,"selected":20,"tokens":900, …as in language.h…}
// |
// {"id":9,"type":"export","total":…,"offset":…,"file_name":"…","rows":[{…}…]} |
// {"id":10,"type":"error","code":"error.…","subject":"…","detail":"…", "message":{"vi":…,"en":…}} Of a page:
// "rows" where it is grouped says how many hits there are, "about" the title of the document of "like" or "copies_of";
// "facet_missing":{"source":3} counts the documents that have no value, which "facets" leaves out;
// "facet_totals":{"source":250} says how many values there are, the missing one included.
std::string encode(const Response& response);
Result<Response> decode_response(std::string_view json);

// A result page alone, as `tracuu search --json` prints it.
std::string encode(const ResultPage& page);

// An explanation alone, as `tracuu search --explain --json` prints it.
std::string encode(const Explanation& explanation);

}  // namespace tracuu::engine
