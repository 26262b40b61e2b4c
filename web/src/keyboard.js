import { NodeAction, scrollKeys } from './page_core.js';
import { modifiersOf } from './pointer.js';

/** With Shift they select. */
const selectionKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

/**
 * Shortcuts. Text is never taken from keys, and a key that the browser or an input method uses stays theirs.
 *
 * What has a name is in src/ui/commands.cpp: the palette (Ctrl+Shift+P) and the help show these keys.
 * F1 and `?`: how to write a query. `/` and Ctrl+K: the search field. In it, Enter searches at once and ↓ goes to the results; in a list below it, ↑ ↓
 * walk (Alt+↓ opens it) and Enter takes. Esc steps back: out of the list,
 * the help, the filters, the document; at last, inside another page, out of the explorer. On a bar of the histogram ← → walk, with Shift they
 * take a range. In a grid or a network the arrow keys, Home, End (with Ctrl: of all) walk among its cells. In the list, ↑ ↓ j k walk and Enter opens. In the reader, ↑ ↓ Space PageUp PageDown Home End scroll, j k open the next and the
 * previous result, n N go from hit to hit, m M from name to name, Enter on one opens what is known of it. Ctrl+F: finding in the document, and there the browser's own. Shift with
 * ← → ↑ ↓ Home End, Ctrl+A: selecting.
 */
export class Keyboard {
  /**
   * @param {EventTarget} target the document of a page of our own, our root inside another's
   * @param {import('./mirror.js').Mirror} mirror
   * @param {import('./text_field.js').TextField} field
   * @param {import('./page_core.js').PageCore} core
   * @param {import('./clipboard.js').Clipboard} clipboard
   * @param {() => void} changed the core was told something
   * @param {AbortSignal} signal ends it
   */
  constructor(target, mirror, field, core, clipboard, changed, signal) {
    this._mirror = mirror;
    this._root = mirror.root;
    this._embedded = target !== mirror.root.ownerDocument;
    this._field = field;
    this._core = core;
    this._clipboard = clipboard;
    this._changed = changed;
    target.addEventListener('keydown', (event) => this._pressed(event), { signal });
  }

