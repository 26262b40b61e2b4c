import { TracuuError } from './failure.js';
import { FrameLoop } from './frame_loop.js';
import { Keyboard } from './keyboard.js';
import { Mirror } from './mirror.js';
import { frameChangedSemantics, frameHandCursor, frameLeftInput, frameTextCursor, frameWantsAnother, NodeAction } from './page_core.js';
import { Pointer } from './pointer.js';
import { readSemantics } from './semantics.js';
import { Services } from './services.js';
import { Surface } from './surface.js';
import { Surroundings } from './surroundings.js';

/** While the canvas is in motion its mirror follows at this distance. */
const mirrorMs = 100;

/**
 * @typedef {object} ViewEvents
 * @property {() => void} changed the core was told something: it may want something
 * @property {() => void} drawn a frame is on the screen
 * @property {(text: string) => void} say to the live region
 * @property {(lost: boolean) => void} contextLost the canvas has lost what it draws with, or has it back
 */

/** The core on the screen: canvas, mirror and input of one explorer. */
export class View {
  _mirrored = 0;

  /**
   * @param {import('./shell.js').Shell} shell
   * @param {import('./text_field.js').TextField} field
   * @param {import('./page_core.js').PageCore} core
   * @param {{embedded: boolean, events: ViewEvents, signal: AbortSignal}} setup
   */
  constructor(shell, field, core, { embedded, events, signal }) {
    this._shell = shell;
    this._core = core;
    this._events = events;
    const document = shell.root.ownerDocument;
    const changed = () => this._changed();
    this.loop = new FrameLoop(document, (seconds) => this._draw(seconds), signal);
    this._surface = this._openSurface(signal);
    this._surroundings = new Surroundings(document.defaultView, () => this.loop.request(), signal);
    this._mirror = new Mirror(shell.mirror, field, this._mirrorEvents(), signal);
    this._pointer = new Pointer(shell, core, { fieldAt: (x, y) => this._mirror.fieldAt(x, y), requestFrame: () => this.loop.request(), drawInput: () => this.drawInput() }, signal);
    const target = embedded ? shell.root : document;
    this.services = new Services(shell, core, { target, say: events.say, drawInput: () => this.drawInput() }, signal);
    new Keyboard(target, this._mirror, field, core, this.services.clipboard, changed, signal);
    signal.addEventListener('abort', () => this._end());
    this.loop.start();
  }

  _openSurface(signal) {
    const surface = new Surface(this._shell.canvas, {
      resized: () => this.loop.drawNow(),
      lost: () => this._events.contextLost(true),
      restored: () => {
        this._core.contextRestored();
        this._events.contextLost(false);
        this.loop.request();
      },
    }, signal);
    if (!this._core.startDrawing(surface.context)) throw new TracuuError('boot.no_webgl');
    return surface;
  }

  _mirrorEvents() {
    return {
      action: (node, action, focusVisible) => {
        this._core.nodeAction(node, action, focusVisible);
        // As for the pointer: what is asked of the page is granted only now.
        if (action === NodeAction.activate) this.drawInput();
        else this.loop.request();
      },
      value: (node, state) => {
        this._core.nodeValue(node, state);
        this.loop.request();
      },
    };
  }

  /** Draws what has been done so far, whatever the screen's refresh. */
  drawInput() {
    do this.loop.drawNow();
    while (this._leftInput);
  }

  _changed() {
    this._events.changed();
    this.loop.request();
  }

  _draw(seconds) {
    const { viewport, lost } = this._surface;
    this._leftInput = false;
    if (!viewport || lost) return { again: false, wakeInSeconds: -1 };
    const moves = this._pointer.step(seconds);
    this._surface.fit();
    const left = this._core.frame(viewport, seconds, this._surroundings.bits);
    this._leftInput = (left & frameLeftInput) !== 0;
    const again = moves || (left & frameWantsAnother) !== 0;
    this._shell.canvas.style.cursor = left & frameHandCursor ? 'pointer' : left & frameTextCursor ? 'text' : 'default';
    this._followFrame(left, again);
    this._shell.root.classList.add('tracuu-drawn');
    this._events.drawn();
    return { again, wakeInSeconds: this._core.wakeInSeconds };
  }

  _followFrame(left, moving) {
    const { focusRequest, textSelection } = this._core;
    if (left & frameChangedSemantics) this._updateMirror(moving && focusRequest === 0);
    if (focusRequest !== 0) this._mirror.focus(focusRequest);
    if (textSelection.node !== 0) this._mirror.fieldOf(textSelection.node)?.select(textSelection.begin, textSelection.end);
  }

  _updateMirror(moving) {
    const wait = this._mirrored + mirrorMs - performance.now();
    if (!moving || wait <= 0) return this._applyMirror();
    this._mirrorTimer ??= setTimeout(() => this._applyMirror(), wait);
  }

  _applyMirror() {
    clearTimeout(this._mirrorTimer);
    this._mirrorTimer = undefined;
    this._mirrored = performance.now();
    this._mirror.apply(readSemantics(this._core.semantics()));
  }

  _end() {
    clearTimeout(this._mirrorTimer);
    this._core.stopDrawing();
    this._surface.context.getExtension('WEBGL_lose_context')?.loseContext();
  }
}
