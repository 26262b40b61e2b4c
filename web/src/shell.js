// The elements that shell.html brings, or make_shell.js makes.
import texts from 'tracuu:texts';

/**
 * @typedef {object} Shell
 * @property {HTMLElement} root
 * @property {HTMLCanvasElement} canvas
 * @property {HTMLElement} mirror
 * @property {HTMLInputElement} field
 * @property {HTMLElement} status
 * @property {HTMLElement} live
 * @property {() => void} [remove] takes away what we made; what the page brought stays
 */

/** @param {HTMLElement} root with the elements of shell.html inside @returns {Shell} */
export function openShell(root) {
  const find = (name) => root.querySelector(`.tracuu-${name}`);
  root.tabIndex = -1;
  find('title').textContent = root.ownerDocument.title;
  return { root, canvas: find('canvas'), mirror: find('mirror'), field: find('field'), status: find('status'), live: find('live') };
}

/** @param {Shell} shell @param {string} lang */
export function setShellLanguage({ root, field }, lang) {
  root.lang = lang;
  field.setAttribute('aria-label', texts['ui.search'][lang]);
  field.placeholder = texts['ui.search_placeholder'][lang];
}

/** @param {Shell} shell @param {string} theme `system`, `light` or `dark` */
export function setShellTheme({ root }, theme) {
  root.classList.toggle('tracuu-light', theme === 'light');
  root.classList.toggle('tracuu-dark', theme === 'dark');
}

/** @param {Shell} shell @param {string} text @param {boolean} [isFailure] */
export function showStatus({ root, status }, text, isFailure = false) {
  root.classList.toggle('tracuu-failed', isFailure);
  status.setAttribute('role', isFailure ? 'alert' : 'status');
  if (status.textContent !== text) status.textContent = text;
}

/**
 * What an explorer that has ended left in the elements of the page goes, so that another can begin in them.
 * @param {Shell} shell
 */
export function renewShell({ root, canvas, mirror, field }) {
  // A canvas keeps what it was drawn with.
  canvas.replaceWith(canvas.cloneNode());
  mirror.inert = false;
  mirror.replaceChildren(field);
  for (const name of ['drawn', 'lost', 'absent', 'failed']) root.classList.remove(`tracuu-${name}`);
  root.querySelector('.tracuu-local')?.remove();
}
