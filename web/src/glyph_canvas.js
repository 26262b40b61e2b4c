const serif = 1;
const bold = 2;

// Alike to our own fonts where the reader has them; the browser looks further for each character that these lack.
const sansFamilies = '"Noto Sans","Segoe UI",system-ui,sans-serif';
const serifFamilies = '"Noto Serif",Cambria,"Times New Roman",serif';

/** A CSS font. @param {number} style bits of src/ui/glyph_source.h @param {number} em device pixels */
export function glyphFont(style, em) {
  return `${style & bold ? 'bold ' : ''}${em}px ${style & serif ? serifFamilies : sansFamilies}`;
}

/** No picture and no letter has this colour throughout: what shows it took the ink. */
const ink = '#f0f';
const tookInk = (red, green, blue) => red > 200 && green < 50 && blue > 200;

/** Room for smoothed edges beyond what measureText tells. */
const margin = 2;

/** Draws whole clusters, such as a Khmer syllable or a flag, with the fonts of the reader's system. Lengths are device pixels. */
export class GlyphCanvas {
  /** Of the cluster drawn last: not premultiplied; white where it has no colours of its own. */
  rgba = new Uint8ClampedArray();

  /** @param {Document} document */
  constructor(document) {
    this._canvas = document.createElement('canvas');
    this._context = this._canvas.getContext('2d', { willReadFrequently: true });
  }

  /** @returns {number} how far the pen moves @param {number} style bits of src/ui/glyph_source.h */
  advance(text, style, em) {
    return this._measure(text, style, em).width;
  }

  /** @returns {number[] | undefined} advance, left, top, width, height, coloured; nothing where the browser does not let us see what it drew */
  draw(text, style, em) {
    const { width: advance, ...box } = this._bounds(this._measure(text, style, em));
    const coloured = this._paint(text, style, em, box);
    return coloured === undefined ? undefined : [advance, box.left, box.top, box.across, box.down, coloured];
  }

  _measure(text, style, em) {
    const font = glyphFont(style, em);
    if (font !== this._font) this._context.font = font;
    this._font = font;
    return this._context.measureText(text);
  }

  _bounds({ width, actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent }) {
    const left = -Math.ceil(actualBoundingBoxLeft) - margin;
    const top = -Math.ceil(actualBoundingBoxAscent) - margin;
    const across = Math.ceil(actualBoundingBoxRight) + margin - left;
    const down = Math.ceil(actualBoundingBoxDescent) + margin - top;
    return { width, left, top, across, down };
  }

  /** Leaves the picture in `rgba`. @returns {boolean | undefined} whether it has colours of its own */
  _paint(text, style, em, { left, top, across, down }) {
    const { _canvas: canvas, _context: context } = this;
    if (canvas.width < across || canvas.height < down) this._grow(across, down);
    this._measure(text, style, em);
    context.fillStyle = ink;
    context.clearRect(0, 0, across, down);
    context.fillText(text, -left, -top);
    this.rgba = context.getImageData(0, 0, across, down).data;
    // A browser that guards against being recognised by its fonts gives noise instead, in the margin too.
    for (let i = 3; i < 4 * across; i += 4) if (this.rgba[i]) return undefined;
    return this._hasColours() || this._makeWhite();
  }

  /** A canvas of another size has everything as at the beginning. */
  _grow(across, down) {
    const { _canvas: canvas } = this;
    canvas.width = Math.max(canvas.width, across);
    canvas.height = Math.max(canvas.height, down);
    this._font = undefined;
  }

  _hasColours() {
    let solid = 0;
    let inked = 0;
    const { rgba } = this;
    for (let i = 0; i < rgba.length; i += 4) {
      if (rgba[i + 3] < 128) continue;
      solid += 1;
      if (tookInk(rgba[i], rgba[i + 1], rgba[i + 2])) inked += 1;
    }
    return inked * 2 < solid;
  }

  _makeWhite() {
    for (let i = 0; i < this.rgba.length; i += 1) if (i % 4 !== 3) this.rgba[i] = 255;
    return false;
  }
}
