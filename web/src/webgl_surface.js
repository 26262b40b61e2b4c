import { Surface } from './surface.js';

/** The interface covers every pixel and smooths its own edges. */
const attributes = { alpha: false, antialias: false, depth: false, stencil: false, powerPreference: 'low-power' };

/** A canvas drawn by the GPU, which may take its context away at any time. */
export class WebGlSurface extends Surface {
  renderer = 'webgl';
  lost = false;

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {{resized: () => void, lost: () => void, restored: () => void}} events
   */
  constructor(canvas, { resized, lost, restored }) {
    super(canvas, resized);
    this.context = canvas.getContext('webgl2', attributes);
    const { signal } = this;
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      this.lost = true;
      lost();
    }, { signal });
    canvas.addEventListener('webglcontextrestored', () => {
      this.lost = false;
      restored();
    }, { signal });
  }

  /** @returns {boolean} whether it can be drawn into */
  start(core) {
    return this.context !== null && core.startDrawing(this.context);
  }

  /** What WebGL drew is on the screen already. */
  show() {}

  close() {
    super.close();
    this.context?.getExtension('WEBGL_lose_context')?.loseContext();
  }
}
