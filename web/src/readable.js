// What can be read where the application cannot run: documents as plain HTML, described in docs/file-format.md.
import texts from 'tracuu:texts';
import { trusted } from './trusted.js';

/** The page's own, which browsers without JavaScript show. */
const pageSelector = 'noscript#tracuu-readable';

/** Whether the page that this is has plain pages beside it. */
export const pageHasReadable = (document) => document.querySelector(pageSelector) !== null;

/**
 * The documents that stand in a noscript element: to a browser with JavaScript its content is text.
 * @param {HTMLElement} noscript
 * @returns {HTMLElement}
 */
export function readableFrom(noscript) {
  const page = new DOMParser().parseFromString(trusted('createHTML', noscript.textContent), 'text/html');
  const { lang, childNodes } = page.querySelector('.tracuu-static');
  const readable = Object.assign(noscript.ownerDocument.createElement('div'), { lang });
  readable.append(...childNodes);
  return readable;
}

/** A link to the site's plain pages. @param {string} address @param {string} lang `vi` or `en` */
export function readableLink(document, address, lang) {
  const readable = document.createElement('div');
  const link = Object.assign(document.createElement('a'), { href: address, textContent: texts['boot.plain_pages'][lang] });
  readable.append(link);
  return readable;
}

/** Puts it below the status line, in place of all else. @param {import('./shell.js').Shell} shell @param {HTMLElement} readable */
export function showReadable({ root, status, made }, readable) {
  const { ownerDocument: document } = root;
  if (!made && !readable.querySelector('h1')) readable.prepend(Object.assign(document.createElement('h1'), { textContent: document.title }));
  readable.className = 'tracuu-static';
  root.classList.add('tracuu-absent');
  status.after(readable);
}
