/** After a pause the interface moves on by one ordinary frame. */
const ordinaryStep = 1 / 60;

/**
 * Draws when asked to, once per screen refresh at most, and never otherwise.
 */
export class FrameLoop {
  frames = 0;
  lastMs = 0;
  _running = false;

  /**
   * @param {Document} document frames stop while it is hidden
   * @param {(seconds: number) => {again: boolean, wakeInSeconds: number}} draw
   * @param {AbortSignal} signal ends it
   */
  constructor(document, draw, signal) {
    this._window = document.defaultView;
    this._document = document;
    this._draw = draw;
    document.addEventListener('visibilitychange', () => this._visibilityChanged(), { signal });
    signal.addEventListener('abort', () => this.stop());
  }

  start() {
    this._running = true;
    this.request();
  }

  stop() {
    this._running = false;
    this._cancel();
  }

  /** Draw at the next refresh. */
  request() {
    if (this._scheduled || !this._running || this._document.hidden) return;
    this._scheduled = this._window.requestAnimationFrame((now) => {
      this._scheduled = undefined;
      this._frame(now);
    });
  }

  /** Draw now: a resized canvas is empty until it is drawn. */
  drawNow() {
    if (!this._running || this._document.hidden) return;
    this._cancel();
    this._frame(this._window.performance.now());
  }

  _frame(now) {
    this._window.clearTimeout(this._wake);
    const seconds = this._continues ? Math.max((now - this._last) / 1000, 0.001) : ordinaryStep;
    const begun = this._window.performance.now();
    const { again, wakeInSeconds } = this._draw(seconds);
    this.lastMs = this._window.performance.now() - begun;
    ++this.frames;
    this._last = now;
    this._continues = again;
    if (again) this.request();
    else if (wakeInSeconds >= 0) this._wake = this._window.setTimeout(() => this.request(), wakeInSeconds * 1000);
  }

  _visibilityChanged() {
    if (this._document.hidden) this._cancel();
    else this.request();
  }

  _cancel() {
    this._window.cancelAnimationFrame(this._scheduled);
    this._window.clearTimeout(this._wake);
    this._scheduled = undefined;
    this._continues = false;
  }
}
