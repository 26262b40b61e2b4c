import style from 'tracuu:style';
import { openShell } from './shell.js';

/** The shell that the page brought, or a new one inside a host's element. @param {HTMLElement} element @returns {import('./shell.js').Shell} */
export function shellIn(element) {
  if (element.matches('.tracuu') && element.querySelector('.tracuu-field')) return openShell(element);
  const root = makeElements(element.ownerDocument);
  element.append(root);
  applyStyle(root);
  return { ...openShell(root), made: true };
}

/** A host's page has no style sheet of ours, and its policy may allow no style element. */
function applyStyle(root) {
  if (getComputedStyle(root).getPropertyValue('--surface')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.getRootNode().adoptedStyleSheets.push(sheet);
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
