/** The exact number where it can be right: Chromium leaves an emulated density out of it. */
function devicePixels(exact, computed) {
  return exact !== undefined && Math.abs(exact - computed) < 1.5 ? exact : Math.round(computed);
}

/** A canvas that always has as many pixels as it has on the screen. What is drawn with is the business of the classes made from it. */
export class Surface {
  _width = 0;
  _height = 0;
  _abort = new AbortController();

  /** @param {HTMLCanvasElement} canvas @param {() => void} resized */
  constructor(canvas, resized) {
    this.canvas = canvas;
    this._onResize = resized;
    this._watchSize();
  }

  /** Aborted when this surface is closed. */
  get signal() {
    return this._abort.signal;
  }

  close() {
    this._abort.abort();
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

  _watchSize() {
    const observer = new ResizeObserver(([entry]) => this._resized(entry));
    this._observe(observer);
    this._watchDensity(observer);
    this.signal.addEventListener('abort', () => observer.disconnect());
  }

  _observe(observer) {
    try {
      observer.observe(this.canvas, { box: 'device-pixel-content-box' });
    } catch {
      observer.observe(this.canvas); // Safari does not know the box.
    }
  }

  /** Not every browser tells of the box when the density alone changes: as on another monitor. */
  _watchDensity(observer) {
    const { signal, canvas } = this;
    const window = canvas.ownerDocument.defaultView;
    const changed = () => {
      observer.unobserve(canvas);
      this._observe(observer);
      if (!signal.aborted) this._watchDensity(observer);
    };
    window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener('change', changed, { once: true, signal });
  }

  _resized({ devicePixelContentBoxSize: exact, contentRect }) {
    const density = this.canvas.ownerDocument.defaultView.devicePixelRatio;
    this._width = devicePixels(exact?.[0].inlineSize, contentRect.width * density);
    this._height = devicePixels(exact?.[0].blockSize, contentRect.height * density);
    this._onResize();
  }
}
