import createModule from 'tracuu:module';

/**
 * An instance of the compiled module with memory of its own.
 * @param {WebAssembly.Module} compiled
 * @param {import('./glyph_canvas.js').GlyphCanvas} [glyphs] draws what its fonts lack; who draws nothing needs none
 * @returns {Promise<object>} Emscripten's module object
 */
export function instantiate(compiled, glyphs) {
  return new Promise((resolve, reject) => {
    createModule({
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(compiled, imports).then((instance) => done(instance, compiled), reject);
        return {};
      },
      glyphs,
      print: () => {},
      printErr: (text) => console.error(text),
    }).then(resolve, reject);
  });
}
