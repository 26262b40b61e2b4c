// One semantics node as one native element.
import { State } from './semantics.js';

const tags = {
  region: 'section', text: 'span', searchbox: 'input', button: 'button', checkbox: 'input', link: 'a', list: 'ul', listitem: 'li',
  article: 'article', paragraph: 'p', status: 'div', combobox: 'select', option: 'option', group: 'div', progressbar: 'progress',
  radiogroup: 'div', radio: 'input', textbox: 'input', dialog: 'div', bar: 'button', listbox: 'div', suggestion: 'div',
  grid: 'div', row: 'div', columnheader: 'div', rowheader: 'div', gridcell: 'div',
};
/** Their name is their text; of all others it is a label. */
const namedByText = new Set(['heading', 'text', 'button', 'bar', 'link', 'listitem', 'paragraph', 'status', 'option', 'suggestion',
  'columnheader', 'rowheader', 'gridcell']);
const inputTypes = { searchbox: 'search', checkbox: 'checkbox', radio: 'radio', textbox: 'text' };
/** Where the tag alone does not say it. Safari forgets that a list without bullets is one. */
const explicitRoles = {
  status: 'status', group: 'group', list: 'list', radiogroup: 'radiogroup', dialog: 'dialog', listbox: 'listbox', suggestion: 'option',
  grid: 'grid', row: 'row', columnheader: 'columnheader', rowheader: 'rowheader', gridcell: 'gridcell',
};
const cellRoles = new Set(['columnheader', 'rowheader', 'gridcell']);

/** @param {import('./semantics.js').SemanticsNode} node @returns {HTMLElement} */
export function createElement(document, node) {
  const element = document.createElement(node.role === 'heading' ? `h${node.level || 2}` : tags[node.role]);
  if (inputTypes[node.role]) element.type = inputTypes[node.role];
  if (explicitRoles[node.role]) element.setAttribute('role', explicitRoles[node.role]);
  if (element.localName === 'button') element.type = 'button';
  // Radio buttons of one group share a name: the arrow keys walk among them.
  if (node.role === 'radio') element.name = `tracuu-${node.parent}`;
  if (node.role === 'bar') element.dataset.bar = '';
  if (node.role === 'suggestion') element.dataset.option = String(node.id);
  if (node.role === 'textbox') element.autocomplete = 'off';
  // A link is one only with an address; activating it is the interface's matter.
  if (node.role === 'link') element.href = '#';
  return element;
}

/** @param {import('./semantics.js').SemanticsNode} node whether people type into it */
export function isTextField(node) {
  return node.role === 'searchbox' || node.role === 'textbox';
}

/** Whether the same element can stand for the node from now on. */
export function isSameKind(before, node) {
  return before.role === node.role && before.level === node.level;
}

/**
 * @param {HTMLElement} element
 * @param {import('./semantics.js').SemanticsNode} node
 * @param {boolean} hasChildren nodes of their own say what is inside
 */
export function describeElement(element, node, hasChildren) {
  setName(element, node, hasChildren);
  setState(element, node);
  // A text field keeps the language of what is typed into it.
  if (!isTextField(node)) setAttribute(element, 'lang', node.lang || null);
  if (node.role === 'progressbar') setProgress(element, node.value);
}

/** @param {{x: number, y: number}} origin of what the element is placed in */
export function placeElement(element, { x, y, width, height }, origin) {
  const { style } = element;
  style.left = `${x - origin.x}px`;
  style.top = `${y - origin.y}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

function setName(element, node, hasChildren) {
  const asText = namedByText.has(node.role) && !hasChildren;
  setAttribute(element, 'aria-label', asText || node.name === '' ? null : node.name);
  if (asText) {
    if (element.textContent !== node.name) element.textContent = node.name;
  } else if (element.firstChild?.nodeType === Node.TEXT_NODE) {
    element.firstChild.remove();
  }
}

function setState(element, node) {
  const has = (bit) => (node.state & bit) !== 0;
  if ('disabled' in element) element.disabled = has(State.disabled);
  if (element.type === 'checkbox' || element.type === 'radio') element.checked = has(State.checked);
  // Chromium takes a new placeholder, were it the same, for the end of what one Ctrl+Z takes back.
  if (isTextField(node) && element.placeholder !== node.placeholder) element.placeholder = node.placeholder;
  setAttribute(element, 'aria-description', node.description || null);
  setAttribute(element, 'aria-modal', has(State.modal) ? 'true' : null);
  if (node.role === 'option') element.selected = has(State.checked);
  if (node.role === 'suggestion') setSelected(element, has(State.checked));
  setAttribute(element, 'aria-expanded', has(State.expanded) ? 'true' : has(State.collapsed) ? 'false' : null);
  setAttribute(element, 'aria-pressed', has(State.toggle) ? String(has(State.checked)) : null);
  setAttribute(element, 'aria-busy', has(State.busy) ? 'true' : null);
  setAttribute(element, 'aria-current', has(State.current) ? 'true' : null);
  if (has(State.roving)) setRoving(element, has(State.tabStop));
  setGrid(element, node, has(State.checked));
  setAttribute(element, 'aria-posinset', node.position || null);
  // Of the rows; a list has no such attribute.
  setAttribute(element, 'aria-setsize', (node.position && node.setSize) || null);
}

/** One of several among which the arrow keys walk: Tab comes to one of them. */
function setRoving(element, isStop) {
  element.dataset.roving = '';
  const { tabIndex } = element;
  if (tabIndex !== (isStop ? 0 : -1) || !element.hasAttribute('tabindex')) element.tabIndex = isStop ? 0 : -1;
}

function setGrid(element, { role, row, column }, isChosen) {
  if (role === 'grid') {
    setAttribute(element, 'aria-rowcount', row);
    setAttribute(element, 'aria-colcount', column);
  } else if (role === 'row') {
    setAttribute(element, 'aria-rowindex', row);
  } else if (cellRoles.has(role)) {
    setAttribute(element, 'aria-rowindex', row);
    setAttribute(element, 'aria-colindex', column);
    setAttribute(element, 'aria-selected', isChosen ? 'true' : null);
  }
}

/** Of an option that the focus is not on: a text field points to it by its id. */
function setSelected(element, selected) {
  element.id = `tracuu-option-${element.dataset.option}`;
  element.setAttribute('aria-selected', String(selected));
}

function setProgress(element, value) {
  const share = Number.parseFloat(value);
  element.max = 100;
  if (Number.isFinite(share)) element.value = share;
  else element.removeAttribute('value');
}

function setAttribute(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
}
