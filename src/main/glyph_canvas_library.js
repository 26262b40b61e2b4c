// What src/main/glyph_canvas.cpp calls. Module.glyphs is a GlyphCanvas of web/src/glyph_canvas.js; the worker, which draws
// nothing, has none.
addToLibrary({
  tracuu_measure_glyph__deps: ['$UTF8ToString'],
  tracuu_measure_glyph: (text, size, style, em) => Module['glyphs'].advance(UTF8ToString(text, size), style, em),

  tracuu_draw_glyph__deps: ['$UTF8ToString'],
  tracuu_draw_glyph: (text, size, style, em, box) => {
    const drawn = Module['glyphs'].draw(UTF8ToString(text, size), style, em);
    if (drawn) HEAPF32.set(drawn, box >> 2);
    return drawn ? 1 : 0;
  },

  tracuu_take_glyph: (rgba) => HEAPU8.set(Module['glyphs'].rgba, rgba),
});
