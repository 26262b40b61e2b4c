/**
 * @typedef {object} FieldState
 * @property {string} value
 * @property {[number, number]} selection in bytes of UTF-8
 * @property {[number, number]} composition what an input method has not committed; empty when none
 */

/**
 * The one real text field: whatever types into it (keyboards, input methods, paste, dictation, assistive technology), its whole value and
 * selection are passed on. Nothing is ever taken from key events.
 */
export class TextField {
  _composition = null;
  /** The state as last told. */
  _told = '';
  /** Texts that were told and not yet seen in what the application shows, oldest first. */
  _unconfirmed = [];
  /** The text that the application showed last. */
  _shown = undefined;

  /** @param {HTMLInputElement} input @param {AbortSignal} signal ends it */
  constructor(input, signal) {
    this.input = input;
    /** @type {(state: FieldState) => void} */
    this.onChange = () => {};
    const listen = (type, handler) => input.addEventListener(type, handler, { signal });
    listen('compositionstart', () => {
      this._composition = [input.selectionStart, input.selectionEnd];
      this._composed = undefined;
    });
    listen('compositionupdate', ({ data }) => {
      this._composed = data;
    });
    listen('compositionend', () => {
      this._composition = null;
      this._tell();
    });
    listen('focus', () => {
      this._font = undefined;
    });
    listen('input', (event) => this._edited(event));
    listen('select', () => this._tell());
  }

  /** The document's selection is another one: the field's may be too. */
  selectionChanged() {
    if (this.hasFocus) this._tell();
  }

  get hasFocus() {
    return this.input.getRootNode().activeElement === this.input;
  }

  get composing() {
    return this._composition !== null;
  }

  /** @returns {FieldState} */
  get state() {
    const { value, selectionStart, selectionEnd } = this.input;
    const bytes = (units) => utf8Length(value.slice(0, units));
    const [from, to] = this._composition ?? [selectionEnd, selectionEnd];
    return { value, selection: [bytes(selectionStart), bytes(selectionEnd)], composition: [bytes(from), bytes(to)] };
  }

  /**
   * What the application shows in the field. It may be behind what was typed; only a text that was never typed is its own wish (Back, a
   * deep link, a button), and the field follows.
   */
  reconcile(value) {
    const typed = this._unconfirmed.indexOf(value);
    if (typed >= 0) this._unconfirmed.splice(0, typed + 1);
    const isWish = typed < 0 && value !== this._shown;
    if (isWish && this.composing) return;
    this._shown = value;
    if (isWish) this.write(value);
  }

  /** What stands in the field is what people want, whatever the application shows at first. */
  insist(shown) {
    this._shown = shown;
    this._told = '';
    this._tell();
  }

  write(value) {
    this._unconfirmed = [];
    if (this.input.value !== value) this.input.value = value;
    this._told = JSON.stringify(this.state);
  }

  /** The pointer has selected on the canvas. @param {number} begin @param {number} end bytes of UTF-8 */
  select(begin, end) {
    const { value } = this.input;
    this.input.setSelectionRange(unitsOfBytes(value, begin), unitsOfBytes(value, end));
  }

  focus() {
    this.input.focus({ preventScroll: true });
    this.input.select();
  }

  /**
   * Puts the caret where the canvas draws it, whatever the browser's font: an input method opens its candidates there.
   * @param {number} x CSS pixels from the field's left edge
   * @param {number} width the field's, CSS pixels
   */
  placeCaret(x, width) {
    const { value, selectionEnd, style } = this.input;
    const before = value.slice(0, selectionEnd);
    const place = `${x} ${before}`;
    if (place === this._caretPlace) return;
    this._caretPlace = place;
    const indent = x - this._widthOf(before);
    style.textIndent = `${indent}px`;
    // Only what is wider than the field scrolls; asking of every text would lay the whole mirror out within the frame.
    if (indent + this._widthOf(value) > width - measuringMargin) this.input.scrollLeft = 0;
  }

  /** CSS pixels. The font is asked for when the field gets the focus: each answer may have the page's styles computed anew. */
  _widthOf(text) {
    measuring ??= this.input.ownerDocument.createElement('canvas').getContext('2d');
    this._font ??= fontOf(this.input);
    measuring.font = this._font;
    return measuring.measureText(text).width;
  }

  _edited(event) {
    // During composition value and selection are right only now, not in compositionupdate.
    if (this._composition && event.isComposing) this._composition = this._placeOfComposition();
    this._tell();
  }

  /** Where what is composed stands: where it began, or around the caret when an input method took up a word that was there. */
  _placeOfComposition() {
    const { value, selectionEnd } = this.input;
    const composed = this._composed;
    const [began] = this._composition;
    if (composed === undefined) return [began, selectionEnd];
    const begin = value.startsWith(composed, began) ? began : value.lastIndexOf(composed, selectionEnd);
    return begin < 0 ? [began, selectionEnd] : [begin, begin + composed.length];
  }

  _tell() {
    const { state } = this;
    const text = JSON.stringify(state);
    if (text === this._told) return;
    this._told = text;
    if (this._unconfirmed.at(-1) !== state.value) this._unconfirmed.push(state.value);
    this.onChange(state);
  }
}

/** CSS pixels: a field's padding, and what a browser's line may be wider than measured. */
const measuringMargin = 60;

let measuring;

/** @param {HTMLInputElement} input @returns {string} as a canvas wants it */
function fontOf(input) {
  const { fontSize, fontFamily } = getComputedStyle(input);
  return `${fontSize} ${fontFamily}`;
}

/** @param {string} text with lone surrogates counted as the replacement character that encoding makes of them */
export function utf8Length(text) {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** @param {string} text @param {number} bytes of its UTF-8, at a character's edge @returns {number} UTF-16 units */
export function unitsOfBytes(text, bytes) {
  let units = 0;
  for (const character of text) {
    if (bytes <= 0) break;
    bytes -= utf8Length(character);
    units += character.length;
  }
  return units;
}
