import { arrangeChildren } from './arrange_children.js';
import { createElement, describeElement, isSameKind, isTextField, placeElement } from './mirror_elements.js';
import { NodeAction } from './page_core.js';
import { State } from './semantics.js';
import { TextField } from './text_field.js';

/** @typedef {import('./semantics.js').SemanticsNode} SemanticsNode */

const origin = { x: 0, y: 0 };

/**
 * What the canvas shows as DOM elements, for assistive technology, the keyboard and tests. The search field that stood in the page from its
 * first moment is one of them and never moves in the document: it would lose its focus.
 */
export class Mirror {
  /** @type {Map<number, {element: HTMLElement, node: SemanticsNode}>} */
  _shown = new Map();
  /** @type {WeakMap<Element, number>} */
  _ids = new WeakMap();
  /** What people type into, the search field among them. @type {Map<Element, TextField>} */
  _fields = new Map();

  /**
   * @param {HTMLElement} root
   * @param {import('./text_field.js').TextField} field
   * @param {{action: (node: number, action: number, focusVisible: boolean) => void, value: (node: number, state: object) => void}} events
   * @param {AbortSignal} signal ends it
   */
  constructor(root, field, events, signal) {
    this.root = root;
    this._field = field;
    this._events = events;
    this._signal = signal;
    this._adopt(field);
    // Of a field in a shadow tree only the tree hears; older browsers tell only the document.
    for (const target of [root, root.ownerDocument]) {
      target.addEventListener('selectionchange', () => this._fieldWithFocus()?.selectionChanged(), { signal });
    }
    root.addEventListener('click', (event) => this._clicked(event), { signal });
    root.addEventListener('change', (event) => this._chosen(event), { signal });
    root.addEventListener('focusin', (event) => this._focusMoved(event.target, NodeAction.focus), { signal });
    root.addEventListener('focusout', (event) => this._focusMoved(event.target, NodeAction.blur), { signal });
  }

  _adopt(field) {
    this._fields.set(field.input, field);
    field.onChange = (state) => this._typed(field, state);
  }

  /** Makes the elements say what the tree says. */
  apply(nodes) {
    const byParent = childrenByParent(nodes);
    const row = this._focusedRow();
    this._rememberFocus();
    this._forgetAllBut(new Set(nodes.map(({ id }) => id)));
    for (const node of nodes) this._show(node, byParent.has(node.id));
    this._arrange(byParent, 0, this.root, origin);
    this._bar(nodes.find(({ state }) => state & State.modal));
    this._refocus(row);
    this._pointToOption();
    this._follow();
  }

  /** What the application shows in its text fields; all else is as it was. @param {{id: number, value: string}[]} fields */
  tellFields(fields) {
    for (const { id, value } of fields) this.fieldOf(id)?.reconcile(value);
  }

  /** The pointer or a command has moved the focus. */
  focus(node) {
    const element = this._shown.get(node)?.element;
    if (!element || element.getRootNode().activeElement === element) return;
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }

  /** Where the focused text field's caret is drawn. @param {number} x CSS pixels from the canvas's left edge */
  placeCaret(x) {
    const field = this._fieldWithFocus();
    const node = field && this._nodeOf(field.input);
    if (node) field.placeCaret(x - node.bounds.x, node.bounds.width);
  }

  _fieldWithFocus() {
    return this._fields.get(this.root.getRootNode().activeElement);
  }

  /** The text field that is drawn there. @param {number} x @param {number} y CSS pixels from the canvas's corner */
  fieldAt(x, y) {
    for (const [input, field] of this._fields) {
      const { bounds, state } = this._nodeOf(input) ?? {};
      // What has been scrolled away is placed behind what is drawn there now.
      if (!bounds || state & State.offscreen) continue;
      if (x >= bounds.x && y >= bounds.y && x < bounds.x + bounds.width && y < bounds.y + bounds.height) return field;
    }
    return undefined;
  }

  /** @param {number} node @returns {TextField | undefined} */
  fieldOf(node) {
    return this._fields.get(this._shown.get(node)?.element);
  }

  /** @returns {number | undefined} the node that an element stands for */
  nodeOf(element) {
    return this._ids.get(element);
  }

  /** Which row of a list has the focus; -1 none. */
  _focusedRow() {
    const row = this.root.getRootNode().activeElement?.closest('li');
    return row && this.root.contains(row) ? [...row.parentElement.children].indexOf(row) : -1;
  }

  /** Other results have come under the focus: it stays at the same place of the list, or it would be nowhere. */
  _refocus(row) {
    if (row < 0 || this._focusedRow() >= 0) return;
    const rows = this.root.querySelectorAll('li');
    rows[Math.min(row, rows.length - 1)]?.querySelector('a, button')?.focus({ preventScroll: true });
  }

  /** What one could walk to, and where one was. */
  _rememberFocus() {
    const { activeElement } = this.root.getRootNode();
    if (!this.root.contains(activeElement)) return;
    this._walk ??= { stops: [...this.root.querySelectorAll('a, button, input, [data-roving]')], at: activeElement };
  }

