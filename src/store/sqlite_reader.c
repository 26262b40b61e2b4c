/* SQLite as the page has it: it reads one database that is in memory, and nothing else.
**
** third_party_sqlite.cmake leaves whole statements out with SQLITE_OMIT_…: what is not compiled in is not downloaded, and no
** corpus file can reach it. The amalgamation's parser still knows those statements and calls what would carry them out; here
** each of these functions ends its statement with an error instead. All are declared in sqliteInt.h, inside the amalgamation.
*/
#include <time.h>
/* Nor does a statement ask for the time: CURRENT_DATE and the like are an empty text. */
#define strftime(text, size, format, time) ((text)[0] = '\0')
#include <sqlite3.c>

static void left_out(Parse* parse) { sqlite3ErrorMsg(parse, "this statement is not part of the page"); }

void sqlite3AlterRenameTable(Parse* parse, SrcList* table, Token* name) { left_out(parse); }
void sqlite3AlterRenameColumn(Parse* parse, SrcList* table, Token* before, Token* after) { left_out(parse); }
void sqlite3AlterBeginAddColumn(Parse* parse, SrcList* table) { left_out(parse); }
void sqlite3AlterFinishAddColumn(Parse* parse, Token* column) { left_out(parse); }
void sqlite3AlterDropColumn(Parse* parse, SrcList* table, const Token* column) { left_out(parse); }
void sqlite3AlterSetNotNull(Parse* parse, SrcList* table, Token* column, Token* first) { left_out(parse); }
void sqlite3AlterDropConstraint(Parse* parse, SrcList* table, Token* constraint, Token* column) { left_out(parse); }
void sqlite3AlterAddConstraint(Parse* parse, SrcList* table, Token* first, Token* constraint, const char* expression,
                               int length, Expr* parsed) {
  left_out(parse);
}
void sqlite3Analyze(Parse* parse, Token* first, Token* second) { left_out(parse); }
void sqlite3Reindex(Parse* parse, Token* first, Token* second) { left_out(parse); }
void sqlite3Vacuum(Parse* parse, Token* schema, Expr* into) { left_out(parse); }
void sqlite3VtabBeginParse(Parse* parse, Token* first, Token* second, Token* module, int if_not_exists) { left_out(parse); }
void sqlite3VtabFinishParse(Parse* parse, Token* end) { left_out(parse); }
void sqlite3VtabArgInit(Parse* parse) { left_out(parse); }
void sqlite3VtabArgExtend(Parse* parse, Token* argument) { left_out(parse); }
