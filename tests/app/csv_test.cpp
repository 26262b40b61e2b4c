// Tables for other programs.
#include "app/csv.h"

#include <gtest/gtest.h>

#include <limits>

namespace tracuu::app {
namespace {

TEST(Csv, QuotesWhatHasToBeQuoted) {
  Csv csv;
  csv.cell("a,b").cell("Tin \"nóng\"").cell("hai\nbên").cell("").end_line();
  EXPECT_EQ(csv.take(), "\"a,b\",\"Tin \"\"nóng\"\"\",\"hai\nbên\",\r\n");
}

TEST(Csv, NoCellIsAFormula) {
  Csv csv;
  csv.cell("=1+1").cell("+84").cell("-x").cell("@a").cell("=\"a\",b").cell("a=b");
  EXPECT_EQ(csv.take(), "'=1+1,'+84,'-x,'@a,\"'=\"\"a\"\",b\",a=b");
}

TEST(Csv, WritesNumbersPlainly) {
  Csv csv;
  csv.number(-0.25).number(1234.5).number(3).number(1e-9).number(-1e-9);
  csv.number(std::numeric_limits<double>::infinity()).number(std::numeric_limits<double>::quiet_NaN());
  EXPECT_EQ(csv.take(), "-0.25,1234.5,3,0,0,,");
}

}  // namespace
}  // namespace tracuu::app