  /** What had the focus is gone, or cannot be pressed any more: it goes to the next one that is still there, else to the one before. */
  keepFocus() {
    const { stops, at } = this._walk ?? {};
    this._walk = undefined;
    const usable = (element) => this.root.contains(element) && !element.disabled;
    if (!at || usable(at)) return;
    const { activeElement } = this.root.getRootNode();
    if (activeElement !== at && this.root.contains(activeElement)) return;
    const place = stops.indexOf(at);
    const heir = stops.slice(place + 1).find(usable) ?? stops.slice(0, Math.max(place, 0)).reverse().find(usable);
    heir?.focus({ preventScroll: true });
  }

  _forgetAllBut(ids) {
    for (const [id, { element }] of this._shown) {
      if (ids.has(id)) continue;
      if (element !== this._field.input) this._remove(element);
      this._shown.delete(id);
    }
  }

  _show(node, hasChildren) {
    const shown = this._shown.get(node.id);
    const element = shown && isSameKind(shown.node, node) ? shown.element : this._replace(shown, node);
    this._shown.set(node.id, { element, node });
    describeElement(element, node, hasChildren);
  }

  _replace(shown, node) {
    if (shown && shown.element !== this._field.input) this._remove(shown.element);
    const isField = node.role === 'searchbox' && !this._fieldNode();
    const element = isField ? this._field.input : createElement(this.root.ownerDocument, node);
    this._ids.set(element, node.id);
    if (isField) this._adopted(element, node);
    else if (isTextField(node)) this._adopt(new TextField(element, this._signal));
    return element;
  }

  _remove(element) {
    this._fields.delete(element);
    element.remove();
  }

  /** The application has drawn its text field: what was typed and focused before goes on there. */
  _adopted(input, node) {
    this._shown.set(node.id, { element: input, node });
    if (input.value !== '') this._field.insist(node.value);
    if (this._field.hasFocus) this._focusMoved(input, NodeAction.focus);
  }

  _fieldNode() {
    return this._nodeOf(this._field.input);
  }

  /** @returns {SemanticsNode | undefined} what an element stands for */
  _nodeOf(element) {
    const shown = this._shown.get(this._ids.get(element));
    return shown?.element === element ? shown.node : undefined;
  }

  /** What lies under a modal dialog cannot be reached. */
  _bar(dialog) {
    const above = dialog && this._shown.get(dialog.id).element;
    for (const element of this.root.children) element.inert = above !== undefined && element !== above;
  }

  _arrange(byParent, parent, container, containerOrigin) {
    const elements = [];
    for (const node of byParent.get(parent) ?? []) {
      const { element } = this._shown.get(node.id);
      const isField = element === this._field.input;
      placeElement(element, node.bounds, isField ? origin : containerOrigin);
      if (!isField) elements.push(element);
      if (byParent.has(node.id)) this._arrange(byParent, node.id, element, node.bounds);
    }
    if (container === this.root) elements.unshift(this._field.input);
    arrangeChildren(container, elements);
  }

  /** The text field that has the focus, or had it last, says which option of the list below it would be taken. */
  _pointToOption() {
    const option = this.root.querySelector('[role=option][aria-selected=true]');
    const list = this.root.querySelector('[role=listbox]');
    for (const input of this._fields.keys()) {
      const has = list !== null && input.getRootNode().activeElement === input;
      setOrRemove(input, 'aria-autocomplete', has ? 'list' : null);
      setOrRemove(input, 'aria-activedescendant', has ? option?.id : null);
    }
  }

  _follow() {
    for (const [input, field] of this._fields) {
      const node = this._nodeOf(input);
      if (node) field.reconcile(node.value);
    }
  }

  _typed(field, state) {
    const node = this._nodeOf(field.input);
    if (node) this._events.value(node.id, state);
  }

  _focusMoved(element, action) {
    const node = this._ids.get(element);
    if (node === undefined) return;
    this._events.action(node, action, element.matches(':focus-visible'));
  }

  _clicked(event) {
    const node = this._activated(event.target);
    if (node === undefined) return;
    // What a link or a check box does by itself is the interface's to decide.
    event.preventDefault();
    this._events.action(node, NodeAction.activate, true);
  }

  _chosen({ target }) {
    const option = target.selectedOptions?.[0];
    const node = option && this._ids.get(option);
    if (node !== undefined) this._events.action(node, NodeAction.activate, true);
  }

  _activated(target) {
    const element = target.closest('button, a, input[type=checkbox], input[type=radio], [data-roving], li, [role=option]');
    return element && element !== this._field.input ? this._ids.get(element) : undefined;
  }
}

function setOrRemove(element, name, value) {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** @returns {Map<number, SemanticsNode[]>} the children of each node that has any, in reading order */
function childrenByParent(nodes) {
  const children = new Map();
  for (const node of nodes) {
    if (!children.has(node.parent)) children.set(node.parent, []);
    children.get(node.parent).push(node);
  }
  return children;
}
