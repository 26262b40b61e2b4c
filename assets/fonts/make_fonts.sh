#!/bin/bash
# Makes the four fonts of the page from Debian's fonts-noto-core (20201225) with hb-subset (libharfbuzz-bin):
#   assets/fonts/make_fonts.sh [FOLDER WITH THE FULL FONTS]
# Vietnamese and the other Latin-1 languages, punctuation, currency, arrows; no hints and no layout tables, which Dear ImGui does not read.
set -euo pipefail
cd "$(dirname "$0")"
source_folder="${1:-/usr/share/fonts/truetype/noto}"
letters="20-7E,A0-FF,102-103,110-111,128-129,168-169,1A0-1A1,1AF-1B0,300-304,306,309,31B,323,1EA0-1EF9"
marks="2010-2027,2030,2032-2033,2039-203A,2044,2070,2074-2079,2080-2089,20AB,20AC,2116,2122,2190-2193,2212,2248,2260,2264-2265,25A0,25CB,25CF,FFFD"
for name in NotoSans-Regular NotoSans-Bold NotoSerif-Regular NotoSerif-Bold; do
  hb-subset --unicodes="${letters},${marks}" --no-hinting --desubroutinize \
    --drop-tables+=GSUB,GPOS,GDEF,kern,DSIG,meta,STAT,gasp --name-IDs=0,1,2,13,14 \
    --output-file="${name}.subset.ttf" "${source_folder}/${name}.ttf"
done
