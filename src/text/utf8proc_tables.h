/* In the place of utf8proc's own tables (utf8proc_data.c): the same numbers, unpacked when the program starts. */
#ifndef TRACUU_TEXT_UTF8PROC_TABLES_H
#define TRACUU_TEXT_UTF8PROC_TABLES_H

#include <utf8proc.h>

#ifdef __cplusplus
extern "C" {
#endif

extern utf8proc_uint16_t utf8proc_sequences[];
extern utf8proc_uint16_t utf8proc_stage1table[];
extern utf8proc_uint16_t utf8proc_stage2table[];
extern utf8proc_property_t utf8proc_properties[];
extern utf8proc_uint16_t utf8proc_combinations[];

#ifdef __cplusplus
}
#endif

#endif
