import { TracuuError } from './failure.js';

/** The interface covers every pixel and smooths its own edges. */
const contextAttributes = { alpha: false, antialias: false, depth: false, stencil: false, powerPreference: 'low-power' };

/** The exact number where it can be right: Chromium leaves an emulated density out of it. */
function devicePixels(exact, computed) {
  return exact !== undefined && Math.abs(exact - computed) < 1.5 ? exact : Math.round(computed);
}

/** A canvas with its WebGL context, always as many pixels as it has on the screen. */
export class Surface {
  _width = 0;
  _height = 0;
  lost = false;

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {{resized: () => void, lost: () => void, restored: () => void}} events
   * @param {AbortSignal} signal ends it
   */
  constructor(canvas, events, signal) {
    this.canvas = canvas;
    this._events = events;
    this.context = canvas.getContext('webgl2', contextAttributes);
    if (!this.context) throw new TracuuError('boot.no_webgl');
    this._watchSize(signal);
    this._watchContext(signal);
  }

  /** CSS pixels, and device pixels per CSS pixel; null while nothing of it is on the screen. */
  get viewport() {
    if (this._width === 0 || this._height === 0) return null;
    const density = this.canvas.ownerDocument.defaultView.devicePixelRatio;
    return { width: this._width / density, height: this._height / density, density };
  }

  /** Makes the canvas's pixels those of the screen. A canvas is cleared when it is resized: draw at once. */
  fit() {
    const { canvas, _width: width, _height: height } = this;
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
  }

  _watchSize(signal) {
    const observer = new ResizeObserver(([entry]) => this._resized(entry));
    try {
      observer.observe(this.canvas, { box: 'device-pixel-content-box' });
    } catch {
      // Safari does not know the box, and does not tell when the density alone changes.
      observer.observe(this.canvas);
      this._watchDensity(observer, signal);
    }
    signal.addEventListener('abort', () => observer.disconnect());
  }

  _watchDensity(observer, signal) {
    const window = this.canvas.ownerDocument.defaultView;
    const changed = () => {
      observer.unobserve(this.canvas);
      observer.observe(this.canvas);
      if (!signal.aborted) this._watchDensity(observer, signal);
    };
    window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener('change', changed, { once: true, signal });
  }

  _resized({ devicePixelContentBoxSize: exact, contentRect }) {
    const density = this.canvas.ownerDocument.defaultView.devicePixelRatio;
    this._width = devicePixels(exact?.[0].inlineSize, contentRect.width * density);
    this._height = devicePixels(exact?.[0].blockSize, contentRect.height * density);
    this._events.resized();
  }

  _watchContext(signal) {
    this.canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      this.lost = true;
      this._events.lost();
    }, { signal });
    this.canvas.addEventListener('webglcontextrestored', () => {
      this.lost = false;
      this._events.restored();
    }, { signal });
  }
}
