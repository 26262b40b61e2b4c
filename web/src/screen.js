import { CpuSurface } from './cpu_surface.js';
import { TracuuError } from './failure.js';
import { WebGlSurface } from './webgl_surface.js';

/** So long a lost WebGL context may stay away before the CPU draws. */
const patienceMs = 3000;

/**
 * What is drawn on: WebGL where there is one that lasts, else the CPU.
 */
export class Screen {
  /**
   * @param {import('./shell.js').Shell} shell
   * @param {import('./page_core.js').PageCore} core
   * @param {object} events
   * @param {() => void} events.draw the canvas is empty: draw at once
   * @param {() => void} events.request draw soon
   * @param {() => void} events.opened there is a surface, on the shell's canvas of now
   * @param {(lost: boolean) => void} events.lost what is drawn with is gone, or there again
   */
  constructor(shell, core, events) {
    this._shell = shell;
    this._core = core;
    this._events = events;
  }

  /** @param {string} [renderer] `cpu`, or else WebGL where there is one */
  open(renderer) {
    if (renderer === 'cpu' || !this._open(WebGlSurface)) {
      if (!this._openCpu()) throw new TracuuError('boot.no_canvas');
    }
  }

  close() {
    clearTimeout(this._patience);
    this._core.stopDrawing();
    this.surface.close();
  }

  /** A frame is drawn. */
  show() {
    clearTimeout(this._patience);
    this._patience = undefined;
    this.surface.show(this._core);
  }

  _open(Kind) {
    const surface = new Kind(this._shell.canvas, {
      resized: () => this._events.draw(),
      lost: () => this._lost(),
      restored: () => this._restored(),
    });
    if (!surface.start(this._core)) {
      surface.close();
      return false;
    }
    this.surface = surface;
    this._events.opened();
    return true;
  }

  /** On a canvas of its own: one that has had a WebGL context gives no other. */
  _openCpu() {
    const canvas = this._shell.canvas.cloneNode();
    this._shell.canvas.replaceWith(canvas);
    this._shell.canvas = canvas;
    return this._open(CpuSurface);
  }

  /** Until something is drawn again it is one and the same loss, however often the context comes and goes. */
  _lost() {
    this._events.lost(true);
    this._patience ??= setTimeout(() => this._patienceEnds(), patienceMs);
  }

  _patienceEnds() {
    this._patience = undefined;
    if (!this.surface.lost) return;
    // Some browsers give a context back only to a page that is seen.
    if (this._shell.canvas.ownerDocument.hidden) this._lost();
    else this._fallBack();
  }

  _restored() {
    if (this._core.restartDrawing()) this._recovered();
    else this._fallBack();
  }

  _fallBack() {
    const { surface } = this;
    this._core.stopDrawing();
    surface.close();
    if (this._openCpu()) this._recovered();
  }

  _recovered() {
    this._events.lost(false);
    this._events.request();
  }
}
