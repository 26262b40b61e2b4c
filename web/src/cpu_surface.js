import { Surface } from './surface.js';

/** Pixels come from our memory and never go back: a canvas that is in memory too takes them quickest. */
const attributes = { alpha: false, willReadFrequently: true };

/** A canvas that gets its picture from the compiled module, pixel by pixel. */
export class CpuSurface extends Surface {
  renderer = 'cpu';
  lost = false;

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {{resized: () => void, restored: () => void}} events
   */
  constructor(canvas, { resized, restored }) {
    super(canvas, resized);
    this.context = canvas.getContext('2d', attributes);
    canvas.addEventListener('contextrestored', restored, { signal: this.signal });
  }

  /** @returns {boolean} whether it can be drawn into */
  start(core) {
    return this.context !== null && core.startDrawing(null);
  }

  /** Puts on the canvas what the last frame has changed. */
  show(core) {
    const { pixels, width, height, left, top, right, bottom } = core.picture;
    if (left < right) this.context.putImageData(new ImageData(pixels, width, height), 0, 0, left, top, right - left, bottom - top);
  }
}
