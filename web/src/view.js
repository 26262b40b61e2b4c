import { FrameLoop } from './frame_loop.js';
import { Keyboard } from './keyboard.js';
import { Mirror } from './mirror.js';
import { frameChangedSemantics, frameHandCursor, frameLeftInput, frameTextCursor, frameWantsAnother, NodeAction } from './page_core.js';
import { Pointer } from './pointer.js';
import { Screen } from './screen.js';
import { readFields, readSemantics } from './semantics.js';
import { Services } from './services.js';
import { Surroundings } from './surroundings.js';

/** While the canvas is in motion its mirror follows at this distance. */
const mirrorMs = 100;

/** So many frames at most after a press until all has its place; what moves for longer goes on at its own pace. */
const settlingFrames = 4;

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
  /** A field has told a text, and no frame has been drawn with it yet. */
  _heardText = false;
  /** So many frames are drawn out of sight first. */
  _unseen = 0;

  /**
   * @param {import('./shell.js').Shell} shell
   * @param {import('./text_field.js').TextField} field
   * @param {import('./page_core.js').PageCore} core
   * @param {{embedded: boolean, renderer?: string, events: ViewEvents, signal: AbortSignal}} setup renderer: `cpu` where it is asked for
   */
  constructor(shell, field, core, { embedded, renderer, events, signal }) {
    this._shell = shell;
    this._core = core;
    this._events = events;
    const document = shell.root.ownerDocument;
    const changed = () => this._changed();
    this.loop = new FrameLoop(document, (seconds) => this._draw(seconds), signal);
    this._screen = new Screen(shell, core, this._screenEvents());
    this._screen.open(renderer);
    this._surroundings = new Surroundings(shell.root, () => this._surroundingsChanged(), signal);
    core.setSystemColours(this._surroundings.colours);
    this._mirror = new Mirror(shell.mirror, field, this._mirrorEvents(), signal);
    const target = embedded ? shell.root : document;
    this.services = new Services(shell, core, { target, say: events.say, drawInput: () => this.drawInput() }, signal);
    new Keyboard(target, this._mirror, field, core, this.services.clipboard, changed, signal);
    signal.addEventListener('abort', () => this._end());
    this.loop.start();
  }

  get renderer() {
    return this._screen.surface.renderer;
  }

  _screenEvents() {
    return {
      draw: () => this.loop.drawNow(),
      request: () => this.loop.request(),
      opened: () => this._watchPointer(),
      lost: (lost) => {
        // Firefox shows nothing any more of a canvas that was lost twice within a frame, unless it has been out of sight.
        this._unseen = lost ? 0 : 2;
        if (lost) this._events.contextLost(true);
      },
    };
  }

  _watchPointer() {
    const view = { fieldAt: (x, y) => this._mirror.fieldAt(x, y), requestFrame: () => this.loop.request(), drawInput: () => this.drawInput() };
    this._pointer = new Pointer(this._shell, this._core, view, this._screen.surface.signal);
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
        this._heardText = true;
        this.loop.request();
      },
    };
  }

  /**
   * Draws what has been done so far, whatever the screen's refresh. What a press has opened finds its place within a few frames: they are
   * drawn too, before anything is shown or pressed, and the mirror has the last of them at once.
   */
  drawInput() {
    do {
      this._leftInput = false;
      this.loop.drawNow();
    } while (this._leftInput);
    for (let frames = 0; frames < settlingFrames && this._wantsAnother; ++frames) this.loop.drawNow();
    this._mirrorLate();
  }

  _surroundingsChanged() {
    this._core.setSystemColours(this._surroundings.colours);
    this.loop.request();
  }

  _changed() {
    this._events.changed();
    // At once, so that what is typed next comes after it.
    this.loop.drawNow();
  }

  _draw(seconds) {
    const { surface } = this._screen;
    const { viewport } = surface;
    this._leftInput = this._wantsAnother = false;
    // Without its context the canvas stays as it is; keyboard and assistive technology go on with the mirror.
    if (!viewport) return { again: false, wakeInSeconds: -1 };
    const moves = this._pointer.step(seconds);
    surface.fit();
    const left = this._core.frame(viewport, seconds, this._surroundings.bits);
    this._leftInput = (left & frameLeftInput) !== 0;
    if (!surface.lost) this._screen.show();
    this._wantsAnother = (left & frameWantsAnother) !== 0;
    const again = moves || this._wantsAnother;
    this._shell.canvas.style.cursor = left & frameHandCursor ? 'pointer' : left & frameTextCursor ? 'text' : 'default';
    this._followFrame(left, again);
    this._shell.root.classList.add('tracuu-drawn');
    this._events.drawn();
    if (this._unseen > 0 && --this._unseen === 0) this._events.contextLost(false);
    return { again: again || this._unseen > 0, wakeInSeconds: this._core.wakeInSeconds };
  }

  _followFrame(left, moving) {
    const { focusRequest, textSelection } = this._core;
    if (this._heardText) this._tellFields();
    if (left & frameChangedSemantics) this._updateMirror(moving && focusRequest === 0);
    if (focusRequest !== 0) this._mirror.focus(focusRequest);
    if (!this._mirrorTimer) this._mirror.keepFocus();
    if (textSelection.node !== 0) this._mirror.fieldOf(textSelection.node)?.select(textSelection.begin, textSelection.end);
    this._mirror.placeCaret(this._core.caretX);
  }

  /**
   * A field hears of every text that was taken from it, however late the rest of the mirror follows: one that it never saw shown would
   * still be its own when Back brings the one before.
   */
  _tellFields() {
    this._heardText = false;
    this._mirror.tellFields(readFields(this._core.semantics()));
  }

  _updateMirror(moving) {
    const wait = this._mirrored + mirrorMs - performance.now();
    if (!moving || wait <= 0) return this._applyMirror();
    this._mirrorTimer ??= setTimeout(() => this._mirrorLate(), wait);
  }

  /** What the mirror has been spared so far. */
  _mirrorLate() {
    if (this._mirrorTimer === undefined) return;
    this._applyMirror();
    this._mirror.keepFocus();
  }

  _applyMirror() {
    clearTimeout(this._mirrorTimer);
    this._mirrorTimer = undefined;
    this._mirrored = performance.now();
    this._mirror.apply(readSemantics(this._core.semantics()));
  }

  _end() {
    clearTimeout(this._mirrorTimer);
    this._screen.close();
  }
}
