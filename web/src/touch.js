/** A finger that moved less has tapped. CSS pixels. */
const slop = 10;
/** Time constant of the slowing down after a flick. Seconds. */
const slowing = 0.325;
/** Slower than this it has stopped. CSS pixels a second. */
const stopped = 20;
/** A finger that rests so long where it was put selects. Milliseconds. */
const longPress = 500;
/** A finger that rested so long before it left does not flick. Milliseconds. */
const rest = 80;
const touchKind = 1;
const leftButton = 0;
const longPressButton = 3;

/**
 * One finger on the canvas: a tap presses, a drag scrolls what is under where it began, a flick lets it run on. A long press selects, and
 * goes on selecting; a grip is dragged.
 */
export class TouchGesture {
  _velocity = 0;
  _gliding = false;

  /** @param {import('./page_core.js').PageCore} core @param {() => void} requestFrame */
  constructor(core, requestFrame) {
    this._core = core;
    this._requestFrame = requestFrame;
  }

  /** @param {boolean} [pans] the page around scrolls by this finger: here it may tap and rest, no more */
  begin(id, x, y, time, pans = false) {
    this._gliding = false;
    this._velocity = 0;
    // A second finger is no tap and no scrolling of ours.
    clearTimeout(this._rests);
    if (this._finger?.button !== undefined) this._drop(this._finger.button);
    this._finger = this._finger ? { id: null } : { id, start: { x, y }, last: { x, y, time }, scrolling: false, pans };
    if (this._finger.id === null) return;
    if (this._core.isGrip(x, y)) this._drag(leftButton);
    else this._awaitRest(this._finger);
  }

  /** Browsers tell of a finger's moves with a frame, which can be late: only after one is it known that the finger has rested. */
  _awaitRest(finger) {
    const rested = () => this._finger === finger && !finger.scrolling && this._drag(longPressButton);
    this._rests = setTimeout(() => requestAnimationFrame(rested), longPress);
  }

  move(id, x, y, time) {
    const finger = this._finger;
    if (finger?.id !== id) return;
    const { start, last } = finger;
    if (finger.button !== undefined) return this._core.pointerMove(x, y, touchKind);
    if (!finger.scrolling && Math.hypot(x - start.x, y - start.y) < slop) return;
    clearTimeout(this._rests);
    const begins = !finger.scrolling;
    finger.scrolling = true;
    if (finger.pans) return;
    if (begins) this._core.pointerMove(start.x, start.y, touchKind);
    this._core.scroll(start.x, start.y, last.y - y);
    const seconds = Math.max((time - last.time) / 1000, 0.001);
    this._velocity = 0.4 * this._velocity + (0.6 * (last.y - y)) / seconds;
    finger.last = { x, y, time };
  }

  /** @returns {boolean} whether it was a tap */
  end(id, modifiers) {
    const finger = this._finger;
    clearTimeout(this._rests);
    this._finger = undefined;
    if (finger?.id !== id) return false;
    if (finger.button !== undefined) this._drop(finger.button);
    else if (!finger.scrolling) this._tap(finger.start, modifiers);
    else if (!finger.pans) this._flick(finger);
    return !finger.scrolling && finger.button === undefined;
  }

  _flick(finger) {
    this._gliding = performance.now() - finger.last.time < rest;
    this._from = finger.start;
    if (!this._gliding) this._core.pointerClear();
    this._requestFrame();
  }

  cancel(id) {
    // A gesture of two fingers that the browser takes over is cancelled finger by finger.
    if (this._finger?.id !== id && this._finger?.id !== null) return;
    clearTimeout(this._rests);
    if (this._finger.button !== undefined) this._drop(this._finger.button);
    this._finger = undefined;
  }

  /** Nothing is drawn any more. */
  stop() {
    clearTimeout(this._rests);
    this._finger = undefined;
    this._gliding = false;
  }

  /** @returns {boolean} whether it still glides */
  step(seconds) {
    if (!this._gliding) return false;
    const moved = this._core.scroll(this._from.x, this._from.y, this._velocity * seconds);
    this._velocity *= Math.exp(-seconds / slowing);
    this._gliding = moved && Math.abs(this._velocity) > stopped;
    if (!this._gliding) this._core.pointerClear();
    return this._gliding;
  }

  /** From now on the finger holds a button down. */
  _drag(button) {
    const { x, y } = this._finger.last;
    this._finger.button = button;
    this._core.pointerMove(x, y, touchKind);
    this._core.pointerPress(button, true, touchKind, 0);
    this._requestFrame();
  }

  _drop(button) {
    this._core.pointerPress(button, false, touchKind, 0);
    this._core.pointerClear();
    this._requestFrame();
  }

  _tap({ x, y }, modifiers) {
    this._core.pointerMove(x, y, touchKind);
    this._core.pointerPress(leftButton, true, touchKind, modifiers);
    this._core.pointerPress(leftButton, false, touchKind, modifiers);
    // A finger that has left hovers nowhere.
    this._core.pointerClear();
    this._requestFrame();
  }
}
