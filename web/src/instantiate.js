import createModule from 'tracuu:module';
import { instantiateWith } from './instantiate_with.js';

/**
 * An instance of the application's module.
 * @param {WebAssembly.Module} compiled
 * @param {import('./glyph_canvas.js').GlyphCanvas} [glyphs] draws what its fonts lack; who draws nothing needs none
 */
export const instantiate = (compiled, glyphs) => instantiateWith(createModule, compiled, { glyphs });
