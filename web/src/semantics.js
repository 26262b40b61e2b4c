// Reads the block of bytes that src/main/semantics_buffer.h describes.

/** Names of ui::Role, in its order. */
const roles = ['region', 'heading', 'text', 'searchbox', 'button', 'checkbox', 'link', 'list', 'listitem', 'article', 'paragraph',
  'status', 'combobox', 'option', 'group', 'progressbar', 'radiogroup', 'radio', 'textbox', 'dialog', 'bar', 'listbox', 'suggestion', 'grid',
  'row', 'columnheader', 'rowheader', 'gridcell'];

/** @enum {number} bits of ui::SemanticsNode::state */
export const State = { disabled: 1, checked: 2, expanded: 4, collapsed: 8, current: 16, focused: 32, toggle: 64, offscreen: 128, busy: 256, modal: 512,
  roving: 1024, tabStop: 2048 };

/** Of what is typed into. */
const fieldRoles = new Set(['searchbox', 'combobox', 'textbox']);

const recordWords = 23;
const decoder = new TextDecoder();

/**
 * @typedef {object} SemanticsNode
 * @property {number} id
 * @property {number} parent 0 for the root
 * @property {string} role
 * @property {number} level
 * @property {number} state State bits
 * @property {number} position 1-based place in a virtual list, 0 none
 * @property {number} setSize
 * @property {{x: number, y: number, width: number, height: number}} bounds CSS pixels from the canvas's corner
 * @property {string} name
 * @property {string} value
 * @property {string} placeholder
 * @property {string} lang
 * @property {string} description
 * @property {number} row 1-based place in a grid, 0 none; of the grid how many it has
 * @property {number} column
 */

/**
 * @param {Uint8Array} bytes
 * @returns {SemanticsNode[]}
 */
export function readSemantics(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return placesOf(view).map((at) => readNode(view, bytes, at));
}

/**
 * The text fields alone.
 * @param {Uint8Array} bytes
 * @returns {SemanticsNode[]}
 */
export function readFields(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return placesOf(view).filter((at) => fieldRoles.has(roles[view.getUint32(at + 8, true)])).map((at) => readNode(view, bytes, at));
}

/** Where the records begin. @param {DataView} view */
function placesOf(view) {
  return Array.from({ length: view.getUint32(0, true) }, (_, index) => 4 + index * recordWords * 4);
}

function readNode(view, bytes, at) {
  const word = (index) => view.getUint32(at + index * 4, true);
  const number = (index) => view.getFloat32(at + index * 4, true);
  const text = (index) => decoder.decode(bytes.subarray(word(index), word(index) + word(index + 1)));
  return {
    id: word(0), parent: word(1), role: roles[word(2)], level: word(3), state: word(4), position: word(5), setSize: word(6),
    bounds: { x: number(7), y: number(8), width: number(9), height: number(10) },
    name: text(11), value: text(13), placeholder: text(15), lang: text(17), description: text(19),
    row: word(21), column: word(22),
  };
}
