import style from 'tracuu:style';
import { openShell } from './shell.js';

/** The shell that the page brought, or a new one inside a host's element. @param {HTMLElement} element @returns {import('./shell.js').Shell} */
export function shellIn(element) {
  if (element.matches('.tracuu') && element.querySelector('.tracuu-field')) return openShell(element);
  const root = makeElements(element.ownerDocument);
  element.append(root);
  const releaseStyle = useStyle(root);
  const remove = () => {
    root.remove();
    releaseStyle();
  };
  return { ...openShell(root), remove };
}

/** Our style sheet in each document and shadow root. @type {WeakMap<Node, {sheet: CSSStyleSheet, uses: number}>} */
const styles = new WeakMap();

/**
 * A host's page has no style sheet of ours, and its policy may allow no style element.
 * @returns {() => void} the sheet goes when nobody uses it any more
 */
function useStyle(root) {
  const tree = root.getRootNode();
  if (!styles.has(tree) && hasStyle(root)) return () => {};
  const used = styles.get(tree) ?? adoptStyle(tree);
  ++used.uses;
  return () => {
    if (--used.uses > 0) return;
    styles.delete(tree);
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== used.sheet);
  };
}

/** Whether the host brought tracuu.css. Its own custom properties may be called as ours are. */
function hasStyle(root) {
  return getComputedStyle(root.querySelector('.tracuu-canvas')).position === 'absolute';
}

function adoptStyle(tree) {
  const used = { sheet: new CSSStyleSheet(), uses: 0 };
  used.sheet.replaceSync(style);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, used.sheet];
  styles.set(tree, used);
  return used;
}

function makeElements(document) {
  const make = (tag, name, properties = {}, attributes = {}) => {
    const element = Object.assign(document.createElement(tag), { className: `tracuu-${name}` }, properties);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    return element;
  };
  const field = make('input', 'field', { type: 'search', lang: 'vi', autocomplete: 'off', spellcheck: false, enterKeyHint: 'search' },
    { autocapitalize: 'off', autocorrect: 'off' });
  const mirror = make('div', 'mirror');
  mirror.append(field);
  const skeleton = make('div', 'skeleton', {}, { 'aria-hidden': 'true' });
  skeleton.append(make('b', 'title'), make('div', 'skeleton-field'));
  const root = Object.assign(document.createElement('section'), { className: 'tracuu' });
  root.append(make('canvas', 'canvas', {}, { 'aria-hidden': 'true' }), skeleton, mirror, make('p', 'status', {}, { role: 'status' }),
    make('div', 'live', {}, { 'aria-live': 'polite' }));
  return root;
}