  _pressed(event) {
    // 229 and "Process": an input method has the key.
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.key === 'Process') return;
    if (!this._actionOf(event)?.()) return;
    event.preventDefault();
    this._changed();
  }

  _actionOf(event) {
    const { key } = event;
    const command = event.ctrlKey || event.metaKey;
    const [target] = event.composedPath();
    if (event.shiftKey && selectionKeys.includes(key) && !isBar(target)) return this._selecting(event);
    if (isRoving(target) && command && (key === 'Home' || key === 'End')) return () => this._rove(event, target);
    if (command && !event.altKey) return this._commandOf(event);
    if (event.altKey) return this._field.hasFocus && key === 'ArrowDown' ? () => this._tap(key, modifiersOf(event)) : undefined;
    if (isRoving(target) && (walkKeys.includes(key) || isPressing(key, target))) return () => this._rove(event, target);
    if (this._walksOptions(event, target)) return () => this._tap(key);
    if (key === 'F3' && this._reading()) return () => this._step(event.shiftKey ? -1 : 1);
    if (key === 'Escape') return () => this._stepBack();
    if (key === 'F1') return () => this._tap('F1');
    if (this._field.hasFocus) return this._fieldKeys[key];
    if (isTextField(target)) return key === 'Enter' ? () => this._enter(target, event.shiftKey) : undefined;
    if (isRadio(target) && key in radioSteps) return () => this._choose(target, radioSteps[key]);
    if (this._dialog()) return this._dialogKeys[key] ?? this._scrolling(event);
    if (key === '?') return () => this._tap('F1');
    if (isBar(target) && (key === 'ArrowLeft' || key === 'ArrowRight')) return () => this._tap(key, modifiersOf(event));
    if (this._reading() && !this._inList()) return this._readerKeys[key] ?? this._scrolling(event) ?? this._listKeys[key];
    return this._listKeys[key] ?? this._scrolling(event);
  }

  /** Among the cells of a grid, or what else is walked among: the interface knows where to. What is no button is pressed here. */
  _rove(event, target) {
    if (isPressing(event.key, target)) return this._do(() => target.click());
    return this._tap(event.key, modifiersOf(event));
  }

  /** In a text field with a list of options below it. */
  _walksOptions({ key }, target) {
    return (key === 'ArrowDown' || key === 'ArrowUp') && isTextField(target) && this._listbox() !== null;
  }

  _listbox() {
    return this._root.querySelector('[role=listbox]');
  }

  /** With Ctrl, or Cmd. */
  _commandOf(event) {
    if (event.shiftKey) return event.key.toLowerCase() === 'p' ? () => this._tap('p', modifiersOf(event)) : undefined;
    const actions = {
      k: () => this._toField(),
      f: () => this._find(),
      g: () => this._reading() && this._step(1),
      c: () => this._copy(),
      // A document's own printing is the browser's; of a list more rows are printed than are at hand.
      p: () => !this._reading() && this._do(() => this._core.print()),
      a: () => this._canSelect(event) && this._tap('a', modifiersOf(event)),
    };
    return actions[event.key.toLowerCase()];
  }

  _canSelect(event) {
    return !isTextField(event.composedPath()[0]) && !this._dialog() && (this._reading() || this._inList());
  }

  _selecting(event) {
    return this._canSelect(event) ? () => this._tap(event.key, modifiersOf(event)) : undefined;
  }

  /** Where finding is open and has the focus, a second Ctrl+F is the browser's. */
  _find() {
    if (!this._reading() || this._dialog() || (this._core.viewModel.find && isTextField(this._focused()) && !this._field.hasFocus)) return false;
    return this._do(() => this._core.openFind());
  }

  _copy() {
    return this._clipboard.isOurs && this._clipboard.copy();
  }

  _step(step) {
    return this._do(() => this._core.stepHighlight(step));
  }

  _scrolling(event) {
    const { key } = event;
    if (!scrollKeys.includes(key) || (key === ' ' && this._onWidget())) return undefined;
    return () => this._tap(key, modifiersOf(event));
  }

  _tap(key, modifiers = 0) {
    return this._do(() => this._core.tapKey(key, modifiers));
  }

  _fieldKeys = {
    Enter: () => this._submit(),
    ArrowDown: () => this._walk(1),
  };

  _dialogKeys = {
    ArrowDown: () => this._walkIn(this._dialog(), 1),
    ArrowUp: () => this._walkIn(this._dialog(), -1),
  };

  _listKeys = {
    '/': () => this._toField(),
    ArrowDown: () => this._walk(1),
    ArrowUp: () => this._walk(-1),
    j: () => this._walk(1),
    k: () => this._walk(-1),
    n: () => this._reading() && this._step(1),
    N: () => this._reading() && this._step(-1),
    m: () => this._reading() && this._walkMentions(1),
    M: () => this._reading() && this._walkMentions(-1),
  };

  _readerKeys = {
    j: () => this._do(() => this._core.openNeighbour(1)),
    k: () => this._do(() => this._core.openNeighbour(-1)),
  };

  _submit(input = this._field.input) {
    const node = this._mirror.nodeOf(input);
    return node !== undefined && this._do(() => this._core.nodeAction(node, NodeAction.submit));
  }

  /** In the field of the find bar: on to the next place, with Shift to the one before. */
  _enter(input, shift) {
    if (shift && this._core.viewModel.find) return this._step(-1);
    return this._submit(input);
  }

  _do(action) {
    action();
    return true;
  }

  _toField() {
    this._field.focus();
    return true;
  }

  _stepBack() {
    if (this._listbox() || this._dialog() || this._reading() || this._choosingFilters()) return this._tap('Escape');
    return this._embedded && this._release();
  }

  /** The keyboard goes back to the page around. */
  _release() {
    this._focused().blur();
    return true;
  }

  /** The filters have taken the place of the results. */
  _choosingFilters() {
    return this._root.querySelector('ul') === null && this._root.querySelector('input[type=checkbox]') !== null;
  }

  /** What lies over all: the menu, an explanation, the help. */
  _dialog() {
    return this._root.querySelector('[role=dialog]');
  }

  _reading() {
    return this._root.querySelector('article') !== null;
  }

  _focused() {
    return this._root.getRootNode().activeElement;
  }

  _inList() {
    return this._focused()?.closest?.('ul') != null;
  }

  _onWidget() {
    return this._focused()?.closest?.('button, a, select, input') != null;
  }

  /** To the next name or figure of the document, from the focused one or into what is in sight. */
  _walkMentions(step) {
    const mentions = [...this._root.querySelectorAll('article a[aria-expanded]')];
    const { top } = this._root.querySelector('article').getBoundingClientRect();
    const at = mentions.indexOf(this._focused());
    const first = mentions.findIndex((mention) => mention.getBoundingClientRect().top >= top);
    mentions[at < 0 ? first : at + step]?.focus({ preventScroll: true });
    return true;
  }

  /** To the next thing to press in a dialog. */
  _walkIn(dialog, step) {
    const buttons = [...dialog.querySelectorAll('button:not([disabled])')];
    const at = buttons.indexOf(this._focused());
    buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)]?.focus({ preventScroll: true });
    return true;
  }

  /** The next one of a radio group, or the first after the last. */
  _choose(radio, step) {
    const group = [...radio.parentElement.querySelectorAll('input[type=radio]')];
    const next = group[(group.indexOf(radio) + step + group.length) % group.length];
    next.focus({ preventScroll: true });
    next.click();
    return true;
  }

  /** To the list's next row, from the focused one or into the list. */
  _walk(step) {
    const rows = [...this._root.querySelectorAll('ul > li')].map((row) => row.querySelector('a, button') ?? row);
    if (rows.length === 0) return false;
    const at = rows.findIndex((row) => row.contains(this._focused()) || row.parentElement?.contains(this._focused()));
    const row = rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)];
    row.focus({ preventScroll: true });
    return true;
  }
}

const isRadio = (element) => element?.type === 'radio';
/** Engines differ in what they do when a radio button's own choosing is prevented: these keys are ours. */
const radioSteps = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** A bar of the histogram: the arrow keys are its own. */
const isBar = (element) => element?.dataset?.bar !== undefined;

/** One of several that the arrow keys walk among. */
const isRoving = (element) => element?.dataset?.roving !== undefined;
const walkKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
const isPressing = (key, element) => (key === 'Enter' || key === ' ') && element.localName !== 'button';

function isTextField(element) {
  return element?.isContentEditable || /^(textarea|select)$/i.test(element?.tagName) ||
    (element?.tagName === 'INPUT' && !/^(checkbox|radio|button|submit|reset|range|file)$/.test(element.type));
}
