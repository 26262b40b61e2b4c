import { Memory } from './memory.js';

/** What a frame leaves behind, as bits: src/main/web_main.cpp. */
export const frameWantsAnother = 1;
export const frameChangedSemantics = 2;
export const frameHandCursor = 4;
export const frameTextCursor = 8;
export const frameLeftInput = 16;

/** platform::Key, as KeyboardEvent.key calls them. */
export const scrollKeys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];
const keys = [...scrollKeys, 'Escape', 'ArrowLeft', 'ArrowRight', 'F1', 'a', 'p'];

const langs = ['vi', 'en'];
const themes = ['system', 'light', 'dark'];

/** @enum {number} ui::NodeAction */
export const NodeAction = { activate: 0, focus: 1, blur: 2, submit: 4 };

/** An unsigned number, which WebAssembly hands over as a signed one: half of all node ids are such. */
const unsigned = (number) => number >>> 0;

/** Session and interface inside an instance of the compiled module: src/main/web_main.cpp. */
export class PageCore {
  /** @param {object} module Emscripten's module object @param {string} lang @param {string} theme */
  constructor(module, lang, theme) {
    this._module = module;
    this._memory = new Memory(module);
    this._page = module._tracuu_page_create(langs.indexOf(lang), themes.indexOf(theme));
  }

  destroy() {
    this._module._tracuu_page_destroy(this._page);
    this._page = 0;
  }

  get memoryBytes() {
    return this._memory.size;
  }

  /** @param {WebGL2RenderingContext | null} context null: on the CPU @returns {boolean} whether it can be drawn into */
  startDrawing(context) {
    const { GL } = this._module;
    this._context = context && GL.registerContext(context, { majorVersion: 2, minorVersion: 0, enableExtensionsByDefault: false });
    return this._start();
  }

  _start() {
    if (this._context) this._module.GL.makeContextCurrent(this._context);
    return this._module._tracuu_page_start_drawing(this._page, this._context ? 0 : 1) === 0;
  }

  stopDrawing() {
    this._module._tracuu_page_stop_drawing(this._page);
    if (this._context) this._module.GL.deleteContext(this._context);
  }

  /** What it drew into was lost and is back, empty. @returns {boolean} whether it can be drawn into */
  restartDrawing() {
    // What was in the context went with it: deleting it in the new one is an error.
    const { textures, buffers, vaos, programs, shaders } = this._module.GL;
    for (const objects of [textures, buffers, vaos, programs, shaders]) objects.length = 0;
    this._module._tracuu_page_stop_drawing(this._page);
    return this._start();
  }

  /** What has been drawn on the CPU and what the last frame changed in it, both until the next frame. */
  get picture() {
    const { HEAPU8, _tracuu_page_picture: picture } = this._module;
    const [pixels, width, height, left, top, right, bottom] = new Uint32Array(HEAPU8.buffer, picture(this._page), 7);
    return { pixels: new Uint8ClampedArray(HEAPU8.buffer, pixels, width * height * 4), width, height, left, top, right, bottom };
  }

  /** @returns {number} frame… bits */
  frame({ width, height, density }, seconds, environment) {
    return this._module._tracuu_page_frame(this._page, width, height, density, seconds, performance.now() / 1000, environment);
  }

  /** @param {number[]} colours as Surroundings gives them */
  setSystemColours(colours) {
    this._module._tracuu_page_set_system_colours(this._page, ...colours);
  }

  /** Draw again after so many seconds; below 0 only on input. */
  get wakeInSeconds() {
    return this._module._tracuu_page_wake_in_seconds(this._page);
  }

  /** The node that the focus is to go to; 0 none. */
  get focusRequest() {
    return unsigned(this._module._tracuu_page_focus_request(this._page));
  }

  /** Where the focused text field's caret is drawn. @returns {number} CSS pixels from the canvas's left edge */
  get caretX() {
    return this._module._tracuu_page_caret_x(this._page);
  }

  /** What the pointer has selected in a text field, in bytes of UTF-8. @returns {{node: number, begin: number, end: number}} node 0: nothing */
  get textSelection() {
    const { _tracuu_page_selection_node: node, _tracuu_page_selection_begin: begin, _tracuu_page_selection_end: end } = this._module;
    return { node: unsigned(node(this._page)), begin: begin(this._page), end: end(this._page) };
  }

  /** The packed tree where it is: valid until the module is called again. */
  semantics() {
    return this._memory.bytes(this._module._tracuu_page_semantics(this._page), this._module._tracuu_page_semantics_size(this._page));
  }

  pointerMove(x, y, kind) {
    this._module._tracuu_page_pointer_move(this._page, x, y, kind);
  }

  pointerPress(button, down, kind, modifiers) {
    this._module._tracuu_page_pointer_press(this._page, button, down ? 1 : 0, kind, modifiers);
  }

  pointerClear() {
    this._module._tracuu_page_pointer_clear(this._page);
  }

