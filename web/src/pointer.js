import { TouchGesture } from './touch.js';

/** @enum {number} platform::PointerKind */
const kinds = { mouse: 0, touch: 1, pen: 2 };
/** The browser's numbers for left, middle, right, as Dear ImGui's. */
const buttons = [0, 2, 1];
/** Pixels of a line, where the browser counts a wheel's turn in lines. */
const linePixels = 40;

/** Mouse, pen and fingers on the canvas. */
export class Pointer {
  /**
   * @param {import('./shell.js').Shell} shell
   * @param {import('./page_core.js').PageCore} core
   * @param {{fieldAt: (x: number, y: number) => import('./text_field.js').TextField | undefined, requestFrame: () => void, drawInput: () => void}} view
   * @param {AbortSignal} signal ends it
   */
  constructor(shell, core, view, signal) {
    const { canvas, root } = shell;
    this._root = root;
    this._canvas = canvas;
    this._core = core;
    this._view = view;
    this._touch = new TouchGesture(core, view.requestFrame);
    const listen = (type, handler) => canvas.addEventListener(type, handler, { signal, passive: false });
    listen('mousedown', (event) => this._keepField(event));
    listen('pointermove', (event) => this._moved(event));
    listen('pointerdown', (event) => this._pressed(event));
    listen('pointerup', (event) => this._released(event));
    listen('pointercancel', (event) => this._cancelled(event));
    listen('pointerleave', (event) => event.pointerType === 'touch' || this._left());
    // The menu of the canvas is ours; with Shift it is the browser's.
    listen('contextmenu', (event) => event.shiftKey || event.preventDefault());
    signal.addEventListener('abort', () => this._touch.stop());
    listen('wheel', (event) => this._wheeled(event));
  }

  /** Moves on what moves by itself. @returns {boolean} whether it still moves */
  step(seconds) {
    return this._touch.step(seconds);
  }

  /** A text field is a real one, behind the canvas as far as the pointer goes: pressing its picture focuses it. */
  _keepField(event) {
    const { x, y } = this._place(event);
    const field = this._view.fieldAt(x, y);
    if (!field) return;
    event.preventDefault();
    field.input.focus({ preventScroll: true });
  }

  _place({ clientX, clientY }) {
    const { left, top } = this._canvas.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  /** Whether a finger that comes now scrolls the page around, as style.css lets it. */
  _pagePans() {
    return this._root.matches('.tracuu-embedded:not(:focus-within)');
  }

  _moved(event) {
    const { x, y } = this._place(event);
    if (event.pointerType === 'touch') this._touch.move(event.pointerId, x, y, event.timeStamp);
    else this._core.pointerMove(x, y, kinds[event.pointerType] ?? 0);
    this._view.requestFrame();
  }

  _pressed(event) {
    const { x, y } = this._place(event);
    // What is selected on the page is so no more when something on the canvas is pressed, as anywhere else.
    const selection = this._canvas.ownerDocument.getSelection();
    if (selection?.type === 'Range') selection.removeAllRanges();
    if (event.pointerType === 'touch') return this._touch.begin(event.pointerId, x, y, event.timeStamp, this._pagePans());
    this._canvas.setPointerCapture(event.pointerId);
    this._press(event, true);
  }

  _released(event) {
    if (event.pointerType !== 'touch') this._press(event, false);
    // A phone's keyboard opens only for a focus within the gesture itself.
    else if (this._touch.end(event.pointerId, modifiersOf(event))) this._keepField(event);
    // What a press asks of the page (a copy, say) is granted only while its event is being answered.
    this._view.drawInput();
  }

  _press(event, down) {
    if (!(event.button in buttons)) return;
    const { x, y } = this._place(event);
    const kind = kinds[event.pointerType] ?? 0;
    this._core.pointerMove(x, y, kind);
    this._core.pointerPress(buttons[event.button], down, kind, modifiersOf(event));
    this._view.requestFrame();
  }

  _cancelled(event) {
    this._touch.cancel(event.pointerId);
    if (event.pointerType !== 'touch') for (const button of buttons) this._core.pointerPress(button, false, 0, 0);
    this._left();
  }

  _left() {
    this._core.pointerClear();
    this._view.requestFrame();
  }

  _wheeled(event) {
    // With Ctrl it is the browser's zoom.
    if (event.ctrlKey) return;
    const unit = [1, linePixels, this._canvas.clientHeight][event.deltaMode];
    const { x, y } = this._place(event);
    // The page may have come under a pointer that has not moved since.
    this._core.pointerMove(x, y, kinds.mouse);
    // At its end the turn is handed on to the page around.
    if (event.deltaY === 0 || !this._core.scroll(x, y, event.deltaY * unit)) return;
    event.preventDefault();
    this._view.requestFrame();
  }
}

/** Bits of platform/web/input.h. */
export function modifiersOf({ shiftKey, ctrlKey, altKey, metaKey }) {
  return (shiftKey ? 1 : 0) | (ctrlKey ? 2 : 0) | (altKey ? 4 : 0) | (metaKey ? 8 : 0);
}