  /** @param {number} pixels downwards @returns {boolean} whether anything under the point can scroll that way */
  scroll(x, y, pixels) {
    return this._module._tracuu_page_scroll(this._page, x, y, pixels) === 1;
  }

  /** Whether a finger that is put there drags something instead of scrolling. */
  isGrip(x, y) {
    return this._module._tracuu_page_is_grip(this._page, x, y) === 1;
  }

  /** @param {string} key one of `keys` @param {number} modifiers as modifiersOf gives them */
  tapKey(key, modifiers) {
    this._module._tracuu_page_tap_key(this._page, keys.indexOf(key), modifiers);
  }

  /** @param {boolean} [focusVisible] the browser would draw a ring */
  nodeAction(node, action, focusVisible = true) {
    this._module._tracuu_page_node_action(this._page, node, action, focusVisible ? 1 : 0);
  }

  /** @param {import('./text_field.js').FieldState} state offsets in bytes of UTF-8 */
  nodeValue(node, { value, selection, composition }) {
    this._memory.withText(value, (pointer, size) =>
      this._module._tracuu_page_node_value(this._page, node, pointer, size, ...selection, ...composition));
  }

  engineReady() {
    this._module._tracuu_page_engine_ready(this._page);
  }

  deliver(answer) {
    this._memory.withText(answer, (pointer, size) => this._module._tracuu_page_deliver(this._page, pointer, size));
  }

  /** @param {string} failure an error answer as JSON: the corpus cannot be used */
  fail(failure) {
    this._memory.withText(failure, (pointer, size) => this._module._tracuu_page_fail(this._page, pointer, size));
  }

  progress(done, total) {
    this._module._tracuu_page_progress(this._page, done, total);
  }

  restore(state) {
    this._memory.withText(state, (pointer, size) => this._module._tracuu_page_restore(this._page, pointer, size));
  }

  get state() {
    return this._output(this._module._tracuu_page_state(this._page));
  }

  get viewModel() {
    return JSON.parse(this._output(this._module._tracuu_page_view_model(this._page)));
  }

  /** @returns {object[]} what src/main/effect_json.h describes */
  takeEffects() {
    const size = this._module._tracuu_page_take_effects(this._page);
    return size ? JSON.parse(this._output(size)) : [];
  }

  /** What is selected. @returns {{text: string, html: string} | null} */
  get quotation() {
    const size = this._module._tracuu_page_quote(this._page);
    return size ? JSON.parse(this._output(size)) : null;
  }

  /** What stands behind the '#' of a link to what is selected, or in sight; '' where no document is open. */
  get passageLink() {
    const size = this._module._tracuu_page_link(this._page);
    return size ? this._output(size) : '';
  }

  /** What is shown, as src/app/printable.h says. @returns {object} */
  get printable() {
    return JSON.parse(this._output(this._module._tracuu_page_printable(this._page)));
  }

  openFind() {
    this._module._tracuu_page_open_find(this._page);
  }

  /** @param {string} [highlight] a query whose matches are marked; else the present one's */
  open(id, highlight = '') {
    this._memory.withText(id, (...idText) =>
      this._memory.withText(highlight, (...highlightText) => this._module._tracuu_page_open(this._page, ...idText, ...highlightText)));
  }

  /** A file that the engine has. @param {string} name src/engine/mentions.h */
  openFile(name) {
    this._memory.withText(name, (...text) => this._module._tracuu_page_open_file(this._page, ...text));
  }

  openNeighbour(step) {
    this._module._tracuu_page_open_neighbour(this._page, step);
  }

  stepHighlight(step) {
    this._module._tracuu_page_step_highlight(this._page, step);
  }

  setLang(lang) {
    this._module._tracuu_page_set_lang(this._page, langs.indexOf(lang));
  }

  setTheme(theme) {
    this._module._tracuu_page_set_theme(this._page, themes.indexOf(theme));
  }

  /** What an earlier visit kept. @param {string} name @param {string} value */
  setPreference(name, value) {
    this._memory.withText(name, (namePointer, nameSize) => this._memory.withText(value, (pointer, size) =>
      this._module._tracuu_page_set_preference(this._page, namePointer, nameSize, pointer, size)));
  }

  /** The cards of the first visit. */
  welcome() {
    this._module._tracuu_page_welcome(this._page);
  }

  /** @param {number} percent 100, 125, 150 or 200 @param {boolean} wide letters, words and lines farther apart @param {boolean} sans without serifs */
  setText(percent, wide, sans) {
    this._module._tracuu_page_set_text(this._page, percent, wide ? 1 : 0, sans ? 1 : 0);
  }

  /** What is shown: of a list its first rows, which are fetched before. */
  print() {
    this._module._tracuu_page_print(this._page);
  }

  /** @param {boolean} compact rows of results without their passages */
  setCompactRows(compact) {
    this._module._tracuu_page_set_compact_rows(this._page, compact ? 1 : 0);
  }

  _output(size) {
    return this._memory.text(this._module._tracuu_page_output(this._page), size);
  }
}
